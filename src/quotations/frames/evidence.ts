import type { CueReading } from '../lexicon/lexeme.js'
import type { Scan } from '../scan/scan.js'
import type { Item, ItemKind } from '../sentences.js'
import { adposition, classBit, clauseOpener, leadsToVerb, lightWord, thingOrBody } from '../word-classes.js'
import { type OpenSentence, headOf } from './sentence.js'
import { findBefore } from './speakers.js'

/** A participle that stands behind a word without a comma has its link at most this many items on: `وضعت مقترحا …، "…"` is none. */
const nearestLink = 6
/** `من المقرر أن` has three; `قبل أن` may well lead to a report. */
const leastExpectation = 3
/** Words of a fixed expression. */
const longestPhrase = 4

/** A form that is often something else needs the right place: no preposition before a verb, no article on a participle. */
export function isPossible(open: OpenSentence, cue: CueReading, at: number): boolean {
  const item = open.items[at]
  const before = open.items[at - 1]?.lexeme
  if (!item?.lexeme) return false
  if (cue.passive && cue.lemma.class === 'call') return false // `يدعى إلياس`: is called
  if (cue.form === 'finite') {
    if (reportsOnly(open, at)) return false
    if (isBehindPhrase(open, at) || (item.lexeme.classes & adposition && !isVerb(open, cue, at))) return false
    if (before && before.classes & classBit.preposition && before.key === before.stem && !(before.classes & leadsToVerb)) return false
    return true
  }
  if (cue.form === 'participle') return cue.adverbial && !item.lexeme.definite && item.lexeme.preposition === ''
  return cue.form === 'masdar' ? cue.suffix !== null || item.lexeme.preposition !== '' : true
}

/** `، مما يشير إلى أن …`, `من المقرر أن تعلن …`: what follows from it, or what will be. */
function reportsOnly(open: OpenSentence, at: number): boolean {
  const before = open.items[at - 1]
  if (before && open.reading.lexicon.grammar.consequences.includes(before.key)) return true
  const isClause = ((before?.lexeme?.classes ?? 0) & classBit.complementizer) !== 0
  return isClause && endsPhrase(open, at, (phrase) => phrase.class === 'turn' && phrase.length >= leastExpectation)
}

/** `بيّن الوزير أن …`; `بين "…" و"…"` has no subject. */
function isVerb(open: OpenSentence, cue: CueReading, at: number): boolean {
  return open.items[at + 1]?.kind !== 'pair' && opensClause(open, cue, at)
}

/** `إلى جانب رصد المواقع`: what stands behind a prepositional phrase is a noun. */
function isBehindPhrase(open: OpenSentence, at: number): boolean {
  return endsPhrase(open, at, (phrase) => phrase.class === 'adjunct' || phrase.class === 'according')
}

/** Whether such a fixed expression ends right before an item. */
function endsPhrase({ items }: OpenSentence, at: number, fits: (phrase: NonNullable<Item['phrase']>) => boolean): boolean {
  for (let k = Math.max(0, at - longestPhrase); k < at; k++) {
    const phrase = items[k]?.phrase
    if (phrase && k + phrase.length === at && fits(phrase)) return true
  }
  return false
}

/** Whether the link is one that this lemma may have. */
export function isEnough(open: OpenSentence, cue: CueReading, scan: Scan, at: number): boolean {
  const { needs, nominal, marksOnly } = cue.lemma
  const hard = scan.link === 'colon' || scan.link === 'marks' || (scan.link === 'complementizer' && !marksOnly)
  const item = open.items[at]
  const marked = open.items[scan.content]?.kind === 'pair'
  if (cue.adverbial && !opensAdverbial(open, item, at, hard && scan.content - at <= nearestLink)) return false
  if (item?.lexeme && item.lexeme.classes & classBit.naming && ((!hard && !marked) || (scan.link === 'marks' && scan.subject?.name)))
    return false
  if (scan.link === 'marks' && scan.skippedObject && !scan.subject && nominal === 'none' && cue.form === 'finite') return false // `سيواصل تمارينه … «صباحية ومسائية»`
  if (hard) return scan.link !== 'colon' || cue.form !== 'noun' || marked
  if (marked) return true
  if (cue.form === 'masdar' || cue.form === 'noun') return false
  if (cue.passive || (cue.form === 'finite' && (!opensClause(open, cue, at) || readsAsNoun(open, cue, at)))) return false
  if (nominal === 'attitude' && scan.link === 'preposition' && holdsWording(open, scan.content)) return true
  if (nominal === 'attitude' && (scan.link !== 'preposition' || cue.lemma.class !== 'call')) return false
  return nominal !== 'none' && (needs === 'nothing' || scan.link === 'preposition')
}

/** Items of what an attitude is about, up to the source's own words. */
const farthestWording = 6

/** `اتهمه برئاسة "مجتمع …"`, `عبر عن سعادته "البالغة"`: marks in what the attitude is about. */
function holdsWording({ items }: OpenSentence, content: number): boolean {
  for (let k = content; k < Math.min(items.length, content + farthestWording); k++) {
    const item = items[k]
    if (item?.kind === 'pair') return true
    if (item?.kind !== 'word' || item.lexeme?.verbal) return false
  }
  return false
}

/** `جدد فلان، رفض نقابته المقترحات`: a verb that is also a noun of action opens its sentence or has a conjunction. */
function readsAsNoun(open: OpenSentence, cue: CueReading, at: number): boolean {
  const item = open.items[at]
  const isBoth = item?.lexeme?.cues.some((other) => other.lemma === cue.lemma && other.form === 'masdar') === true
  return isBoth && item?.lexeme?.conjunction === '' && at !== headOf(open) && findBefore(open, cue, at) === null
}

/** A participle leans on the clause before it, behind a comma, marks or `و`; a noun with the same letters does not. */
function opensAdverbial(open: OpenSentence, item: Item | undefined, at: number, hard: boolean): boolean {
  if (hard && !(item?.lexeme && item.lexeme.classes & thingOrBody)) return true
  const before = open.items[at - 1]
  return before === undefined || before.kind !== 'word' || item?.lexeme?.conjunction !== ''
}

/** `، كما أكدت على …`. */
function opensBehindComma({ items }: OpenSentence, at: number): boolean {
  return ((items[at - 1]?.lexeme?.classes ?? 0) & lightWord) !== 0 && items[at - 2]?.kind === 'comma'
}

/** Signs that a clause may begin behind, such as those of a dateline: `دبي (CNN) -- أعلنت …`. */
const clauseSigns: ReadonlySet<ItemKind> = new Set(['comma', 'sign', 'aside'])

/** A verb stands at the head of its clause or right behind its subject; elsewhere the same letters are a noun. */
function opensClause(open: OpenSentence, cue: CueReading, at: number): boolean {
  const before = open.items[at - 1]
  if (open.frames.length && before?.kind !== 'comma' && !opensBehindComma(open, at)) return false
  if (endsPhrase(open, at, (phrase) => phrase.class === 'turn')) return true // `في حين أشار إلى تحسن`
  if (at === headOf(open) || open.items[at]?.lexeme?.conjunction || clauseSigns.has(before?.kind ?? 'comma')) return true
  if (before?.lexeme && before.lexeme.classes & clauseOpener) return true
  const isParticle = ((open.items[at]?.lexeme?.classes ?? 0) & adposition) !== 0
  return !isParticle && findBefore(open, cue, at) !== null
}
