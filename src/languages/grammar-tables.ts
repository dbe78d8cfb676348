import type { PhraseClass, WordClass } from './grammar.js'
import { packTable, type PackedTable } from './packed.js'
import { foldWord } from './scripts.js'

/** Packs the words of a grammar; `classes` are those that the digits of the values count. */
export function packWords(words: Readonly<Record<WordClass, string>>, classes: readonly WordClass[]): PackedTable {
  const digits = new Map<string, string>()
  for (const [number, name] of classes.entries())
    for (const word of words[name].split(' ')) if (word) digits.set(word, (digits.get(word) ?? '') + printDigit(number))
  return packTable(digits)
}

function printDigit(number: number): string {
  if (number >= mostClasses) throw new Error(`More than ${mostClasses} word classes need two digits.`)
  return number.toString(mostClasses)
}

const mostClasses = 36

/** Packs lines of `folded form TAB number in cues TAB form code`. */
export function packForms(lines: string): PackedTable {
  const readings = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const [form = '', number = '', code = ''] = line.split('\t')
    const known = readings.get(form)
    readings.set(form, `${known ? `${known} ` : ''}${number}:${code}`)
  }
  return packTable(readings)
}

/**
 * Packs fixed expressions, the longest first: by their first two words, those that may begin with the two; by their first word,
 * those that may go on with any other, since they end there, or since a letter or pronoun is glued to what follows.
 */
export function packPhrases(phrases: Readonly<Record<PhraseClass, readonly string[]>>): PackedTable {
  const lists = new Map<string, Expression[]>()
  for (const [name, list] of Object.entries(phrases))
    for (const text of list) {
      const words = text.split(' ').map(foldWord)
      const [first = ''] = words
      if (!first.endsWith('_')) lists.set(first, [...(lists.get(first) ?? []), { name, words }])
    }
  const isOpen = ({ words: [, second, third] }: Expression) =>
    second === undefined || second.endsWith('_') || (third === undefined && second.length === 1)
  const rows = new Map<string, string>()
  for (const [first, list] of lists) {
    list.sort((a, b) => b.words.length - a.words.length)
    rows.set(first, printExpressions(list.filter(isOpen)))
    for (const second of new Set(list.map(({ words }) => words[1] ?? '')))
      rows.set(`${first} ${second}`, printExpressions(list.filter((expression) => expression.words[1] === second || isOpen(expression))))
  }
  return packTable(rows)
}

interface Expression {
  readonly name: string
  readonly words: readonly string[]
}

function printExpressions(list: readonly Expression[]): string {
  return list.map(({ name, words }) => `${name}:${words.join(' ')}`).join('|')
}
