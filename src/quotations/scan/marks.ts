import { countWords, firstWordInside } from '../frames/frame.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { announcer, behindMarks, classBit } from '../word-classes.js'
import { hasLinkAhead, isComplementizer } from './links.js'
import { type OpenScan, linkAt } from './scan.js'

/** A quoted name on the way to the link is at most this many words. */
const longestName = 4
/** … and behind a preposition at most this many. */
const longestPlace = 6

/** A pair that no description took: it is what is said, unless a noun or preposition announces a name and the link is still ahead. */
export function meetPair(walk: OpenScan, item: Item): void {
  if (walk.at > walk.start && isNameAt(walk, walk.at)) return
  if (countWords(item) <= longestName && (hasLinkAhead(walk) || goesOn(walk))) return takeQuotedSubject(walk)
  if (walk.at > walk.start && countWords(item) <= longestName && hasClauseAhead(walk)) return
  linkAt(walk, 'marks', walk.at)
}

/** Items between words in marks and the complementizer. */
const farthestClause = 7

/** `أبلغ الأشخاص "القريبون من الملف" الصحيفة أنهم …`: the clause is what is said, the marks describe. */
function hasClauseAhead({ items, at }: OpenScan): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + farthestClause); k++) {
    const item = items[k]
    if (item?.kind !== 'word' || !item.lexeme || item.lexeme.verbal || item.lexeme.conjunction) return false
    if (isComplementizer(item.lexeme)) return k > at + 1
  }
  return false
}

/** Right behind the verb a pair that the clause goes on from is its subject: `أعلن "المركز" عن …`. */
function goesOn(walk: OpenScan): boolean {
  const next = walk.items[walk.at + 1]
  if (walk.at !== walk.start || !walk.options.takesSubject || next?.kind !== 'word' || !next.lexeme) return false
  return next.lexeme.conjunction === '' && !(next.lexeme.classes & behindMarks)
}

/** `يقول «أبو ورد» عن التجربة: …`: a name in marks right behind the verb. */
function takeQuotedSubject(walk: OpenScan): void {
  const { text, lexicon, takesSubject } = walk.options
  if (walk.at !== walk.start || !takesSubject) return
  const openingName = (pair: Item) => firstWordInside(text, lexicon, pair)
  walk.subject = readNounPhrase(walk.items, walk.at, { text, grammar: lexicon.grammar, appositions: true, openingName })
  if (walk.subject) walk.at = walk.subject.to
}

/** Words in marks behind a noun that announces a name, or behind a preposition. */
function isNameAt(walk: OpenScan, at: number): boolean {
  const before = walk.items[at - 1]?.lexeme
  const words = countWords(walk.items[at])
  if (!before || words > longestPlace) return false
  if (before.classes & classBit.preposition && !before.suffix) return true
  if (words > longestName) return false
  return before.key.length === 1 || (before.classes & announcer) !== 0
}
