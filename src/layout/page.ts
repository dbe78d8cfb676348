import type { Source } from '../source.js'
import { factsOf, type WordFacts } from './lexicon.js'
import { cutSegments, type Segment } from './segments.js'
import { scanWords, type Words } from './words.js'

/** A segment with the words in it: `from` up to, not with, `to`. */
export interface Piece extends Segment {
  readonly from: number
  readonly to: number
}

/** A phrase of a language pack found in the dump: words `from` up to `to`, and what kinds it is of. */
export interface Match {
  readonly from: number
  readonly to: number
  readonly kinds: number
}

/** The dump as words in segments. */
export interface Page {
  readonly source: Source
  readonly words: Words
  readonly facts: readonly WordFacts[]
}

export function openPage(source: Source): Page {
  const words = scanWords(source.text)
  const facts: WordFacts[] = []
  for (let i = 0; i < words.count; i++) facts.push(factsOf(source.text.slice(words.starts[i], words.ends[i])))
  return { source, words, facts }
}

/** The segments of the page with their words. */
export function listPieces(page: Page): Piece[] {
  let word = 0
  return cutSegments(page.source).map((segment) => {
    while (word < page.words.count && startOf(page, word) < segment.start) word++
    const from = word
    while (word < page.words.count && startOf(page, word) < segment.end) word++
    return { ...segment, from, to: word }
  })
}

export function startOf(page: Page, word: number): number {
  return page.words.starts[word] ?? page.source.text.length
}

export function endOf(page: Page, word: number): number {
  return page.words.ends[word] ?? page.source.text.length
}

/** The longest phrase that begins at a word and ends before `limit`; null where none does. */
export function matchAt(page: Page, word: number, limit: number): Match | null {
  let node = page.facts[word]?.phrase ?? null
  let found: Match | null = null
  for (let at = word; node && at < limit;) {
    at++
    if (node.kinds) found = { from: word, to: at, kinds: node.kinds }
    const key = at < limit ? page.facts[at]?.key : undefined
    node = key === undefined ? null : (node.next?.get(key) ?? null)
  }
  return found
}

/** The phrases in a run of words, left to right, the longest first; they do not overlap. */
export function listMatches(page: Page, from: number, to: number): Match[] {
  const matches: Match[] = []
  for (let at = from; at < to;) {
    const match = page.facts[at]?.phrase ? matchAt(page, at, to) : null
    if (match) matches.push(match)
    at = match ? match.to : at + 1
  }
  return matches
}

/** The folded words, joined: two stretches that read the same have the same key. */
export function keyOf(page: Page, from: number, to: number): string {
  let key = ''
  for (let at = from; at < to; at++) key += (page.facts[at]?.key ?? '') + ' '
  return key
}
