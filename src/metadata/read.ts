import type { Language } from '../languages/language.js'
import type { Layout } from '../layout/layout.js'
import type { Metadata } from '../schema.js'
import { withText, type Source, type Span } from '../source.js'
import { readBylines } from './bylines.js'
import { readCaptions } from './captions.js'
import { findBlockDates } from './dated.js'
import { readDates } from './dates.js'
import { readRun } from './headline.js'
import { readOutlet } from './outlet.js'
import { readSection } from './section.js'
import { readTags } from './tags.js'

/** What the page says about the article, from the lines that are not its text and from the head of its first paragraph. */
export function readMetadata(source: Source, layout: Layout, pack: Pick<Language, 'tag'> | null): Metadata {
  const { blocks } = layout
  const show = (span: Span | null) => span && withText(source, span)
  const list = (spans: readonly Span[]) => spans.map((span) => withText(source, span))
  const dated = findBlockDates(source, blocks, pack?.tag === 'en')
  const { published, updated } = readDates(source, blocks, dated)
  const { authors, agencies, dateline, outlet, photographers } = readBylines(source, layout, dated)
  return {
    title: show(readRun(source, blocks, 'title')),
    deck: show(readRun(source, blocks, 'deck')),
    section: show(readSection(source, blocks, dated)),
    published,
    updated,
    authors: list(authors),
    agencies: list(agencies),
    dateline: show(dateline),
    outlet: show(outlet ?? readOutlet(source, blocks)),
    captions: readCaptions(source, blocks, photographers),
    tags: list(readTags(source, blocks)),
  }
}
