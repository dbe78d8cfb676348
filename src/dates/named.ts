import { finish, fits, followsNumber, type Day, type Place } from './day.js'
import { phraseAt } from './phrases.js'
import type { Token } from './tokens.js'
import { dateTable, type Month } from './words.js'

const marksBeforeMonth = new Set(['/', '-', '.', ',', '\u060c', '\u060d', '\u00ba', '\u00b0'])
const marksBeforeYear = new Set(['/', '-', '.', ',', '\u060c', '\u060d', ':'])
const twinMarks = new Set(['/', '-', '(', '\u060c', '\u060d', '\\'])

/** 20 نوفمبر 2021, 26th, October 2023, 12-Nov-2020, 1er mars 2019; the year may lack. */
export function readDayMonth({ tokens, at }: Place): Day | null {
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
export function readFirst({ tokens, at }: Place): Day | null {
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
export function readMonthDay({ tokens, at }: Place): Day | null {
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
