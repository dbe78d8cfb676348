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
  readonly key: string
  /** Where phrases that begin with it go on. */
  readonly phrase: PhraseNode | null
  readonly isFunction: boolean
  readonly isDate: boolean
  readonly isSite: boolean
  /** Stands before the place of a correspondent: `من فاس`, `in Paris`. */
  readonly isPlacing: boolean
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

/** Words met so far; news repeats itself, so most are found here. */
const known = new Map<string, WordFacts>()
const knownKept = 50_000

export function factsOf(word: string): WordFacts {
  const facts = known.get(word)
  if (facts) return facts
  if (known.size >= knownKept) known.clear()
  const made = describeWord(word)
  known.set(word, made)
  return made
}

function describeWord(word: string): WordFacts {
  const key = foldWord(word)
  const first = word.charCodeAt(0)
  return {
    key,
    phrase: root.next?.get(key) ?? null,
    isFunction: functionWords.has(key) || (isWaw(first) && functionWords.has(key.slice(1))),
    isDate: dateWords.has(key),
    isSite: siteWords.has(key),
    isPlacing: placeWords.has(key),
    isNumber: /^\p{Nd}/u.test(word),
    isLatin: /^\p{Script=Latin}/u.test(word),
    isCapital: /^\p{Lu}/u.test(word),
  }
}

/** و is written together with the word behind it: وفي. */
function isWaw(code: number): boolean {
  return code === 0x0648
}
