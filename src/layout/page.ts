import type { Source } from '../source.js'
import { factsAt, type WordFacts } from './lexicon.js'
import { scanWords, type Words } from './words.js'

/** A phrase of a language pack found in the dump: words `from` up to `to`, and what kinds it is of. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly kinds: number
}

/** The dump as words. What is known of a word is looked up when it is first asked for: most words of long paragraphs never are. */
export interface Page {
  readonly source: Source
  readonly words: Words
  readonly facts: (WordFacts | undefined)[]
}

let lastPage: Page | null = null

/**
 * The words of a dump. To scan them is a pass over all characters, so that a stage that asks for the same dump as the one before it gets
 * the same page; a WeakMap of all pages would cost more than the scan.
 */
export function openPage(source: Source): Page {
  if (lastPage?.source === source) return lastPage
  const words = scanWords(source.text)
  lastPage = { source, words, facts: new Array<WordFacts | undefined>(words.count) }
  return lastPage
}

/** The first word that starts at an offset or behind it. */
export function wordFrom({ words: { starts, count } }: Page, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

export function startOf(page: Page, word: number): number {
  return page.words.starts[word] ?? page.source.text.length
}

export function endOf(page: Page, word: number): number {
  return page.words.ends[word] ?? page.source.text.length
}

export function factAt(page: Page, word: number): WordFacts {
  const known = page.facts[word]
  if (known) return known
  const facts = factsAt(page.source.text, page.words.starts[word] ?? 0, page.words.ends[word] ?? 0)
  page.facts[word] = facts
  return facts
}

/** The longest phrase that begins at a word and ends before `limit`; null where none does. */
export function matchAt(page: Page, word: number, limit: number): Match | null {
  if (word >= limit) return null
  let node = factAt(page, word).phrase
  let found: Match | null = null
  for (let at = word; node && at < limit;) {
    at++
    if (node.kinds) found = { from: word, to: at, kinds: node.kinds }
    node = node.next && at < limit ? (node.next.get(factAt(page, at).key) ?? null) : null
  }
  return found
}

/** Whether one of a run of words begins a phrase of one of the kinds: a quick look before the phrases are read. */
export function holdsStart(page: Page, from: number, to: number, kinds: number): boolean {
  for (let at = from; at < to; at++) if (factAt(page, at).begins & kinds) return true
  return false
}

/** The phrases that begin in a run of words and end before `limit`, left to right, the longest first; they do not overlap. */
export function listMatches(page: Page, from: number, to: number, limit = to): Match[] {
  const matches: Match[] = []
  for (let at = from; at < to;) {
    const match = factAt(page, at).phrase ? matchAt(page, at, limit) : null
    if (match) matches.push(match)
    at = match ? match.to : at + 1
  }
  return matches
}

/** Of a longer segment only so many words at either end are looked at: what it is shows there. */
export const endsLooked = 8
const wholeLooked = 24

/** Where the words that are looked at stop and go on; the same where all are. */
export function middleOf(from: number, to: number): { readonly start: number; readonly end: number } {
  return to - from > wholeLooked ? { start: from + endsLooked, end: to - endsLooked } : { start: to, end: to }
}

/** A number that stretches of the same folded words share; of a long stretch, its ends and its length. */
export function hashOf(page: Page, from: number, to: number): number {
  let [low, high] = [to - from, 7]
  const middle = middleOf(from, to)
  for (let at = from; at < to; at++) {
    if (at === middle.start) at = middle.end
    if (at === to) break
    const { hash } = factAt(page, at)
    low = (Math.imul(low, 31) + hash) | 0
    high = (Math.imul(high, 0x01000193) ^ hash) | 0
  }
  return (low >>> 0) * 0x100000 + (high & 0xfffff)
}
