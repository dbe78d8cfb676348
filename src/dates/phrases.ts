import type { Token } from './tokens.js'

const longestPhrase = 4

/** A phrase of a table that stands at a place: its value, and the index behind its last token. */
export interface Match<T> {
  readonly value: T
  readonly end: number
}

type Table<T> = ReadonlyMap<string, T> | ReadonlySet<string>

/** The longest phrase that starts at a token; `p.m.` reads as `p m`, `كانون 2` as it stands. */
export function phraseAt<T>(tokens: readonly Token[], at: number, table: Table<T>): Match<T> | null {
  let best: Match<T> | null = null
  let key = ''
  let index = at
  for (let words = 0; words < longestPhrase; words++) {
    const token = tokens[index]
    if (!token || !(token.kind === 'word' || (words > 0 && token.kind === 'number' && token.key.length === 1))) break
    key = words ? `${key} ${token.key}` : token.key
    index++
    const dotted = token.key.length <= 2 && tokens[index]?.key === '.' && !tokens[index]?.gap
    if (table.has(key)) best = { value: valueOf(table, key), end: dotted && tokens[index - 2]?.key === '.' ? index + 1 : index }
    if (dotted) index++
  }
  return best
}

/** The longest phrase that ends before a token, not reaching back over `from`; gives the index of its first token as `end`. */
export function phraseBefore<T>(tokens: readonly Token[], before: number, table: Table<T>, from: number): Match<T> | null {
  let best: Match<T> | null = null
  let key = ''
  for (let index = before - 1; index >= from && before - index <= longestPhrase; index--) {
    const token = tokens[index]
    if (token?.kind !== 'word') break
    key = key ? `${token.key} ${key}` : token.key
    if (table.has(key)) best = { value: valueOf(table, key), end: index }
  }
  return best
}

function valueOf<T>(table: Table<T>, key: string): T {
  return (table instanceof Map ? table.get(key) : key) as T
}
