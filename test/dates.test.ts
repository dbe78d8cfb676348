import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateOrder } from '../src/dates/day.js'
import { findDates } from '../src/dates/find.js'
import { toGregorian } from '../src/dates/solar.js'

const find = (text: string, order?: DateOrder) => findDates(text, 0, text.length, order)
const isoOf = (text: string, order?: DateOrder) => find(text, order).map(({ iso }) => iso)

/** One date each: the words and what they mean. */
const dates: readonly (readonly [text: string, iso: string])[] = [
  // The months of every region, alone and doubled.
  ['12 كانون الثاني 2019', '2019-01-12'],
  ['12 كانون 2 2019', '2019-01-12'],
  ['12 جانفي 2019', '2019-01-12'],
  ['3 شباط 2019', '2019-02-03'],
  ['3 فيفري 2019', '2019-02-03'],
  ['4 آذار 2019', '2019-03-04'],
  ['5 أفريل 2019', '2019-04-05'],
  ['5 نيسان 2019', '2019-04-05'],
  ['6 ماي 2019', '2019-05-06'],
  ['6 أيار 2019', '2019-05-06'],
  ['7 جوان 2019', '2019-06-07'],
  ['7 حزيران 2019', '2019-06-07'],
  ['7 يونيه 2019', '2019-06-07'],
  ['8 جويلية 2019', '2019-07-08'],
  ['8 يوليوز 2019', '2019-07-08'],
  ['8 تموز 2019', '2019-07-08'],
  ['9 غشت 2019', '2019-08-09'],
  ['9 أوت 2019', '2019-08-09'],
  ['9 آب 2019', '2019-08-09'],
  ['10 شتنبر 2019', '2019-09-10'],
  ['10 أيلول 2019', '2019-09-10'],
  ['11 تشرين الأول 2019', '2019-10-11'],
  ['11 تشرين أول 2019', '2019-10-11'],
  ['12 نونبر 2019', '2019-11-12'],
  ['12 تشرين الثاني 2019', '2019-11-12'],
  ['13 دجنبر 2019', '2019-12-13'],
  ['13 كانون الأول 2019', '2019-12-13'],
  ['14 نوفمبر/ تشرين الثاني 2020', '2020-11-14'],
  ['14 نوفمبر (تشرين الثاني) 2020', '2020-11-14'],
  ['14 تشرين الثاني/نوفمبر 2020', '2020-11-14'],
  ['السبت, 14 نوفمبر/ تشرين الثاني, 2020', '2020-11-14'],
  ['مارس 7, 2018', '2018-03-07'],
  ['غرة ماي 2018', '2018-05-01'],
  ['7 من شهر مارس عام 2018', '2018-03-07'],
  // Three sets of digits, marks between them, bidi controls inside.
  ['٧ مارس ٢٠١٨', '2018-03-07'],
  ['٧ / ٣ / ٢٠١٨', '2018-03-07'],
  ['\u200f7\u200f \u200fمارس\u200f \u200f2018\u200f', '2018-03-07'],
  ['7.3.2018', '2018-03-07'],
  ['7-3-2018', '2018-03-07'],
  ['2018/3/7', '2018-03-07'],
  ['2018-03-07', '2018-03-07'],
  ['07/03/18', '2018-03-07'],
  ['07/03/69', '1969-03-07'],
  ['منوعات7/3/2018', '2018-03-07'],
  // English, French, Turkish, Urdu.
  ['March 7, 2018', '2018-03-07'],
  ['7th March 2018', '2018-03-07'],
  ['21st, April 2018', '2018-04-21'],
  ['7-Mar-2018', '2018-03-07'],
  ['Sept. 7, 2018', '2018-09-07'],
  ['1er mars 2018', '2018-03-01'],
  ['7 août 2018', '2018-08-07'],
  ['7 juil. 2018', '2018-07-07'],
  ['7 Ağustos 2018', '2018-08-07'],
  ['7؍مئی 2018ء', '2018-05-07'],
  // Hijri with its Gregorian twin, in either order; the solar year of Iran.
  ['15 صفر 1446 هـ - 19 أغسطس 2024 م', '2024-08-19'],
  ['15 صفر 1446 هـ الموافق 19 أغسطس 2024 م', '2024-08-19'],
  ['19 أغسطس 2024 الموافق 15 صفر 1446 هـ', '2024-08-19'],
  ['۱ فروردین ۱۴۰۳', '2024-03-20'],
  ['۲۲ بهمن ۱۳۵۷', '1979-02-11'],
  // Times, before and behind.
  ['7 مارس 2018 - 9:05 م', '2018-03-07T21:05'],
  ['7 مارس 2018 12:05 ص', '2018-03-07T00:05'],
  ['7 مارس 2018 12:05 م', '2018-03-07T12:05'],
  ['الأربعاء 7 مارس 2018 على الساعة 14:30', '2018-03-07T14:30'],
  ['7 مارس 2018، 08:45 مساءً', '2018-03-07T20:45'],
  ['8:45 ص الأربعاء 07 مارس 2018', '2018-03-07T08:45'],
  ['2018-03-07 21:14:10', '2018-03-07T21:14:10'],
  ['2018-03-07 21:14:00', '2018-03-07T21:14'],
  ['2018-03-07T21:14:10Z', '2018-03-07T21:14:10Z'],
  ['2018-03-07T21:14:10.250+03:00', '2018-03-07T21:14:10+03:00'],
  ['7 مارس 2018 - 11:01 GMT', '2018-03-07T11:01Z'],
  ['7 مارس 2018 11:01 (بتوقيت غرينتش)', '2018-03-07T11:01Z'],
  ['GMT 11:01 07.03.2018', '2018-03-07T11:01Z'],
  ['1101 (GMT+04:00) - 07/03/18', '2018-03-07T11:01+04:00'],
  ['7 مارس 2018 11:01 (GMT+0400)', '2018-03-07T11:01+04:00'],
  ['07/03/2018 - 11:01 UTC+1', '2018-03-07T11:01+01:00'],
  ['March 7, 2018 4:00 PM EST', '2018-03-07T16:00-05:00'],
  ['12:20pm Mar 7, 2018', '2018-03-07T12:20'],
  ['3:12 PM ET, Wed March 7, 2018', '2018-03-07T15:12'],
  ['7 مارس 2018 الساعة 13:05 (مكة المكرمة)', '2018-03-07T13:05+03:00'],
  ['15 / 8 / 1440 هـ - 20 / 4 / 2019 م', '2019-04-20'],
  ['March 7, 2018 - 4.34pm', '2018-03-07T16:34'],
  ['mercredi 7 mars 2018 à 09h08', '2018-03-07T09:08'],
  ['7 mars 2018 à 9h', '2018-03-07T09:00'],
  ['Wednesday, 7 March 2018 - 18:02 pm', '2018-03-07T18:02'],
]

