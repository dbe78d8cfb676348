import type { Agreement } from '../../languages/grammar.js'
import { countWords, firstWordInside } from '../frames/frame.js'
import type { Lexeme, Lexicon } from '../lexicon.js'
import { agreementOf } from '../phrases/agreement.js'
import type { NounPhrase, NounPhraseOptions } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { adverbial, behindVerb, bits, body, classBit, innerOpener, sentenceOpener } from '../word-classes.js'

export interface SubjectOptions {
  readonly text: string
  readonly lexicon: Lexicon
}

function phraseOptions({ text, lexicon }: SubjectOptions): NounPhraseOptions {
  return { text, grammar: lexicon.grammar, appositions: true, openingName: (pair) => nameInside(text, lexicon, pair) }
}

/** A pair opens a phrase where it names a body; a quoted sentence does not. */
function nameInside(text: string, lexicon: Lexicon, pair: Item): Lexeme | null {
  const first = firstWordInside(text, lexicon, pair)
  return first && (countWords(pair) <= 2 || first.classes & body) ? first : null
}

/** How far before a verb its subject may begin. */
const farthest = 40
/** Disagreement of this much rules a subject out. */
const ruledOut = -2

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

/** The longest phrase that ends right at an item, for a relative clause that leans on it. */
function findPhraseEnding(items: readonly Item[], end: number, agreement: Agreement, options: SubjectOptions): NounPhrase | null {
  let found: NounPhrase | null = null
  for (let at = end - 1; at >= Math.max(0, end - 14); at--) {
    const item = items[at]
    if (item?.kind === 'stop' || (item?.lexeme && item.lexeme.verbal && !item.lexeme.conjunction)) break
    if (item?.kind !== 'word') continue
    const phrase = readNounPhrase(items, at, phraseOptions(options))
    if (phrase?.to !== end || agreementOf(phrase, agreement, false) <= ruledOut) continue
    if (!found || canSpeak(phrase) || !canSpeak(found)) found = phrase
  }
  return found ?? findBeforeAdjunct(items, end, agreement, options)
}

/** `المحتجين أمام المقر، الذين قالوا`: an adjunct may stand between the noun and its relative clause. */
function findBeforeAdjunct(items: readonly Item[], end: number, agreement: Agreement, options: SubjectOptions): NounPhrase | null {
  for (let at = end - 1; at >= Math.max(0, end - longestAdjunct); at--) {
    const item = items[at]
    if (item?.kind !== 'word' || item.lexeme?.verbal) break
    const phrase = item.lexeme?.definite ? readNounPhrase(items, at, phraseOptions(options)) : null
    const next = phrase && items[phrase.to]
    if (
      phrase &&
      next &&
      opensAdjunct(next) &&
      phrase.to < end &&
      agreementOf({ ...phrase, number: phrase.head.oblique ? 'p' : phrase.number }, agreement, false) > ruledOut
    )
      return phrase
  }
  return null
}

/** The item behind connectives, openers (`من جانبه،`) and adjuncts at the head of a sentence. */
export function skipOpeners(items: readonly Item[], options: SubjectOptions): number {
  let at = 0
  while (at < items.length && at < farthest) {
    const item = items[at]
    if (item?.phrase && (item.phrase.class === 'opener' || item.phrase.class === 'turn')) at += item.phrase.length
    else if (item?.kind === 'comma' || item?.kind === 'sign' || item?.kind === 'aside') at++
    else if (item?.lexeme && item.lexeme.classes & sentenceOpener && !(item.lexeme.classes & classBit.title)) at++
    else if (item && opensAdjunct(item)) at = skipAdjunct(items, at, options)
    else return at
  }
  return at
}

function opensAdjunct({ lexeme, phrase }: Item): boolean {
  if (phrase?.class === 'adjunct') return true
  return lexeme !== null && !lexeme.definite && (lexeme.classes & adverbial) !== 0 && !(lexeme.classes & speaking)
}

/** An adjunct at the head of a sentence runs to its comma; without one it is a word or a phrase with its noun. */
function skipAdjunct(items: readonly Item[], from: number, options: SubjectOptions): number {
  for (let at = from + 1; at < Math.min(items.length, from + longestAdjunct); at++) {
    const item = items[at]
    if (item?.kind === 'comma') return at + 1
    if (item?.kind === 'stop' || item?.kind === 'colon' || (item?.lexeme && item.lexeme.finite)) break
  }
  const first = items[from]
  const noun = from + (first?.phrase?.length ?? 1)
  const isTime = first?.lexeme && (first.lexeme.classes & classBit.time) !== 0
  return isTime ? noun : Math.max(noun, readNounPhrase(items, noun, { ...phraseOptions(options), appositions: false })?.to ?? 0)
}

const longestAdjunct = 16

/**
 * The subject of the clause that a participle or a later verb leans on: behind the first verb of the sentence
 * (`أطلقت فصائل …، موضحة`), or at its head (`المتحدث باسم التجمع …`).
 */
export function findMainSubject(items: readonly Item[], before: number, options: SubjectOptions): NounPhrase | null {
  const read = (at: number) => readNounPhrase(items, at, phraseOptions(options))
  const head = skipOpeners(items, options)
  const first = items[head]
  if (head >= before || !first) return null
  if (first.kind === 'word' && first.lexeme && opensWithVerb(items, head)) {
    let at = head + 1
    while (items[at]?.lexeme && ((items[at]?.lexeme?.classes ?? 0) & behindVerb || items[at]?.phrase)) at += items[at]?.phrase?.length ?? 1
    const subject = readNounPhrase(items, at, { ...phraseOptions(options), objectFollows: true })
    return subject && subject.from < before ? subject : null
  }
  const subject = read(head)
  return subject && subject.to <= before && canSpeak(subject) ? subject : null
}

/** Whether the phrase names or describes somebody or something that may speak; one unknown word is too little. */
export function canSpeak({ head, nameWords }: NounPhrase): boolean {
  return (head.classes & speaking) !== 0 || nameWords.length > 1
}

const speaking = bits('title', 'honorific', 'kin', 'person', 'group', 'organisation', 'outlet', 'document', 'placeName')

/** A sentence opens with its verb where the first word is known as one, or is no noun that could open it. */
function opensWithVerb(items: readonly Item[], at: number): boolean {
  const lexeme = items[at]?.lexeme
  const next = items[at + 1]?.lexeme
  if (!lexeme || lexeme.definite || lexeme.preposition) return false
  if (lexeme.verbal) return true
  if (lexeme.classes === classBit.noun && next && next.classes & speaking && next.preposition === '') return true // رفض الوزير …
  return lexeme.classes === 0 && lexeme.stem.length > 2
}
