import type { LayoutRole } from '../../schema.js'
import { kindBit as bit } from '../phrase-kinds.js'
import type { Place } from '../places.js'
import { proseFrom, type Traits } from '../traits.js'

/** One thing that may be seen of a segment, and how much it speaks for or against each role. A role that is not named is not touched. */
export interface Evidence {
  readonly name: string
  readonly when: (traits: Traits, place: Place) => boolean
  readonly weights: Readonly<Partial<Record<LayoutRole, number>>>
}

export function isProse(t: Traits): boolean {
  return t.prose >= proseFrom
}

export function isDate(t: Traits | null): boolean {
  return t !== null && t.calendar && t.numbers > 0 && t.dates >= 0.6 && t.words >= 3 && !t.stop
}

/** Begins with a label of a date: `نشر في`, `Updated`. */
export function isDateLabelled(t: Traits): boolean {
  return (t.opens & (bit.published | bit.updated)) > 0
}

/** Two names or more with a sign between or around: `تطوان - رويترز`, `سامي الحداد (جدة)`. */
export function hasSignedNames(t: Traits): boolean {
  if (t.words < 2 || t.words > 9 || t.stop || t.dates >= 0.4) return false
  const signed = t.bars >= 1 || t.placed || (t.bracketed && t.bracketAt <= 4 && (t.words < 6 || t.commas === 0))
  return signed && t.grammar <= (t.words >= 5 ? 0.19 : t.words === 4 ? 0.25 : 0.34)
}
