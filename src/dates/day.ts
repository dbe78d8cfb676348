import { phraseAt } from './phrases.js'
import type { Token } from './tokens.js'
import { dateTable, type Calendar } from './words.js'

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

/** A token of a line. */
export interface Place {
  readonly tokens: readonly Token[]
  readonly at: number
}

/** Between the numbers of a numeric date. */
export const numericMarks = new Set(['/', '-', '.', '\u060d', '\u2013', '\u2010'])

/** The `15` of `1.15`. */
export function followsNumber(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 2], tokens[at - 1]]
  return mark !== undefined && numericMarks.has(mark.key) && !mark.gap && !tokens[at]?.gap && before?.kind === 'number'
}

/** Takes in the era behind the year; null where the calendar has no such day. */
export function finish(tokens: readonly Token[], day: Day): Day | null {
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

export function fits(year: number, calendar: Calendar): boolean {
  return calendar === 'gregorian' ? year >= 1900 && year <= 2099 : year >= 1300 && year <= 1500
}

export function daysOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
