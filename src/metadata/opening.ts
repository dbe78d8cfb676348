import { findDates } from '../dates/find.js'
import type { Source, Span } from '../source.js'
import { collect, noByline, resolveUnknown, type Byline } from './byline.js'
import { classifyParts, type Reading } from './classify.js'
import { toSkips } from './tells.js'
import { expandParts } from './expand.js'
import { readHeadName } from './head-name.js'
import { isOfClass, phraseLength } from './lexicon.js'
import { slicePart, splitParts, type Part, type Separator } from './parts.js'
import { hasGivenName, isAllCaps } from './people.js'

/** A dateline with two places, a date and an agency is shorter than this. */
const longestOpening = 160
/** The words of a place: الولايات المتحدة الأمريكية has three, and may be one of two. */
const longestPlace = 4
/** The words of two writers and their cities, between two signs. */
const longestHead = 10
/** Text goes on behind it, at least so many words. */
const leastText = 2

/** Where the sign that ends a head stands at the latest. */
const longestHeadLine = 100

const terminators: ReadonlySet<Separator> = new Set(['dash', 'colon', 'stop', 'slash'])

/** The place and agency at the head of a first paragraph: `بغداد (رويترز) -`, `CAIRO (AP) —`, `القاهرة «الخليج»:`. */
export function readOpening(source: Source, paragraph: Span): Byline {
  const end = Math.min(paragraph.end, paragraph.start + longestOpening)
  if (!mayOpen(source.text, paragraph.start, Math.min(end, paragraph.start + longestHeadLine))) return noByline
  const skips = toSkips(findDates(source.text, paragraph.start, end))
  const parts = cutAtText(splitParts(source, { start: paragraph.start, end }, skips))
  if (parts.length < 2) return noByline
  const readings = cutBehindPlace(source, classifyParts(source, expandParts(source, parts)))
  const head = placesByShape(readings) ?? placeInCapitals(source, readings) ?? knownHead(readings)
  if (!head) return noByline
  const byline = collect(resolveUnknown(source, head, false))
  const author = authorBehind(source, head, readings[head.length])
  return author ? { ...byline, authors: [author] } : byline
}

/** `فلان – الطائف صرح …`: a writer or an outlet, a dash, a city, and the text with no sign before it. */
function cutBehindPlace(source: Source, readings: readonly Reading[]): Reading[] {
  const [writer, text] = readings
  const isWriter = writer?.kind === 'person' || writer?.kind === 'outlet'
  const length = text?.kind === 'unknown' && text.part.before.includes('dash') ? phraseLength(text.part.keys, 0, 'place') : 0
  if (!isWriter || !text || length === 0 || text.part.keys.length < length + leastText) return [...readings]
  const [place, rest] = [slicePart(text.part, 0, length), slicePart(text.part, length, text.part.keys.length, { before: 'dash' })]
  return [writer, ...classifyParts(source, [place]), ...classifyParts(source, [rest]), ...readings.slice(2)]
}

/** `أبوظبي: فلان الفلاني كشف …`: who wrote, between the colon of the place and the text, with no sign behind. */
function authorBehind(source: Source, head: readonly Reading[], text: Reading | undefined): Span | null {
  if (head.length !== 1 || head[0]?.kind !== 'place' || !text?.part.before.includes('colon')) return null
  const name = readHeadName(source, text.part.words)
  const behind = text.part.words.filter(({ end }) => name !== null && end > name.end)
  return behind.length >= leastText ? name : null
}

/** Most paragraphs are seen to have no dateline by their first sign: it stands too far in, or no dash or colon follows it. */
function mayOpen(text: string, start: number, end: number): boolean {
  let words = 1
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20 && text.charCodeAt(at + 1) !== 0x20) words++
    else if (signs.has(code)) break
  }
  if (at === end || words > (terminatorSigns.has(text.charCodeAt(at)) ? longestHead + 1 : longestPlace + 1)) return false
  for (; at < end; at++) if (terminatorSigns.has(text.charCodeAt(at))) return true
  return false
}

/** - / : – — and the tatweel that is set for a dash, as character codes. */
const terminatorSigns = new Set([0x2d, 0x2f, 0x3a, 0x2013, 0x2014, 0x640])
/** The same with commas, quotation marks, parentheses and stops. */
const signs = new Set([...terminatorSigns, 0x2c, 0x060c, 0x22, 0x28, 0x5b, 0xab, 0x201c, 0x201d, 0x2e, 0x7b])

