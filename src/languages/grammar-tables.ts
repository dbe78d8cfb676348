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

/** Packs fixed expressions by their first word, the longest first. */
export function packPhrases(phrases: Readonly<Record<PhraseClass, readonly string[]>>): PackedTable {
  const lists = new Map<string, { name: string; words: string[] }[]>()
  for (const [name, list] of Object.entries(phrases))
    for (const text of list) {
      const words = text.split(' ').map(foldWord)
      const first = (words[0] ?? '').replace('_', '')
      lists.set(first, [...(lists.get(first) ?? []), { name, words }])
    }
  const print = (list: readonly { name: string; words: string[] }[]) =>
    list
      .toSorted((a, b) => b.words.length - a.words.length)
      .map(({ name, words }) => `${name}:${words.join(' ')}`)
      .join('|')
  return packTable(new Map([...lists].map(([first, list]) => [first, print(list)])))
}
