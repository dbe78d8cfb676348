import { trim, type Source, type Span } from '../source.js'
import { classifyParts } from './classify.js'
import { expandParts } from './expand.js'
import { splitParts } from './parts.js'

const longestSignature = 60
/** `(رويترز)` at the end of the text. */
const inParentheses = /[([]([^()[\]]{1,30})[)\]]$/u
/** What ends the text before it. */
const stops = /(?:[.!?\u061f\u2026»”"]|--)$/u

/** The agencies that sign a text behind its last stop: `… في المدينة. (رويترز)`, `… --(بترا)`. */
export function readClosing(source: Source, paragraph: Span): Span[] {
  const start = Math.max(paragraph.start, paragraph.end - longestSignature)
  const end = trimStops(source, { start, end: paragraph.end })
  const found = inParentheses.exec(source.text.slice(start, end))
  if (!found?.[1]) return []
  const before = trim(source, { start, end: start + found.index })
  if (!stops.test(source.text.slice(before.start, before.end))) return []
  const parts = splitParts(source, { start: before.end, end })
  const readings = classifyParts(source, expandParts(source, parts))
  return readings.every(({ kind }) => kind === 'agency') ? readings.map(({ part }) => ({ start: part.start, end: part.end })) : []
}

function trimStops(source: Source, span: Span): number {
  let { end } = trim(source, span)
  while (end > span.start && source.text.charAt(end - 1) === '.') end = trim(source, { start: span.start, end: end - 1 }).end
  return end
}
