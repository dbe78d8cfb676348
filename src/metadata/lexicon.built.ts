import type { BylineWords } from '../languages/byline-words.js'
import { languages } from '../languages/index.js'
import { packTable } from '../languages/packed.js'
import { listPhrases } from '../languages/page-words.js'
import { foldWord } from '../languages/scripts.js'
import { classBit, type PhraseClass } from './phrase-classes.js'

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
  opener: 'openers',
  position: 'positions',
  home: 'homes',
  section: 'sections',
  tagLabel: 'tagLabels',
} as const satisfies Partial<Record<PhraseClass, keyof BylineWords>>

/** Furniture that no keyword is; names of sections are keywords too. */
const linkKinds = ['share', 'related', 'ranking', 'newsletter', 'account', 'comments', 'copyright', 'advertisement'] as const

/** The bits of each folded phrase, and of all phrases that begin with it where it is one word. */
const bitsOf = new Map<string, { whole: number; first: number }>()

for (const { bylines, page } of languages) {
  for (const [name, field] of Object.entries(bylineFields)) add(bylines[field], name as PhraseClass)
  add(page.agencies, 'agency')
  for (const kind of linkKinds) add(page.furniture[kind], 'furniture')
  add(page.sourceLabels, 'source')
  add(page.captionLabels, 'caption')
}

function add(list: string, name: PhraseClass): void {
  for (const phrase of listPhrases(list)) {
    const key = foldPhrase(phrase)
    entryOf(key).whole |= classBit[name]
    entryOf(key.split(' ', 1)[0] ?? '').first |= classBit[name]
  }
}

function entryOf(key: string): { whole: number; first: number } {
  const entry = bitsOf.get(key) ?? { whole: 0, first: 0 }
  bitsOf.set(key, entry)
  return entry
}

/** As tokens would spell it: an apostrophe or a hyphen inside parts words only where tokens part them. */
function foldPhrase(phrase: string): string {
  return phrase
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
    .map(foldWord)
    .join(' ')
}

/** `bits of the phrase, bits of the phrases that it begins`. */
export const phrases = packTable(new Map([...bitsOf].map(([key, { whole, first }]) => [key, `${whole},${first}`])))

export const longest = Math.max(...[...bitsOf.keys()].map((key) => key.split(' ').length))

export const namePrefixes = languages.flatMap(({ bylines }) => listPhrases(bylines.namePrefixes)).map(foldWord)

export const functionWords = packTable(
  new Map(languages.flatMap(({ functionWords }) => functionWords.trim().split(/\s+/u)).map((word) => [foldWord(word), ''])),
)
