import type { Grammar, PhraseClass } from '../../languages/grammar.js'
import { findPacked } from '../../languages/packed.js'
import type { FindPhrases, Phrase } from './lexeme.js'
import type { Tables } from './tables.js'

/** A phrase may begin with a word as it stands, without its conjunction or preposition, or without its pronoun. */
export function listPhrases(key: string, stem: string | null, tables: Tables): FindPhrases[] {
  const { conjunctions, prepositions } = tables.grammar.clitics
  const keys = [key]
  for (const clitic of [...conjunctions, ...prepositions]) if (key.startsWith(clitic)) keys.push(key.slice(clitic.length))
  if (stem !== null) keys.push(stem)
  return keys.flatMap((start) => phrasesOf(start, tables) ?? [])
}

/** The fixed expressions that begin with a word, the longest first; null where none does. */
function phrasesOf(first: string, { grammar, phrases }: Tables): FindPhrases | null {
  const known = phrases.get(first)
  if (known !== undefined) return known
  const rows = findPacked(grammar.phrases, first)
  const find = rows === undefined ? null : createFindPhrases(first, readPhrases(rows, grammar), grammar)
  if (find) phrases.set(first, find)
  return find
}

/** Some words begin eighty phrases, of which the next word leaves one or none; `others` are those that it does not matter to. */
function createFindPhrases(first: string, others: readonly Phrase[], grammar: Grammar): FindPhrases {
  const bySecond = new Map<string, readonly Phrase[]>()
  return (next) => {
    const known = bySecond.get(next)
    if (known) return known
    const rows = findPacked(grammar.phrases, `${first} ${next}`)
    const list = rows === undefined ? others : readPhrases(rows, grammar)
    if (bySecond.size >= pairsKept) bySecond.clear()
    bySecond.set(next, list)
    return list
  }
}

const pairsKept = 5_000

function readPhrases(rows: string, grammar: Grammar): Phrase[] {
  return rows === '' ? [] : rows.split('|').map((row) => readPhrase(row, grammar))
}

function readPhrase(row: string, { clitics }: Grammar): Phrase {
  const [name, text = ''] = row.split(':')
  const words = text.split(' ').map((word) => ({ key: word.replace('_', ''), open: word.endsWith('_') }))
  const last = words.at(-1)
  const gluesOn = words.length > 1 && last !== undefined && !last.open && clitics.prepositions.includes(last.key)
  return { class: name as PhraseClass, words, gluesOn }
}
