import { furnitureKinds, type FurnitureKind } from '../languages/page-words.js'

/** What a phrase of a language pack says about the segment it stands in. */
export type PhraseKind = FurnitureKind | 'author' | 'credit' | 'caption' | 'source' | 'agency' | 'published' | 'updated'

const phraseKinds: readonly PhraseKind[] = [...furnitureKinds, 'author', 'credit', 'caption', 'source', 'agency', 'published', 'updated']

/** One bit a kind, so that a phrase may be of several. */
export const kindBit = Object.fromEntries(phraseKinds.map((kind, index) => [kind, 1 << index])) as Readonly<Record<PhraseKind, number>>
export const furnitureBits = furnitureKinds.reduce((bits, kind) => bits | kindBit[kind], 0)

/** One bit for each thing that may be told of a single word. */
export const wordBit = { function: 1, date: 2, site: 4, placing: 8 } as const
