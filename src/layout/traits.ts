import { furnitureBits, kindBit } from './phrase-kinds.js'
import { endOf, factAt, listMatches, middleOf, startOf, type Match, type Page } from './page.js'
import type { Piece } from './segments.js'
import { countSigns, type Signs } from './signs.js'
import { stopBefore, type Stop } from './stops.js'

/** What one segment shows by itself. Shares are of its words, 0 to 1. */
export interface Traits {
  readonly words: number
  readonly numbers: number
  /** Of function words. */
  readonly grammar: number
  /** Of words in phrases of page furniture. */
  readonly furniture: number
  /** Of numbers and date words. */
  readonly dates: number
  /** Holds a date or a time, in numbers or with the name of a month or day: not `58 - 42`. */
  readonly calendar: boolean
  /** Of Latin words, and of capitals among them. */
  readonly latin: number
  readonly capitals: number
  /** Kinds of the phrase it begins with, of the one it ends with, of all in it. */
  readonly opens: number
  readonly closes: number
  readonly holds: number
  /** How many words the phrase it ends with has. */
  readonly closing: number
  /** The opening phrase is a label: a colon, comma or dash stands behind it. */
  readonly labelled: boolean
  /** A phrase of some words of a newsletter, comment, cookie or log-in box stands in it. */
  readonly boxed: boolean
  /** A colon does. */
  readonly announced: boolean
  readonly stop: boolean
  /** The stop is a full stop. */
  readonly period: boolean
  readonly question: boolean
  /** The full stop is two or three dots. */
  readonly dots: boolean
  readonly colon: boolean
  readonly commas: number
  /** Full stops and other ends of sentences inside. */
  readonly sentences: number
  /** Signs that part names in bylines and menus. */
  readonly bars: number
  /** How many words stand before the first bracket; Infinity where there is none. */
  readonly bracketAt: number
  /** Its last word but one says that the last is a place: `سفيان الوردي من فاس`. */
  readonly placed: boolean
  readonly quoted: boolean
  /** Ends with a closing mark: `لندن: «الشرق الأوسط»`. */
  readonly marked: boolean
  readonly bracketed: boolean
  readonly opensBracket: boolean
  readonly link: boolean
  /** One unbroken string: an address, a code. */
  readonly bare: boolean
  readonly markup: boolean
  readonly copyright: boolean
  /** Ends with an agency or a credit behind the last stop, bar or bracket. */
  readonly credited: boolean
  readonly comma: boolean
  /** Begins with a time of day or a running time: `2:34 Russia launches …`. */
  readonly timed: boolean
  /** Begins with a word for where from: `من ليلى بن عزيزة`. */
  readonly from: boolean
  /** Begins with a comma or a stop: the line above broke in mid-sentence. */
  readonly continues: boolean
  readonly bullet: boolean
  /** Menu entries run together: `Son DakikaTürkiyeDünya`. */
  readonly glued: boolean
  /** Words with the article, of those looked at. */
  readonly articles: number
  readonly site: boolean
  readonly prose: number
}

export function measure(page: Page, piece: Piece): Traits {
  const { text } = page.source
  const { start, end, from, to } = piece
  const counts = countWords(page, piece)
  const signs = countSigns(page, piece)
  const matches = matchEnds(page, piece)
  const first = matches[0]?.from === from ? matches[0] : undefined
  const last = matches.at(-1)?.to === to ? matches.at(-1) : undefined
  const behind = first ? signsBehind(page, piece, first) : ''
  const stop = stopBefore(text, end)
  const words = to - from
  const colon = endsWithColon(text, start, end)
  const [head, tail] = [text.charAt(start), text.charAt(end - 1)]
  const code = hasCode(signs) ? text.slice(start, Math.min(end, start + charactersRead)) : ''
  const furniture = coveredBy(matches) / counts.all
  return {
    words,
    numbers: counts.numbers,
    grammar: counts.grammar,
    furniture,
    dates: counts.dates,
    calendar: counts.calendar || (counts.numbers > 0 && words <= longestDate && numericDate.test(text.slice(start, end))),
    latin: counts.latin,
    capitals: counts.capitals,
    articles: counts.articles,
    site: counts.site || (words <= 4 && signs.dot && counts.latin > 0.4),
    opens: first?.kinds ?? 0,
    closes: last?.kinds ?? 0,
    closing: last ? last.to - last.from : 0,
    holds: kindsOf(matches),
    boxed: matches.some(isBoxPhrase),
    labelled: labelSign.test(behind),
    announced: announcingSign.test(behind),
    stop: stop !== 'none',
    period: stop === 'period',
    question: stop === 'question',
    dots: stop === 'period' && (tail === '…' || (tail === '.' && text.charAt(end - 2) === '.')),
    colon,
    comma: tail === ',' || tail === '،',
    commas: signs.commas,
    sentences: signs.sentences,
    bars: signs.bars,
    bracketAt: signs.bracketAt,
    from: words > 1 && factAt(page, from).isPlacing,
    continues: continuing.has(head) && words > 0 && !continuing.has(text.charAt(start + 1)),
    bullet: bullets.has(head),
    quoted: quotes.has(head),
    marked: tail === '»' || tail === '”' || tail === '"',
    opensBracket: head === '(',
    bracketed: tail === ')' || tail === ']' || (tail === '.' && text.charAt(end - 2) === ')'),
    bare: !signs.blank && words > 1 && end - start >= longestWord,
    link: signs.at || (code !== '' && (code.includes('http') || code.includes('www.') || code.includes('.com'))),
    markup: (signs.code || signs.slash) && markupSigns.some((sign) => code.includes(sign)),
    copyright: signs.copyright && (code.includes('©') || code.includes('&copy')),
    credited: isCredited(page, piece, matches),
    timed: words > 1 && factAt(page, from).isNumber && timeOfDay.test(text.slice(start, start + 6)),
    glued: counts.latin > 0.5 && stop !== 'period' && isGlued(text, piece),
    placed: words >= 3 && words <= 5 && factAt(page, to - 2).isPlacing && !factAt(page, to - 1).isNumber,
    prose: rateProse({ words, counts, furniture, stop, signs, colon }),
  }
}

