import { isDigit, isLetter } from './characters.js'
import { addToHash, emptyHash, finishHash } from './languages/packed.js'
import { foldWord } from './languages/scripts.js'
import type { Lexeme, Lexicon } from './quotations/lexicon/lexeme.js'
import { createWordTable } from './word-table.js'

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
  /** For a word. */
  readonly known: Word | null
}

/** A word as it is written: one record for all places where it stands, in which a reader may keep what it knows of it. */
export interface Word {
  readonly word: string
  readonly key: string
  /** What the lexicon that was asked last knows of it. */
  lexeme: { readonly lexicon: Lexicon; readonly lexeme: Lexeme } | null
}

/** The words and signs of a stretch of text, in order; blanks and invisible marks fall between them. */
export function readTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = []
  for (let at = start; at < end;) {
    const token = readToken(text, at, end)
    if (token) tokens.push(token)
    at = token ? token.end : at + 1
  }
  return tokens
}

function readToken(text: string, at: number, end: number): Token | null {
  switch (classAt(text, at)) {
    case blank:
      return null
    case letter:
      return readWord(text, at, end)
    case digit:
      return readNumber(text, at, end)
    case sign:
      return makeSign(signOf(text.charAt(at)), at)
    default:
      return readSign(text, at, end)
  }
}

function readWord(text: string, start: number, end: number): Token {
  let at = start
  let hash = emptyHash
  do {
    hash = addToHash(hash, text.charCodeAt(at))
    at++
  } while (at < end && goesOn(text, at))
  const known = wordAt(text, start, at, finishHash(hash))
  return { kind: 'word', start, end: at, key: known.key, word: known.word, known }
}

function goesOn(text: string, at: number): boolean {
  const kind = classAt(text, at)
  return kind === letter || kind === digit || (kind === apostrophe && isLatin(text, at - 1) && isLatin(text, at + 1))
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
  return { kind: 'number', start, end: at, key: word, word, known: null }
}

/** A sign that may be written with several characters, or a surrogate. */
function readSign(text: string, start: number, end: number): Token {
  const long = longSigns.find((candidate) => text.startsWith(candidate, start) && start + candidate.length <= end)
  if (long !== undefined) return makeSign(signOf(long), start)
  return makeSign(signOf(text.slice(start, start + (isHighSurrogate(text, start) && start + 1 < end ? 2 : 1))), start)
}

function makeSign({ kind, key }: Sign, start: number): Token {
  return { kind, start, end: start + key.length, key, word: key, known: null }
}

type Sign = Pick<Token, 'kind' | 'key'>

/** The signs met so far. */
const signs = new Map<string, Sign>()

function signOf(key: string): Sign {
  const known = signs.get(key)
  if (known) return known
  const own: Sign = { kind: marks.has(key) ? 'mark' : 'punctuation', key }
  if (key.length === 1) signs.set(key, own)
  return own
}

/** Marks that are written with several characters, longest first. */
const longSigns = ['&quot;', '&#34;', "''", '``', '((', '))', '""']
/** What they begin with. */
const longSignStarts = new Set(longSigns.map((long) => long.charCodeAt(0)))
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
const longSign = 6
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
  if (longSignStarts.has(code) || (code >= 0xd800 && code <= 0xdbff)) return longSign
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

/** Words met so far, with their folded keys. */
const wordAt = createWordTable((word): Word => ({ word, key: foldWord(word), lexeme: null }), 50_000)

export function keyOf(word: string): string {
  return wordAt(word, 0, word.length).key
}
