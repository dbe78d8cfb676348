import type { Grammar } from '../../languages/grammar.js'
import type { Span } from '../../source.js'
import type { Lexeme } from '../lexicon/lexeme.js'
import type { Item } from '../sentences.js'

export type SpeakerKind = 'person' | 'group' | 'document'

/** Words that name or describe somebody who may speak. */
export interface NounPhrase extends Span {
  /** First item, and the item behind the last. */
  readonly from: number
  readonly to: number
  /** The words as they are shown: a glued preposition or conjunction is off. */
  readonly text: string
  readonly head: Lexeme
  readonly kind: SpeakerKind
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'p' | null
  readonly definite: boolean
  /** The proper name in it. */
  readonly name: Span | null
  /** Folded words of the name, and of the description around it. */
  readonly nameWords: readonly string[]
  readonly roleWords: readonly string[]
  /** Stems of the offices in it, wherever they stand: `فلان، المندوب الإقليمي`. */
  readonly titles: readonly string[]
  /** Several people in one phrase: `فلان وفلانة`. */
  readonly joined: boolean
  /** It says that it is the one named before: `المصدر نفسه`. */
  readonly same: boolean
  /** It refers to somebody named before: a pronoun suffix on the head, `ذاته`, or a bare noun with the article. */
  readonly anaphoric: boolean
}

export interface NounPhraseOptions {
  readonly text: string
  /** Prepositions that open what is reported, so that they end the phrase: `عن` behind `كشف`. */
  readonly links?: readonly string[]
  /** A noun phrase may stand for what is reported (`نفى الوالي إجلاء السكان`), so that a noun of action ends the phrase. */
  readonly objectFollows?: boolean
  /** The phrase ends before this item. */
  readonly limit?: number
  /** A comma may open an apposition: `الناطق باسم الوزارة، العقيد فلان،`. */
  readonly appositions: boolean
  /** Whether the verb also has a person as its object (`اتهم`): a title behind a name is somebody else's. */
  readonly accuses?: boolean
  readonly grammar: Grammar
  /** Set where a name in marks may open the phrase: `"الهيئة التنسيقية" قد أطلقت`. Gives what is known of the first word inside. */
  readonly openingName?: (pair: Item) => Lexeme | null
}

/** A noun phrase as far as it has been read; it lives for one reading. */
export interface OpenPhrase {
  readonly items: readonly Item[]
  readonly start: number
  readonly options: NounPhraseOptions
  /** The item that is looked at. */
  at: number
  head: Lexeme | null
  headAt: number
  /** First item of the name, and the item behind its last one; −1 where none was met. */
  nameFrom: number
  nameTo: number
  /** A role has followed the name. */
  extended: boolean
  /** Several people are named. */
  joined: boolean
  /** An item that was announced as a name; 0 where none was. */
  announcedAt: number
}