test.each(dates)('%s', (text, iso) => {
  expect(isoOf(text)).toEqual([iso])
})

/** Numbers and words that are no whole date. */
const nearMisses: readonly (readonly [text: string, shapes: readonly string[]])[] = [
  ['ينتهي العقد في 31/12 المقبل', []],
  ['ينتهي العقد في 31 ديسمبر المقبل', ['yearless']],
  ['الجمعة 22 شتنبر، 14:20', ['yearless']],
  ['فاز الفريق 3-2 على ضيفه', []],
  ['فاز 12-10-2 في الجولة', []],
  ['سعر السهم 12.10.20% أمس', []],
  ['هاتف 02-03-2018-77', []],
  ['العنوان 192.168.10.20', []],
  ['النسخة 1.2.15', []],
  ['بين عامي 2019 و2020', []],
  ['في مارس 2018', []],
  ['30 فبراير 2018', []],
  ['32/01/2018', []],
  ['24 شوال 1436هـ', ['hijri']],
  ['You may 24 times try', []],
  ['In May 24 people died', ['yearless']],
  ['a ratio of 50/60/70 or 24/7', []],
  ['04:27 م', ['time']],
  ['17:32 ت م', ['time']],
  ['رقم 1101 - 07', []],
  ['قطع 3 م في 10 ساعات', []],
]

test.each(nearMisses)('%s', (text, shapes) => {
  expect(find(text).map(({ shape }) => shape)).toEqual(shapes)
  expect(isoOf(text).every((iso) => iso === null)).toBe(true)
})

describe('the order of a numeric date', () => {
  test.each<[string, DateOrder, string | null]>([
    ['03/04/2018', 'day-first', '2018-04-03'],
    ['03/04/2018', 'month-first', '2018-03-04'],
    ['03/04/2018', 'unknown', null],
    ['04/04/2018', 'unknown', '2018-04-04'],
    ['13/04/2018', 'unknown', '2018-04-13'],
    ['04/13/2018', 'unknown', '2018-04-13'],
    ['04/13/2018', 'day-first', '2018-04-13'],
    ['2018/04/03', 'unknown', '2018-04-03'],
  ])('%s read %s', (text, order, iso) => {
    expect(isoOf(text, order)).toEqual([iso])
  })
})

