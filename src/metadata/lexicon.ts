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
  'namePart',
  'place',
  'country',
  'paperPlace',
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
  namePart: 'nameParts',
  place: 'places',
  country: 'countries',
  paperPlace: 'paperPlaces',
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
  return ((bylineLexicon().phrases.get(key) ?? 0) & bitOf(name)) !== 0
}

/** How many of the words from `at` on make the longest phrase of a class; 0 where none does. */
export function phraseLength(keys: readonly string[], at: number, name: PhraseClass): number {
  const { phrases, longest } = bylineLexicon()
  const bit = bitOf(name)
  let best = 0
  let key = ''
  for (let count = 1; count <= longest && at + count <= keys.length; count++) {
    key = count === 1 ? (keys[at] ?? '') : `${key} ${keys[at + count - 1]}`
    if ((phrases.get(key) ?? 0) & bit) best = count
  }
  return best
}

function bitOf(name: PhraseClass): number {
  return 1 << phraseClasses.indexOf(name)
}

function buildLexicon(): Lexicon {
  const phrases = new Map<string, number>()
  const add = (list: string, name: PhraseClass) => {
    for (const phrase of listPhrases(list)) {
      const key = foldPhrase(phrase)
      phrases.set(key, (phrases.get(key) ?? 0) | bitOf(name))
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
