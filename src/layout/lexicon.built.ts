import { languages } from '../languages/index.js'
import { packTable } from '../languages/packed.js'
import { furnitureKinds, listPhrases, type PageWords } from '../languages/page-words.js'
import { foldWord } from '../languages/scripts.js'
import { kindBit, wordBit, type PhraseKind } from './phrase-kinds.js'
import { scanWords } from './words.js'

/** For each folded word, its bits of `wordBit`. */
const bitsOf = new Map<string, number>()
/** For each folded word, the phrases that begin with it: what follows the word, and the bits of `kindBit`. */
const tailsOf = new Map<string, Map<string, number>>()

const labelFields = {
  author: 'authorLabels',
  credit: 'creditLabels',
  caption: 'captionLabels',
  source: 'sourceLabels',
} as const satisfies Partial<Record<PhraseKind, keyof PageWords>>

for (const { page, dates, functionWords } of languages) {
  addWords(functionWords, wordBit.function)
  addWords(page.siteWords, wordBit.site)
  addWords(page.placeWords, wordBit.placing)
  for (const list of [dates.months, dates.hijriMonths, dates.solarMonths])
    for (const names of list ?? []) addWords(names.join(' '), wordBit.date)
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
    addWords(list.join(' '), wordBit.date)
  for (const kind of furnitureKinds) addPhrases(listPhrases(page.furniture[kind]), kind)
  for (const kind of ['author', 'credit', 'caption', 'source'] as const) addPhrases(listPhrases(page[labelFields[kind]]), kind)
  addPhrases(listPhrases(page.agencies), 'agency')
  addPhrases(dates.published, 'published')
  addPhrases(dates.updated, 'updated')
}

function addWords(text: string, bit: number): void {
  for (const key of keysOf(text)) bitsOf.set(key, (bitsOf.get(key) ?? 0) | bit)
}

function addPhrases(phrases: readonly string[], kind: PhraseKind): void {
  for (const phrase of phrases) {
    const [first, ...rest] = keysOf(phrase)
    if (first === undefined) continue
    const tails = tailsOf.get(first) ?? new Map<string, number>()
    const tail = rest.join(' ')
    tailsOf.set(first, tails.set(tail, (tails.get(tail) ?? 0) | kindBit[kind]))
  }
}

function keysOf(text: string): string[] {
  const { count, starts, ends } = scanWords(text)
  return Array.from({ length: count }, (_, i) => foldWord(text.slice(starts[i], ends[i])))
}

export const words = packTable(new Map([...bitsOf].map(([key, bits]) => [key, String(bits)])))

/** `tail=kinds` of each phrase that begins with the word, separated by `|`; the tail of a phrase of one word is empty. */
export const phrases = packTable(
  new Map([...tailsOf].map(([first, tails]) => [first, [...tails].map(([tail, kinds]) => `${tail}=${kinds}`).join('|')])),
)
