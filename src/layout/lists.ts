import { kindBit } from './phrase-kinds.js'
import type { Piece } from './segments.js'
import { isDated, proseFrom, type Traits } from './traits.js'

/** Links under a label such as `روابط ذات علاقة`: until a sentence that ends with a full stop, a wider gap, or prose. */
export function findLinked(pieces: readonly Piece[], traits: readonly Traits[]): boolean[] {
  let open = false
  let items = 0
  let gap = 0
  return traits.map((t, index) => {
    const isLabel = isLabelOfLinks(t)
    const above = pieces[index]?.above ?? 0
    if (isLabel) [items, gap] = [0, 0]
    else if (open && items >= 2 && above > gap) open = false
    else if (open) [items, gap] = [items + 1, items >= 1 ? Math.max(gap, above) : 0]
    const inList = open && t.words >= 3 && t.words <= 25 && t.prose < 0.7 && (!t.period || (t.words <= 22 && isDated(traits[index + 1])))
    open = isLabel || (open && (inList || (t.words < 3 && t.furniture < 0.5) || t.dates > 0.5))
    return inList && !isLabel
  })
}

function isLabelOfLinks(t: Traits): boolean {
  return (t.opens & (kindBit.related | kindBit.ranking)) > 0 && t.furniture >= 0.5
}

/** A line that announces a list is longer than a label, in words. */
const shortestAnnouncement = 4
const longestItem = 25

/** The lines of a list below prose that ends with a colon: `… على الشكل التالي:`, until a wider gap, a long line or furniture. */
export function findEnumerated(pieces: readonly Piece[], traits: readonly Traits[]): boolean[] {
  const enumerated = new Array<boolean>(traits.length).fill(false)
  for (let at = 1; at < traits.length; at++) {
    if (!isAnnouncement(traits[at]) || !isText(traits[at - 1])) continue
    const first = at + 1
    const gap = pieces[first]?.above ?? 0
    while (isItem(traits[at + 1]) && (pieces[at + 1]?.above ?? 0) <= gap) at++
    if (at > first) enumerated.fill(true, first, at + 1)
  }
  return enumerated
}

function isAnnouncement(t: Traits | undefined): boolean {
  return t !== undefined && t.colon && t.words >= shortestAnnouncement && t.furniture < 0.2 && t.opens === 0
}

function isItem(t: Traits | undefined): boolean {
  return t !== undefined && t.furniture < 0.3 && t.dates < 0.5 && t.words <= longestItem
}

function isText(t: Traits | undefined): boolean {
  return t !== undefined && t.prose >= proseFrom
}

/** How many segments below a label such as `About the author` belong to it. */
const biographyLength = 4

export function findBiographies(traits: readonly Traits[]): boolean[] {
  let left = 0
  return traits.map((t) => {
    if ((t.opens & t.closes & kindBit.contributors) > 0 && t.words <= 6) left = biographyLength + 1
    return --left >= 0
  })
}

/** This many dates below the prose, each this near to the next, are a list of other articles. */
const datesOfList = 3
const nearInList = 7
/** The summary of an article in a list is shorter than this, in words. */
const longestSummary = 50

/** Below a label such as `À lire aussi`. */
const longestLabelled = 80

/** Above the first date of a list only headlines belong to it, in words. */
const longestHeadline = 14
/** Such headlines stand this near above it, in segments. */
const nearAbove = 4

/** Lists of other articles with their dates: from the headline above the first date to the last date. */
export function findListed(traits: readonly Traits[]): boolean[] {
  const listed = new Array<boolean>(traits.length).fill(false)
  const first = traits.findIndex((t) => t.prose >= proseFrom)
  let run: number[] = []
  const close = () => {
    if (run.length < datesOfList) return
    const from = run[0] ?? 0
    const to = run.at(-1) ?? 0
    const top = Math.max(first + 1, from - nearAbove)
    const label = traits.slice(top, from).findIndex(isLabelOfLinks)
    for (let at = label < 0 ? top : top + label; at <= to; at++) {
      const words = traits[at]?.words ?? 0
      // A long paragraph is an article's own; above the first date only headlines belong to the list, unless a label opens it.
      listed[at] = words < (label >= 0 ? longestLabelled : at < from ? longestHeadline : longestSummary)
    }
  }
  traits.forEach((t, index) => {
    if (index <= first || first < 0 || !isDateOfList(t)) return
    if (run.length > 0 && index - (run.at(-1) ?? 0) > nearInList) {
      close()
      run = []
    }
    run.push(index)
  })
  close()
  return listed
}

/** `* 6 أغسطس 1990:` is a date of a chronology. */
function isDateOfList(t: Traits): boolean {
  return isDated(t) && t.words <= 8 && !t.colon && !t.bullet
}

const endBits = kindBit.comments | kindBit.copyright | kindBit.frame

/** How much of the prose may follow the end of an article: summaries of others, rules for comments. */
const proseBehindEnd = 0.3
/** In a shorter text, in segments of prose, a widget may stand above the last paragraph. */
const shortArticle = 4

/** The first line below prose that ends an article: comments, rights, the mark of the end; with most of the prose above it. */
export function findEnd(traits: readonly Traits[]): number {
  const prose = traits.filter((t) => t.prose >= proseFrom)
  const all = prose.reduce((sum, t) => sum + t.words, 0)
  let [above, paragraphs] = [0, 0]
  const end = traits.findIndex((t) => {
    if (t.prose >= proseFrom) [above, paragraphs] = [above + t.words, paragraphs + 1]
    const isEnd = (t.opens & endBits) > 0 && t.furniture >= 0.6
    return isEnd && paragraphs >= shortArticle && above >= (1 - proseBehindEnd) * all
  })
  return end < 0 ? traits.length : end
}
