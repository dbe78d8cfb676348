/** Months, weekdays and what else stands in a date in one language. Everything is compared on folded keys, whatever the language of the page. */
export interface DateWords {
  /** Twelve rows, January first: every name of the month, of one word or two (`تشرين الثاني`, `كانون 2`). */
  readonly months: readonly (readonly string[])[]
  /** Twelve rows of the lunar Hijri year, Muharram first. */
  readonly hijriMonths?: readonly (readonly string[])[]
  /** Twelve rows of the solar Hijri year, Farvardin first. */
  readonly solarMonths?: readonly (readonly string[])[]
  readonly weekdays: readonly string[]
  /** What may stand between the day and the month, or the month and the year: `of`, `de`, `من شهر`. */
  readonly joiners: readonly string[]
  /** What may stand between two calendars: `الموافق`. */
  readonly twins: readonly string[]
  /** What may stand between the date and the time: `at`, `à`, `الساعة`. */
  readonly clockWords: readonly string[]
  /** Words for the first day of a month: `غرة`. */
  readonly firsts: readonly string[]
  /** Written right behind the day: `th`, `er`. */
  readonly ordinals: readonly string[]
  readonly am: readonly string[]
  readonly pm: readonly string[]
  /** Between hours and minutes: `h`. */
  readonly hourMarks: readonly string[]
  /** Names of Greenwich time. */
  readonly greenwich: readonly string[]
  /** Other zones with one fixed offset: `EST` → `-05:00`. */
  readonly zones: Readonly<Record<string, string>>
  /** Behind a year of the Gregorian and of the Hijri era. */
  readonly gregorianEra: readonly string[]
  readonly hijriEra: readonly string[]
  /** What may stand between a label and its date: `on`, `بتاريخ`. */
  readonly leads: readonly string[]
  /** Labels of the two dates of a page. */
  readonly published: readonly string[]
  readonly updated: readonly string[]
}
