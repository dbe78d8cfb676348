import { trim } from '../source.js'
import { furnitureBits, kindBit } from './phrase-kinds.js'
import { endOf, factAt, hashOf, holdsStart, listMatches, matchAt, startOf, type Match, type Page } from './page.js'
import type { Piece } from './segments.js'
import { isBehindStop } from './stops.js'

/** Cuts what a dump has glued together inside a line: widgets before the lead, tags behind the last sentence, site names around the headline. */
export function cutPieces(page: Page, pieces: readonly Piece[]): Piece[] {
  const wholes = new Map<number, ReadonlySet<number>>()
  const getWholes = (size: number) => {
    const known = wholes.get(size) ?? listWholes(page, pieces, size)
    wholes.set(size, known)
    return known
  }
  const parts: Piece[] = []
  const cuts = new Set<number>()
  pieces.forEach((piece, index) => {
    const site = { page, piece, index, getWholes }
    if (piece.lastLine === piece.line) for (const find of finders) find(site, cuts)
    if (cuts.size) parts.push(...splitPiece(page, piece, sort(cuts)))
    else parts.push(piece)
    cuts.clear()
  })
  return parts
}

function sort(cuts: ReadonlySet<number>): number[] {
  return [...cuts].sort((a, b) => a - b)
}

interface Site {
  readonly page: Page
  readonly piece: Piece
  readonly index: number
  /** The segments of so many words, by their folded words. */
  readonly getWholes: (size: number) => ReadonlySet<number>
}

/** Longest segment that may be a headline, in words. */
const longestHeadline = 40

/** The headlines of a length, by their words; most lengths are never asked for. */
function listWholes(page: Page, pieces: readonly Piece[], size: number): Set<number> {
  const wholes = new Set<number>()
  if (size < 4 || size > longestHeadline) return wholes
  for (const { from, to } of pieces) if (to - from === size) wholes.add(hashOf(page, from, to))
  return wholes
}

/** A cut stands before a word; offsets are where the new parts start. */
function splitPiece(page: Page, piece: Piece, cuts: readonly number[]): Piece[] {
  const parts: Piece[] = []
  const bounds = [piece.start, ...cuts, piece.end]
  let from = piece.from
  for (let i = 0; i + 1 < bounds.length; i++) {
    const span = trim(page.source, { start: bounds[i] ?? 0, end: bounds[i + 1] ?? 0 })
    if (span.start >= span.end) continue
    let to = from
    while (to < piece.to && startOf(page, to) < span.end) to++
    parts.push({
      ...span,
      line: piece.line,
      lastLine: piece.line,
      above: parts.length ? 0 : piece.above,
      inside: piece.inside || parts.length > 0,
      from,
      to,
    })
    from = to
  }
  return parts
}

type Finder = (site: Site, cuts: Set<number>) => void

/** `شارك من خلال تويتر فيسبوك اكتب رأيك عبر لاعب الفريق …`, `Next Previous محمد السريعي – عين اليوم` */
const cutWidgetBefore: Finder = ({ page, piece }, cuts) => {
  let at = piece.from
  let matches = 0
  let foreign = true
  for (let match = matchAt(page, at, piece.to); match && match.kinds & furnitureBits; match = matchAt(page, at, piece.to)) {
    foreign &&= factAt(page, at).isLatin
    if (!(match.kinds & widgetBits) && !foreign) break
    at = match.to
    matches++
  }
  if (matches < 2 || at - piece.from < 2 || piece.to - at < 3) return
  // What is no widget of its own is one only before words in another script.
  if (isWidget(page, piece.from, at) || !factAt(page, at).isLatin) cuts.add(startOf(page, at))
}

/** Whether all of the words are of widgets, whatever script follows. */
function isWidget(page: Page, from: number, to: number): boolean {
  return listMatches(page, from, to).every((match) => (match.kinds & widgetBits) > 0)
}
const widgetBits = kindBit.share | kindBit.size | kindBit.comments | kindBit.counter

/** `… الأرض المحتلة.اضافة اعلان`, `… بشكل رسمي. سمات حمى الضنك فيروس` */
const cutFurnitureBehind: Finder = ({ page, piece }, cuts) => {
  if (piece.to - piece.from < 8) return
  const from = Math.max(piece.from + 5, piece.to - longestTail)
  if (!holdsTail(page, from, piece.to)) return
  for (const match of listMatches(page, from, piece.to)) {
    const start = startOf(page, match.from)
    if (!isBehindStop(page.source.text, start)) continue
    if (match.to === piece.to && match.kinds & tailBits) cuts.add(start)
    else if (match.kinds & kindBit.tags && piece.to - match.to >= 2 && !isBehindStop(page.source.text, piece.end)) cuts.add(start)
    else if (match.kinds & kindBit.related && match.to - match.from >= 2) cuts.add(start)
  }
}

