import { languages } from '../../src/languages/index.js'
import type { Block, Layout } from '../../src/layout/layout.js'
import { readMetadata } from '../../src/metadata/read.js'
import type { LayoutRole, Metadata } from '../../src/schema.js'
import { createSource, trim } from '../../src/source.js'

/** One line of a page, or a part of one, with the role that a layout would give it. */
export type Line = readonly [role: LayoutRole, text: string]

/** The metadata of a page whose layout is known; `|` at the start of a text keeps it in the line before. */
export function readPage(lines: readonly Line[], language = 'ar'): Metadata {
  let text = ''
  const blocks: Block[] = []
  for (const [role, words] of lines) {
    const joins = words.startsWith('|')
    text += joins || text === '' ? ' ' : '\n'
    const start = text.length
    text += joins ? words.slice(1) : words
    const line = (blocks.at(-1)?.line ?? 0) + (joins ? 0 : 1)
    blocks.push({ role, line, start, end: text.length })
  }
  const source = createSource(text)
  const trimmed = blocks.map((block) => ({ ...block, ...trim(source, block) }))
  const paragraphs: Layout['paragraphs'] = trimmed
    .filter(({ role }) => role === 'body')
    .map(({ start, end, line }) => ({ kind: 'paragraph', start, end, line }))
  return readMetadata(source, { blocks: trimmed, paragraphs }, languages.find(({ tag }) => tag === language) ?? null)
}

const textOf = (span: { text: string } | null | undefined): string | null => span?.text ?? null

/** The words of a field, for tables of rows. */
export function words(spans: readonly { text: string }[]): string {
  return spans.map(({ text }) => text).join(' + ')
}

export { textOf }
