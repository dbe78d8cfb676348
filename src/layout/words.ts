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
  let at = 0
  while (at < length) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === other || kind === joiner) {
      at++
      continue
    }
    starts.push(at)
    at++
    while (at < length) {
      const next = classOf(text.charCodeAt(at))
      if (next !== kind && (next !== joiner || kind !== letter)) break
      at++
    }
    ends.push(at)
  }
  return { count: starts.length, starts, ends }
}

const other = 1
const letter = 2
const digit = 3
/** Marks inside a word that show nothing: zero-width joiners, bidi controls, tatweel. */
const joiner = 4

/** The class of each UTF-16 unit, found when it is first met. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  return classes[code] || classify(code)
}

const letterCharacter = /[\p{L}\p{M}\p{Cs}]/u
const digitCharacter = /\p{Nd}/u

function classify(code: number): number {
  const character = String.fromCharCode(code)
  const kind = isJoiner(code) ? joiner : letterCharacter.test(character) ? letter : digitCharacter.test(character) ? digit : other
  classes[code] = kind
  return kind
}

function isJoiner(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x640
}
