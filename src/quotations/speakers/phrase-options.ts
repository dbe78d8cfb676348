import { countWords, firstWordInside } from '../frames/frame.js'
import type { Lexeme, Lexicon } from '../lexicon/lexeme.js'
import type { NounPhrase, NounPhraseOptions } from '../phrases/noun-phrase.js'
import type { Item } from '../sentences.js'
import { bits, body } from '../word-classes.js'

export interface SubjectOptions {
  readonly text: string
  readonly lexicon: Lexicon
}

export function phraseOptions({ text, lexicon }: SubjectOptions): NounPhraseOptions {
  return { text, grammar: lexicon.grammar, appositions: true, openingName: (pair) => nameInside(text, lexicon, pair) }
}

/** A pair opens a phrase where it names a body; a quoted sentence does not. */
function nameInside(text: string, lexicon: Lexicon, pair: Item): Lexeme | null {
  const first = firstWordInside(text, lexicon, pair)
  return first && (countWords(pair) <= 2 || first.classes & body) ? first : null
}

/** Whether the phrase names or describes somebody or something that may speak; one unknown word is too little. */
export function canSpeak({ head, nameWords }: NounPhrase): boolean {
  return (head.classes & speaking) !== 0 || nameWords.length > 1
}

/** Heads of phrases that may speak. */
export const speaking = bits('title', 'honorific', 'kin', 'person', 'group', 'organisation', 'outlet', 'document', 'placeName')

/** Disagreement of this much rules a subject out. */
export const ruledOut = -2
