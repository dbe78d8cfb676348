import { isBlank, trim, type Source } from '../source.js'

/** How wide hard-wrapped text is set: mail and terminals break at 60 to 80; a line outside these bounds is no wrapped line. */
const narrowest = 40
const widest = 110

/**
 * Hard-wrapped paragraphs: first line → last line. Text is hard-wrapped where line after line ends just before the word that
 * would have made it too long; a list of headlines never does.
 */
export function findWraps(source: Source): Map<number, number> {
  const wraps = new Map<number, number>()
  const lines = measureLines(source)
  const width = wrapWidth(lines)
  if (width === 0) return wraps
  for (let first = 0; first < lines.length; first++) {
    let last = first
    while (last + 1 < lines.length && isFull(lines[last], lines[last + 1], width)) last++
    if (last > first) wraps.set(first + 1, last + 1)
    first = last
  }
  return wraps
}

interface Line {
  readonly length: number
  readonly firstWord: number
}

function measureLines(source: Source): Line[] {
  return source.lineStarts.map((start, index) => {
    const span = trim(source, { start, end: source.lineStarts[index + 1] ?? source.text.length })
    let wordEnd = span.start
    while (wordEnd < span.end && !isBlank(source.text.charCodeAt(wordEnd))) wordEnd++
    return { length: span.end - span.start, firstWord: wordEnd - span.start }
  })
}

/** The longest line, if at least half of the lines that have a neighbour below are full at that width; else 0. */
function wrapWidth(lines: readonly Line[]): number {
  let width = 0
  for (const { length } of lines) if (length <= widest) width = Math.max(width, length)
  const tooLong = lines.filter(({ length }) => length > widest).length
  if (width < narrowest || tooLong > 0.1 * lines.length) return 0
  let pairs = 0
  let full = 0
  for (let at = 0; at + 1 < lines.length; at++) {
    if (!lines[at]?.length || !lines[at + 1]?.length) continue
    pairs++
    if (isFull(lines[at], lines[at + 1], width)) full++
  }
  return full >= 4 && full >= 0.5 * pairs ? width : 0
}

/** Whether the next line's first word had no room left in this line. */
function isFull(line: Line | undefined, next: Line | undefined, width: number): boolean {
  if (!line || !next || next.length === 0 || line.length > width) return false
  return line.length >= 0.7 * width && line.length + 1 + next.firstWord > width
}
