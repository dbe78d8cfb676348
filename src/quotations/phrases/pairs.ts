import type { Item } from '../sentences.js'
import { classBit, individual, namesFollow, quotedBehind } from '../word-classes.js'
import { startName } from './names.js'
import type { OpenPhrase } from './noun-phrase.js'

/** A quoted name inside a description is at most this many words; longer ones are what is said. */
const longestQuotedName = 7
/** … and behind a noun that does not announce a name, at most this many. */
const longestNickname = 3

export function takesPair(phrase: OpenPhrase, item: Item): boolean {
  const words = item.pair ? item.pair.to - item.pair.from - 1 : 0
  if (phrase.at === phrase.start) {
    phrase.head = words <= longestQuotedName ? (phrase.options.openingName?.(item) ?? null) : null
    phrase.headAt = phrase.at
    if (phrase.head) startName(phrase)
    return phrase.head !== null
  }
  const before = phrase.items[phrase.at - 1]?.lexeme
  if (!before) return false
  if (before.preposition || before.key.length === 1) return words <= longestQuotedName
  if (before.definite && before.classes & (individual | classBit.group) && phrase.items[phrase.at + 1]?.kind !== 'word') return false
  const announces = (before.classes & (namesFollow | individual)) !== 0 && !before.definite
  return words <= (announces ? longestQuotedName : longestNickname) && (before.classes & (namesFollow | individual | quotedBehind)) !== 0
}
