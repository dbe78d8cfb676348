import * as built from './words.built.js'

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

/** Of all languages together; made at the first call, of words that were folded when the package was built. */
export function dateTable(): DateTable {
  return (table ??= {
    starts: new Set(built.starts),
    months: new Map(built.months),
    weekdays: new Set(built.weekdays),
    joiners: new Set(built.joiners),
    twins: new Set(built.twins),
    clockWords: new Set(built.clockWords),
    firsts: new Set(built.firsts),
    ordinals: new Set(built.ordinals),
    meridiems: new Map(built.meridiems),
    hourMarks: new Set(built.hourMarks),
    zones: new Map(built.zones),
    eras: new Map(built.eras),
    leads: new Set(built.leads),
    labels: new Map(built.labels),
  })
}
