import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Item } from '../sentences.js'
import { skipOpeners } from '../speakers/openers.js'
import type { Frame, Reading } from './frame.js'

/** A frame before its sentence has a number. */
export type Draft = Omit<Frame, 'sentence' | 'gluedLetters'> & { readonly gluedLetters?: number }

/** A sentence as far as its frames have been read; it lives for one reading. */
export interface OpenSentence {
  readonly reading: Reading
  readonly items: readonly Item[]
  readonly frames: Draft[]
  /** Items that are part of a frame: `قوله` of a relay, what stands between a cue and its link. */
  readonly taken: Set<number>
  /** The subject of the main clause and where the sentence begins, once somebody asked. */
  mainSubject: NounPhrase | null | undefined
  headAt: number | undefined
}

/** Where the sentence begins, behind its openers. */
export function headOf(open: OpenSentence): number {
  open.headAt ??= skipOpeners(open.items, optionsOf(open))
  return open.headAt
}

export function optionsOf(open: OpenSentence) {
  return { text: open.reading.text, lexicon: open.reading.lexicon }
}
