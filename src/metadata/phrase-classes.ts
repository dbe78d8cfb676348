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
  'opener',
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

/** One bit a class, so that a phrase may be of several. */
export const classBit = Object.fromEntries(phraseClasses.map((name, index) => [name, 1 << index])) as Readonly<Record<PhraseClass, number>>