/** Whether a sentence ends before a word that may begin such furniture; most texts are seen to have none. */
function holdsTail(page: Page, from: number, to: number): boolean {
  const { text } = page.source
  for (let at = from; at < to; at++) {
    const start = startOf(page, at)
    const isOneBlank = start - endOf(page, at - 1) === 1 && text.charCodeAt(start - 1) === 0x20
    if (!isOneBlank && isBehindStop(text, start) && factAt(page, at).begins & tailBits) return true
  }
  return false
}

/** Keywords behind a text: a dozen at the most. */
const longestTail = 16
const tailBits = kindBit.advertisement | kindBit.share | kindBit.related | kindBit.tags | kindBit.frame | kindBit.comments | kindBit.ranking

/** `CNNArabic.com - الأردن يغلق أجواءه`, where the headline stands again by itself; `عام / رائد فضاء …`; `… بوهران - أخبار الغرب` */
const cutSiteName: Finder = ({ page, piece, index, getWholes }, cuts) => {
  const size = piece.to - piece.from
  if (size < 4 || size > longestHeadline + 8) return
  const parts = listParts(page, piece)
  if (parts.length < 2) return
  for (const part of parts) {
    const length = part.to - part.from
    if (length < 4 || !getWholes(length).has(hashOf(page, part.from, part.to))) continue
    if (part.from > piece.from) cuts.add(part.start)
    if (part.to < piece.to) cuts.add(part.end)
    return
  }
  if (index > 2) return
  const first = parts[0]
  const last = parts.at(-1)
  const headline = parts.at(-2)
  const second = parts[1]
  if (first && second && isSitePrefix(page, first) && piece.to - first.to >= 4) cuts.add(second.start)
  if (!last || !headline) return
  const words = last.to - last.from
  const phrase = matchAt(page, last.from, last.to)
  const isSection = phrase?.to === last.to && (phrase.kinds & furnitureBits) > 0
  const named = factAt(page, last.from).isSite || factAt(page, last.to - 1).isSite || isSection
  if (words <= 5 && last.from - piece.from >= 4 && named) cuts.add(headline.end)
}

/** `CNNArabic.com - `, `عام / ` */
function isSitePrefix(page: Page, { from, to, sign }: Part): boolean {
  return (to - from === 1 && sign === '/') || (to - from <= 3 && factAt(page, to - 1).isSite && factAt(page, to - 1).isLatin)
}

interface Part {
  /** Its words. */
  readonly from: number
  readonly to: number
  /** Where it stands: from behind the sign before it to the sign behind it. */
  readonly start: number
  readonly end: number
  /** The sign behind it; empty behind the last. */
  readonly sign: string
}

const separators = new Set(['-', '–', '—', '|', '/', '•', '·', '::', '‹', '›', '»', '>'])

