import type { BylineWords } from '../languages/byline-words.js'
import { languages } from '../languages/index.js'
import { listPhrases } from '../languages/page-words.js'
import { foldWord } from '../languages/scripts.js'

/** What a phrase can be in a byline, a credit or a line above the headline. */
export const phraseClasses = [
  'writer',
  'photographer',
  'picture',
  'role',
  'imprint',
  'address',
  'joiner',
  'from',
  'generic',
  'given',
  'office',
  'namePart',
  'place',
  'country',
  'paperPlace',
  'agencyNoun',
  'outlet',
  'pictureSource',
  'position',
  'home',
  'section',
  'tagLabel',
  'furniture',
  'agency',
  'source',
  'caption',
] as const
export type PhraseClass = (typeof phraseClasses)[number]

const bylineFields = {
  writer: 'writers',
  photographer: 'photographers',
  picture: 'pictures',
  role: 'roles',
  imprint: 'imprints',
  address: 'addresses',
  joiner: 'joiners',
  from: 'froms',
  generic: 'generics',
  given: 'givenNames',
  office: 'offices',
  namePart: 'nameParts',
  place: 'places',
  country: 'countries',
  paperPlace: 'paperPlaces',
  agencyNoun: 'agencyNouns',
  outlet: 'outlets',
  pictureSource: 'pictureSources',
  position: 'positions',
  home: 'homes',
  section: 'sections',
  tagLabel: 'tagLabels',
} as const satisfies Partial<Record<PhraseClass, keyof BylineWords>>

/** Furniture that no keyword is; names of sections are keywords too. */
const linkKinds = ['share', 'related', 'ranking', 'newsletter', 'account', 'comments', 'copyright', 'advertisement'] as const

interface Lexicon {
  /** For each folded phrase, one bit a class. */
  readonly phrases: ReadonlyMap<string, number>
  /** The same for the first words of phrases: most words begin none. */
  readonly firstWords: ReadonlyMap<string, number>
  readonly namePrefixes: readonly string[]
  readonly functionWords: ReadonlySet<string>
  readonly longest: number
}

let lexicon: Lexicon | undefined

/** Of all languages together, since a page in one may name its sources in another; built at the first call. */
export function bylineLexicon(): Lexicon {
  return (lexicon ??= buildLexicon())
}

/** Whether a folded phrase is of a class. */
export function isOfClass(key: string, name: PhraseClass): boolean {
  return ((bylineLexicon().phrases.get(key) ?? 0) & bits[name]) !== 0
}

/** Whether a folded word begins a phrase of a class. */
export function beginsPhrase(key: string, name: PhraseClass): boolean {
  return ((bylineLexicon().firstWords.get(key) ?? 0) & bits[name]) !== 0
}

/** How many of the words from `at` on make the longest phrase of a class; 0 where none does. */
export function phraseLength(keys: readonly string[], at: number, name: PhraseClass): number {
  const { phrases, firstWords, longest } = bylineLexicon()
  const bit = bits[name]
  if (((firstWords.get(keys[at] ?? '') ?? 0) & bit) === 0) return 0
  let best = 0
  let key = ''
  for (let count = 1; count <= longest && at + count <= keys.length; count++) {
    key = count === 1 ? (keys[at] ?? '') : `${key} ${keys[at + count - 1]}`
    if ((phrases.get(key) ?? 0) & bit) best = count
  }
  return best
}

const bits = Object.fromEntries(phraseClasses.map((name, index) => [name, 1 << index])) as Readonly<Record<PhraseClass, number>>

function buildLexicon(): Lexicon {
  const phrases = new Map<string, number>()
  const firstWords = new Map<string, number>()
  const add = (list: string, name: PhraseClass) => {
    for (const phrase of listPhrases(list)) {
      const key = foldPhrase(phrase)
      const first = key.split(' ', 1)[0] ?? ''
      phrases.set(key, (phrases.get(key) ?? 0) | bits[name])
      firstWords.set(first, (firstWords.get(first) ?? 0) | bits[name])
    }
  }
  for (const { bylines, page } of languages) {
    for (const [name, field] of Object.entries(bylineFields)) add(bylines[field], name as PhraseClass)
    add(page.agencies, 'agency')
    for (const kind of linkKinds) add(page.furniture[kind], 'furniture')
    add(page.sourceLabels, 'source')
    add(page.captionLabels, 'caption')
  }
  return {
    phrases,
    firstWords,
    namePrefixes: languages.flatMap(({ bylines }) => listPhrases(bylines.namePrefixes)).map(foldWord),
    functionWords: new Set(languages.flatMap(({ functionWords }) => functionWords.split(/\s+/u)).map(foldWord)),
    longest: Math.max(...[...phrases.keys()].map((key) => key.split(' ').length)),
  }
}

/** As tokens would spell it: an apostrophe or a hyphen inside parts words only where tokens part them. */
export function foldPhrase(phrase: string): string {
  return phrase
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
    .map(foldWord)
    .join(' ')
}
