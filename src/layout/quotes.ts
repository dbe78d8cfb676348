import type { Piece } from './segments.js'
import type { Traits } from './traits.js'

/** So many characters of a quotation, from its middle, are looked for in the rest of the dump. */
const sampleLength = 30
/** Longer quotations are paragraphs, in words. */
const longestPull = 60
/** So many are looked for; a page sets no more apart. */
const mostPulls = 40

/** Quotations that are set apart, in marks from end to end, while their words stand in the text as well. */
export function findPulled(text: string, pieces: readonly Piece[], traits: readonly Traits[]): boolean[] {
  let left = mostPulls
  return pieces.map(({ start, end }, index) => {
    const t = traits[index]
    if (!t?.quoted || t.words < 6 || t.words > longestPull || end - start < 2 * sampleLength || !closers.has(text.charAt(end - 1)))
      return false
    if (left-- <= 0) return false
    const from = start + ((end - start - sampleLength) >> 1)
    const sample = text.slice(from, from + sampleLength)
    const before = text.indexOf(sample)
    return before < start || text.includes(sample, end)
  })
}

const closers = new Set('"\'»”“’')
