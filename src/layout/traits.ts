import { furnitureBits, kindBit } from './lexicon.js'
import { endOf, keyOf, listMatches, startOf, type Match, type Page, type Piece } from './page.js'
import { isBehindStop } from './segments.js'

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
  readonly colon: boolean
  readonly commas: number
  /** Full stops and other ends of sentences inside. */
  readonly sentences: number
  /** Signs that part names in bylines and menus: `-`, `:`, `|`, `/`, `,`, `·`. */
  readonly bars: number
  /** Its last word but one says that the last is a place: `سفيان الوردي من فاس`. */
  readonly placed: boolean
  readonly quoted: boolean
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
  readonly bullet: boolean
  /** Menu entries run together: `Son DakikaTürkiyeDünya`. */
  readonly glued: boolean
  readonly site: boolean
  readonly prose: number
}

const barSigns = new Set(['-', '–', '—', ':', '|', '/', '·', '•', 'ـ'])
const bulletSigns = new Set(['-', '–', '—', '*', '•', '·', '●', '■', '▪', '◾', '>', '+'])
const quoteSigns = new Set(['"', '«', '“', '”', '‘', "'", '„'])

export function measure(page: Page, piece: Piece): Traits {
  const { source, facts } = page
  const words = piece.to - piece.from
  let [numbers, grammar, dates, latin, capitals, sites] = [0, 0, 0, 0, 0, 0]
  for (let at = piece.from; at < piece.to; at++) {
    const fact = facts[at]
    if (!fact) continue
    if (fact.isNumber) numbers++
    if (fact.isFunction) grammar++
    if (fact.isNumber || fact.isDate) dates++
    if (fact.isLatin) latin++
    if (fact.isCapital) capitals++
    if (fact.isSite) sites++
  }
  const matches = listMatches(page, piece.from, piece.to)
  const signs = countSigns(page, piece)
  const first = matches[0]?.from === piece.from ? matches[0] : undefined
  const last = matches.at(-1)?.to === piece.to ? matches.at(-1) : undefined
  const head = source.text.slice(piece.start, Math.min(piece.end, piece.start + shown))
  const share = (count: number) => count / Math.max(1, words)
  const furniture = share(matches.reduce((sum, match) => sum + (match.kinds & furnitureBits ? match.to - match.from : 0), 0))
  const stop = isBehindStop(source.text, piece.end)
  const period = stop && /[.…۔][)"'”»\]\s]*$/u.test(source.text.slice(Math.max(piece.start, piece.end - 4), piece.end))
  return {
    words,
    numbers: share(numbers),
    grammar: share(grammar),
    furniture,
    dates: share(dates),
    latin: share(latin),
    capitals: share(capitals),
    opens: first?.kinds ?? 0,
    closes: last?.kinds ?? 0,
    holds: matches.reduce((kinds, match) => kinds | match.kinds, 0),
    closing: last ? last.to - last.from : 0,
    boxed: matches.some(
      (match) => (match.kinds & boxBits && match.to - match.from >= 3) || (match.kinds & kindBit.share && match.to - match.from >= 4),
    ),
    glued: (head.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) >= 4,
    labelled: first ? /^\s*[:،,\-–—]/u.test(behind(page, piece, first)) : false,
    announced: first ? /^\s*:/u.test(behind(page, piece, first)) : false,
    stop,
    period,
    colon: /[:：][\s"»”]*$/u.test(source.text.slice(Math.max(piece.start, piece.end - 4), piece.end)),
    ...signs,
    placed: words >= 3 && words <= 5 && facts[piece.to - 2]?.isPlacing === true && !facts[piece.to - 1]?.isNumber,
    quoted: quoteSigns.has(head.charAt(0)),
    opensBracket: head.charAt(0) === '(',
    bracketed: /[)\]]\.?$/u.test(source.text.slice(Math.max(piece.start, piece.end - 2), piece.end)),
    bare: /^\S{25,}$/u.test(head) && !/^[\p{L}\p{M}]+$/u.test(head),
    link: head.includes('http') || head.includes('www.') || head.includes('.com') || head.includes('@'),
    markup: head.includes('/>') || head.includes('</') || head.includes('="') || head.includes('(){') || head.includes('};'),
    copyright: head.includes('©') || head.includes('&copy'),
    credited: isCredited(page, piece, matches),
    comma: /[،,]$/u.test(source.text.slice(piece.end - 1, piece.end)),
    timed: /^\p{Nd}{1,2}:\p{Nd}{2}(?!:)/u.test(head),
    bullet: bulletSigns.has(head.charAt(0)),
    site: sites > 0,
    prose: rateProse({ words, grammar: share(grammar), furniture, stop, period, dates: share(dates), ...signs }),
  }
}

