import type { DateWords } from '../languages/date-words.js'
import { languages } from '../languages/index.js'
import { foldWord } from '../languages/scripts.js'

/** A page in one language may state its date in another, so all tables are read together; the first one wins where two share a word. */
const tables: readonly DateWords[] = languages.map(({ dates }) => dates)

export type Calendar = 'gregorian' | 'hijri' | 'solar'

export interface Month {
  readonly calendar: Calendar
  /** 1 to 12. */
  readonly number: number
}

/** Phrases of up to four words, joined by one blank, on folded keys. */
export interface DateTable {
  /** The words that a date or a time can begin with; its numbers aside. */
  readonly starts: ReadonlySet<string>
  readonly months: ReadonlyMap<string, Month>
  readonly weekdays: ReadonlySet<string>
  readonly joiners: ReadonlySet<string>
  readonly twins: ReadonlySet<string>
  readonly clockWords: ReadonlySet<string>
  readonly firsts: ReadonlySet<string>
  readonly ordinals: ReadonlySet<string>
  readonly meridiems: ReadonlyMap<string, 'am' | 'pm'>
  readonly hourMarks: ReadonlySet<string>
  readonly zones: ReadonlyMap<string, string>
  readonly eras: ReadonlyMap<string, Calendar>
  readonly leads: ReadonlySet<string>
  readonly labels: ReadonlyMap<string, 'published' | 'updated'>
}

let table: DateTable | undefined

/** Built at the first call. */
export function dateTable(): DateTable {
  return (table ??= buildTable())
}

export function foldPhrase(phrase: string): string {
  return phrase.split(' ').map(foldWord).join(' ')
}

function buildTable(): DateTable {
  const months = mergeMonths()
  const firsts = merge((words) => words.firsts)
  const zones = mergeMap((words) => [...words.greenwich.map((word) => [word, 'Z'] as const), ...Object.entries(words.zones)])
  return {
    starts: new Set([...months.keys(), ...firsts, ...zones.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? '')),
    months,
    weekdays: merge((words) => words.weekdays),
    joiners: merge((words) => words.joiners),
    twins: merge((words) => words.twins),
    clockWords: merge((words) => words.clockWords),
    firsts,
    ordinals: merge((words) => words.ordinals),
    meridiems: mergeMap((words) => [...words.am.map((word) => [word, 'am'] as const), ...words.pm.map((word) => [word, 'pm'] as const)]),
    hourMarks: merge((words) => words.hourMarks),
    zones,
    eras: mergeMap((words) => [
      ...words.gregorianEra.map((word) => [word, 'gregorian'] as const),
      ...words.hijriEra.map((word) => [word, 'hijri'] as const),
    ]),
    leads: merge((words) => words.leads),
    labels: mergeMap((words) => [
      ...words.published.map((word) => [word, 'published'] as const),
      ...words.updated.map((word) => [word, 'updated'] as const),
    ]),
  }
}

function merge(pick: (words: DateWords) => readonly string[]): Set<string> {
  return new Set(tables.flatMap(pick).map(foldPhrase))
}

function mergeMap<T>(pick: (words: DateWords) => readonly (readonly [string, T])[]): Map<string, T> {
  const map = new Map<string, T>()
  for (const [phrase, value] of tables.flatMap(pick)) {
    const key = foldPhrase(phrase)
    if (!map.has(key)) map.set(key, value)
  }
  return map
}

function mergeMonths(): Map<string, Month> {
  return mergeMap((words) => [
    ...monthRows(words.months, 'gregorian'),
    ...monthRows(words.hijriMonths ?? [], 'hijri'),
    ...monthRows(words.solarMonths ?? [], 'solar'),
  ])
}

function monthRows(rows: readonly (readonly string[])[], calendar: Calendar): (readonly [string, Month])[] {
  return rows.flatMap((names, index) => names.map((name) => [name, { calendar, number: index + 1 }] as const))
}
