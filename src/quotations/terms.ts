import type { Term } from '../schema.js'
import { type Frame, type Reading, countWords, firstWordInside } from './frames/frame.js'
import type { Lexeme } from './lexicon/lexeme.js'
import type { Item } from './sentences.js'
import { bits, classBit, nameGovernor, predicateGovernor, predicateOpener } from './word-classes.js'

const announcing = bits('organisation', 'outlet', 'work', 'thing', 'naming', 'channel', 'occasion', 'document')
/** Words that a name seldom opens with and a description often. */
const wording = bits('noun', 'adjective')
const opensName = bits('organisation', 'outlet', 'work', 'document', 'occasion')
/** A pair of more words than this is hardly ever a name. */
const longestTerm = 3
/** … unless a noun announces it. */
const longestAnnounced = 8

/** Whether words in marks inside a reported clause are a name or a word mentioned, not the source's own wording. */
export function readsAsTerm(
  reading: Reading,
  items: readonly Item[],
  at: number,
  { from, end, frame }: { readonly from: number; readonly end: number; readonly frame: Frame },
): boolean {
  const words = countWords(items[at])
  const before = items[at - 1]?.lexeme ?? null
  if (isAnnounced(before, words)) return true
  if (at === from && isSubject(items[at + 1], words, frame)) return true
  if (words > longestTerm) return false
  if (frame.cue?.passive) return true // `يعتقد أن هذه "إشارات رقمية"`: nobody's wording
  if (hasLatinAside(reading, items[at + 1])) return true
  const continues = items[at + 1]?.kind === 'word' && end - at > 1
  if (at === from && frame.pronoun) return false // `إنه "ليس صحيحا" أن …`
  if (at === from)
    return frame.link === 'preposition' ? words < 2 && continues && frame.cue?.lemma.class !== 'call' : words <= 2 && continues
  if (!before) return false
  const inside = firstWordInside(reading.text, reading.lexicon, items[at])
  if (before.classes & (classBit.complementizer | classBit.relative) && before.conjunction === '') return continues && end - at > 3
  if (isPredicate(before, inside)) return false
  return true
}

/** A name of more words than this is none. */
const longestSubject = 5

/** `إن "بامبارا، حكواتي الحكمة" تشكل …`: right behind the link the marks hold the subject of the verb that follows. */
function isSubject(next: Item | undefined, words: number, frame: Frame): boolean {
  if (frame.link !== 'complementizer' || frame.pronoun || words > longestSubject) return false
  return next?.lexeme?.verbal === true && next.lexeme.conjunction === ''
}

function isAnnounced(before: Lexeme | null, words: number): boolean {
  if (!before || before.definite || words > longestAnnounced) return false
  if (before.classes & classBit.naming) return true
  return (before.classes & announcing) !== 0 && !before.suffix
}

/** `"آبل" (Apple)`: a name with its spelling elsewhere. */
function hasLatinAside({ text }: Reading, item: Item | undefined): boolean {
  return item?.kind === 'aside' && /[a-z]/iu.test(text.slice(item.start, item.end))
}

/** Behind a noun with the article, a verb or a preposition the marks hold what is said of it. */
function isPredicate(before: Lexeme, inside: Lexeme | null): boolean {
  if (inside?.preposition || (inside && inside.classes & predicateOpener)) return true
  if (before.suffix) return true
  if (before.definite) return inside === null || !inside.definite || (inside.classes & classBit.adjective) !== 0
  if (before.classes & classBit.noun) return inside !== null && !inside.definite && (inside.classes & classBit.adjective) !== 0
  if (before.classes & classBit.preposition && before.key.length === 1) return inside !== null && !inside.definite // `لـ"سوء توجيه"`
  if (before.classes & classBit.preposition && !before.preposition) return inside !== null && (inside.classes & wording) !== 0
  if (before.classes & predicateGovernor || before.preposition || before.cues.length) return !inside?.definite || before.cues.length > 0
  return before.classes === 0 && !inside?.definite
}

/** Why words in marks are nobody's. */
export function termReason(reading: Reading, items: readonly Item[], at: number): Term['reason'] {
  const before = items[at - 1]?.lexeme ?? null
  const inside = firstWordInside(reading.text, reading.lexicon, items[at])
  if (items[at]?.phrase?.class === 'so-called' || items[at - 2]?.phrase?.class === 'so-called') return 'name'
  if (before && before.classes & classBit.work) return 'work'
  if (before && before.classes & nameGovernor) return 'name'
  if (before && before.classes & classBit.naming) return 'word'
  if (inside && inside.classes & opensName) return 'name'
  return countWords(items[at]) <= 2 && !inside?.definite ? 'scare' : 'unknown'
}
