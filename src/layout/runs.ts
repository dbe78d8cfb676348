import { kindBit } from './phrase-kinds.js'
import { isCalledOut, isDated, isHeadline, proseFrom, type Traits } from './traits.js'

/** A line up to this many words, without a stop, is short. */
const shortLine = 14

/** How many short lines stand around each segment in a row, itself included. */
export function findCrowds(traits: readonly Traits[]): number[] {
  const crowds = new Array<number>(traits.length).fill(0)
  for (let at = 0; at < traits.length;) {
    const from = at
    while (at < traits.length && (traits[at]?.words ?? 0) <= shortLine && !traits[at]?.stop) at++
    crowds.fill(at - from, from, at)
    if (at === from) at++
  }
  return crowds
}

/** How many headlines stand above each segment in a row. */
export function findHeadlineRuns(traits: readonly Traits[]): number[] {
  let run = 0
  return traits.map((t) => {
    const above = run
    run = isHeadline(t) ? run + 1 : 0
    return above
  })
}

/** Furniture and pictures between a segment and the prose hardly make the way longer. */
const asideStep = 0.2

function stepOf(t: Traits): number {
  const picture = t.credited || (t.labelled && (t.opens & (kindBit.credit | kindBit.caption)) > 0)
  return t.furniture >= 0.5 || t.bare || t.markup || t.timed || picture || isDated(t) ? asideStep : 1
}

/** How far each segment is from the top, in segments. */
export function measureWays(traits: readonly Traits[]): number[] {
  let way = 0
  return traits.map((t) => (way += stepOf(t)))
}

/** How many segments away the nearest prose or question is, below (step -1 walks up from the end) or above; Infinity where there is none. */
export function findDistances(traits: readonly Traits[], apart: readonly boolean[], step: 1 | -1): number[] {
  const result = new Array<number>(traits.length)
  let distance = Infinity
  for (let n = 0, at = step === 1 ? 0 : traits.length - 1; n < traits.length; n++, at += step) {
    result[at] = distance
    const t = traits[at]
    if (t) distance = (t.prose >= proseFrom || isCalledOut(t)) && !apart[at] ? 1 : distance + stepOf(t)
  }
  return result
}

/** Rules for comments and privacy notices speak of these; they count for nothing. */
const boxBits = kindBit.comments | kindBit.account | kindBit.cookies | kindBit.newsletter

/** Prose this many segments away from the next is another run of prose. */
const apartFrom = 15

/** What lies far outside the run of prose with the most words: privacy notices, rules for comments. */
export function findApart(traits: readonly Traits[]): boolean[] {
  const ways = measureWays(traits)
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

/** Long segments without a stop, in a dump where four of five have one. */
export function findUnstopped(traits: readonly Traits[]): boolean[] {
  let [stops, all] = [0, 0]
  for (const t of traits) {
    if (t.words < 20) continue
    all++
    if (t.stop || t.colon) stops++
  }
  const strict = all >= 4 && stops >= 0.8 * all
  return traits.map((t) => strict && !t.stop && !t.colon && !t.comma)
}

/** Whether a date stands further down, before the next prose; and whether a headline stands between. */
export function findDatedBelow(traits: readonly Traits[]): { dated: boolean[]; beyond: boolean[] } {
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

/** Whether the prose is in Latin letters; null where there is none. */
export function isLatinDump(traits: readonly Traits[]): boolean | null {
  let [latin, all] = [0, 0]
  for (const { prose, words, latin: share } of traits) {
    if (prose < proseFrom) continue
    latin += share * words
    all += words
  }
  return all === 0 ? null : latin > all / 2
}

/** At most so many lines above the first prose sign an article without a headline. */
const longestSignature = 4

/** How many short lines stand above the first prose, where the first of them is an outlet: `WADI.INFO`, a place, a name. */
export function countSignature(traits: readonly Traits[]): number {
  const first = traits.findIndex((t) => t.prose >= proseFrom)
  const signed = first > 0 && first <= longestSignature && traits[0]?.site === true
  return signed && traits.slice(0, first).every((t) => t.words <= 5 && !t.period) ? first : 0
}
