import { languages } from '../languages/index.js'
import { furnitureKinds, listPhrases, type FurnitureKind, type PageWords } from '../languages/page-words.js'
import { foldWord } from '../languages/scripts.js'
import { scanWords } from './words.js'

/** What a phrase of a language pack says about the segment it stands in. */
export type PhraseKind = FurnitureKind | 'author' | 'credit' | 'caption' | 'source' | 'agency' | 'published' | 'updated'

const phraseKinds: readonly PhraseKind[] = [...furnitureKinds, 'author', 'credit', 'caption', 'source', 'agency', 'published', 'updated']

/** One bit a kind, so that a phrase may be of several. */
export const kindBit = Object.fromEntries(phraseKinds.map((kind, index) => [kind, 1 << index])) as Readonly<Record<PhraseKind, number>>
export const furnitureBits = furnitureKinds.reduce((bits, kind) => bits | kindBit[kind], 0)

/** A place in the tree of phrases, word by word; `kinds` is 0 where no phrase ends. */
export interface PhraseNode {
  kinds: number
  next: Map<string, PhraseNode> | null
}

/** What is known of a word wherever it stands. */
export interface WordFacts {
  /** As it was first met. */
  readonly word: string
  readonly key: string
  /** A number that words with the same key share. */
  readonly hash: number
  /** Where phrases that begin with it go on. */
  readonly phrase: PhraseNode | null
  readonly isFunction: boolean
  readonly isDate: boolean
  readonly isSite: boolean
  /** Stands before the place of a correspondent: `من فاس`, `in Paris`. */
  readonly isPlacing: boolean
  /** With the article: names have it once at the most. */
  readonly isArticled: boolean
  readonly isNumber: boolean
  readonly isLatin: boolean
  readonly isCapital: boolean
}

const root: PhraseNode = { kinds: 0, next: new Map() }
const functionWords = new Set<string>()
const dateWords = new Set<string>()
const siteWords = new Set<string>()
const placeWords = new Set<string>()

const labelFields = {
  author: 'authorLabels',
  credit: 'creditLabels',
  caption: 'captionLabels',
  source: 'sourceLabels',
} as const satisfies Record<string, keyof PageWords>

for (const { page, dates, functionWords: words } of languages) {
  addWords(functionWords, words)
  addWords(siteWords, page.siteWords)
  addWords(placeWords, page.placeWords)
  for (const list of [dates.months, dates.hijriMonths, dates.solarMonths])
    for (const names of list ?? []) addWords(dateWords, names.join(' '))
  for (const list of [
    dates.weekdays,
    dates.am,
    dates.pm,
    dates.greenwich,
    dates.gregorianEra,
    dates.hijriEra,
    dates.twins,
    dates.clockWords,
  ])
    addWords(dateWords, list.join(' '))
  for (const kind of furnitureKinds) addPhrases(listPhrases(page.furniture[kind]), kind)
  for (const kind of ['author', 'credit', 'caption', 'source'] as const) addPhrases(listPhrases(page[labelFields[kind]]), kind)
  addPhrases(listPhrases(page.agencies), 'agency')
  addPhrases(dates.published, 'published')
  addPhrases(dates.updated, 'updated')
}

function addWords(set: Set<string>, text: string): void {
  for (const key of keysOf(text)) set.add(key)
}

function addPhrases(phrases: readonly string[], kind: PhraseKind): void {
  for (const phrase of phrases) {
    let node = root
    for (const key of keysOf(phrase)) {
      node.next ??= new Map()
      let child = node.next.get(key)
      if (!child) node.next.set(key, (child = { kinds: 0, next: null }))
      node = child
    }
    if (node !== root) node.kinds |= kindBit[kind]
  }
}

function keysOf(text: string): string[] {
  const { count, starts, ends } = scanWords(text)
  return Array.from({ length: count }, (_, i) => foldWord(text.slice(starts[i], ends[i])))
}

/**
 * Words met so far, in a table with open addressing. A look-up compares the text in place: to cut each word out first, as a Map
 * of strings needs, costs more than all else that is done with it.
 */
let slots = 1 << 12
let table = new Array<WordFacts | undefined>(slots)
let kept = 0
const keptAtMost = 200_000

/** What is known of the word from `start` to `end`. */
export function factsAt(text: string, start: number, end: number): WordFacts {
  let slot = hashText(text, start, end) & (slots - 1)
  for (let facts = table[slot]; facts; facts = table[slot]) {
    if (isSame(facts.word, text, start, end)) return facts
    slot = (slot + 1) & (slots - 1)
  }
  const facts = describeWord(text.slice(start, end))
  keep(facts)
  return facts
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

function keep(facts: WordFacts): void {
  if (kept >= keptAtMost) {
    table = new Array<WordFacts | undefined>(slots)
    kept = 0
  }
  if (kept * 2 >= slots) grow()
  insert(facts)
  kept++
}

function grow(): void {
  const old = table
  slots *= 2
  table = new Array<WordFacts | undefined>(slots)
  for (const facts of old) if (facts) insert(facts)
}

function insert(facts: WordFacts): void {
  let slot = hashText(facts.word, 0, facts.word.length) & (slots - 1)
  while (table[slot]) slot = (slot + 1) & (slots - 1)
  table[slot] = facts
}

/** FNV-1a over UTF-16 units, its high bits mixed into the low ones. */
function hashText(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}

function describeWord(word: string): WordFacts {
  const key = foldWord(word)
  const first = word.codePointAt(0) ?? 0
  const isLatin = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f)
  return {
    word,
    key,
    hash: hashText(key, 0, key.length),
    phrase: root.next?.get(key) ?? null,
    isFunction: (functionWords.has(key) || (first === waw && functionWords.has(key.slice(1)))) && !isName(word, key),
    isDate: dateWords.has(key),
    isSite: siteWords.has(key),
    isPlacing: placeWords.has(key),
    isArticled: key.length > 4 && key.startsWith('ال'),
    isNumber: isDigit(first),
    isLatin,
    isCapital: isLatin && key.charCodeAt(0) !== first,
  }
}

/** A final yeh tells the name علي from the preposition على, which is folded to the same key. */
function isName(word: string, key: string): boolean {
  return key === 'علي' && word.endsWith('\u064a')
}

/** It is written together with the word behind it: وفي. */
const waw = 0x0648

function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code > 0x6f9 && digit.test(String.fromCodePoint(code)))
  )
}
const digit = /^\p{Nd}/u
