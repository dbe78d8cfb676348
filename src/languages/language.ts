import type { BylineWords } from './byline-words.js'
import type { DateWords } from './date-words.js'
import type { Grammar } from './grammar.js'
import type { PageWords } from './page-words.js'

/** A language whose pages are read. */
export interface Language {
  /** BCP 47: `ar`. */
  readonly tag: string
  /** Reporting verbs and what surrounds them; null in a language whose quotations are not read yet. */
  readonly grammar: Grammar | null
}

/** What tells a language from others in the same script. */
export interface Writing {
  /** BCP 47: `ar`. */
  readonly tag: string
  readonly direction: 'rtl' | 'ltr'
  /** Function words, separated by blanks. */
  readonly functionWords: string
  /** Letters that its neighbours in the same script do not have, or hardly ever. */
  readonly letters: string
}

/** The words of one language. A pack is data: words and tables, no control flow. */
export interface LanguagePack extends Writing {
  /** Words of page furniture, labels, bylines and credits. */
  readonly page: PageWords
  /** Words of bylines, datelines, credits, sections and tags. */
  readonly bylines: BylineWords
  /** Months, weekdays and what else stands in a date. */
  readonly dates: DateWords
}