/** `كتب:`, `Photo –` */
const labelSign = /^\s*[:،,\-–—]/u
const announcingSign = /^\s*:/u
/** In words, with label and time. */
const longestDate = 24
/** `3-3-2022`, `14:05` */
const numericDate =
  /[0-9\u0660-\u0669\u06f0-\u06f9]{1,4}[-/.]\s?[0-9\u0660-\u0669\u06f0-\u06f9]{1,2}[-/.]\s?[0-9\u0660-\u0669\u06f0-\u06f9]{2,4}|[0-9\u0660-\u0669\u06f0-\u06f9]{1,2}:[0-9\u0660-\u0669\u06f0-\u06f9]{2}/u
/** `2:34 Russia launches …`, but not `21:14:10` */
const timeOfDay = /^[0-9\u0660-\u0669\u06f0-\u06f9]{1,2}:[0-9\u0660-\u0669\u06f0-\u06f9]{2}(?!:)/u

interface WordCounts {
  /** How many were looked at; 1 where there is none. */
  readonly all: number
  readonly numbers: number
  readonly grammar: number
  readonly dates: number
  /** Holds a date or a time, in numbers or with the name of a month or day: not `58 - 42`. */
  readonly calendar: boolean
  readonly latin: number
  readonly capitals: number
  readonly articles: number
  readonly site: boolean
}

/** Shares of the words at either end. */
function countWords(page: Page, { from, to }: Piece): WordCounts {
  let [numbers, grammar, dates, latin, capitals, sites, articles, named, all] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  const middle = middleOf(from, to)
  for (let at = from; at < to; at++) {
    if (at === middle.start) at = middle.end
    if (at === to) break
    const fact = factAt(page, at)
    all++
    if (fact.isNumber) numbers++
    if (fact.isFunction) grammar++
    if (fact.isNumber || fact.isDate) dates++
    if (fact.isDate) named++
    if (fact.isLatin) latin++
    if (fact.isCapital) capitals++
    if (fact.isSite) sites++
    if (fact.isArticled) articles++
  }
  all = Math.max(1, all)
  return {
    all,
    numbers: numbers / all,
    grammar: grammar / all,
    dates: dates / all,
    latin: latin / all,
    capitals: capitals / all,
    site: sites > 0,
    calendar: named > 0,
    articles,
  }
}

/** The phrases among the words at either end. */
function matchEnds(page: Page, { from, to }: Piece): Match[] {
  const middle = middleOf(from, to)
  if (middle.start === middle.end) return listMatches(page, from, to)
  return [...listMatches(page, from, middle.start, middle.end), ...listMatches(page, middle.end, to)]
}

function kindsOf(matches: readonly Match[]): number {
  let kinds = 0
  for (const match of matches) kinds |= match.kinds
  return kinds
}

function coveredBy(matches: readonly Match[]): number {
  return matches.reduce((sum, { from, to, kinds }) => sum + (kinds & furnitureBits ? to - from : 0), 0)
}

const boxBits = kindBit.comments | kindBit.account | kindBit.cookies | kindBit.newsletter

