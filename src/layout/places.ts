import { factAt, hashOf, type Page } from './page.js'
import type { Piece } from './segments.js'
import { findPulled } from './quotes.js'
import { findBiographies, findEnumerated, findEnd, findLinked, findListed } from './lists.js'
import {
  countSignature,
  findApart,
  findCrowds,
  findDatedBelow,
  findDistances,
  findHeadlineRuns,
  findUnstopped,
  isLatinDump,
  measureWays,
} from './runs.js'
import { isCalledOut, isHeadline, proseFrom, type Traits } from './traits.js'

/** Where a segment stands among the others. */
export interface Place {
  /** From the top of the dump, and how many follow. */
  readonly index: number
  readonly left: number
  /** Pieces of prose in the dump, and how far away the next and the last one are, in segments; Infinity where there is none. */
  readonly nextProse: number
  readonly lastProse: number
  readonly previous: Traits | null
  readonly next: Traits | null
  readonly above: number
  readonly below: number
  readonly inside: boolean
  readonly followed: boolean
  /** The same words stand not far above; or below, or far above. */
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
  /** In a list that a line of the text announces. */
  readonly enumerated: boolean
  /** Just below a label such as `About the author`. */
  readonly biography: boolean
  /** A date stands further down, before the next prose. */
  readonly datedBelow: boolean
  /** A date stands further down, with a headline between. */
  readonly datedBeyond: boolean
  /** Without a stop, where the prose of the dump ends with one. */
  readonly unstopped: boolean
  /** In a dump that begins with its outlet: among the short lines above the first prose. */
  readonly signed: boolean
  /** A quotation set apart whose words stand in the text as well; the line below it says whose. */
  readonly pulled: boolean
  readonly belowPulled: boolean
  /** A few words, all of them words of the headline above: whom a picture shows. */
  readonly named: boolean
  /** The dump asks so often that it is an interview. */
  readonly interview: boolean
  /** How many headlines stand above it in a row. */
  readonly headlines: number
}

/** So many questions make an interview. */
const questionsOfInterview = 4

export function placeAll(page: Page, pieces: readonly Piece[], traits: readonly Traits[]): Place[] {
  const apart = findApart(traits)
  const next = findDistances(traits, apart, -1)
  const last = findDistances(traits, apart, 1)
  const [earlier, later] = findRepeats(page, pieces, traits)
  const crowds = findCrowds(traits)
  const latin = isLatinDump(traits)
  const linked = findLinked(pieces, traits)
  const listed = findListed(traits)
  const end = findEnd(traits)
  const biographies = findBiographies(traits)
  const { dated, beyond } = findDatedBelow(traits)
  const unstopped = findUnstopped(traits)
  const runs = findHeadlineRuns(traits)
  const enumerated = findEnumerated(pieces, traits)
  const named = findNamed(page, pieces, traits)
  const pulled = findPulled(page.source.text, pieces, traits)
  const signature = countSignature(traits)
  const interview = traits.filter(isCalledOut).length >= questionsOfInterview
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
    foreign: isForeign(traits[index], latin),
    apart: apart[index] ?? false,
    linked: linked[index] ?? false,
    ended: index > end,
    biography: biographies[index] ?? false,
    listed: listed[index] ?? false,
    enumerated: enumerated[index] ?? false,
    datedBelow: dated[index] ?? false,
    datedBeyond: beyond[index] ?? false,
    unstopped: unstopped[index] ?? false,
    signed: index < signature,
    interview,
    named: named[index] ?? false,
    pulled: pulled[index] ?? false,
    belowPulled: pulled[index - 1] ?? false,
    headlines: runs[index] ?? 0,
  }))
}

/** A headline that stood further above than this, in segments, stood in a list of links: it counts afresh. */
const nearRepeat = 8
/** A shorter one is the name of a section, in words. */
const longHeadline = 6

function findRepeats(page: Page, pieces: readonly Piece[], traits: readonly Traits[]): [boolean[], boolean[]] {
  const ways = measureWays(traits)
  const seen = new Map<number, number>()
  const earlier = new Array<boolean>(pieces.length).fill(false)
  const later = new Array<boolean>(pieces.length).fill(false)
  pieces.forEach(({ from, to }, index) => {
    if (to === from) return
    const key = hashOf(page, from, to)
    const before = seen.get(key)
    seen.set(key, index)
    if (before === undefined) return
    later[before] = true
    const t = traits[index]
    const isFresh = t !== undefined && isHeadline(t) && t.words >= longHeadline && (ways[index] ?? 0) - (ways[before] ?? 0) > nearRepeat
    if (isFresh) later[index] = true
    else earlier[index] = true
  })
  return [earlier, later]
}

/** In Latin letters in a dump of Arabic prose, or the other way round. */
function isForeign(t: Traits | undefined, latin: boolean | null): boolean {
  if (!t || latin === null) return false
  return latin ? t.latin < 0.2 && t.numbers < 0.7 : t.latin > 0.7
}

/** Longest caption that only names someone, in words. */
const longestName = 4

/** Short lines between a headline and the prose that hold no word the headline does not hold. */
function findNamed(page: Page, pieces: readonly Piece[], traits: readonly Traits[]): boolean[] {
  let headline: Piece | null = null
  return pieces.map((piece, index) => {
    const t = traits[index]
    if (!t || t.prose >= proseFrom) headline = null
    else if (isHeadline(t) && t.words >= longHeadline) headline = piece
    else if (headline && t.words <= longestName && t.furniture === 0 && t.numbers === 0 && t.words > 0) {
      const keys = keysOf(page, headline.from, headline.to)
      return keysOf(page, piece.from, piece.to).every((key) => keys.includes(key))
    }
    return false
  })
}

function keysOf(page: Page, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, offset) => factAt(page, from + offset).key)
}
