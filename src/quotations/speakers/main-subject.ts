import type { Agreement } from '../../languages/grammar.js'
import { agreementOf } from '../phrases/agreement.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { behindVerb, bits, classBit } from '../word-classes.js'
import { skipOpeners } from './openers.js'
import { type SubjectOptions, canSpeak, phraseOptions, ruledOut, speaking } from './phrase-options.js'

/** Items up to the colon of a label. */
const longestLabel = 5

/**
 * The subject of the clause that a participle or a later verb leans on: behind the first verb of the sentence
 * (`أطلقت فصائل …، موضحة`), or at its head (`المتحدث باسم التجمع …`).
 */
export function findMainSubject(items: readonly Item[], before: number, options: SubjectOptions): NounPhrase | null {
  const head = skipNegation(items, skipOpeners(items, options, skipLabel(items)))
  const first = items[head]
  if (head >= before || !first) return null
  const framed = readFramed(items, head, options)
  if (framed) return framed.to <= before ? framed : null
  if (first.kind === 'word' && first.lexeme && opensWithVerb(items, head)) {
    const subject = readBehindVerb(items, head, options)
    return subject && subject.from < before ? subject : null
  }
  const subject = readNounPhrase(items, head, phraseOptions(options))
  return subject && subject.to <= before && canSpeak(subject) ? subject : null
}

/** `كانت كلينتون قد تطرقت`: between two auxiliaries stands the subject, known or not. */
function readFramed(items: readonly Item[], at: number, options: SubjectOptions): NounPhrase | null {
  const isAuxiliary = (k: number) => ((items[k]?.lexeme?.classes ?? 0) & classBit.auxiliary) !== 0
  const subject = isAuxiliary(at - 1) ? readNounPhrase(items, at, phraseOptions(options)) : null
  return subject && isAuxiliary(subject.to) ? subject : null
}

/** `صحيفة المغرب: وجه الوزير …`: an outlet and a colon before the sentence. */
function skipLabel(items: readonly Item[]): number {
  const colon = items.slice(0, longestLabel).findIndex((item) => item.kind === 'colon')
  return colon > 0 && (items[0]?.lexeme?.classes ?? 0) & classBit.outlet && !items[0]?.lexeme?.conjunction ? colon + 1 : 0
}

/** `لم يوفر الرئيس …`. */
function skipNegation(items: readonly Item[], at: number): number {
  return items[at]?.lexeme && (items[at]?.lexeme?.classes ?? 0) & classBit.negation ? at + 1 : at
}

/** The subject behind a verb and what stands between; its verb shows the gender that the noun does not. */
function readBehindVerb(items: readonly Item[], verb: number, options: SubjectOptions): NounPhrase | null {
  let at = verb + 1
  while (items[at]?.lexeme && ((items[at]?.lexeme?.classes ?? 0) & behindVerb || items[at]?.phrase)) at += items[at]?.phrase?.length ?? 1
  const links = items[verb]?.lexeme?.cues.flatMap(({ lemma }) => lemma.links ?? [])
  const subject = readNounPhrase(items, at, { ...phraseOptions(options), objectFollows: true, ...(links?.length && { links }) })
  const shown = items[verb]?.lexeme?.cues.find(({ form }) => form === 'finite')
  const isShown = subject !== null && subject.head.gender === null && shown?.gender === 'f' && shown.number === 's'
  return isShown ? { ...subject, gender: 'f' } : subject
}

/** How far before a verb the clause before it may begin. */
const farthest = 40
/** What stands before a verb whatever its letters. */
const beforeVerb = bits('auxiliary', 'negation', 'complementizer')

/**
 * The subject of the nearest clause before a verb that has none of its own: `وقد عبر الأمير عن ذلك عندما قال`,
 * `قبل أن تظهر رئيستها على الشاشة لتقول`. A relative clause speaks of somebody else.
 */
export function findClauseSubject(items: readonly Item[], verb: number, agreement: Agreement, options: SubjectOptions): NounPhrase | null {
  const head = skipOpeners(items, options)
  for (let at = verb - 2; at >= Math.max(0, verb - farthest); at--) {
    if (!isVerb(items, at) && !(at === head && items[at]?.lexeme?.finite)) continue
    const subject = readBehindVerb(items, at, options)
    if (!subject || subject.to > verb || !isSomebody(subject)) continue
    if (agreementOf(subject, agreement, false) > ruledOut) return subject
  }
  return null
}

/** No object by its ending, and nobody of the writer's own: `أمتنا`. */
function isSomebody(phrase: NounPhrase): boolean {
  const { head, name } = phrase
  return canSpeak(phrase) && !(head.oblique && !name) && head.suffix?.person !== 1
}

function isVerb(items: readonly Item[], at: number): boolean {
  const lexeme = items[at]?.lexeme
  const before = items[at - 1]?.lexeme
  if (!lexeme || lexeme.definite || lexeme.preposition || lexeme.suffix || (before && before.classes & classBit.relative)) return false
  if (lexeme.verbal || (lexeme.classes & classBit.verb) !== 0) return true
  if (before && (before.classes & beforeVerb) !== 0) return lexeme.finite || lexeme.classes === 0
  const next = items[at + 1]?.lexeme
  const opens = items[at - 1]?.kind === 'comma' && lexeme.classes === 0 // `، وهنأ رئيس البلدية`
  return opens && next !== null && next !== undefined && (next.classes & speaking) !== 0 && !next.preposition && !next.conjunction
}

/** A sentence opens with its verb where the first word is known as one, or is no noun that could open it. */
export function opensWithVerb(items: readonly Item[], at: number): boolean {
  const lexeme = items[at]?.lexeme
  const next = items[at + 1]?.lexeme
  if (!lexeme || lexeme.definite || lexeme.preposition) return false
  if (lexeme.verbal) return true
  if (lexeme.classes === classBit.noun && next && next.classes & speaking && next.preposition === '') return true // رفض الوزير …
  return lexeme.classes === 0 && lexeme.stem.length > 2
}
