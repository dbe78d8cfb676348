import type { Block, Layout } from '../layout/layout.js'
import { slice, type Source, type Span } from '../source.js'
import { readByline, type Byline } from './byline.js'
import { toSkips, type DatedBlocks } from './dated.js'
import { readOpening } from './opening.js'

/** Who wrote and from where, from the byline lines, the date lines that hold more than a date, and the head of the first paragraph. */
export function readBylines(source: Source, layout: Layout, dated: DatedBlocks): Byline {
  const title = layout.blocks.findIndex(({ role }) => role === 'title')
  const headline = title < 0 ? '' : slice(source, layout.blocks[title] ?? { start: 0, end: 0 })
  const bylines = [...dated].flatMap(([block, dates]) => {
    if (repeats(source, block, headline)) return []
    const lone = headline !== '' && block.start > (layout.blocks[title]?.start ?? 0)
    return readByline(source, block, { skips: toSkips(dates), strict: block.role === 'date', lone })
  })
  const first = layout.paragraphs.find(({ kind }) => kind === 'paragraph')
  const opening = first ? readOpening(source, first) : null
  const all = opening ? [...bylines, opening] : bylines
  return {
    authors: distinct(
      source,
      all.flatMap(({ authors }) => authors),
    ),
    photographers: distinct(
      source,
      bylines.flatMap(({ photographers }) => photographers),
    ),
    agencies: distinct(
      source,
      all.flatMap(({ agencies }) => agencies),
    ),
    dateline: all.find(({ dateline }) => dateline !== null)?.dateline ?? null,
    outlet: all.find(({ outlet }) => outlet !== null)?.outlet ?? null,
  }
}

/** The headline, printed once more above the text. */
function repeats(source: Source, block: Block, headline: string): boolean {
  return block.end - block.start >= shortestRepeat && headline.includes(slice(source, block))
}

const shortestRepeat = 12

/** The same name set twice is one: `AP` at the top and at the end, `The Associated Press` and `Associated Press`. */
export function distinct(source: Source, spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans]
  const seen = new Set<string>()
  return spans.filter(({ start, end }) => {
    const key = source.text
      .slice(start, end)
      .replace(/^the /iu, '')
      .replace(/[\s.\u0640]+/gu, '')
      .toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