/** Signs are looked for in the first characters only: what follows tells nothing new. */
const shown = 300

/** The signs behind a phrase. */
function behind(page: Page, piece: Piece, match: Match): string {
  return page.source.text.slice(endOf(page, match.to - 1), match.to < piece.to ? startOf(page, match.to) : piece.end)
}

/** `… for about an hour. AP`, `… dans l'est (AFP)`, `… صباح اليوم (رويترز)` */
function isCredited(page: Page, piece: Piece, matches: readonly Match[]): boolean {
  if (/\([^()]{3,60}\/[^()]{2,40}\)$/u.test(page.source.text.slice(Math.max(piece.start, piece.end - 110), piece.end))) return true
  for (let at = matches.length - 1; at >= 0; at--) {
    const match = matches[at]
    if (!match || piece.to - match.from > longestCredit) return false
    if (!(match.kinds & (kindBit.agency | kindBit.credit)) || match.from === piece.from) continue
    if (match.kinds & kindBit.credit && /^\s*:/u.test(behind(page, piece, match))) return true
    const before = page.source.text.slice(endOf(page, match.from - 1), startOf(page, match.from))
    if (/[.(\[|©/:»”]/u.test(before) && !/[.؟?!]$/u.test(page.source.text.slice(piece.end - 1, piece.end))) return true
  }
  return false
}

/** A credit is a name and an agency or two, in words. */
const longestCredit = 8

function countSigns(
  { source: { text }, words }: Page,
  { start, end, from, to }: Piece,
): { commas: number; sentences: number; bars: number } {
  let [commas, sentences, bars] = [0, 0, 0]
  const limit = Math.min(end, start + 4 * shown)
  for (let word = from; word < to; word++) {
    const gapEnd = word + 1 < to ? (words.starts[word + 1] ?? end) : end
    for (let at = words.ends[word] ?? end; at < gapEnd && at < limit; at++) {
      const sign = text.charAt(at)
      if (sign === ' ') continue
      if (sign === '،' || sign === ',' || sign === '؛' || sign === ';') commas++
      else if (isSentenceEnd(text, at) && gapEnd - at > 1 && word + 1 < to) sentences++
      else if (barSigns.has(sign) && !(sign === '-' && isLatinLetter(text.charCodeAt(at - 1)) && isLatinLetter(text.charCodeAt(at + 1))))
        bars++
    }
  }
  return { commas, sentences, bars }
}

/** `Jean-Paul` is one name. */
function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}

/** A stop, but not one of two or three dots. */
function isSentenceEnd(text: string, at: number): boolean {
  const sign = text.charAt(at)
  if (sign === '.') return text.charAt(at - 1) !== '.' && text.charAt(at + 1) !== '.'
  return sign === '؟' || sign === '!' || sign === '?' || sign === '۔'
}

type ProseTraits = Pick<Traits, 'words' | 'grammar' | 'furniture' | 'stop' | 'period' | 'commas' | 'sentences' | 'dates'>

/** How much a segment reads like running text, 0 to 1: long, with function words, commas, and a stop at its end. */
function rateProse({ words, grammar, furniture, stop, period, commas, sentences, dates }: ProseTraits): number {
  if (words < 5) return 0
  const length = Math.min(1, (words - 4) / 16)
  const rating =
    0.45 * length +
    (period ? 0.3 : stop ? 0.15 : 0) +
    Math.min(0.25, grammar) +
    (commas + sentences > 0 ? 0.1 : 0) -
    0.8 * furniture -
    0.5 * dates
  // A line of this length without a stop is a headline as likely as a sentence.
  const most = !period && words <= 20 ? 0.5 : 1
  return Math.max(0, Math.min(most, rating))
}

/** Where a segment stands among the others. */
export interface Place {
  /** From the top of the dump, and how many follow. */
  readonly index: number
  readonly left: number
  /** Segments of prose in the dump, and how far away the next and the last one are, in segments; Infinity where there is none. */
  readonly nextProse: number
  readonly lastProse: number
  readonly previous: Traits | null
  readonly next: Traits | null
  readonly above: number
  readonly below: number
  readonly inside: boolean
  readonly followed: boolean
  /** The same words stand in an earlier or a later segment. */
  readonly earlier: boolean
  readonly later: boolean
  /** How many short lines stand around it in a row, itself included. */
  readonly crowd: number
  /** Whether its script is not that of the dump's prose. */
  readonly foreign: boolean
  /** Prose far from the main run of prose, measured in segments: a privacy notice, the rules for comments. */
  readonly apart: boolean
  /** In a list of headlines under a label such as `اقرأ أيضا`. */
  readonly linked: boolean
  /** Below a line of comments or rights that stands below prose. */
  readonly ended: boolean
  /** In a list of other articles with their dates. */
  readonly listed: boolean
  /** Just below a label such as `About the author`. */
  readonly biography: boolean
  /** A date stands further down, before the next prose. */
  readonly datedBelow: boolean
  /** A date stands further down, with a headline between. */
  readonly datedBeyond: boolean
  /** Without a stop, where the prose of the dump ends with one. */
  readonly unstopped: boolean
  /** How many headlines stand above it in a row. */
  readonly headlines: number
}

/** A segment with this rating or more is taken for prose. */
export const proseFrom = 0.55
/** A line up to this many words, without a stop, is short. */
const shortLine = 14

export function placeAll(page: Page, pieces: readonly Piece[], traits: readonly Traits[]): Place[] {
  const apart = findApart(traits)
  const next = distances(traits, apart, -1)
  const last = distances(traits, apart, 1)
  const [earlier, later] = findRepeats(page, pieces)
  const crowds = findCrowds(traits)
  const latin = isLatinDump(traits)
  const linked = findLinked(pieces, traits)
  const listed = findListed(traits)
  const end = findEnd(traits)
  const biographies = findBiographies(traits)
  const { dated, beyond } = findDatedBelow(traits)
  const unstopped = findUnstopped(traits)
  const runs = findHeadlineRuns(traits)
  return pieces.map((piece, index) => ({
    index,
    left: pieces.length - 1 - index,
    nextProse: next[index] ?? Infinity,
    lastProse: last[index] ?? Infinity,
    previous: traits[index - 1] ?? null,
    next: traits[index + 1] ?? null,
    above: piece.above,
    below: pieces[index + 1]?.above ?? 0,
    inside: piece.inside,
    followed: pieces[index + 1]?.inside ?? false,
    earlier: earlier[index] ?? false,
    later: later[index] ?? false,
    crowd: crowds[index] ?? 0,
    foreign:
      latin === null
        ? false
        : latin
          ? (traits[index]?.latin ?? 0) < 0.2 && (traits[index]?.numbers ?? 0) < 0.7
          : (traits[index]?.latin ?? 0) > 0.7,
    apart: apart[index] ?? false,
    linked: linked[index] ?? false,
    ended: index > end,
    biography: biographies[index] ?? false,
    listed: listed[index] ?? false,
    datedBelow: dated[index] ?? false,
    datedBeyond: beyond[index] ?? false,
    unstopped: unstopped[index] ?? false,
    headlines: runs[index] ?? 0,
  }))
}

/** Furniture and pictures between a segment and the prose hardly make the way longer. */
const asideStep = 0.2

function isAside(t: Traits): boolean {
  return (
    t.furniture >= 0.5 ||
    t.bare ||
    t.markup ||
    t.timed ||
    t.credited ||
    isDated(t) ||
    (t.labelled && (t.opens & (kindBit.credit | kindBit.caption)) > 0)
  )
}

/** How many segments away the nearest prose is, below (step -1 walks up from the end) or above. */
function distances(traits: readonly Traits[], apart: readonly boolean[], step: 1 | -1): number[] {
  const result = new Array<number>(traits.length)
  let distance = Infinity
  for (let n = 0, at = step === 1 ? 0 : traits.length - 1; n < traits.length; n++, at += step) {
    result[at] = distance
    const t = traits[at]
    if (t) distance = t.prose >= proseFrom && !apart[at] ? 1 : distance + (isAside(t) ? asideStep : 1)
  }
  return result
}

function findRepeats(page: Page, pieces: readonly Piece[]): [boolean[], boolean[]] {
  const first = new Map<string, number>()
  const earlier = new Array<boolean>(pieces.length).fill(false)
  const later = new Array<boolean>(pieces.length).fill(false)
  pieces.forEach(({ from, to }, index) => {
    if (to === from) return
    const key = keyOf(page, from, to)
    const seen = first.get(key)
    if (seen === undefined) first.set(key, index)
    else {
      earlier[index] = true
      later[seen] = true
    }
  })
  return [earlier, later]
}

function findCrowds(traits: readonly Traits[]): number[] {
  const crowds = new Array<number>(traits.length).fill(0)
  for (let at = 0; at < traits.length;) {
    const from = at
    while (at < traits.length && (traits[at]?.words ?? 0) <= shortLine && !traits[at]?.stop) at++
    crowds.fill(at - from, from, at)
    if (at === from) at++
  }
  return crowds
}

/** Rules for comments and privacy notices speak of these; they count for nothing. */
const boxBits = kindBit.comments | kindBit.account | kindBit.cookies | kindBit.newsletter

/** Prose this many segments away from the next is another run of prose. */
const apartFrom = 15

/** Marks everything outside the run of prose with the most words, bounds included. */
function findApart(traits: readonly Traits[]): boolean[] {
  let way = 0
  const ways = traits.map((t) => (way += isAside(t) ? asideStep : 1))
  const wayTo = (index: number) => ways[index] ?? 0
  let [start, end, words] = [0, -1, 0]
  let best = { start: 0, end: traits.length - 1, words: 0 }
  traits.forEach((t, index) => {
    if (t.prose < proseFrom) return
    if (end < 0 || wayTo(index) - wayTo(end) > apartFrom) [start, words] = [index, 0]
    end = index
    words += t.holds & boxBits ? 0 : t.words
    // Of two runs the upper one is the article, unless the lower one is much longer.
    if (start === best.start || words > 1.5 * best.words) best = { start, end, words }
  })
  return traits.map((_, index) => wayTo(index) < wayTo(best.start) - apartFrom || wayTo(index) > wayTo(best.end) + apartFrom)
}

/** Links under a label such as `روابط ذات علاقة`: until a sentence that ends with a full stop, or reads like prose. */
/** How many segments below a label such as `About the author` belong to it. */
const biographyLength = 4

function findBiographies(traits: readonly Traits[]): boolean[] {
  let left = 0
  return traits.map((t) => {
    if ((t.opens & t.closes & kindBit.contributors) > 0 && t.words <= 6) left = biographyLength + 1
    return --left >= 0
  })
}

function findLinked(pieces: readonly Piece[], traits: readonly Traits[]): boolean[] {
  let open = false
  let items = 0
  let gap = 0
  return traits.map((t, index) => {
    const isLabel = (t.opens & (kindBit.related | kindBit.ranking)) > 0 && t.furniture >= 0.5
    const above = pieces[index]?.above ?? 0
    if (isLabel) [items, gap] = [0, 0]
    else if (open && items >= 2 && above > gap) open = false
    else if (open) [items, gap] = [items + 1, items >= 1 ? Math.max(gap, above) : 0]
    const inList = open && t.words >= 3 && t.words <= 25 && t.prose < 0.7 && (!t.period || (t.words <= 22 && isDated(traits[index + 1])))
    open = isLabel || (open && (inList || (t.words < 3 && t.furniture < 0.5) || t.dates > 0.5))
    return inList && !isLabel
  })
}

function isDated(t: Traits | undefined): boolean {
  if (!t || t.link || t.bare || t.numbers === 0 || t.words < 3 || t.words > 24) return false
  return t.dates >= 0.5 || (t.opens & (kindBit.published | kindBit.updated)) > 0
}

/** Whether a date stands further down, before the next prose; and whether a headline stands between. */
function findDatedBelow(traits: readonly Traits[]): { dated: boolean[]; beyond: boolean[] } {
  const dated = new Array<boolean>(traits.length).fill(false)
  const beyond = new Array<boolean>(traits.length).fill(false)
  let [date, headline] = [false, false]
  for (let at = traits.length - 1; at >= 0; at--) {
    const t = traits[at]
    if (!t) continue
    dated[at] = date
    beyond[at] = date && headline
    if (t.prose >= proseFrom) date = headline = false
    else if (isDated(t)) [date, headline] = [true, false]
    else if (t.words >= 4 && t.furniture < 0.4 && !t.period) headline = true
  }
  return { dated, beyond }
}

/** Long segments without a stop, in a dump where four of five have one. */
function findUnstopped(traits: readonly Traits[]): boolean[] {
  let [stops, all] = [0, 0]
  for (const t of traits) {
    if (t.words < 20) continue
    all++
    if (t.stop || t.colon) stops++
  }
  const strict = all >= 4 && stops >= 0.8 * all
  return traits.map((t) => strict && !t.stop && !t.colon && !t.comma)
}

/** This many dates below the prose, each this near to the next, are a list of other articles. */
const datesOfList = 3
const nearInList = 7
/** The summary of an article in a list is shorter than this, in words. */
const longestSummary = 50

/** Lists of other articles with their dates: from the headline above the first date to the last date. */
function findListed(traits: readonly Traits[]): boolean[] {
  const listed = new Array<boolean>(traits.length).fill(false)
  const first = traits.findIndex((t) => t.prose >= proseFrom)
  let run: number[] = []
  const close = () => {
    if (run.length < datesOfList) return
    const from = run[0] ?? 0
    const to = run.at(-1) ?? 0
    for (let at = Math.max(first + 1, from - 3); at <= to; at++) {
      const words = traits[at]?.words ?? 0
      // A long paragraph is an article's own; above the first date only headlines belong to the list.
      listed[at] = words < (at < from ? shortLine : longestSummary)
    }
  }
  traits.forEach((t, index) => {
    if (index <= first || first < 0 || !(isDated(t) && t.words <= 8)) return
    if (run.length > 0 && index - (run.at(-1) ?? 0) > nearInList) {
      close()
      run = []
    }
    run.push(index)
  })
  close()
  return listed
}

const endBits = kindBit.comments | kindBit.copyright | kindBit.frame

/** How much of the prose may follow the end of an article: summaries of others, rules for comments. */
const proseBehindEnd = 0.3

/** The first line below prose that ends an article: comments, rights, the mark of the end; with most of the prose above it. */
function findEnd(traits: readonly Traits[]): number {
  const wordsOf = (t: Traits) => (t.prose >= proseFrom ? t.words : 0)
  const all = traits.reduce((sum, t) => sum + wordsOf(t), 0)
  let above = 0
  const end = traits.findIndex((t) => {
    above += wordsOf(t)
    return above > 0 && above >= (1 - proseBehindEnd) * all && (t.opens & endBits) > 0 && t.furniture >= 0.6
  })
  return end < 0 ? traits.length : end
}

function findHeadlineRuns(traits: readonly Traits[]): number[] {
  let run = 0
  return traits.map((t) => {
    const above = run
    run = isHeadline(t) ? run + 1 : 0
    return above
  })
}

/** A line that could be a headline by its length and its end. */
export function isHeadline(t: Traits): boolean {
  return t.words >= 4 && t.words <= 24 && !t.period && !t.colon && t.sentences <= 1 && t.furniture < 0.4 && t.dates < 0.5
}

/** Whether the prose is in Latin letters; null where there is none. */
function isLatinDump(traits: readonly Traits[]): boolean | null {
  let [latin, all] = [0, 0]
  for (const { prose, words, latin: share } of traits) {
    if (prose < proseFrom) continue
    latin += share * words
    all += words
  }
  return all === 0 ? null : latin > all / 2
}
