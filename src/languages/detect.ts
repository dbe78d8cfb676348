import type { Layout } from '../layout/layout.js'
import type { WordFacts } from '../layout/lexicon.js'
import { factAt, openPage, startOf, wordFrom, type Page } from '../layout/page.js'
import { slice, type Source, type Span } from '../source.js'
import { grammars } from './grammars.js'
import type { Language } from './language.js'
import { findPacked } from './packed.js'
import { functionWords, letters, packs, writings } from './writings.built.js'

export interface DetectedLanguage {
  /** BCP 47; null where the text does not tell. */
  readonly tag: string | null
  readonly direction: 'rtl' | 'ltr' | null
  /** Null where no pack reads the language. */
  readonly pack: Language | null
}

/** The language that most of the body is in, by its function words and letters; of the whole dump where there is no body. */
export function detectLanguage(source: Source, layout: Layout, override?: string): DetectedLanguage {
  const spans = listHeads(source, layout)
  const tag = override ?? guessTag(openPage(source), spans)
  const primary = tag?.split('-')[0]?.toLowerCase()
  const number = writings.findIndex((writing) => writing.tag === primary)
  const known = writings[number]
  const pack = known && number < packs ? { tag: known.tag, grammar: grammars[known.tag] ?? null } : null
  return { tag, direction: known?.direction ?? directionOf(spans.map((span) => slice(source, span)).join('')), pack }
}

/** A page says what it is in long before this; the heads of its paragraphs tell as much as the whole. */
const charactersRead = 2_400
const charactersOfParagraph = 400

function listHeads(source: Source, layout: Layout): Span[] {
  const heads: Span[] = []
  let read = 0
  for (const { start, end } of layout.paragraphs) {
    const head = { start, end: Math.min(end, start + charactersOfParagraph) }
    heads.push(head)
    read += head.end - head.start
    if (read >= charactersRead) break
  }
  return read > 0 ? heads : [{ start: 0, end: Math.min(source.text.length, charactersRead) }]
}

/** A word with a letter that only this language has counts as so much of a function word. */
const letterWeight = 0.5
/** How much a language must find: this many words, and this share of all. */
const leastFound = 1.5
const leastShare = 0.12
/** How far it must be ahead of the next one. */
const leastLead = 1.15

function guessTag(page: Page, spans: readonly Span[]): string | null {
  const found = new Float64Array(writings.length)
  let all = 0
  for (const { start, end } of spans) {
    for (let word = wordFrom(page, start); startOf(page, word) < end; word++) {
      all++
      for (const { index, weight } of votesOf(factAt(page, word))) found[index] = (found[index] ?? 0) + weight
    }
  }
  let [best, second] = [0, 0]
  found.forEach((sum, index) => {
    if (sum > (found[best] ?? 0)) best = index
  })
  found.forEach((sum, index) => {
    if (index !== best) second = Math.max(second, sum)
  })
  const most = found[best] ?? 0
  if (most < leastFound || most < leastShare * all || most < leastLead * second) return null
  return writings[best]?.tag ?? null
}

interface Vote {
  /** Number of the language in `writings`. */
  readonly index: number
  readonly weight: number
}

/** What words met so far say of their language: few words are met once. */
const votes = new Map<string, readonly Vote[]>()
const votesKept = 50_000

function votesOf({ word, key }: WordFacts): readonly Vote[] {
  const known = votes.get(word)
  if (known) return known
  const own = listVotes(word, key)
  if (votes.size >= votesKept) votes.clear()
  votes.set(word, own)
  return own
}

function listVotes(word: string, key: string): Vote[] {
  const having = bitsOf(key) | (key.startsWith('و') ? bitsOf(key.slice(1)) : 0)
  const lettered = lettersOf(word) & ~having
  const own: Vote[] = []
  for (let index = 0; having >> index || lettered >> index; index++) {
    if ((having >> index) & 1) own.push({ index, weight: 1 })
    else if ((lettered >> index) & 1) own.push({ index, weight: letterWeight })
  }
  return own
}

/** The languages that have a function word, one bit each. */
function bitsOf(key: string): number {
  return Number(findPacked(functionWords, key) ?? 0)
}

/** The languages that have a letter of the word and share it with few others, one bit each. */
function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= letterBits.get(word.charCodeAt(at)) ?? 0
  return bits
}

const letterBits = new Map(letters)

/** By the letters of the text; null where it has none. */
function directionOf(text: string): 'rtl' | 'ltr' | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  return (text.match(/[\p{Script=Arabic}\p{Script=Hebrew}]/gu)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr'
}
