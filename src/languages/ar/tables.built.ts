import type { WordClass } from '../grammar.js'
import { packForms, packPhrases, packWords } from '../grammar-tables.js'
import { forms as lines } from './forms.built.js'
import { phrases as expressions } from './phrases.js'
import { words as lists } from './words.built.js'

export const forms = packForms(lines)

export const wordClasses = Object.keys(lists) as WordClass[]
export const words = packWords(lists, wordClasses)

export const phrases = packPhrases(expressions)
