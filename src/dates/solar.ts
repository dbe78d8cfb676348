import { daysOfMonth } from './day.js'

/** Years of a 33-year cycle of the solar Hijri calendar that have a 366th day (true of 1343 to 1471, Borkowski 1996). */
const leapYears = new Set([1, 5, 9, 13, 17, 22, 26, 30])
const isLeap = (year: number): boolean => leapYears.has(year % 33)

/** The Gregorian day of a day of the solar Hijri calendar: 1398-11-29 → 2020-02-18. 1 Farvardin of a year is day 0 of its count. */
export function toGregorian(year: number, month: number, day: number): { year: number; month: number; day: number } {
  let left = daysSince1403(year) + (month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7)) + day - 1
  // 1 Farvardin 1403 is 20 March 2024; counted from 1 March, so that February ends the year.
  left += 19
  let at = { year: 2024, month: 3 }
  while (left < 0) {
    at = at.month === 1 ? { year: at.year - 1, month: 12 } : { year: at.year, month: at.month - 1 }
    left += daysOfMonth(at.year, at.month)
  }
  while (left >= daysOfMonth(at.year, at.month)) {
    left -= daysOfMonth(at.year, at.month)
    at = at.month === 12 ? { year: at.year + 1, month: 1 } : { year: at.year, month: at.month + 1 }
  }
  return { ...at, day: left + 1 }
}

function daysSince1403(year: number): number {
  let days = 0
  for (let at = 1403; at < year; at++) days += isLeap(at) ? 366 : 365
  for (let at = year; at < 1403; at++) days -= isLeap(at) ? 366 : 365
  return days
}
