import type { FoundDate } from '../dates/find.js'
import type { Source, Span } from '../source.js'
import { classifyParts, type PartKind } from './classify.js'
import { expandParts } from './expand.js'
import { splitParts } from './parts.js'
import { hasGivenName } from './people.js'

/** With a name, an outlet, a label, a weekday, a time and a zone; a longer line tells other things too. */
const longestLine = 120

/** What a line tells of the article and nothing else: its date, who wrote, from where and for whom, or a given name with no more. */
export type Tells = 'date' | 'byline' | 'place' | 'name' | null

/** `A Name / Outlet / Sep 2, 2024`, `فلان – جريدة`, `جريدة - مدينة`, `فلان` */
export function whatTells(source: Source, span: Span, dates: readonly FoundDate[]): Tells {
  if (span.end - span.start > longestLine) return null
  const readings = classifyParts(source, expandParts(source, splitParts(source, span, toSkips(dates))))
  const has = (...kinds: readonly PartKind[]) => readings.some(({ kind }) => kinds.includes(kind))
  const [only, second] = readings
  if (has('unknown')) return null
  if (dates.some(({ date }) => date !== null) && (!only || has('section'))) return 'date'
  if (dates.some(({ date }) => date !== null)) return has('person') ? 'byline' : null
  if (!has('person')) return has('place') && has('outlet', 'agency') ? 'place' : null
  if (has('place', 'outlet', 'agency') || readings.some(({ kind, label }) => kind === 'person' && label === 'writer')) return 'byline'
  return only && !second && hasGivenName(only.part) ? 'name' : null
}

/** Dates with their labels. */
export function toSkips(found: readonly FoundDate[]): Span[] {
  return found.map(({ labelStart, end }) => ({ start: labelStart, end }))
}
