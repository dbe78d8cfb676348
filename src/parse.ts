import { detectLanguage } from './languages/detect.js'
import { readLayout } from './layout/read.js'
import type { Layout } from './layout/layout.js'
import { readMetadata } from './metadata/read.js'
import { rememberText } from './offsets.js'
import { findQuotations } from './quotations/find.js'
import type { Article, LayoutSpan, Paragraph } from './schema.js'
import { createSource, withText, type Source } from './source.js'

export interface ParseOptions {
  /** BCP 47 tag that overrides detection: `ar`. */
  readonly language?: string
  /** Adds a field `explain` to each quotation, term and layout span. */
  readonly explain?: boolean
}

/**
 * Takes one dump apart. Synchronous; any string will do, and none makes it throw.
 * Offsets of the result are UTF-16; `toJson` turns them into code points.
 */
export function parseArticle(text: string, options: ParseOptions = {}): Article {
  const explain = options.explain ?? false
  const source = createSource(text)
  const layout = readLayout(source, { explain })
  const { tag, direction, pack } = detectLanguage(source, layout, options.language)
  const metadata = readMetadata(source, layout, pack)
  const paragraphs = listParagraphs(source, layout)
  const { quotations, speakers, terms } = findQuotations(source, { metadata, paragraphs }, { pack, explain })
  const article: Article = {
    schemaVersion: 1,
    source: { length: text.length, offsets: 'utf16' },
    language: tag,
    direction,
    metadata,
    paragraphs,
    quotations,
    speakers,
    terms,
    layout: layout.blocks.map(listBlock),
  }
  rememberText(article, text)
  return article
}

function listParagraphs(source: Source, layout: Layout): Paragraph[] {
  return layout.paragraphs.map(({ kind, line, ...span }, index) => ({ id: `p${index + 1}`, kind, ...withText(source, span), line }))
}

function listBlock({ role, line, start, end, explain }: Layout['blocks'][number]): LayoutSpan {
  return { role, line, start, end, ...(explain && { explain }) }
}
