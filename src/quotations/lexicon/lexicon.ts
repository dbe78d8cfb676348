import type { Grammar } from '../../languages/grammar.js'
import { foldWord } from '../../languages/scripts.js'
import { analyse } from './analyse.js'
import type { Lexeme, Lexicon } from './lexeme.js'
import { readTables } from './tables.js'

const lexicons = new WeakMap<Grammar, Lexicon>()

/** The lexicon of a grammar, built at its first use. */
export function lexiconOf(grammar: Grammar): Lexicon {
  const known = lexicons.get(grammar)
  if (known) return known
  const lexicon = buildLexicon(grammar)
  lexicons.set(grammar, lexicon)
  return lexicon
}

/** Words kept in the memo of a lexicon; more than the distinct words of some thousand articles. */
const lexemesKept = 60_000

function buildLexicon(grammar: Grammar): Lexicon {
  const tables = readTables(grammar)
  const memo = new Map<string, Lexeme>()
  const lookUp = (word: string) => {
    const known = memo.get(word)
    if (known) return known
    if (memo.size >= lexemesKept) memo.clear()
    const lexeme = analyse(word, foldWord(word), tables)
    memo.set(word, lexeme)
    return lexeme
  }
  const lexicon: Lexicon = {
    grammar,
    lookUp,
    recall: (word) => {
      if (word.lexeme?.lexicon !== lexicon) word.lexeme = { lexicon, lexeme: lookUp(word.word) }
      return word.lexeme.lexeme
    },
  }
  return lexicon
}
