import type { FoundDate } from '../dates/find.js'
import type { Block, Layout } from '../layout/layout.js'
import { slice, type Source, type Span } from '../source.js'
import { noByline, readByline, type Byline } from './byline.js'
import { readClosing } from './closing.js'
import type { DatedBlocks } from './dated.js'
import { toSkips } from './tells.js'
import { readOpening } from './opening.js'

/** Who wrote and from where, from the byline lines, the date lines that hold more than a date, the head of the first paragraph and the end of the last. */
export function readBylines(source: Source, layout: Layout, dated: DatedBlocks): Byline {
  const frame = frameOf(source, layout.blocks)
  const bylines = [...dated].flatMap(([block, dates]) => readBlock(source, { block, dates }, frame) ?? [])
  const first = layout.paragraphs.find(({ kind }) => kind === 'paragraph')
  const last = layout.paragraphs.findLast(({ kind }) => kind === 'paragraph')
  const opening = first ? readOpening(source, first) : noByline
  const closing = last ? { ...noByline, agencies: readClosing(source, last) } : noByline
  const all = [...bylines, opening, closing]
  const spans = (field: 'authors' | 'photographers' | 'agencies') =>
    distinct(
      source,
      all.flatMap((byline) => byline[field]),
    )
  return {
    authors: spans('authors'),
    photographers: spans('photographers'),
    agencies: spans('agencies'),
    dateline: all.find(({ dateline }) => dateline !== null)?.dateline ?? null,
    outlet: all.find(({ outlet }) => outlet !== null)?.outlet ?? null,
  }
}

/** Where the headline and the text stand. */
interface Frame {
  readonly headline: string
  readonly titleStart: number
  readonly textEnd: number
  /** Where what belongs to the article ends. */
  readonly end: number
}

/** Who wrote may be told in so many lines behind the text; further down are other articles. */
const linesBehind = 3

function frameOf(source: Source, blocks: readonly Block[]): Frame {
  const title = blocks.find(({ role }) => role === 'title')
  const last = blocks.findLastIndex(({ role }) => role === 'body')
  return {
    headline: title ? slice(source, title) : '',
    titleStart: title?.start ?? Infinity,
    textEnd: last < 0 ? Infinity : (blocks[last]?.end ?? Infinity),
    end: last < 0 ? Infinity : (blocks[last + linesBehind]?.end ?? Infinity),
  }
}

/** A place behind the text is where something else happened; an unknown name above the headline is none. */
function readBlock(source: Source, { block, dates }: { block: Block; dates: readonly FoundDate[] }, frame: Frame): Byline | null {
  if (block.start > frame.end || repeats(source, block, frame.headline)) return null
  const strict = block.role !== 'byline'
  const byline = readByline(source, block, { skips: toSkips(dates), strict, lone: block.start > frame.titleStart })
  return block.start < frame.textEnd ? byline : { ...byline, dateline: null }
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