/** The parts of a line between signs that stand free: `BBC Arabic - الشرق الأوسط - …` */
function listParts(page: Page, piece: Piece): Part[] {
  const parts: Part[] = []
  let from = piece.from
  let start = piece.start
  for (let at = piece.from + 1; at < piece.to; at++) {
    const gap = endOf(page, at - 1)
    const gapEnd = startOf(page, at)
    // A sign that stands free has a blank on either side of it.
    if (gapEnd - gap < 3) continue
    const between = page.source.text.slice(gap, gapEnd)
    const sign = between.replace(/[\s\u200e\u200f\u202a-\u202e?!؟”"»]+/gu, '')
    if (!separators.has(sign) || between.startsWith(sign) || between.endsWith(sign)) continue
    const end = gap + between.indexOf(sign)
    parts.push({ from, to: at, start, end, sign })
    from = at
    start = end + sign.length
  }
  parts.push({ from, to: piece.to, start, end: piece.end, sign: '' })
  return parts
}

/** Longest line that may hold a byline, a date and a counter, in words. */
const longestBand = 24

/** `كشـ24 نشر في: 11 نوفمبر 2023`, `عبدالرحيم الحدادي - المدينة المنورة  تصوير - عوض السحيمي` */
const cutBeforeLabel: Finder = ({ page, piece }, cuts) => {
  if (piece.to - piece.from > longestBand || !holdsStart(page, piece.from + 1, piece.to, labelBits)) return
  for (const match of listMatches(page, piece.from, piece.to)) {
    if (match.from > piece.from && match.kinds & labelBits && isLabel(page, match, piece.to)) cuts.add(startOf(page, match.from))
  }
}
const labelBits = kindBit.published | kindBit.credit

/** A label inside a line: a sign stands behind it, or a date; before a picture's credit the line has a gap. */
function isLabel(page: Page, match: Match, limit: number): boolean {
  if (match.to >= limit) return false
  const { text } = page.source
  const before = text.slice(endOf(page, match.from - 1), startOf(page, match.from))
  if (before === '' || (match.kinds & kindBit.credit && !/\s\s/u.test(before))) return false
  let number = match.to
  while (number < limit && number < match.to + 3 && !factAt(page, number).isNumber) number++
  return /[:\-–]/u.test(text.slice(endOf(page, match.to - 1), startOf(page, Math.min(number, limit))))
}

/** `الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس`, `الدوحة - الرياضية | Sunday, 14 June 2015` */
const cutAroundDate: Finder = ({ page, piece }, cuts) => {
  if (piece.to - piece.from > longestBand) return
  const date = findDateRun(page, piece)
  if (!date) return
  const before = date.from > piece.from
  const behind = listMatches(page, date.to, piece.to)
  if (date.to < piece.to && isBar(page, date.to) && behind.length) cuts.add(endOf(page, date.to - 1))
  if (behind.some((match) => match.from === date.to && match.kinds & (kindBit.agency | furnitureBits))) {
    cuts.add(startOf(page, date.to))
    if (before && behind.some((match) => match.kinds & kindBit.agency)) cuts.add(startOf(page, date.from))
  }
  if (!before) return
  const head = page.source.text.slice(piece.start, startOf(page, date.from))
  const named =
    isSignedByBar(head) ||
    isNameBeforeBar(page, piece.from, date.from, head) ||
    matchAt(page, piece.from, date.from)?.kinds === kindBit.author
  if (named) cuts.add(startOf(page, date.from))
}

/** The longest run of numbers and date words that holds a date: a number beside a date word, or `17.03.2020`. */
function findDateRun(page: Page, piece: Piece): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null
  for (let at = piece.from; at < piece.to; at++) {
    const from = at
    let [numbers, words] = [0, 0]
    while (at < piece.to && (factAt(page, at).isNumber || factAt(page, at).isDate) && (at === from || !isBar(page, at))) {
      if (factAt(page, at).isNumber) numbers++
      else words++
      at++
    }
    if (at > from) at--
    const to = at + 1
    if (numbers === 0 || to - from < 3 || (words === 0 && !isNumeric(page, from, to))) continue
    if (best && from - best.to <= longestLabel) best = { from: best.from, to }
    else if (!best || to - from > best.to - best.from) best = { from, to }
  }
  return best
}

/** Between the two dates of a line: `17:27 17.03.2020 (محدثة 17:49 17.03.2020)`, in words. */
const longestLabel = 2

/** `الدوحة - الرياضية |` */
function isSignedByBar(head: string): boolean {
  const signed = head.trimEnd()
  return signed.endsWith('|') && /[-–:]/u.test(signed)
}

/** `Marie Merlet | lundi 9 décembre 2019`; the name of a section would be furniture. */
function isNameBeforeBar(page: Page, from: number, to: number, head: string): boolean {
  if (to - from < 2 || to - from > 4 || !/[|·•]\s*$/u.test(head)) return false
  for (let at = from; at < to; at++) if (factAt(page, at).isSite || factAt(page, at).isFunction || matchAt(page, at, to)) return false
  return true
}

/** A bar parts a date from what stands beside it: `05 Jun 2026 • 3 minute read`. */
function isBar(page: Page, word: number): boolean {
  const end = startOf(page, word)
  for (let at = endOf(page, word - 1); at < end; at++) if (bars.has(page.source.text.charAt(at))) return true
  return false
}
const bars = new Set('•|·')

/** `3-3-2022`, `2023/12/05 19:42` */
function isNumeric(page: Page, from: number, to: number): boolean {
  return /[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}[-/.][0-9\u0660-\u0669\u06f0-\u06f9]{1,2}[-/.][0-9\u0660-\u0669\u06f0-\u06f9]{2,4}/u.test(
    page.source.text.slice(startOf(page, from), endOf(page, to - 1)),
  )
}

const finders: readonly Finder[] = [cutWidgetBefore, cutFurnitureBehind, cutSiteName, cutBeforeLabel, cutAroundDate]
