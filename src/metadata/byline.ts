import type { Source, Span } from '../source.js'
import { classifyParts, type Reading } from './classify.js'
import { expandParts } from './expand.js'
import { isOfClass } from './lexicon.js'
import { splitParts, type Part } from './parts.js'
import { canBeName, looksLikeName } from './people.js'

/** What a byline, or the head of a paragraph, tells. */
export interface Byline {
  readonly authors: readonly Span[]
  readonly photographers: readonly Span[]
  readonly agencies: readonly Span[]
  readonly dateline: Span | null
  readonly outlet: Span | null
}

/** Characters and words of a byline; more is text. */
const longestLine = 400
const longestByline = 24
const shortestSentence = 7
const longestPart = 10
const longestPlace = 4

/** `طرابلس - بوابة المتوسط (د ب أ)`, `By A and B`, `فلان – جريدة`. `skips`: dates that stand in the line. */
export function readByline(source: Source, span: Span, { skips = [], strict = false, lone = true }: BylineOptions = {}): Byline {
  if (span.end - span.start > longestLine) return noByline
  const parts = expandParts(source, splitParts(source, span, skips))
  if (isSentence(source, span, parts)) return noByline
  const readings = classifyParts(source, parts)
  return collect(strict ? readings.filter((reading) => !isCounted(reading)) : resolveUnknown(source, readings, lone))
}

/** `Updated 15 hours ago` beside a date is no outlet's name. */
function isCounted({ kind, part }: Reading): boolean {
  return kind === 'outlet' && part.words.some((word) => word.kind === 'number')
}

/** `AP writer … contributed to this report.` */
function isSentence(source: Source, { end }: Span, parts: readonly Part[]): boolean {
  const words = parts.reduce((sum, part) => sum + part.keys.length, 0)
  return (
    words > longestByline ||
    parts.some(({ keys }) => keys.length > longestPart) ||
    (words >= shortestSentence && source.text.charAt(end - 1) === '.')
  )
}

export interface BylineOptions {
  readonly skips?: readonly Span[]
  /** Take only what the words themselves tell: for lines that are more likely to hold something else. */
  readonly strict?: boolean
  /** A name that no other word tells to be one may stand alone: below the headline, not above it. */
  readonly lone?: boolean
}

export const noByline: Byline = { authors: [], photographers: [], agencies: [], dateline: null, outlet: null }

/** Settles what a part's own words leave open by what stands beside it. */
export function resolveUnknown(source: Source, readings: readonly Reading[], lone: boolean): Reading[] {
  const settled = [...readings]
  for (const [index, reading] of settled.entries()) {
    if (reading.kind === 'unknown' || reading.kind === 'section')
      settled[index] = { ...reading, kind: settle(source, { readings: settled, lone }, index) }
  }
  return settled
}

function settle(source: Source, { readings, lone }: { readings: readonly Reading[]; lone: boolean }, index: number): Reading['kind'] {
  const { part, label, kind } = readings[index] ?? {}
  if (!part) return 'unknown'
  const name = kind !== 'section' && canBeName(source, part)
  const has = (kind: Reading['kind']) => readings.some((other, at) => at !== index && other.kind === kind)
  const next = readings[index + 1]
  if (label === 'writer' || label === 'photographer') return name ? 'person' : 'unknown'
  if (label === 'source') return 'unknown'
  if (part.keys.length <= longestPlace && (part.before.includes('from') || (part.enclosed && (has('person') || has('agency')))))
    return 'place'
  if (has('place') && !name) return part.words[0]?.kind === 'number' ? 'unknown' : 'outlet'
  if (has('place')) return has('person') || part.after.includes('from') ? 'unknown' : 'person'
  if (index === 0 && next && opensWithPlace(part.keys, next)) return 'place'
  if (readings.length === 1) return lone && kind !== 'section' && looksLikeName(source, part) ? 'person' : 'unknown'
  return part.before.includes('joiner') && name && readings[index - 1]?.kind === 'person' ? 'person' : 'unknown'
}

/** `ياماجوتشي : واس`, `المكلا: فلان`: first words before an agency, or before a colon and who wrote. */
function opensWithPlace(keys: readonly string[], next: Reading): boolean {
  if (keys.length === 1 && (keys[0] ?? '').startsWith('\u0627\u0644')) return false
  if (next.kind === 'agency') return keys.length <= 3
  return keys.length === 1 && next.part.before.includes('colon') && (next.kind === 'person' || next.kind === 'outlet')
}

export function collect(readings: readonly Reading[]): Byline {
  const placed = readings.map((reading) => (isPaper(readings, reading) ? { ...reading, kind: 'outlet' as const } : reading))
  const spans = (kind: Reading['kind'], wanted: (reading: Reading) => boolean = () => true) =>
    placed.filter((reading) => reading.kind === kind && wanted(reading)).map(({ part: { start, end } }) => ({ start, end }))
  return {
    authors: spans('person', ({ label }) => label !== 'photographer' && label !== 'imprint'),
    photographers: spans('person', ({ label }) => label === 'photographer'),
    agencies: spans('agency'),
    dateline: datelineOf(placed),
    outlet: spans('outlet')[0] ?? null,
  }
}

/** `شيكاغو - الرياض`, `المدينة - جدة`: of two places parted by a dash, the one that papers are named after is a paper. */
function isPaper(readings: readonly Reading[], reading: Reading): boolean {
  if (reading.kind !== 'place' || !namesPaper(reading)) return false
  const index = readings.indexOf(reading)
  const [before, after] = [readings[index - 1], readings[index + 1]]
  const beside = (other: Reading | undefined, dashed: Reading) =>
    other?.kind === 'place' && !namesPaper(other) && dashed.part.before.includes('dash')
  return beside(before, reading) || (after !== undefined && beside(after, after))
}

function namesPaper({ part }: Reading): boolean {
  return isOfClass(part.keys.join(' '), 'paperPlace')
}

/** The first place, with those that a comma ties to it: `القاهرة، مصر`. */
function datelineOf(readings: readonly Reading[]): Span | null {
  const isFromNobody = ({ part }: Reading, index: number) => part.before.includes('from') && readings[index - 1]?.kind === 'unknown'
  const first = readings.findIndex((reading, index) => reading.kind === 'place' && !isFromNobody(reading, index))
  if (first < 0) return null
  let last = first
  while (readings[last + 1]?.kind === 'place' && readings[last + 1]?.part.before.join() === 'comma') last++
  return { start: readings[first]?.part.start ?? 0, end: readings[last]?.part.end ?? 0 }
}
