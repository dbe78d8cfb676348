import { trim, type Source } from '../source.js'
import type { Block, Layout } from './layout.js'

export function readLayout(source: Source, _options: { readonly explain: boolean }): Layout {
  const blocks: Block[] = []
  source.lineStarts.forEach((start, index) => {
    const span = trim(source, { start, end: source.lineStarts[index + 1] ?? source.text.length })
    if (span.end > span.start) blocks.push({ ...span, role: blocks.length ? 'body' : 'title', line: index + 1 })
  })
  const paragraphs = blocks
    .filter((b) => b.role === 'body')
    .map((b) => ({ kind: 'paragraph' as const, start: b.start, end: b.end, line: b.line }))
  return { blocks, paragraphs }
}
