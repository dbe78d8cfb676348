import type { Layout } from '../layout/layout.js'
import { scanWords } from '../layout/words.js'
import type { Source } from '../source.js'
import { grammars } from './grammars.js'
import type { Language } from './language.js'
import { findPacked } from './packed.js'
import { foldWord } from './scripts.js'
import { functionWords, packs, writings } from './writings.built.js'

export interface DetectedLanguage {
  /** BCP 47; null where the text does not tell. */
  readonly tag: string | null
  readonly direction: 'rtl' | 'ltr' | null
  /** Null where no pack reads the language. */
  readonly pack: Language | null
}

/** The language that most of the body is in, by its function words and letters; of the whole dump where there is no body. */
export function detectLanguage(source: Source, layout: Layout, override?: string): DetectedLanguage {
  const text = textOf(source, layout)
  const tag = override ?? guessTag(text)
  const primary = tag?.split('-')[0]?.toLowerCase()
  const number = writings.findIndex((writing) => writing.tag === primary)
  const known = writings[number]
  const pack = known && number < packs ? { tag: known.tag, grammar: grammars[known.tag] ?? null } : null
  return { tag, direction: known?.direction ?? directionOf(text), pack }
}

/** A page says what it is in long before this; the heads of its paragraphs tell as much as the whole. */
const charactersRead = 2_400
const charactersOfParagraph = 400

function textOf(source: Source, layout: Layout): string {
  let text = ''
  for (const paragraph of layout.paragraphs) {
    text += source.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + charactersOfParagraph)) + '\n'
    if (text.length >= charactersRead) return text
  }
  return text || source.text.slice(0, charactersRead)
}

/** A word with a letter that only this language has counts as so much of a function word. */
const letterWeight = 0.5
/** How much a language must find: this many words, and this share of all. */
const leastFound = 1.5
const leastShare = 0.12
/** How far it must be ahead of the next one. */
const leastLead = 1.15

function guessTag(text: string): string | null {
  const { count, starts, ends } = scanWords(text)
  const found = writings.map(() => 0)
  for (let at = 0; at < count; at++) {
    for (const { index, weight } of votesOf(text.slice(starts[at], ends[at]))) found[index] = (found[index] ?? 0) + weight
  }
  const order = found.map((_, index) => index).sort((a, b) => (found[b] ?? 0) - (found[a] ?? 0))
  const [best, second] = [order[0] ?? 0, order[1] ?? 0]
  const most = found[best] ?? 0
  if (most < leastFound || most < leastShare * count || most < leastLead * (found[second] ?? 0)) return null
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

function votesOf(word: string): readonly Vote[] {
  const known = votes.get(word)
  if (known) return known
  const key = foldWord(word)
  const among = [...listNumbers(key), ...(key.startsWith('و') ? listNumbers(key.slice(1)) : [])]
  const own = writings.flatMap(({ letters }, index): Vote[] => {
    if (among.includes(index)) return [{ index, weight: 1 }]
    return holdsLetter(word, letters) ? [{ index, weight: letterWeight }] : []
  })
  if (votes.size >= votesKept) votes.clear()
  votes.set(word, own)
  return own
}

/** The languages that have a function word. */
function listNumbers(key: string): number[] {
  return (findPacked(functionWords, key)?.split(' ') ?? []).map(Number)
}

function holdsLetter(word: string, letters: string): boolean {
  for (let at = 0; at < word.length; at++) if (letters.includes(word.charAt(at))) return true
  return false
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu
const letter = /\p{L}/gu

/** By the letters of the text; null where it has none. */
function directionOf(text: string): 'rtl' | 'ltr' | null {
  const letters = text.match(letter)?.length ?? 0
  if (letters === 0) return null
  return (text.match(rightToLeft)?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr'
}
