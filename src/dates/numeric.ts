import { finish, followsNumber, numericMarks, type DateOrder, type Day, type Place } from './day.js'
import { phraseAt } from './phrases.js'
import type { Token } from './tokens.js'
import { dateTable, type Calendar } from './words.js'

/** 20/11/2021, 2021-11-20, 03.10.22 */
export function readNumeric({ tokens, at }: Place, order: DateOrder): Day | null {
  const [a, first, b, second, c] = tokens.slice(at, at + 5)
  if (!a || !first || !b || !second || !c) return null
  if (b.kind !== 'number' || c.kind !== 'number' || first.key !== second.key || !numericMarks.has(first.key)) return null
  const spaced = [first, b, second, c].some((token) => token.gap)
  if (first.key === '.' && spaced) return null
  if (followsNumber(tokens, at) || goesOn(tokens, at + 5)) return null
  const end = at + 5
  if (a.key.length === 4 && b.key.length <= 2 && c.key.length <= 2) {
    return finish(tokens, { calendar: numericCalendar(tokens, at, end), year: a.value, month: b.value, day: c.value, end })
  }
  if (a.key.length > 2 || b.key.length > 2) return null
  const year = readYear(c, spaced, first.key === '/' || a.key.length + b.key.length === 4)
  if (year === null) return null
  return finish(tokens, { calendar: numericCalendar(tokens, at + 4, end), year, ...orderDay(a.value, b.value, order), end })
}

/** `1.2.3.4`, `12-03-2015-77`, `12.10.20%`: digits that go on are no date; a time may follow (`7/3/2018-14:30`). */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const [mark, number] = [tokens[end], tokens[end + 1]]
  if (!mark || mark.gap || mark.kind !== 'mark') return false
  if (mark.key === '%') return true
  return numericMarks.has(mark.key) && number?.kind === 'number' && !number.gap && tokens[end + 2]?.key !== ':'
}

/** Two digits are 20yy up to 68. */
function readYear(token: Token, spaced: boolean, plain: boolean): number | null {
  if (token.key.length === 4) return token.value
  if (token.key.length !== 2 || spaced || !plain) return null
  return token.value + (token.value <= 68 ? 2000 : 1900)
}

function orderDay(a: number, b: number, order: DateOrder): Pick<Day, 'day' | 'month' | 'order'> {
  if (a === b) return { day: a, month: b }
  if (a > 12) return { day: a, month: b, order: 'day-first' }
  if (b > 12) return { day: b, month: a, order: 'month-first' }
  if (order === 'unknown') return { day: a, month: null }
  return order === 'day-first' ? { day: a, month: b } : { day: b, month: a }
}

/** Years 1300 to 1500 are Hijri; solar where Persian digits state a year of our time. */
function numericCalendar(tokens: readonly Token[], at: number, end: number): Calendar {
  const year = tokens[at]?.value ?? 0
  if (year < 1300 || year > 1500) return 'gregorian'
  const era = phraseAt(tokens, end, dateTable().eras)
  if (era) return era.value
  return year <= 1410 ? 'solar' : 'hijri'
}
