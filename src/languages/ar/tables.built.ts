import type { WordClass } from '../grammar.js'
import { packForms, packPhrases, packWords } from '../grammar-tables.js'
import { cues as lemmas, forms as lines } from './forms.js'
import { phrases as expressions } from './phrases.js'
import { words as lists } from './word-lists.js'

export const cues = lemmas
export const forms = packForms(lines)

export const wordClasses = Object.keys(lists) as WordClass[]
export const words = packWords(lists, wordClasses)

export const phrases = packPhrases(expressions)