/** What follows a long part is text too; of that part the first words are enough. */
function cutAtText(parts: readonly Part[]): Part[] {
  const text = parts.findIndex(({ keys }) => keys.length > longestHead)
  const long = parts[text]
  return long ? [...parts.slice(0, text), slicePart(long, 0, longestHead)] : [...parts]
}

/** Any words before an agency in parentheses and a dash are a place: `بيونغ يانغ، كوريا الشمالية (CNN) --`. */
function placesByShape(readings: readonly Reading[]): Reading[] | null {
  const agency = readings.findIndex(({ kind }) => kind === 'agency')
  if (agency < 0 || agency > 3 || !isEnded(readings, agency + 1)) return null
  const places = readings.slice(0, agency)
  const { part } = readings[agency] ?? {}
  if (!part || !(part.enclosed || part.before.includes('dash') || readings[agency + 1]?.part.before.includes('dash'))) return null
  const arePlaces = places.every(
    (reading, index) =>
      reading.part.keys.length <= longestPlace &&
      (index === 0 || reading.part.before.join() === 'comma' || reading.part.before.includes('date')),
  )
  if (!arePlaces) return null
  return readings
    .slice(0, agency + 1)
    .map((reading, index) => (index === agency || hasGivenName(reading.part) ? reading : { ...reading, kind: 'place' }))
}

/** `DUBLIN — `: capital letters before a long dash, and text in small ones. */
function placeInCapitals(source: Source, readings: readonly Reading[]): Reading[] | null {
  const [place, text] = readings
  if (!place || !text || place.part.keys.length > 3 || !isAllCaps(source, place.part) || isAllCaps(source, text.part)) return null
  const isDashed = /^\s*[\u2013\u2014]/u.test(source.text.slice(place.part.end, text.part.start))
  return isDashed && isEnded(readings, 1) ? [{ ...place, kind: 'place' }] : null
}

/** Parts that their own words tell, one of them a place or an agency, up to a dash or colon: `الرباط –`, `سبق- جدة:`, `كتب فلان:` */
function knownHead(readings: readonly Reading[]): Reading[] | null {
  let end = 0
  while (end < readings.length && (isKnown(readings[end]) || opensLine(readings, end))) end++
  while (end > 0 && !isEnded(readings, end)) end--
  const head = readings.slice(0, end)
  return head.some(({ kind }) => kind === 'place' || kind === 'agency') || head.some(isSigned) ? refuseHeadline(head, readings[end]) : null
}

function isKnown(reading: Reading | undefined): boolean {
  return reading !== undefined && reading.kind !== 'unknown' && reading.kind !== 'section'
}

/** `كلباء - "الخليج":`, `سبق- جدة:`: one or two unknown words, a dash, and what is known. */
function opensLine(readings: readonly Reading[], index: number): boolean {
  const [reading, next] = [readings[index], readings[index + 1]]
  if (index > 1 || !reading || !next || !isKnown(next) || reading.part.keys.length > 2) return false
  const isDashed = next.part.before.includes('dash') || (next.part.quoted && next.part.before.includes('colon'))
  return isDashed && readings[index + 2]?.part.before.includes('colon') === true
}

function isSigned({ kind, label }: Reading): boolean {
  return kind === 'person' && label === 'writer'
}

/** `مصر: …`, `بلومبيرغ: …`: a country or an agency alone before a colon opens a headline. */
function refuseHeadline(head: readonly Reading[], text: Reading | undefined): Reading[] | null {
  const [only] = head
  if (!only || head.length > 1 || text?.part.before.includes('dash')) return [...head]
  return only.kind === 'agency' || isOfClass(only.part.keys.join(' '), 'country') ? null : [...head]
}

/** The part at an index is the text of the article, parted from the head by a sign that ends one; a stop only behind two parts. */
function isEnded(readings: readonly Reading[], index: number): boolean {
  const [last, text] = [readings[index - 1]?.part, readings[index]?.part]
  if (!text || text.keys.length < leastText || text.before.includes('open') || text.before.includes('comma')) return false
  if (last?.quoted && (last.before.includes('colon') || last.before.includes('dash'))) return true
  if (text.before.includes('stop') && index < 2) return false
  return text.before.some((separator) => terminators.has(separator))
}
