import type { DateOrder } from '../dates/day.js'
import { findDates, type FoundDate } from '../dates/find.js'
import type { Block } from '../layout/layout.js'
import type { Source, Span } from '../source.js'
import { classifyParts, type PartKind } from './classify.js'
import { expandParts } from './expand.js'
import { splitParts } from './parts.js'
import { hasGivenName } from './people.js'

/** Of furniture between the headline and the text: with a label, a weekday, a time and a zone. */
const longestDateLine = 80

/** The dates of the lines that may hold one: date lines, bylines, and short furniture between the headline and the text. */
export type DatedBlocks = ReadonlyMap<Block, readonly FoundDate[]>

/** Each line is read once; what else it holds is read around its dates. */
export function findBlockDates(source: Source, blocks: readonly Block[], isEnglish: boolean): DatedBlocks {
  const order = isEnglish ? findOrder(source, blocks) : 'day-first'
  const dated = new Map<Block, readonly FoundDate[]>()
  const title = blocks.findIndex(({ role }) => role === 'title')
  const text = blocks.findIndex(({ role }, index) => role === 'body' && index > title)
  const isBetween = (index: number) => title >= 0 && index > title && index < text
  let below: Tells = null
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    if (!block) continue
    const isSet = block.role === 'date' || block.role === 'byline'
    const isLine = isSet || (block.role === 'noise' && isBetween(index) && block.end - block.start <= longestDateLine)
    const dates = isLine ? findDates(source.text, block.start, block.end, order) : []
    const tells = isLine ? whatTells(source, block, dates) : null
    if (isSet || (tells !== null && (tells !== 'name' || below === 'place' || below === 'date'))) dated.set(block, dates)
    below = tells
  }
  return new Map([...dated].reverse())
}

/** What a line tells of the article and nothing else: its date, who wrote, from where and for whom, or a given name with no more. */
type Tells = 'date' | 'byline' | 'place' | 'name' | null

/**
 * `A Name / Outlet / Sep 2, 2024`, `فلان – جريدة`, `جريدة - مدينة`. A name alone may be a caption; above a line with a place or date and no
 * name it is who wrote.
 */
function whatTells(source: Source, block: Block, dates: readonly FoundDate[]): Tells {
  const readings = classifyParts(source, expandParts(source, splitParts(source, block, toSkips(dates))))
  if (readings.some(({ kind }) => kind === 'unknown')) return null
  const has = (...kinds: readonly PartKind[]) => readings.some(({ kind }) => kinds.includes(kind))
  if (dates.some(({ date }) => date !== null)) return readings.length === 0 || has('section') ? 'date' : has('person') ? 'byline' : null
  if (readings.some(({ kind, label }) => kind === 'person' && label === 'writer')) return 'byline'
  if (has('person'))
    return has('place', 'outlet', 'agency')
      ? 'byline'
      : readings.length === 1 && hasGivenName(readings[0]?.part ?? { keys: [] })
        ? 'name'
        : null
  return has('place') && has('outlet', 'agency') ? 'place' : null
}

/** Dates with their labels. */
export function toSkips(found: readonly FoundDate[]): Span[] {
  return found.map(({ labelStart, end }) => ({ start: labelStart, end }))
}

/** English pages write 3/4 both ways; another date of the dump may tell which: one with a number over 12, or the same day in words. */
function findOrder(source: Source, blocks: readonly Block[]): DateOrder {
  const find = (order: DateOrder, roles: (role: Block['role']) => boolean) =>
    blocks.flatMap(({ role, start, end }) => (roles(role) ? findDates(source.text, start, end, order) : []))
  const stated = find('unknown', (role) => role === 'date' || role === 'byline')
  if (!stated.some(({ shape }) => shape === 'unordered')) return 'unknown'
  const known = find('unknown', (role) => role !== 'body')
  const told = known.find(({ order }) => order !== null)
  if (told?.order) return told.order
  const days = new Set(known.map(({ date }) => date).filter((date) => date !== null))
  const fits = (order: DateOrder) =>
    find(order, (role) => role !== 'body').some(({ date }, index) => known[index]?.shape === 'unordered' && date !== null && days.has(date))
  if (fits('day-first') === fits('month-first')) return 'unknown'
  return fits('day-first') ? 'day-first' : 'month-first'
}
