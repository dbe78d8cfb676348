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
const charactersRead = 1_000
const charactersOfParagraph = 250

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
      const { having, lettered } = signsOf(factAt(page, word))
      addToEach(found, having, 1)
      addToEach(found, lettered, letterWeight)
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

function addToEach(sums: Float64Array, bits: number, weight: number): void {
  for (let left = bits; left; left &= left - 1) {
    const index = 31 - Math.clz32(left & -left)
    sums[index] = (sums[index] ?? 0) + weight
  }
}

/** What a word says of its language: one bit for each of `writings`. */
export interface LanguageSigns {
  /** Those that have it among their function words. */
  readonly having: number
  /** Of the others, those that have one of its letters and share it with few. */
  readonly lettered: number
}

function signsOf(facts: WordFacts): LanguageSigns {
  if (facts.signs) return facts.signs
  const { word, key, hash } = facts
  const having = bitsOf(key, hash) | (key.startsWith('و') ? bitsOf(key.slice(1)) : 0)
  facts.signs = { having, lettered: lettersOf(word) & ~having }
  return facts.signs
}

/** The languages that have a function word. */
function bitsOf(key: string, hash?: number): number {
  return Number(findPacked(functionWords, key, hash) ?? 0)
}

/** The same for the letters that few languages share. */
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