function isBoxPhrase({ from, to, kinds }: Match): boolean {
  return ((kinds & boxBits) > 0 && to - from >= 3) || ((kinds & kindBit.share) > 0 && to - from >= 4)
}

/** The signs behind a phrase. */
function signsBehind(page: Page, piece: Piece, match: Match): string {
  return page.source.text.slice(endOf(page, match.to - 1), match.to < piece.to ? startOf(page, match.to) : piece.end)
}

const continuing = new Set('،,.؛;:')
const bullets = new Set('-–—*•·●■▪◾>+')
const quotes = new Set('"«“”‘\'„')

/** Perhaps with closing marks behind it: `قال: "` */
function endsWithColon(text: string, start: number, end: number): boolean {
  let last = end - 1
  while (last > start && (text.charAt(last) === ' ' || quotes.has(text.charAt(last)) || text.charAt(last) === '»')) last--
  return text.charAt(last) === ':'
}

/** Signs of code are looked for in the first characters only. */
const charactersRead = 300

function hasCode({ slash, code, dot, copyright, at }: Signs): boolean {
  return slash || code || dot || copyright || at
}

const markupSigns = ['/>', '</', '="', '(){', '};']

/** Longer strings without a blank are addresses and codes, in UTF-16 units. */
const longestWord = 25

/** A credit is a name and an agency or two, in words. */
const longestCredit = 8
/** `(Adel Hana/Associated Press)` */
const creditInBrackets = /\([^()]{3,60}\/[^()]{2,40}\)$/u
const longestBrackets = 110

/** A line that asks or exclaims. */
export function isCalledOut(t: Traits): boolean {
  return t.stop && !t.period && t.words >= 3
}

/** `… for about an hour. AP`, `… dans l'est (AFP)`, `… صباح اليوم (رويترز)` */
function isCredited(page: Page, piece: Piece, matches: readonly Match[]): boolean {
  const { text } = page.source
  if (
    text.charAt(piece.end - 1) === ')' &&
    creditInBrackets.test(text.slice(Math.max(piece.start, piece.end - longestBrackets), piece.end))
  )
    return true
  for (let at = matches.length - 1; at >= 0; at--) {
    const match = matches[at]
    if (!match || piece.to - match.from > longestCredit) return false
    if (!(match.kinds & (kindBit.agency | kindBit.credit)) || match.from === piece.from) continue
    if (match.kinds & kindBit.credit && (match.to - match.from >= 2 || announcingSign.test(signsBehind(page, piece, match)))) return true
    const before = text.slice(endOf(page, match.from - 1), startOf(page, match.from))
    if (/[.([|©/:»”]/u.test(before) && !/[.؟?!]$/u.test(text.slice(piece.end - 1, piece.end))) return true
  }
  return false
}

/** So many capitals right behind small letters are several names run together. */
const gluedNames = 4

function isGlued(text: string, { start, end }: Piece): boolean {
  return (text.slice(start, Math.min(end, start + charactersRead)).match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) >= gluedNames
}

interface ProseSigns {
  readonly words: number
  readonly counts: WordCounts
  readonly furniture: number
  readonly stop: Stop
  readonly signs: Signs
  readonly colon: boolean
}

/** How much a segment reads like running text, 0 to 1: long, with function words, commas, and a stop at its end. */
function rateProse({ words, counts, furniture, stop, signs, colon }: ProseSigns): number {
  if (words < 5) return 0
  const length = Math.min(1, (words - 4) / 16)
  const ending = stop === 'period' ? 0.3 : stop !== 'none' || colon ? 0.15 : 0
  const inside = Math.min(0.25, counts.grammar) + (signs.commas + signs.sentences > 0 ? 0.1 : 0)
  const rating = 0.45 * length + ending + inside - 0.8 * furniture - 0.5 * counts.dates
  // A line of this length without a full stop is a headline as likely as a sentence.
  const most = stop !== 'period' && words <= (colon ? 9 : 20) ? 0.5 : 1
  return Math.max(0, Math.min(most, rating))
}

/** A segment with this rating or more is taken for prose. */
export const proseFrom = 0.55

/** A line that could be a headline by its length and its end. */
export function isHeadline(t: Traits): boolean {
  return t.words >= 4 && t.words <= 24 && !t.period && !t.colon && t.sentences <= 1 && t.furniture < 0.4 && t.dates < 0.5
}

/** A short line with a date in it. */
export function isDated(t: Traits | undefined): boolean {
  if (!t || t.link || t.bare || !t.calendar || t.numbers === 0 || t.words < 3 || t.words > 24) return false
  return t.dates >= 0.5 || (t.opens & (kindBit.published | kindBit.updated)) > 0
}
