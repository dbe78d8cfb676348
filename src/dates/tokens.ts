import { foldWord } from '../languages/scripts.js'
import { isBlank, type Span } from '../source.js'

/** A number, a word or one mark near a number. */
export interface Token extends Span {
  readonly kind: 'number' | 'word' | 'mark'
  /** Folded word, or the mark itself (a line break is one); the digits in ASCII of a number. */
  readonly key: string
  /** Of a number. */
  readonly value: number
  /** A blank or an invisible mark stands before it. */
  readonly gap: boolean
  /** A word that begins with a capital letter. */
  readonly capital: boolean
}

/** How far from a digit the words of its date may stand: `Last updated on Wednesday, September …`, `جمادى الآخرة …`. */
const reach = 64

/** The parts of the text that can hold a date: stretches around digits, in order, with their edges at blanks where some are near. */
export function findWindows(text: string, start: number, end: number): Span[] {
  const windows: { start: number; end: number }[] = []
  for (let at = start; at < end; at++) {
    if (digitValue(text.charCodeAt(at)) < 0) continue
    const last = windows[windows.length - 1]
    const to = toBlank(text, Math.min(end, at + reach), end)
    if (last && at - 2 * reach <= last.end) last.end = Math.max(last.end, to)
    else windows.push({ start: fromBlank(text, Math.max(start, at - reach), start), end: to })
    while (at + 1 < end && digitValue(text.charCodeAt(at + 1)) >= 0) at++
  }
  return windows
}

/** The next blank, so that no word is cut in two. */
function toBlank(text: string, from: number, bound: number): number {
  let at = from
  while (at < bound && at < from + reach && !isBlank(text.charCodeAt(at))) at++
  return at
}

function fromBlank(text: string, from: number, bound: number): number {
  let at = from
  while (at > bound && at > from - reach && !isBlank(text.charCodeAt(at - 1))) at--
  return at
}

export function scanTokens(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  let gap = true
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    const from = at
    if (digitValue(code) >= 0) {
      while (at < end && digitValue(text.charCodeAt(at)) >= 0) at++
      tokens.push(numberToken(text, { start: from, end: at }, gap))
    } else if (isLetter(code)) {
      while (at < end && isLetter(text.charCodeAt(at))) at++
      tokens.push(wordToken(text, { start: from, end: at }, gap))
    } else {
      at++
      if (isBlank(code) && code !== 0x0a && code !== 0x0d) {
        gap = true
        continue
      }
      tokens.push({ kind: 'mark', start: from, end: at, key: text.charAt(from), value: -1, gap, capital: false })
    }
    gap = false
  }
  return tokens
}

function wordToken(text: string, span: Span, gap: boolean): Token {
  const key = foldWord(text.slice(span.start, span.end))
  return {
    kind: 'word',
    ...span,
    key,
    value: -1,
    gap,
    capital: key.charCodeAt(0) !== text.charCodeAt(span.start) && key.charCodeAt(0) < 0x250,
  }
}

function numberToken(text: string, span: Span, gap: boolean): Token {
  let key = ''
  for (let at = span.start; at < span.end && key.length < 9; at++) key += digitValue(text.charCodeAt(at))
  return { kind: 'number', ...span, key, value: key.length < 9 ? Number(key) : -1, gap, capital: false }
}

/** Of ASCII, Arabic-Indic and Persian digits; -1 for anything else. */
function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0x660 && code <= 0x669) return code - 0x660
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0
  return -1
}

/** Letters with their marks, tatweel and the joiners inside Persian words; Latin, Greek, Cyrillic, Hebrew and Arabic scripts. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0x600) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7
  if (code <= 0x8ff) return code >= 0x620 && code !== 0x66a && code !== 0x66b && code !== 0x66c && code !== 0x66d && code !== 0x6d4
  return code === 0x200c || code === 0x200d || (code >= 0x1e00 && code <= 0x1fff) || (code >= 0xfb50 && code <= 0xfefc)
}
