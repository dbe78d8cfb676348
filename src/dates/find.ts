import type { Span } from '../source.js'
import { readDay } from './calendar.js'
import { readClock, type Clock } from './clock.js'
import type { DateOrder, Day } from './day.js'
import { phraseAt, phraseBefore } from './phrases.js'
import { toGregorian } from './solar.js'
import { findWindows, scanTokens, type Token } from './tokens.js'
import { dateTable } from './words.js'

export type DateLabel = 'published' | 'updated'

/** A date as the text states it, from its weekday or time to its zone; its label stands before it. */
export interface FoundDate extends Span {
  /** day: a whole date; yearless: `22 شتنبر`; hijri: with no Gregorian twin; unordered: `03/04/2024` where the order is unknown; time: `04:27 م` alone. */
  readonly shape: 'day' | 'yearless' | 'hijri' | 'unordered' | 'time'
  /** ISO 8601, with the time and zone that are stated; null where no whole date is. */
  readonly iso: string | null
  /** YYYY-MM-DD */
  readonly date: string | null
  /** `17:32`, `14:00+04:00`; null where no time is stated. */
  readonly clock: string | null
  readonly hasTime: boolean
  /** What a number over 12 tells of the order of numeric dates; null where none does. */
  readonly order: DateOrder | null
  readonly label: DateLabel | null
  /** Where the label starts; `start` where there is none. */
  readonly labelStart: number
}

interface Expression {
  readonly first: number
  readonly end: number
  readonly day: Day | null
  readonly clock: Clock | null
}

/**
 * Every date and time between two offsets, in order. A line break ends a date. A numeric date is read day first unless told otherwise;
 * a number over 12 decides by itself. Time is linear in the text.
 */
export function findDates(text: string, start: number, end: number, order: DateOrder = 'day-first'): FoundDate[] {
  const found: FoundDate[] = []
  for (const window of findWindows(text, start, end)) {
    const tokens = scanTokens(text, window)
    let done = 0
    for (let at = 0; at < tokens.length; at++) {
      const expression = readExpression(tokens, at, order)
      if (!expression) continue
      found.push(describe(tokens, expression, { from: done, last: found[found.length - 1] }))
      done = expression.end
      at = done - 1
    }
  }
  return found
}

/** A date with a time before or behind it, or a time alone. */
function readExpression(tokens: readonly Token[], at: number, order: DateOrder): Expression | null {
  const token = tokens[at]
  if (!token || token.kind === 'mark' || (token.kind === 'word' && !dateTable().starts.has(token.key))) return null
  const day = readDays(tokens, at, order)
  if (day) {
    const clock = readClock(tokens, skipLinks(tokens, day.end), true)
    return { first: at, end: clock?.end ?? day.end, day, clock }
  }
  const clock = readClock(tokens, at, false)
  if (!clock) return null
  const next = skipLinks(tokens, clock.end)
  const after = readDays(tokens, next, order)
  return { first: at, end: after?.end ?? clock.end, day: after, clock }
}

/** A day, with its twin in another calendar: the Gregorian one is what counts. */
function readDays(tokens: readonly Token[], at: number, order: DateOrder): Day | null {
  const day = readDay(tokens, at, order)
  if (!day) return null
  const table = dateTable()
  const links = skipWhile(tokens, day.end, (token, index) => linkMarks.has(token.key) || phraseAt(tokens, index, table.twins) !== null)
  const twin = readDay(tokens, links, order)
  if (!twin || (twin.calendar === 'gregorian') === (day.calendar === 'gregorian')) return day
  const gregorian = day.calendar === 'gregorian' ? day : twin
  return { ...gregorian, end: tokens[twin.end]?.key === ')' ? twin.end + 1 : twin.end }
}

const linkMarks = new Set(['/', '-', '\u2013', '\u2014', '|', ',', '\u060c', '\u2022', '\u00b7', '(', ')', ':', '.', '\u060d', '\u0640'])
const mostLinks = 4

