import { isDigit, isLetter } from '../characters.js'

/** Where the words of a text stand. Two lists of numbers: an object a word would cost as much as the scan itself. */
export interface Words {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Runs of letters with their marks, and runs of digits; letters and digits that touch are two words: `26th`. */
export function scanWords(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const length = text.length
  // A name of the function's own is read faster than one of the module, and this is the only loop over every character.
  const kinds = classes
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] || classify(code)
    if (kind >= other) {
      at++
      continue
    }
    starts.push(at)
    at++
    while (at < length) {
      const next = text.charCodeAt(at)
      const nextKind = kinds[next] || classify(next)
      if (nextKind !== kind && (nextKind < joiner || kind !== letter)) break
      at++
    }
    ends.push(at)
  }
  return { count: starts.length, starts, ends }
}

const letter = 1
const digit = 2
const other = 3
/** Marks inside a word that show nothing: zero-width joiners, bidi controls, tatweel. */
const joiner = 4

/** The class of each UTF-16 unit, found when it is first met. */
const classes = new Uint8Array(0x10000)

function classify(code: number): number {
  const kind = isJoiner(code) ? joiner : isLetter(code) || isSurrogate(code) ? letter : isDigit(code) ? digit : other
  classes[code] = kind
  return kind
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

function isJoiner(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x640
}
