import { languages } from './index.js'
import { otherLanguages } from './others.js'
import { packTable } from './packed.js'
import { foldWord } from './scripts.js'

const all = [...languages, ...otherLanguages]

/** Every language that a text may be found to be in; those with a pack come first. */
export const writings = all.map(({ tag, direction }) => ({ tag, direction }))

export const packs = languages.length

/** The languages of each function word: a bit for the number of each in `writings`. */
const bitsOf = new Map<string, number>()
for (const [number, writing] of all.entries())
  for (const word of writing.functionWords.trim().split(/\s+/u)) {
    const key = foldWord(word)
    bitsOf.set(key, (bitsOf.get(key) ?? 0) | (1 << number))
  }

export const functionWords = packTable(new Map([...bitsOf].map(([key, bits]) => [key, String(bits)])))

/** The same for letters: UTF-16 unit and bits. */
export const letters: readonly (readonly [unit: number, bits: number])[] = listLetters()

function listLetters(): [number, number][] {
  const bitsOfUnit = new Map<number, number>()
  for (const [number, writing] of all.entries())
    for (let at = 0; at < writing.letters.length; at++) {
      const unit = writing.letters.charCodeAt(at)
      bitsOfUnit.set(unit, (bitsOfUnit.get(unit) ?? 0) | (1 << number))
    }
  return [...bitsOfUnit]
}