describe('labels', () => {
  test.each<[string, readonly (readonly [string | null, string | null])[]]>([
    ['نُشر في: 7 مارس 2018', [['published', '2018-03-07']]],
    ['آخر تحديث: الأربعاء 7 مارس 2018 - 10:00', [['updated', '2018-03-07T10:00']]],
    [
      'الأربعاء، 7 مارس 2018، آخر تحديث 14:00 (GMT+0400)',
      [
        [null, '2018-03-07'],
        ['updated', '2018-03-07T14:00+04:00'],
      ],
    ],
    [
      'Publié le 7 mars 2018 à 14h52, modifié le 8 mars 2018 à 15h54',
      [
        ['published', '2018-03-07T14:52'],
        ['updated', '2018-03-08T15:54'],
      ],
    ],
    [
      'Posted: Mar 07, 2018 4:00 AM | Last Updated: March 8',
      [
        ['published', '2018-03-07T04:00'],
        ['updated', null],
      ],
    ],
    ['Giriş: 07.03.2018 - 18:24', [['published', '2018-03-07T18:24']]],
    ['7 مارس 2018 Last Update :', [[null, '2018-03-07']]],
    ['Publié il y a 3 heures, mis à jour à 09h42', [['updated', null]]],
    ['آخر تحديث\n10:00', [[null, null]]],
  ])('%s', (text, wanted) => {
    expect(find(text).map(({ label, iso }) => [label, iso])).toEqual(wanted)
  })

  test('a label stands outside the words of its date', () => {
    const text = 'نُشر في: 7 مارس 2018'
    const [date] = find(text)
    expect(text.slice(date?.labelStart, date?.start)).toBe('نُشر في: ')
    expect(text.slice(date?.start, date?.end)).toBe('7 مارس 2018')
  })
})

test('words of the date run from the weekday to the zone', () => {
  const text = 'القاهرة | الأربعاء، 7 مارس 2018 - 11:01 GMT | محليات'
  const [date] = find(text)
  expect(text.slice(date?.start, date?.end)).toBe('الأربعاء، 7 مارس 2018 - 11:01 GMT')
})

test('finds a date once, however far the words around it run on', () => {
  const word = 'x'.repeat(150)
  expect(isoOf(`${word}7/3/2018${word}8/3/2018${word}`)).toEqual(['2018-03-07', '2018-03-08'])
  expect(isoOf(`${word} 7/3/2018 ${word} 8/3/2018 ${word}`)).toEqual(['2018-03-07', '2018-03-08'])
  expect(isoOf(`آخر تحديث${' '.repeat(40)}7/3/2018`)).toEqual(['2018-03-07'])
})

test('a line break ends a date', () => {
  expect(isoOf('7 مارس\n2018')).toEqual([null])
  expect(isoOf('7 مارس 2018\n10:00')).toEqual(['2018-03-07', null])
})

/** 1 Farvardin as the calendar of the University of Tehran has it. */
test.each([
  [1375, '1996-03-20'],
  [1399, '2020-03-20'],
  [1400, '2021-03-21'],
  [1404, '2025-03-21'],
  [1408, '2029-03-20'],
  [1409, '2030-03-21'],
])('1 Farvardin %i is %s', (year, iso) => {
  const { year: y, month, day } = toGregorian(year, 1, 1)
  expect(`${y}-0${month}-${day}`).toBe(iso)
})

test('finds nothing outside its bounds and never throws', () => {
  const piece = fc.constantFrom('7', '2018', 'مارس', '/', '-', ':', ' ', '\n', 'هـ', '(', 'GMT', 'آخر تحديث', 'am', '\u200f', '۱۴۰۳', 'x')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(20), (pieces, start) => {
      const text = pieces.join('')
      const from = Math.min(start, text.length)
      let last = from
      for (const date of findDates(text, from, text.length)) {
        expect(date.labelStart).toBeGreaterThanOrEqual(from)
        expect(date.start).toBeGreaterThanOrEqual(last)
        expect(date.end).toBeGreaterThan(date.start)
        if (date.iso !== null) expect(Number.isNaN(Date.parse(date.iso.slice(0, 10)))).toBe(false)
        last = date.end
      }
    }),
  )
})
