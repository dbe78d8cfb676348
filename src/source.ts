/** A stretch of the decoded text: half-open UTF-16 offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A dump, decoded, with an index of its lines. The text is never changed; everything else points into it. */
export interface Source {
  readonly text: string
  /** Where each line starts; line 1 first. A line ends at CRLF, LF or CR, as editors count. */
  readonly lineStarts: readonly number[]
}

export function createSource(text: string): Source {
  const lineStarts = [0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lineStarts.push(at + 1)
  }
  return { text, lineStarts }
}

export function slice(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end)
}

/** The span with the words it covers, as the contract prints it. */
export function withText(source: Source, { start, end }: Span): { text: string; start: number; end: number } {
  return { text: source.text.slice(start, end), start, end }
}

/** White space, and marks that show nothing: zero-width, bidi controls, the byte-order mark. */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0xa0 || code === 0x85
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2060) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  )
}

/** The span without blanks at its edges; empty, at its start, where it holds nothing else. */
export function trim(source: Source, span: Span): Span {
  let { start, end } = span
  while (start < end && isBlank(source.text.charCodeAt(start))) start++
  while (end > start && isBlank(source.text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** The 1-based line that holds an offset. */
export function lineAt(source: Source, offset: number): number {
  let low = 0
  let high = source.lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
