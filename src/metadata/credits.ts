import type { Source, Span } from '../source.js'
import { classifyParts, type Reading } from './classify.js'
import { expandParts } from './expand.js'
import { isOfClass, phraseLength } from './lexicon.js'
import { slicePart, splitParts, type Part } from './parts.js'
import { canBeName, hasGivenName } from './people.js'

/** Who made a picture: the words without their label, and who of them is a person and who an agency. */
export interface Credit extends Span {
  readonly photographer: Span | null
  readonly agency: Span | null
}

const longestCredit = 9
const longestLine = 110
/** A label, and the name behind it where no sign parts them. */
const longestLabel = 80

/** Reads words that are known to be a credit, by their label or their place. What begins as a handout names no photographer. */
export function readCredit(source: Source, span: Span, labelled: boolean): Credit {
  const readings = readParts(source, span)
  const agency = readings.map(({ part }) => agencyIn(part)).find((found) => found !== null) ?? null
  const isHandout = readings[0] !== undefined && isPictureSource(readings[0].part)
  const person = isHandout ? undefined : readings.find((reading) => isPerson(source, reading, agency !== null || labelled))
  const photographer = person ? { start: person.part.start, end: person.part.end } : null
  return { start: span.start, end: span.end, photographer, agency }
}

/** Whether every part of the words is an agency, a source of pictures or a person: `AP Photo/Eric Gay, File`, `الإنترنت`. */
export function isCredit(source: Source, span: Span): boolean {
  if (span.end - span.start > longestLine) return false
  const readings = readParts(source, span)
  const words = readings.reduce((sum, { part }) => sum + part.keys.length, 0)
  if (words === 0 || words > longestCredit) return false
  const agency = readings.some(({ part }) => agencyIn(part) !== null)
  if (!agency && !readings.some(({ part }) => isPictureSource(part))) return false
  return readings.every(
    (reading) => agencyIn(reading.part) !== null || isPictureSource(reading.part) || isPerson(source, reading, agency) || isShort(reading),
  )
}

function readParts(source: Source, span: Span): Reading[] {
  return classifyParts(source, expandParts(source, splitParts(source, span), ['joiner']))
}

/** `REX`, `HANDOUT`: one word beside an agency. */
function isShort({ part }: Reading): boolean {
  return part.keys.length === 1
}

function isPictureSource({ keys }: Part): boolean {
  return isOfClass(keys.join(' '), 'pictureSource')
}

/** The agency a part names: the whole of it, or its first words before a label (`AP Photo`). */
function agencyIn({ keys, words }: Part): Span | null {
  const length = phraseLength(keys, 0, 'agency')
  const [first, last] = [words[0], words[length - 1]]
  if (!first || !last) return null
  const rest = length + Math.max(phraseLength(keys, length, 'picture'), phraseLength(keys, length, 'photographer'))
  return rest === keys.length ? { start: first.start, end: last.end } : null
}

/** A person, or words that can be a name beside an agency (`إبراهيم حسن/AFP`) or behind a label (`تصوير: فلان`). */
function isPerson(source: Source, { part, kind, label }: Reading, backed: boolean): boolean {
  if (agencyIn(part) !== null || part.keys.some((key) => isOfClass(key, 'pictureSource'))) return false
  if (kind === 'person') return true
  return kind === 'unknown' && canBeName(source, part) && part.keys.length <= 4 && (backed || label === 'photographer')
}

/** The words behind a label such as `تصوير:`, `صدر الصورة،`, ©; null where a label word is only the first word of a sentence. */
export function behindLabel(source: Source, span: Span, name: 'photographer' | 'caption'): Span | null {
  const part = splitParts(source, { start: span.start, end: Math.min(span.end, span.start + longestLabel) })[0]
  if (!part) return null
  if (name === 'photographer' && startsWithSign(source, span)) return { start: part.start, end: span.end }
  const start = labelEnd(source, { part, at: 0, name }, span.end)
  return start === null ? null : { start, end: span.end }
}

/** Where the words behind a label start that begins at a word of a part. */
export function labelEnd(source: Source, { part, at, name }: LabelPlace, end: number): number | null {
  const strong = phraseLength(part.keys, at, name)
  const length = Math.max(strong, name === 'photographer' ? phraseLength(part.keys, at, 'picture') : 0)
  const last = part.words[at + length - 1]
  if (length === 0 || !last) return null
  const next = nextWord(source, last.end, end)
  const between = source.text.slice(last.end, next)
  const sign = between === '-' ? '' : between.replace(/[\s\u200e\u200f]/gu, '')
  if (next === end || (sign !== '' && !sign.startsWith('/') && !sign.startsWith('.'))) return next
  const isSigned =
    name === 'photographer' && (length > 1 || (at === 0 && end - part.start < longestLabel && signsAlone(source, part, length)))
  return strong === length && sign === '' && isSigned ? next : null
}

interface LabelPlace {
  readonly part: Part
  readonly at: number
  readonly name: 'photographer' | 'caption'
}

/** `عدسة محمد وراق`: a label, then a name and nothing else. */
function signsAlone(source: Source, part: Part, length: number): boolean {
  const name = slicePart(part, length, part.keys.length)
  return name.keys.length <= 4 && hasGivenName(name) && canBeName(source, name)
}

function startsWithSign(source: Source, { start, end }: Span): boolean {
  return /^(?:©|\(c\))/iu.test(source.text.slice(start, Math.min(end, start + 3)))
}

function nextWord(source: Source, from: number, end: number): number {
  let at = from
  while (at < end && !/[\p{L}\p{M}\p{N}"«“(]/u.test(source.text.charAt(at))) at++
  return at
}
