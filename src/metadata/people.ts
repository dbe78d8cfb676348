import type { Source } from '../source.js'
import { isFunctionWord, isOfClass, namePrefixes, phraseLength } from './lexicon.js'
import { isLatinLetter, type Part } from './parts.js'

/** A name has at most so many words where it begins with a given name (د. بندر بن عبد الله بن تركي آل سعود), and where it does not. */
const longestName = 10
const longestUnknownName = 5

/** Whether the words of a part begin as people's names do. */
export function hasGivenName({ keys }: Pick<Part, 'keys'>): boolean {
  const first = keys[phraseLength(keys, 0, 'address')] ?? ''
  if (phraseLength(keys, 0, 'address') > 0 && keys.length > 1) return true
  return (
    isOfClass(first, 'given') ||
    namePrefixes.some((prefix) => prefix.length > 2 && first.length > prefix.length + 1 && first.startsWith(prefix))
  )
}

/** Whether a part can be a person's name: two words or more, none of which belongs to another kind of text. */
export function canBeName(source: Source, part: Part): boolean {
  const { keys, words } = part
  if (isOfClass(keys[0] ?? '', 'office') && !hasGivenName(part)) return false
  if (keys.length < 2 || keys.length > (hasGivenName(part) ? longestName : longestUnknownName)) return false
  if (words.some((word) => word.kind !== 'word')) return false
  if (keys.some((key, at) => isForeignToNames(key) && !isInitial(source, part, at))) return false
  return !isLatin(source, part) || isCapitalised(source, part)
}

/** A word of outlets or of sentences. */
function isForeignToNames(key: string): boolean {
  if (isOfClass(key, 'outlet')) return true
  return isFunctionWord(key) && !isOfClass(key, 'namePart') && !isOfClass(key, 'given')
}

/** The `A.` of A.J. McDougall. */
function isInitial(source: Source, { words }: Part, at: number): boolean {
  const word = words[at]
  return word !== undefined && word.end - word.start === 1 && isCapital(source.text, word.start)
}

/**
 * Whether words that begin with no given name we know are a name all the same, where no other word tells: `واعراب بن علي`, `سرحان العسيري`;
 * not `معارك عنيفة` or `سفارة سوريا`.
 */
export function looksLikeName(source: Source, part: Part): boolean {
  if (!canBeName(source, part)) return false
  if (hasGivenName(part) || isLatin(source, part)) return true
  const last = part.keys[part.keys.length - 1] ?? ''
  const isFamily = last.startsWith('\u0627\u0644') || part.keys.some((key) => isOfClass(key, 'namePart'))
  return isFamily && part.keys.length <= longestLoneName && !part.keys.some((key) => isOfClass(key, 'place') || isOfClass(key, 'country'))
}

const longestLoneName = 3

export function isLatin(source: Source, part: Pick<Part, 'start'>): boolean {
  return isLatinLetter(source.text.charCodeAt(part.start))
}

/** Every word but `de`, `van` and their like begins with a capital letter. */
function isCapitalised(source: Source, { words }: Part): boolean {
  return words.every(({ start, key }) => isOfClass(key, 'namePart') || isCapital(source.text, start))
}

export function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return letter !== letter.toLowerCase()
}

/** `ق. و`, `س.ح`: the initials of who edited. */
export function isInitials({ keys }: Pick<Part, 'keys'>): boolean {
  return keys.length > 0 && keys.every((key) => key.length === 1)
}

export function isAllCaps(source: Source, { start, end }: Pick<Part, 'start' | 'end'>): boolean {
  const text = source.text.slice(start, end)
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
