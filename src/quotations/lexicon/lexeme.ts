import type { Agreement, CueLemma, Grammar, PhraseClass } from '../../languages/grammar.js'
import type { CueForm } from '../../schema.js'
import type { Word } from '../../tokens.js'

/** One reading of a word as a reporting word. */
export interface CueReading extends Agreement {
  readonly lemma: CueLemma
  readonly form: CueForm
  /** `A participle that stands alone in the accusative: مشيراً`, and the like: it leans on the clause before it. */
  readonly adverbial: boolean
  readonly passive: boolean
  /** The pronoun glued to it: an object (`أبلغه`) or, with a masdar, who speaks (`قوله`). */
  readonly suffix: Agreement | null
}

/** What the grammar knows of one word as it is written. */
export interface Lexeme {
  readonly key: string
  /** Classes of the word without clitics and endings, as bits of `classBit`. */
  readonly classes: number
  /** The word as it stands in the lexicon, or what is left when sure clitics are off. */
  readonly stem: string
  /** A glued conjunction: `و`, `ف`; for a word that the lexicon does not know it may be its first letter. */
  readonly conjunction: string
  /** A glued preposition: `ب`, `ل`, `ك`. */
  readonly preposition: string
  readonly definite: boolean
  /** A glued pronoun. */
  readonly suffix: Agreement | null
  /** An ending that no subject has: the `ين` of `المنخرطين`. */
  readonly oblique: boolean
  /** An indefinite accusative as it is written (`لاحقًا`): an adverb, never a subject. */
  readonly adverb: boolean
  /** Gender and number as the endings show them. */
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'd' | 'p' | null
  readonly cues: readonly CueReading[]
  /** It has a reading as a finite reporting verb, or as a participle that leans on the clause before it. */
  readonly finite: boolean
  readonly adverbial: boolean
  /** It can only be a verb or such a participle. */
  readonly verbal: boolean
  /** Fixed expressions that may begin with it. */
  readonly phrases: readonly FindPhrases[]
}

/** The fixed expressions that begin with one form of a word (without its conjunction, preposition or pronoun), by the key of the next. */
export type FindPhrases = (next: string) => readonly Phrase[]

export interface Phrase {
  readonly class: PhraseClass
  readonly words: readonly PhraseWord[]
  /** The last word is a preposition that may be glued to the next word. */
  readonly gluesOn: boolean
}

export interface PhraseWord {
  readonly key: string
  /** A pronoun is glued to it. */
  readonly open: boolean
}

export interface Lexicon {
  readonly grammar: Grammar
  /** What is known of a word as it is written. */
  readonly lookUp: (word: string) => Lexeme
  /** The same for the word of a token, which remembers it. */
  readonly recall: (word: Word) => Lexeme
}
