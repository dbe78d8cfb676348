import type { Item } from '../sentences.js'
import { opensApposition } from './appositions.js'
import type { NounPhrase, NounPhraseOptions, OpenPhrase } from './noun-phrase.js'
import { takesPair } from './pairs.js'
import { finish } from './result.js'
import { takesWord } from './words.js'

const longestPhrase = 24

/** Reads the longest noun phrase that starts at an item; null where none does. */
export function readNounPhrase(items: readonly Item[], start: number, options: NounPhraseOptions): NounPhrase | null {
  const phrase: OpenPhrase = {
    items,
    start,
    options,
    at: start,
    head: null,
    headAt: -1,
    nameFrom: -1,
    nameTo: -1,
    extended: false,
    joined: false,
    announcedAt: 0,
  }
  const limit = Math.min(options.limit ?? items.length, items.length, start + longestPhrase)
  while (phrase.at < limit) {
    const item = items[phrase.at]
    if (!item || !takes(phrase, item)) break
    phrase.at++
  }
  return phrase.at > start && phrase.head ? finish(phrase, phrase.head) : null
}

export function takes(phrase: OpenPhrase, item: Item): boolean {
  if (joinsPairs(phrase, item)) return true
  if (item.kind === 'word' && item.lexeme) return takesWord(phrase, item, item.lexeme)
  if (item.kind === 'pair') return takesPair(phrase, item)
  if (item.kind === 'aside') return phrase.head !== null && item.end - item.start <= 60
  if (item.kind === 'comma') return phrase.options.appositions && opensApposition(phrase)
  if (item.kind === 'stop') return isAbbreviation(phrase, item)
  if (item.kind === 'sign') return phrase.nameFrom >= 0 && phrase.nameTo === phrase.at && isHyphen(phrase, item)
  return item.kind === 'number' && phrase.head !== null && phrase.nameFrom < 0
}

/** `قائمتي “الساحل” و“المدينة”`: one more name in marks. */
function joinsPairs({ items, at, start }: OpenPhrase, { key, kind }: Item): boolean {
  return kind === 'word' && key.length === 1 && at > start + 1 && items[at - 1]?.kind === 'pair' && items[at + 1]?.kind === 'pair'
}

/** `د.` before a name. */
function isAbbreviation(phrase: OpenPhrase, item: Item): boolean {
  const before = phrase.items[phrase.at - 1]
  return item.key === '.' && before?.kind === 'word' && before.end - before.start <= 2 && phrase.at < phrase.items.length - 1
}

function isHyphen(phrase: OpenPhrase, item: Item): boolean {
  const before = phrase.items[phrase.at - 1]
  const behind = phrase.items[phrase.at + 1]
  if (!'-–/'.includes(item.key) || behind?.kind !== 'word') return false
  if (before?.end === item.start && behind.start === item.end) return true
  return before?.lexeme?.classes === 0 && behind.lexeme?.classes === 0 && !behind.lexeme.definite // `فيات – كرايسلر`
}
