import { languages } from './index.js'
import { otherLanguages } from './others.js'
import { packTable } from './packed.js'
import { foldWord } from './scripts.js'

const all = [...languages, ...otherLanguages]

/** Every language that a text may be found to be in; those with a pack come first. */
export const writings = all.map(({ tag, direction, letters }) => ({ tag, direction, letters }))

export const packs = languages.length

/** For each function word, the numbers of its languages in `writings`. */
const numbersOf = new Map<string, Set<number>>()
for (const [number, { functionWords }] of all.entries())
  for (const word of functionWords.trim().split(/\s+/u)) {
    const key = foldWord(word)
    numbersOf.set(key, (numbersOf.get(key) ?? new Set()).add(number))
  }

/** Numbers separated by blanks. */
export const functionWords = packTable(new Map([...numbersOf].map(([key, numbers]) => [key, [...numbers].join(' ')])))
