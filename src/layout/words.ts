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
  let open = other
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at)
    if (kind === open || (kind === joiner && open === letter)) continue
    if (open !== other) ends.push(at)
    open = kind === joiner ? other : kind
    if (open !== other) starts.push(at)
  }
  if (open !== other) ends.push(text.length)
  return { count: starts.length, starts, ends }
}

const other = 1
const letter = 2
const digit = 3
/** Marks inside a word that show nothing: zero-width joiners, bidi controls, tatweel. */
const joiner = 4

/** The class of each UTF-16 unit, found when it is first met. */
const classes = new Uint8Array(0x10000)

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return classes[code] || (classes[code] = classify(code))
}

const letterCharacter = /[\p{L}\p{M}\p{Cs}]/u
const digitCharacter = /\p{Nd}/u

function classify(code: number): number {
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0x640)
    return joiner
  const character = String.fromCharCode(code)
  if (letterCharacter.test(character)) return letter
  return digitCharacter.test(character) ? digit : other
}
