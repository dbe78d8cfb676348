import type { Grammar } from '../../languages/grammar.js'
import type { Token } from '../../tokens.js'
import { lexiconOf } from '../lexicon/lexicon.js'
import type { MarkHints } from './mend.js'
import type { Pair } from './pair.js'
import { pairMarks } from './pairs.js'
import type { Passage } from '../passages.js'
import { classBit } from '../word-classes.js'

/** The outermost pairs of quotation marks of an article; a grammar tells where broken ones begin and end. */
export function findPairs(text: string, passages: readonly Passage[], grammar: Grammar | null): Pair[] {
  return pairMarks(text, passages, grammar ? hintsOf(grammar) : shapeHints)
}

const commas = new Set(['،', ','])

const shapeHints: MarkHints = { endsBefore: () => false, beginsBehind: (tokens, at) => tokens[at]?.key === ':' }

function hintsOf(grammar: Grammar): MarkHints {
  const { lookUp } = lexiconOf(grammar)
  const read = (token: Token | undefined) => (token?.kind === 'word' ? lookUp(token.word) : null)
  return {
    endsBefore: (tokens, at) => {
      const next = commas.has(tokens[at]?.key ?? '') ? read(tokens[at + 1]) : null
      if (!next) return false
      return next.finite || next.adverbial || (next.conjunction !== '' && (next.classes & classBit.complementizer) !== 0)
    },
    beginsBehind: (tokens, at) => {
      const word = read(tokens[at])
      return tokens[at]?.key === ':' || (word !== null && (word.classes & classBit.complementizer) !== 0)
    },
  }
}
