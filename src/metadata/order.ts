import type { DateOrder } from '../dates/day.js'
import { findDates } from '../dates/find.js'
import type { Block } from '../layout/layout.js'
import type { Source } from '../source.js'

/** English pages write 3/4 both ways; another date of the dump may tell which: one with a number over 12, or the same day in words. */
export function findOrder(source: Source, blocks: readonly Block[]): DateOrder {
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
