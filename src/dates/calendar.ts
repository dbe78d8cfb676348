import { phraseAt } from './phrases.js'
import type { Token } from './tokens.js'
import { dateTable, type Calendar, type Month } from './words.js'

/** How a numeric date of two numbers up to 12 is read; unknown: not at all. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown'

/** A day as one calendar states it. */
export interface Day {
  readonly calendar: Calendar
  /** Null where none is stated. */
  readonly year: number | null
  /** Null where the order of day and month cannot be told. */
  readonly month: number | null
  readonly day: number
  /** The order that a number over 12 gives away. */
  readonly order?: DateOrder
  /** Index behind its last token. */
  readonly end: number
}

interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
}

const numericMarks = new Set(['/', '-', '.', '\u060d', '\u2013', '\u2010'])
const marksBeforeMonth = new Set(['/', '-', '.', ',', '\u060c', '\u060d', '\u00ba', '\u00b0'])
const marksBeforeYear = new Set(['/', '-', '.', ',', '\u060c', '\u060d', ':'])
const twinMarks = new Set(['/', '-', '(', '\u060c', '\u060d', '\\'])

/** The day that starts at a token. */
export function readDay(tokens: readonly Token[], at: number, order: DateOrder): Day | null {
  const token = tokens[at]
  if (!token || token.kind === 'mark') return null
  const place = { tokens, at }
  if (token.kind === 'number') return readNumeric(place, order) ?? readDayMonth(place)
  return readMonthDay(place) ?? readFirst(place)
}

/** 20/11/2021, 2021-11-20, 03.10.22 */
function readNumeric({ tokens, at }: Place, order: DateOrder): Day | null {
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

/** The `15` of `1.15`. */
function followsNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 2], tokens[at - 1]]
  return mark !== undefined && numericMarks.has(mark.key) && !mark.gap && !tokens[at]?.gap && before?.kind === 'number'
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

/** 20 نوفمبر 2021, 26th, October 2023, 12-Nov-2020, 1er mars 2019; the year may lack. */
function readDayMonth({ tokens, at }: Place): Day | null {
  const day = tokens[at]
  if (!day || day.key.length > 2 || day.value < 1 || day.value > 31) return null
  const table = dateTable()
  let next = at + 1
  if (tokens[next]?.kind === 'word' && !tokens[next]?.gap && table.ordinals.has(tokens[next]?.key ?? '')) next++
  next = skip(tokens, next, marksBeforeMonth, table.joiners)
  const month = phraseAt(tokens, next, table.months)
  if (!month) return null
  if (followsNumber(tokens, at)) return null
  return withYear(tokens, { month, from: next, day: day.value })
}

/** غرة مارس 2017 */
function readFirst({ tokens, at }: Place): Day | null {
  const table = dateTable()
  const first = phraseAt(tokens, at, table.firsts)
  const next = first && skip(tokens, first.end, new Set(), table.joiners)
  const month = next === null ? null : phraseAt(tokens, next, table.months)
  if (!month || next === null) return null
  const day = withYear(tokens, { month, from: next, day: 1 })
  return day && day.year !== null ? day : null
}

interface Named {
  readonly month: { readonly value: Month; readonly end: number }
  /** Index of the month's first token. */
  readonly from: number
  readonly day: number
}

function withYear(tokens: readonly Token[], { month, from, day }: Named): Day | null {
  const table = dateTable()
  const { calendar, number } = month.value
  const twin = skipTwinMonth(tokens, month.end, month.value)
  const next = skip(tokens, twin, marksBeforeYear, table.joiners)
  const year = tokens[next]
  if (year?.kind === 'number' && year.key.length === 4 && fits(year.value, calendar)) {
    return finish(tokens, { calendar, year: year.value, month: number, day, end: next + 1 })
  }
  return mayLackYear(tokens, from) ? { calendar, year: null, month: number, day, end: twin } : null
}

/** A short word (`مي`, `mar`, `may`) is a month only where a year stands behind it or a capital letter begins it. */
function mayLackYear(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.capital || token.key.length >= 4 || (token.key.length === 3 && token.key.charCodeAt(0) > 0x600))
}

/** November 9, 2020; ديسمبر 25, 2020; August 8 */
function readMonthDay({ tokens, at }: Place): Day | null {
  const table = dateTable()
  const month = phraseAt(tokens, at, table.months)
  if (!month || month.value.calendar !== 'gregorian') return null
  const next = skip(tokens, skipTwinMonth(tokens, month.end, month.value), marksBeforeMonth, new Set())
  const day = tokens[next]
  if (day?.kind !== 'number' || day.key.length > 2 || day.value < 1 || day.value > 31) return null
  const behind = tokens[next + 1]
  const afterDay = behind?.kind === 'word' && !behind.gap && table.ordinals.has(behind.key) ? next + 2 : next + 1
  const year = tokens[skip(tokens, afterDay, marksBeforeYear, table.joiners)]
  const { number } = month.value
  if (year?.kind === 'number' && year.key.length === 4 && fits(year.value, 'gregorian')) {
    return finish(tokens, {
      calendar: 'gregorian',
      year: year.value,
      month: number,
      day: day.value,
      end: tokens.indexOf(year, afterDay) + 1,
    })
  }
  const isLatin = (tokens[at]?.key.charCodeAt(0) ?? 0) < 0x250
  return isLatin && mayLackYear(tokens, at) ? { calendar: 'gregorian', year: null, month: number, day: day.value, end: afterDay } : null
}

/** نوفمبر/ تشرين الثاني, نوفمبر (تشرين الثاني): the same month under its second name. */
function skipTwinMonth(tokens: readonly Token[], at: number, month: Month): number {
  const mark = tokens[at]
  const opens = mark?.kind === 'mark' && twinMarks.has(mark.key)
  const twin = phraseAt(tokens, opens ? at + 1 : at, dateTable().months)
  if (!twin || twin.value.number !== month.number || twin.value.calendar !== month.calendar) return at
  return mark?.key === '(' && tokens[twin.end]?.key === ')' ? twin.end + 1 : twin.end
}

function skip(tokens: readonly Token[], at: number, marks: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let next = at
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[next]
    if (!token || !(token.kind === 'mark' ? marks.has(token.key) : words.has(token.key))) break
    next++
  }
  return next
}

/** Takes in the era behind the year; null where the calendar has no such day. */
function finish(tokens: readonly Token[], day: Day): Day | null {
  const { year, month } = day
  if (year === null || day.day < 1 || day.day > 31 || !fits(year, day.calendar)) return null
  if (month !== null && (month < 1 || month > 12)) return null
  if (day.calendar === 'gregorian' && month !== null && day.day > daysOfMonth(year, month)) return null
  const era = phraseAt(tokens, day.end, dateTable().eras)
  return era && era.value === eraOf(day.calendar) ? { ...day, end: era.end } : day
}

function eraOf(calendar: Calendar): Calendar {
  return calendar === 'gregorian' ? 'gregorian' : 'hijri'
}

function fits(year: number, calendar: Calendar): boolean {
  return calendar === 'gregorian' ? year >= 1900 && year <= 2099 : year >= 1300 && year <= 1500
}

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
