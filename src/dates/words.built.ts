import type { DateWords } from '../languages/date-words.js'
import { languages } from '../languages/index.js'
import { foldWord } from '../languages/scripts.js'
import type { Calendar, Month } from './words.js'

/** A page in one language may state its date in another, so all tables are read together; the first one wins where two share a word. */
const tables: readonly DateWords[] = languages.map(({ dates }) => dates)

type Entry<T> = readonly [phrase: string, value: T]

export const months: readonly Entry<Month>[] = mergeValues((words) => [
  ...monthRows(words.months, 'gregorian'),
  ...monthRows(words.hijriMonths ?? [], 'hijri'),
  ...monthRows(words.solarMonths ?? [], 'solar'),
])
export const weekdays = merge((words) => words.weekdays)
export const joiners = merge((words) => words.joiners)
export const twins = merge((words) => words.twins)
export const clockWords = merge((words) => words.clockWords)
export const firsts = merge((words) => words.firsts)
export const ordinals = merge((words) => words.ordinals)
export const meridiems: readonly Entry<'am' | 'pm'>[] = mergeValues((words) => [...pairAll(words.am, 'am'), ...pairAll(words.pm, 'pm')])
export const hourMarks = merge((words) => words.hourMarks)
export const zones: readonly Entry<string>[] = mergeValues((words) => [...pairAll(words.greenwich, 'Z'), ...Object.entries(words.zones)])
export const eras: readonly Entry<Calendar>[] = mergeValues((words) => [
  ...pairAll(words.gregorianEra, 'gregorian'),
  ...pairAll(words.hijriEra, 'hijri'),
])
export const leads = merge((words) => words.leads)
export const labels: readonly Entry<'published' | 'updated'>[] = mergeValues((words) => [
  ...pairAll(words.published, 'published'),
  ...pairAll(words.updated, 'updated'),
])
export const starts: readonly string[] = [
  ...new Set([...months.map(firstWord), ...firsts.map((phrase) => firstWord([phrase])), ...zones.map(firstWord)]),
]

function firstWord([phrase]: readonly [string, unknown?]): string {
  return phrase.split(' ', 1)[0] ?? ''
}

function merge(pick: (words: DateWords) => readonly string[]): readonly string[] {
  return [...new Set(tables.flatMap(pick).map(foldPhrase))]
}

function mergeValues<T>(pick: (words: DateWords) => readonly Entry<T>[]): Entry<T>[] {
  const map = new Map<string, T>()
  for (const [phrase, value] of tables.flatMap(pick)) {
    const key = foldPhrase(phrase)
    if (!map.has(key)) map.set(key, value)
  }
  return [...map]
}

function foldPhrase(phrase: string): string {
  return phrase.split(' ').map(foldWord).join(' ')
}

function pairAll<const T>(phrases: readonly string[], value: T): Entry<T>[] {
  return phrases.map((phrase) => [phrase, value])
}

function monthRows(rows: readonly (readonly string[])[], calendar: Calendar): Entry<Month>[] {
  return rows.flatMap((names, index) => pairAll(names, { calendar, number: index + 1 }))
}
