import { findPacked } from '../languages/packed.js'
import * as packed from './lexicon.built.js'
import { classBit, type PhraseClass } from './phrase-classes.js'

/** Of all languages together, since a page in one may name its sources in another. */
export const namePrefixes: readonly string[] = packed.namePrefixes

/** Whether a folded word is one of the small words that every sentence has. */
export function isFunctionWord(key: string): boolean {
  return findPacked(packed.functionWords, key) !== undefined
}

/** Whether a folded phrase is of a class. */
export function isOfClass(key: string, name: PhraseClass): boolean {
  return (bitsOf(key).whole & classBit[name]) !== 0
}

/** Whether a folded word begins a phrase of a class. */
export function beginsPhrase(key: string, name: PhraseClass): boolean {
  return (bitsOf(key).first & classBit[name]) !== 0
}

/** The classes of all phrases that one of some words begins, as bits of `classBit`. */
export function classesBegun(keys: readonly string[]): number {
  let classes = 0
  for (const key of keys) classes |= bitsOf(key).first
  return classes
}

export function bitsOfClasses(...names: PhraseClass[]): number {
  return names.reduce((classes, name) => classes | classBit[name], 0)
}

/** How many of the words from `at` on make the longest phrase of a class; 0 where none does. */
export function phraseLength(keys: readonly string[], at: number, name: PhraseClass): number {
  let key = keys[at] ?? ''
  const { whole, first } = bitsOf(key)
  const bit = classBit[name]
  if ((first & bit) === 0) return 0
  let best = whole & bit ? 1 : 0
  for (let count = 2; count <= packed.longest && at + count <= keys.length; count++) {
    key = `${key} ${keys[at + count - 1]}`
    if (bitsOf(key).whole & bit) best = count
  }
  return best
}

/** The classes of a phrase, and of the phrases that begin with it, as bits of `classBit`. */
interface PhraseBits {
  readonly whole: number
  readonly first: number
}

const nothing: PhraseBits = { whole: 0, first: 0 }

/** What is known of phrases met so far: each is asked for class after class. */
const memo = new Map<string, PhraseBits>()
const phrasesKept = 20_000

function bitsOf(key: string): PhraseBits {
  const known = memo.get(key)
  if (known) return known
  const [whole, first] = findPacked(packed.phrases, key)?.split(',') ?? []
  const bits = whole === undefined ? nothing : { whole: Number(whole), first: Number(first) }
  if (memo.size >= phrasesKept) memo.clear()
  memo.set(key, bits)
  return bits
}
