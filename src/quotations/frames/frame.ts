import type { Agreement } from '../../languages/grammar.js'
import type { CueClass, CueForm } from '../../schema.js'
import type { Span } from '../../source.js'
import type { CueReading, Lexeme, Lexicon } from '../lexicon/lexeme.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { RuleName } from '../rules.js'
import type { Item, Sentence } from '../sentences.js'

/** What ties a cue to what is reported. `object`: a noun phrase right behind it; `behind`: the words stand before the cue. */
export type LinkKind = 'colon' | 'complementizer' | 'marks' | 'preposition' | 'object' | 'behind' | 'around'

export interface ShownCue {
  readonly span: Span
  readonly lemma: string
  readonly class: CueClass
  readonly form: CueForm
}

/** A reporting word with what stands around it. */
export interface Frame {
  /** Number of the sentence, and item of the cue in it. */
  readonly sentence: number
  readonly at: number
  readonly cue: CueReading | null
  /** The cue as it is printed: its words without a glued conjunction. */
  readonly shown: ShownCue | null
  readonly link: LinkKind
  /** The pronoun of the complementizer: `إنه`. */
  readonly pronoun: Agreement | null
  /** First item of what is reported, for all links but `behind`. */
  readonly content: number
  /** Letters of the first word there that are the link: `ب` of `هدد باستخدام …`. */
  readonly gluedLetters: number
  /** Item of the pair before the cue, for `behind` and `around`. */
  readonly before: number
  /** The item behind the last one that belongs to the frame itself. */
  readonly to: number
  readonly speaker: NounPhrase | null
  /** `own`: the subject of the cue; `clause`: the subject of the clause that it leans on; `none`: it must be looked for. */
  readonly subject: 'own' | 'clause' | 'none'
  readonly via: NounPhrase | null
  readonly channel: Span | null
  readonly addressee: Span | null
  readonly rule: RuleName
}

/** What every step of the reading needs. */
export interface Reading {
  readonly text: string
  readonly lexicon: Lexicon
  readonly sentences: readonly Sentence[]
}

/** Words inside a pair. */
export function countWords(item: Item | undefined): number {
  return item?.pair ? item.pair.to - item.pair.from - (item.pair.ending === 'closed' ? 1 : 0) : 0
}

/** What is known of the first word in a pair of marks. */
export function firstWordInside(text: string, lexicon: Lexicon, item: Item | undefined): Lexeme | null {
  const inner = item?.pair
    ? text.slice(item.pair.inner.start, Math.min(item.pair.inner.end, item.pair.inner.start + longestWord)).trim()
    : ''
  const word = inner.split(/\s/u, 1)[0] ?? ''
  return word ? lexicon.lookUp(word) : null
}

const longestWord = 60