/** Between a date and its time: marks, `الساعة`, `at`, a weekday. */
function skipLinks(tokens: readonly Token[], at: number): number {
  const table = dateTable()
  return skipWhile(tokens, at, (token) => linkMarks.has(token.key) || table.clockWords.has(token.key) || table.weekdays.has(token.key))
}

function skipWhile(tokens: readonly Token[], at: number, isLink: (token: Token, index: number) => boolean): number {
  let next = at
  for (let steps = 0; steps < mostLinks; steps++) {
    const token = tokens[next]
    if (!token || token.kind === 'number' || !isLink(token, next)) break
    next++
  }
  return next
}

function describe(
  tokens: readonly Token[],
  expression: Expression,
  { from, last }: { from: number; last: FoundDate | undefined },
): FoundDate {
  const first = withWeekday(tokens, expression.first, from)
  const label = readLabel(tokens, first, from)
  const stated = stateDate(expression)
  const inherits = expression.day === null && label !== null && from > 0 && !tokens.slice(from, first).some((token) => token.key === '\n')
  const date = inherits ? (last?.date ?? null) : stated.date
  const start = tokens[first]?.start ?? 0
  const clock = expression.clock && formatClock(expression.clock)
  return {
    start,
    end: tokens[expression.end - 1]?.end ?? start,
    shape: inherits && date ? 'day' : stated.shape,
    iso: date && date + (clock ? `T${clock}` : ''),
    date,
    clock,
    hasTime: clock !== null,
    order: expression.day?.order ?? null,
    label: label?.value ?? null,
    labelStart: label ? (tokens[label.end]?.start ?? start) : start,
  }
}

function stateDate({ day }: Expression): { shape: FoundDate['shape']; date: string | null } {
  if (!day) return { shape: 'time', date: null }
  if (day.month === null) return { shape: 'unordered', date: null }
  if (day.year === null) return { shape: 'yearless', date: null }
  if (day.calendar === 'hijri') return { shape: 'hijri', date: null }
  const {
    year,
    month,
    day: number,
  } = day.calendar === 'solar' ? toGregorian(day.year, day.month, day.day) : { year: day.year, month: day.month, day: day.day }
  return { shape: 'day', date: `${year}-${pad(month)}-${pad(number)}` }
}

/** 21:14:10, but 11:05 for 11:05:00: a clock that shows no seconds prints zeros. */
function formatClock({ hour, minute, second, zone }: Clock): string {
  return `${pad(hour)}:${pad(minute)}${second ? `:${pad(second)}` : ''}${zone}`
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** The index of the weekday before a date, else of the date. */
function withWeekday(tokens: readonly Token[], first: number, from: number): number {
  const before = skipBack(tokens, first, from, (token) => linkMarks.has(token.key))
  return phraseBefore(tokens, before, dateTable().weekdays, from)?.end ?? first
}

/** The label before a date: `آخر تحديث:`, `Posted on`. */
function readLabel(tokens: readonly Token[], first: number, from: number): { value: DateLabel; end: number } | null {
  const table = dateTable()
  const direct = phraseBefore(tokens, skipBack(tokens, first, from, isLabelMark), table.labels, from)
  if (direct) return direct
  const before = skipBack(
    tokens,
    first,
    from,
    (token) => isLabelMark(token) || table.leads.has(token.key) || table.clockWords.has(token.key),
  )
  return phraseBefore(tokens, before, table.labels, from)
}

function isLabelMark(token: Token): boolean {
  return linkMarks.has(token.key)
}

function skipBack(tokens: readonly Token[], at: number, from: number, isLink: (token: Token) => boolean): number {
  let next = at
  for (let steps = 0; steps < mostLinks && next > from; steps++) {
    const token = tokens[next - 1]
    if (!token || token.kind === 'number' || token.key === '\n' || !isLink(token)) break
    next--
  }
  return next
}
