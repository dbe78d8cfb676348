import type { LayoutRole } from '../schema.js'
import { trim, type Source, type Span } from '../source.js'
import type { ParagraphSpan } from './layout.js'
import type { Piece } from './segments.js'

/** One span a line: a hard-wrapped paragraph is one segment over several. */
export function listBlocks(source: Source, { start, end, line, lastLine }: Piece): (Span & { readonly line: number })[] {
  if (line === lastLine) return [{ start, end, line }]
  const spans: (Span & { readonly line: number })[] = []
  for (let at = line; at <= lastLine; at++) {
    const lineSpan = { start: Math.max(start, source.lineStarts[at - 1] ?? start), end: Math.min(end, source.lineStarts[at] ?? end) }
    const span = trim(source, lineSpan)
    if (span.end > span.start) spans.push({ ...span, line: at })
  }
  return spans
}

/** Paragraphs and cross-headings, in the dump's order. */
export function listParagraphs(segments: readonly Piece[], roles: readonly LayoutRole[]): ParagraphSpan[] {
  return segments.flatMap(({ start, end, line }, index): ParagraphSpan[] => {
    const role = roles[index]
    if (role === 'body') return [{ kind: 'paragraph', start, end, line }]
    return role === 'heading' ? [{ kind: 'heading', start, end, line }] : []
  })
}
