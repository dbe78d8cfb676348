import { describe, expect, test } from 'vitest'
import type { BylineWords } from '../../src/languages/byline-words.js'
import type { DateWords } from '../../src/languages/date-words.js'
import { languages } from '../../src/languages/index.js'
import { listPhrases } from '../../src/languages/page-words.js'
import { foldWord } from '../../src/languages/scripts.js'

const fold = (phrase: string): string => phrase.split(' ').map(foldWord).join(' ')
const repeats = (phrases: readonly string[]): string[] => phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)

/** Letters of Persian and Urdu that look like Arabic ones, and what no list should hold. */
const strange = /[\u0640\u06a9\u06cc\u200e\u200f\ufeff\u00a0]| {2}/u

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (tag, { bylines, dates }) => {
  test.each(Object.entries(bylines))('%s', (_field, list: BylineWords[keyof BylineWords]) => {
    const phrases = listPhrases(list).map(fold)
    expect(repeats(phrases)).toEqual([])
    if (tag === 'ar') expect(listPhrases(list).filter((phrase) => strange.test(phrase))).toEqual([])
  })

  test('every calendar has twelve months', () => {
    for (const rows of [dates.months, dates.hijriMonths ?? dates.months, dates.solarMonths ?? dates.months]) expect(rows).toHaveLength(12)
  })

  test.each(['weekdays', 'am', 'pm', 'published', 'updated'] as const satisfies (keyof DateWords)[])('%s', (field) => {
    expect(repeats(dates[field].map(fold))).toEqual([])
  })
})

test('no name of a month means two months', () => {
  const meanings = new Map<string, Set<string>>()
  for (const { dates } of languages) {
    const calendars = { gregorian: dates.months, hijri: dates.hijriMonths ?? [], solar: dates.solarMonths ?? [] }
    for (const [calendar, rows] of Object.entries(calendars)) {
      rows.forEach((names, index) => {
        for (const name of names) meanings.set(fold(name), (meanings.get(fold(name)) ?? new Set()).add(`${calendar} ${index + 1}`))
      })
    }
  }
  expect([...meanings].filter(([, months]) => months.size > 1).map(([name]) => name)).toEqual([])
})

test('no label of a date is both of publishing and of updating', () => {
  const published = new Set(languages.flatMap(({ dates }) => dates.published.map(fold)))
  expect(languages.flatMap(({ dates }) => dates.updated.map(fold)).filter((label) => published.has(label))).toEqual([])
})
