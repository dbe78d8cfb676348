import type { DateOrder, Day } from './day.js'
import { readDayMonth, readFirst, readMonthDay } from './named.js'
import { readNumeric } from './numeric.js'
import type { Token } from './tokens.js'

/** The day that starts at a token. */
export function readDay(tokens: readonly Token[], at: number, order: DateOrder): Day | null {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return null
  const place = { tokens, at }
  if (token.kind === 'number') return readNumeric(place, order) ?? readDayMonth(place)
  return readMonthDay(place) ?? readFirst(place)
}
