import { digits, letters } from './characters.built.js'

/** Letters and the marks that they carry (`\p{L}`, `\p{M}`); a regular expression for them takes a millisecond to compile. */
export function isLetter(code: number): boolean {
  return isWithin(letters, code)
}

/** Decimal digits of any script (`\p{Nd}`). */
export function isDigit(code: number): boolean {
  return isWithin(digits, code)
}

/** Whether a number is in one of the ranges, which are sorted pairs of the first and the last. */
function isWithin(ranges: readonly number[], code: number): boolean {
  let low = 0
  let high = ranges.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if (code < (ranges[2 * middle] ?? 0)) high = middle
    else if (code > (ranges[2 * middle + 1] ?? 0)) low = middle + 1
    else return true
  }
  return false
}
