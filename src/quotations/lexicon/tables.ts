import type { Agreement, Grammar, NounEnding } from '../../languages/grammar.js'
import { foldWord } from '../../languages/scripts.js'
import type { FindPhrases } from './lexeme.js'

/** What the grammar says of clitics and endings, in the form in which words are taken apart. */
export interface Tables {
  readonly grammar: Grammar
  /** Folded. */
  readonly boundEndings: Grammar['clitics']['boundEndings']
  readonly endings: readonly NounEnding[]
  readonly suffixes: readonly (Agreement & { readonly form: string })[]
  /** The last letters of suffixes: most words are seen to have none. */
  readonly suffixEnds: ReadonlySet<string>
  /** Those met so far, by their first word. */
  readonly phrases: Map<string, FindPhrases>
  /** Feminine endings, folded. */
  readonly feminine: readonly string[]
}

export function readTables(grammar: Grammar): Tables {
  const { boundEndings, endings } = grammar.clitics
  const suffixes = readSuffixes(grammar)
  return {
    grammar,
    boundEndings: boundEndings.map(({ free, bound }) => ({ free: foldWord(free), bound: foldWord(bound) })),
    endings: endings.map((ending) => ({ ...ending, form: foldWord(ending.form) })),
    suffixes,
    suffixEnds: new Set(suffixes.map(({ form }) => form.charAt(form.length - 1))),
    phrases: new Map(),
    feminine: grammar.clitics.feminineEndings.map(foldWord),
  }
}

function readSuffixes(grammar: Grammar): (Agreement & { form: string })[] {
  return grammar.pronouns
    .filter((pronoun) => pronoun.place === 'suffix')
    .map((pronoun) => ({ ...pronoun, form: foldWord(pronoun.form) }))
    .sort((a, b) => b.form.length - a.form.length)
}
