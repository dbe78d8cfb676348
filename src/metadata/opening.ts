import type { Source, Span } from '../source.js'
import { collect, noByline, resolveUnknown, type Byline } from './byline.js'
import { classifyParts, type Reading } from './classify.js'
import { expandParts } from './expand.js'
import { splitParts, type Separator } from './parts.js'

/** A dateline with two places, a date and an agency is shorter than this. */
const longestOpening = 160
/** Of a place: الولايات المتحدة الأمريكية has three words, Papua New Guinea's capital none more. */
const longestPlace = 4
/** Text goes on behind it, at least so many words. */
const leastText = 2

const terminators: ReadonlySet<Separator> = new Set(['dash', 'colon', 'stop', 'slash'])

/** The place and agency at the head of a first paragraph: `بغداد (رويترز) -`, `CAIRO (AP) —`, `القاهرة «الخليج»:`. */
export function readOpening(source: Source, paragraph: Span, skips: readonly Span[] = []): Byline {
  const end = Math.min(paragraph.end, paragraph.start + longestOpening)
  const parts = expandParts(source, splitParts(source, { start: paragraph.start, end }, skips))
  const readings = classifyParts(source, parts)
  const head = placesByShape(readings) ?? knownHead(readings)
  return head ? collect(resolveUnknown(source, head)) : noByline
}

/** Any words before an agency in parentheses and a dash are a place: `بيونغ يانغ، كوريا الشمالية (CNN) --`. */
function placesByShape(readings: readonly Reading[]): Reading[] | null {
  const agency = readings.findIndex(({ kind }) => kind === 'agency')
  if (agency < 0 || agency > 3 || !isEnded(readings, agency + 1)) return null
  const places = readings.slice(0, agency)
  const { part } = readings[agency] ?? {}
  if (!part || !(part.enclosed || part.before.includes('dash') || agency === 0)) return null
  const arePlaces = places.every(
    (reading, index) =>
      reading.part.keys.length <= longestPlace &&
      (index === 0 || reading.part.before.join() === 'comma' || reading.part.before.includes('date')),
  )
  if (!arePlaces) return null
  return readings
    .slice(0, agency + 1)
    .map((reading) => (reading.kind === 'agency' || reading.kind === 'person' ? reading : { ...reading, kind: 'place' }))
}

/** Parts that their own words tell, one of them a place or an agency, up to a dash, colon or stop: `الرباط –`, `أفريقيا برس – المغرب.` */
function knownHead(readings: readonly Reading[]): Reading[] | null {
  const isKnown = ({ kind }: Reading) =>
    kind === 'place' || kind === 'agency' || kind === 'outlet' || kind === 'generic' || kind === 'person'
  let end = 0
  while (end < readings.length && isKnown(readings[end] as Reading)) end++
  while (end > 0 && !isEnded(readings, end)) end--
  const head = readings.slice(0, end)
  return head.some(({ kind }) => kind === 'place' || kind === 'agency') ? head : null
}

/** The part at an index is the text of the article, parted from the head by a sign that ends one. */
function isEnded(readings: readonly Reading[], index: number): boolean {
  const text = readings[index]?.part
  return text !== undefined && text.keys.length >= leastText && text.before.some((separator) => terminators.has(separator))
}
