import { isBlank, trim, type Source, type Span } from '../source.js'
import { findWraps } from './wraps.js'

/** A stretch of the dump that gets one role: a line, a part of one, or the lines of a hard-wrapped paragraph. */
export interface Segment extends Span {
  /** 1-based, of its first and its last character. */
  readonly line: number
  readonly lastLine: number
  /** Blank lines above it. */
  readonly above: number
  /** Whether it shares its line with a segment before it. */
  readonly inside: boolean
}

/** The segments of a dump, cut at line breaks and runs of blanks. */
export function cutSegments(source: Source): Segment[] {
  const wraps = findWraps(source)
  const doubles = cutsAtDoubleBlanks(source.text)
  const segments: Segment[] = []
  let above = 0
  for (let line = 1; line <= source.lineStarts.length; line++) {
    const last = wraps.get(line) ?? line
    const span = trim(source, { start: source.lineStarts[line - 1] ?? 0, end: source.lineStarts[last] ?? source.text.length })
    if (span.start === span.end) {
      above++
      continue
    }
    if (last > line) segments.push({ ...span, line, lastLine: last, above, inside: false })
    else
      cutLine(source.text, span, doubles).forEach((part, index) =>
        segments.push({ ...part, line, lastLine: line, above: index ? 0 : above, inside: index > 0 }),
      )
    above = 0
    line = last
  }
  return segments
}

/** Three blanks or more are a cut; two are one behind a stop, where the dump uses them so. */
function cutLine(text: string, line: Span, doubles: boolean): Span[] {
  const parts: Span[] = []
  let start = line.start
  for (let at = line.start; at < line.end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue
    const from = at
    let width = 0
    for (; at < line.end && isBlank(text.charCodeAt(at)); at++) if (isWide(text.charCodeAt(at))) width++
    if (
      (width >= 3 && !isBehindDash(text, from) && !(width <= 4 && text.charAt(from - 1) === ':') && text.charAt(at) !== '(') ||
      (width === 2 && doubles && isBehindStop(text, from))
    ) {
      parts.push({ start, end: from })
      start = at
    }
  }
  parts.push({ start, end: line.end })
  return parts
}

/** `القاهرة (CNN)--    قال`: what the dash announces belongs to it. */
function isBehindDash(text: string, at: number): boolean {
  return dashes.has(text.charAt(at - 1))
}
const dashes = new Set(['-', '–', '—'])

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
function cutsAtDoubleBlanks(text: string): boolean {
  let doubles = 0
  let doublesBehindStop = 0
  let stops = 0
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at)) || at === 0) continue
    const from = at
    while (at < text.length && isSpace(text.charCodeAt(at))) at++
    if (at === text.length || isLineBreak(text.charCodeAt(at)) || isLineBreak(text.charCodeAt(from - 1))) continue
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

const stops = new Set('.!?…؟۔')
const closers = new Set('"\'”“’»)]')

/** Whether a sentence ends at `at`: a stop, perhaps with closing marks behind it. */
export function isBehindStop(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before < 8 && (closers.has(text.charAt(before)) || isBlank(text.charCodeAt(before)))) before--
  return before >= 0 && stops.has(text.charAt(before))
}
