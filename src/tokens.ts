import { isDigit, isLetter } from './characters.js'
import { foldWord } from './languages/scripts.js'

/** `mark`: a quotation mark of any style; `punctuation`: any other sign. */
export type TokenKind = 'word' | 'number' | 'mark' | 'punctuation'

/** A word or sign with its place in the text and the key that lexicons compare on (the sign itself, for a sign). */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly key: string
  /** As it is written. */
  readonly word: string
}

/**
 * The words and signs of a stretch of text, in order; blanks and invisible marks fall between them.
 * A reader with a lexicon of its own may leave the folding to that (`toKey` as it likes).
 */
export function readTokens(text: string, start: number, end: number, toKey: (word: string) => string = keyOf): Token[] {
  const tokens: Token[] = []
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    if (kind === blank) {
      at++
      continue
    }
    const token = kind === letter ? readWord(text, at, end, toKey) : kind === digit ? readNumber(text, at, end) : readSign(text, at, end)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function readWord(text: string, start: number, end: number, toKey: (word: string) => string): Token {
  let at = start + 1
  while (at < end) {
    const kind = classAt(text, at)
    if (kind !== letter && kind !== digit && !(kind === apostrophe && isLatin(text, at - 1) && isLatin(text, at + 1))) break
    at++
  }
  const word = text.slice(start, at)
  return { kind: 'word', start, end: at, key: toKey(word), word }
}

/** 2.1, 1,234 and ١٢٫٥ are one number each. */
function readNumber(text: string, start: number, end: number): Token {
  let at = start + 1
  while (at < end) {
    const kind = classAt(text, at)
    if (kind !== digit && !(isDigitSeparator(text.charCodeAt(at)) && at + 1 < end && classAt(text, at + 1) === digit)) break
    at++
  }
  const word = text.slice(start, at)
  return { kind: 'number', start, end: at, key: word, word }
}

function readSign(text: string, start: number, end: number): Token {
  const sign = longSigns.find((candidate) => text.startsWith(candidate, start) && start + candidate.length <= end)
  const at = sign ? start + sign.length : start + (isHighSurrogate(text, start) && start + 1 < end ? 2 : 1)
  const key = text.slice(start, at)
  return { kind: marks.has(key) ? 'mark' : 'punctuation', start, end: at, key, word: key }
}

/** Marks that are written with several characters, longest first. */
const longSigns = ['&quot;', '&#34;', "''", '``', '((', '))', '""']
const marks = new Set([
  '"',
  '«',
  '»',
  '“',
  '”',
  '„',
  '‟',
  '‹',
  '›',
  '‘',
  '’',
  '‚',
  '‛',
  "'",
  '&quot;',
  '&#34;',
  "''",
  '``',
  '((',
  '))',
  '""',
])

const blank = 1
const letter = 2
const digit = 3
const sign = 4
const apostrophe = 5
/** The class of each UTF-16 unit, found when it is first met. */
const classes = new Uint8Array(0x10000)

const blankCharacter = /[\s\u0085\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\u00ad\0]/u

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = classes[code]
  return known ? known : (classes[code] = classify(code))
}

function classify(code: number): number {
  if (code === 0x27 || code === 0x2019) return apostrophe
  if (blankCharacter.test(String.fromCharCode(code))) return blank
  if (isLetter(code) || code === 0x200c || code === 0x200d) return letter
  return isDigit(code) ? digit : sign
}

function isLatin(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}

function isDigitSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code <= 0xdbff
}

/** Folded keys of words met so far; news repeats itself, so most words are found here. */
const keys = new Map<string, string>()
const keysKept = 50_000

export function keyOf(word: string): string {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = foldWord(word)
  if (keys.size >= keysKept) keys.clear()
  keys.set(word, key)
  return key
}
