import type { FoundDate } from '../dates/find.js'
import type { Block } from '../layout/layout.js'
import type { Metadata } from '../schema.js'
import { withText, type Source } from '../source.js'
import type { DatedBlocks } from './dated.js'

type StatedDate = NonNullable<Metadata['published']>

/** The dates of the lines that state when the article was published or updated. */
export interface PageDates {
  readonly published: StatedDate | null
  readonly updated: StatedDate | null
}

/** A date without its time, then a line with the time alone (`17:32`), as wires set them, is one date. */
export function readDates(source: Source, blocks: readonly Block[], dated: DatedBlocks): PageDates {
  const found = nearestFirst(dated, blocks)
  const published = pickDate(found.filter(({ label }) => label !== 'updated'))
  const updated = pickDate(found.filter((date) => date.label === 'updated' && !isOlder(date, published)))
  return { published: published && state(source, published, loneTime(found, published)), updated: updated && state(source, updated, null) }
}

/**
 * Date lines between the headline and the end of the text before the page's clock above and the comments below; then bylines with a
 * date, then other lines by the headline.
 */
function nearestFirst(dated: DatedBlocks, blocks: readonly Block[]): FoundDate[] {
  const title = blocks.find(({ role }) => role === 'title')?.start ?? 0
  const end = blocks.findLast(({ role }) => role === 'body')?.end ?? Infinity
  const rank = ({ role, start }: Block): number => {
    if (role === 'date') return start > title && start < end ? 0 : 1
    return role === 'byline' ? 2 : 3
  }
  const lines = [...dated].map(([block, dates]) => ({
    rank: rank(block),
    dates: dates.filter(({ shape }) => block.role === 'date' || shape !== 'time'),
  }))
  return [0, 1, 2, 3].flatMap((wanted) => lines.filter(({ rank }) => rank === wanted).flatMap(({ dates }) => dates))
}

/** A page is not updated before it is published: another text of the page is. */
function isOlder(updated: FoundDate, published: FoundDate | null): boolean {
  return updated.date !== null && published !== null && published.date !== null && updated.date < published.date
}

/** A labelled date before one without a label, a whole date before a part of one; of the same day the one with a time. */
function pickDate(found: readonly FoundDate[]): FoundDate | null {
  const whole = found.filter(({ date }) => date !== null)
  const first = whole.find(({ label }) => label !== null) ?? whole[0]
  if (!first) return found.find(({ shape }) => shape !== 'time') ?? null
  return first.hasTime ? first : (whole.find(({ date, hasTime }) => hasTime && date === first.date) ?? first)
}

function loneTime(found: readonly FoundDate[], published: FoundDate): FoundDate | null {
  if (published.hasTime || published.date === null) return null
  const times = found.filter(({ shape, label }) => shape === 'time' && label === null)
  return times.length === 1 ? (times[0] ?? null) : null
}

function state(source: Source, found: FoundDate, time: FoundDate | null): StatedDate {
  const iso = found.iso !== null && time?.clock ? `${found.iso}T${time.clock}` : found.iso
  return { ...withText(source, found), iso, date: found.date }
}
