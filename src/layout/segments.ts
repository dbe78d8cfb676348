import { isBlank, trim, type Source, type Span } from '../source.js'
import { isBehindStop } from './stops.js'
import type { Words } from './words.js'
import { findWraps } from './wraps.js'

/** A stretch of the dump that gets one role: a line, a part of one, or the lines of a hard-wrapped paragraph. */
export interface Piece extends Span {
  /** 1-based, of its first and its last character. */
  readonly line: number
  readonly lastLine: number
  /** Blank lines above it. */
  readonly above: number
  /** Whether it shares its line with a segment before it. */
  readonly inside: boolean
  /** Its words: `from` up to, not with, `to`. */
  readonly from: number
  readonly to: number
}

/** The segments of a dump, cut at line breaks and runs of blanks. */
export function cutSegments(source: Source, words: Words): Piece[] {
  const { text, lineStarts } = source
  const wraps = findWraps(source)
  const doubles = cutsAtDoubleBlanks(text, words)
  const pieces: Piece[] = []
  let above = 0
  let word = 0
  for (let line = 1; line <= lineStarts.length; line++) {
    const lastLine = wraps.get(line) ?? line
    const { start, end } = trim(source, { start: lineStarts[line - 1] ?? 0, end: lineStarts[lastLine] ?? text.length })
    if (start === end) {
      above++
      continue
    }
    let to = word
    while (to < words.count && (words.starts[to] ?? 0) < end) to++
    const whole = { start, end, line, lastLine, above, inside: false, from: word, to }
    if (lastLine > line) pieces.push(whole)
    else cutLine({ text, words, doubles }, whole, pieces)
    word = to
    above = 0
    line = lastLine
  }
  return pieces
}

interface Cutting {
  readonly text: string
  readonly words: Words
  /** Whether two blanks behind a stop are a cut. */
  readonly doubles: boolean
}

/** Three blanks or more are a cut; two are one behind a stop, where the dump uses them so. Blanks stand between words only. */
function cutLine({ text, words, doubles }: Cutting, whole: Piece, pieces: Piece[]): void {
  let { start, from, above } = whole
  const close = (end: number, to: number) => {
    pieces.push({ start, end, line: whole.line, lastLine: whole.line, above, inside: start > whole.start, from, to })
    above = 0
  }
  for (let word = from; word <= whole.to; word++) {
    let at = word > whole.from ? (words.ends[word - 1] ?? whole.end) : whole.start
    const gapEnd = word < whole.to ? (words.starts[word] ?? whole.end) : whole.end
    for (; gapEnd - at >= 2; at++) {
      if (!isBlank(text.charCodeAt(at))) continue
      const blank = at
      let width = 0
      for (; at < gapEnd && isBlank(text.charCodeAt(at)); at++) if (isWide(text.charCodeAt(at))) width++
      if (at === whole.end || !isCut(text, blank, at, width, doubles)) continue
      close(blank, word)
      ;[start, from] = [at, word]
    }
  }
  close(whole.end, whole.to)
}

function isCut(text: string, from: number, to: number, width: number, doubles: boolean): boolean {
  if (width === 2) return doubles && isBehindStop(text, from)
  if (width < 3 || text.charAt(to) === '(') return false
  const before = text.charAt(from - 1)
  // `القاهرة (CNN)--    قال`, `آخر تحديث:   الجمعة`: what the sign announces belongs to it.
  return !dashes.has(before) && !(before === ':' && width <= longestPause)
}

const dashes = new Set('-–—')
const longestPause = 4

/** Blanks that take room; bidi controls and zero-width marks do not. */
function isWide(code: number): boolean {
  return !(
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  )
}

/**
 * Whether two blanks set paragraphs apart in this dump: at least 4 of 5 runs of two stand behind a stop, and at most 3 of 5 stops
 * have one, so that a typist's two blanks behind every stop cut nothing.
 */
function cutsAtDoubleBlanks(text: string, words: Words): boolean {
  let [doubles, doublesBehindStop, stops] = [0, 0, 0]
  for (let word = 1; word < words.count; word++) {
    const end = words.starts[word] ?? 0
    const start = words.ends[word - 1] ?? 0
    if (end - start < 2) continue
    let at = start
    while (at < end && !isSpace(text.charCodeAt(at))) at++
    const from = at
    while (at < end && isSpace(text.charCodeAt(at))) at++
    if (at === from || isLineBreak(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(from - 1))) continue
    const behindStop = isBehindStop(text, from)
    if (behindStop) stops++
    if (at - from !== 2) continue
    doubles++
    if (behindStop) doublesBehindStop++
  }
  return doubles > 0 && doublesBehindStop >= 0.8 * doubles && doublesBehindStop <= 0.6 * stops
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0
}

function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d
}
