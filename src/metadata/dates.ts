import { findDates, type FoundDate } from '../dates/find.js'
import type { DateOrder } from '../dates/calendar.js'
import type { Block } from '../layout/layout.js'
import type { Metadata } from '../schema.js'
import { withText, type Source } from '../source.js'

type StatedDate = NonNullable<Metadata['published']>

/** The dates of the lines that state when the article was published or updated. */
export interface PageDates {
  readonly published: StatedDate | null
  readonly updated: StatedDate | null
}

/** A date without its time, then a line with the time alone (`17:32`), as wires set them, is one date. */
export function readDates(source: Source, blocks: readonly Block[], isEnglish: boolean): PageDates {
  const lines = blocks.filter(({ role }) => role === 'date')
  const order = isEnglish ? findOrder(source, blocks) : 'day-first'
  const found = lines.flatMap(({ start, end }) => findDates(source.text, start, end, order))
  const published = pickDate(found.filter(({ label }) => label !== 'updated'))
  const updated = pickDate(found.filter((date) => date.label === 'updated' && !isOlder(date, published)))
  return { published: published && state(source, published, loneTime(found, published)), updated: updated && state(source, updated, null) }
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

/** English pages write 3/4 both ways; another date of the dump may tell which: one with a number over 12, or the same day in words. */
function findOrder(source: Source, blocks: readonly Block[]): DateOrder {
  const candidates = blocks.filter(({ role }) => role !== 'body')
  const find = (order: DateOrder) => candidates.flatMap(({ start, end }) => findDates(source.text, start, end, order))
  const known = find('unknown')
  if (!known.some(({ shape }) => shape === 'unordered')) return 'unknown'
  const told = known.find(({ order }) => order !== null)
  if (told?.order) return told.order
  const days = new Set(known.map(({ date }) => date).filter((date) => date !== null))
  const fits = (order: DateOrder) =>
    find(order).some(({ date }, index) => known[index]?.shape === 'unordered' && date !== null && days.has(date))
  if (fits('day-first') === fits('month-first')) return 'unknown'
  return fits('day-first') ? 'day-first' : 'month-first'
}
