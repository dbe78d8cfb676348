import type { Agreement } from '../../languages/grammar.js'
import { agreementOf } from '../phrases/agreement.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { classBit, innerOpener } from '../word-classes.js'
import { opensWithVerb } from './main-subject.js'
import { skipOpeners } from './openers.js'
import { type SubjectOptions, phraseOptions, ruledOut } from './phrase-options.js'
import { findPhraseEnding } from './relatives.js'

/** How far before a verb its subject may begin. */
const farthest = 40

/**
 * The subject that stands before a verb: right before it (`أمينة المال ردت`), with an insert between commas
 * (`هلال، وهو عضو شرفي في النادي، نصح`), or before a relative (`القباج الذي قال`).
 */
export function findSubjectBefore(items: readonly Item[], verb: number, agreement: Agreement, options: SubjectOptions): NounPhrase | null {
  const before = skipAuxiliaries(items, verb)
  const relative = items[before - 1]
  if (relative?.lexeme && relative.lexeme.classes & classBit.relative) {
    const end = items[before - 2]?.kind === 'comma' ? before - 2 : before - 1
    return findPhraseEnding(items, end, agreement, options)
  }
  let found: NounPhrase | null = null
  for (const start of clauseStarts(items, before, options)) {
    const phrase = readNounPhrase(items, start, { ...phraseOptions(options), limit: before })
    if (!phrase || agreementOf(phrase, agreement, false) <= ruledOut) continue
    if (phrase.to === before) found = phrase
    else if (!found && isInsert(items, phrase.to, before)) return phrase
  }
  return found
}

/** The noun phrase at the head of a sentence that a later verb takes up: `أما فلانة، وهي أم لطفلين، فحكت`. */
export function findTopic(items: readonly Item[], verb: number, agreement: Agreement, options: SubjectOptions): NounPhrase | null {
  const head = skipOpeners(items, options)
  const first = items[head]
  if (!first || head >= verb || (first.kind === 'word' && opensWithVerb(items, head) && head === 0)) return null
  const phrase = readNounPhrase(items, head, { ...phraseOptions(options), limit: verb })
  if (!phrase || agreementOf(phrase, agreement, false) <= ruledOut) return null
  return phrase.to === verb || isInsert(items, phrase.to, verb) ? phrase : null
}

/** `كان`, `قد` and the like stand between a subject and its verb. */
function skipAuxiliaries(items: readonly Item[], verb: number): number {
  let at = verb
  while (at > 0) {
    const lexeme = items[at - 1]?.lexeme
    if (!lexeme || !(lexeme.classes & classBit.auxiliary)) break
    at--
  }
  return at
}

/** Where a clause may begin, nearest first: behind a comma, a conjunction, an opener; and at the head of the sentence. */
function* clauseStarts(items: readonly Item[], before: number, options: SubjectOptions): Generator<number> {
  const head = skipOpeners(items, options)
  const last = Math.max(head <= before ? head : 0, before - farthest)
  for (let at = before - 1; at >= last; at--) {
    const item = items[at]
    if (item?.kind !== 'word' && item?.kind !== 'pair') continue
    const previous = items[at - 1]
    if (items[at - 2]?.kind === 'comma' && previous?.lexeme?.conjunction && previous.lexeme.classes & classBit.auxiliary) continue // `، وهو عضو`
    if (at === 0 || previous?.kind === 'comma' || item.lexeme?.conjunction || isClauseOpener(previous)) yield at
  }
  if (head > 0 && head < before) yield head
}

function isClauseOpener(item: Item | undefined): boolean {
  return item?.lexeme !== null && item?.lexeme !== undefined && (item.lexeme.classes & innerOpener) !== 0
}

/** A relative clause or an apposition between commas may stand between subject and verb. */
function isInsert(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from]
  const last = items[to - 1]
  if (first?.kind === 'aside') return from + 1 === to || isInsert(items, from + 1, to)
  if (first?.kind === 'comma' && last?.kind === 'comma') return !items.slice(from, to).some((item) => item.kind === 'colon')
  return first?.lexeme !== undefined && first.lexeme !== null && (first.lexeme.classes & classBit.relative) !== 0 && last?.kind === 'comma'
}
