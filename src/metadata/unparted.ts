import type { Source, Span } from '../source.js'
import { readTokens } from '../tokens.js'
import { isFunctionWord } from './lexicon.js'

/** A list of keywords longer than this is text. */
const longestList = 60

/**
 * Keywords that no sign parts: `حمى الضنك فيروس موسم الحج`. Words stay together where the article has them side by side,
 * or where a preposition joins them; a word that comes back and ends the list ends each keyword.
 */
export function splitByArticle(source: Source, span: Span): Span[] {
  const words = readTokens(source.text, span.start, span.end).filter(({ kind }) => kind === 'word' || kind === 'number')
  if (words.length === 0 || words.length > longestList) return []
  const keys = words.map(({ key }) => key)
  const closer = closingWord(keys)
  const pairs = closer ? new Set<string>() : pairsIn(source, span, keys)
  const tags: Span[] = []
  let start = 0
  for (let at = 1; at <= words.length; at++) {
    const [left, right] = [keys[at - 1] ?? '', keys[at] ?? '']
    const joined = at < words.length && (closer ? left !== closer : pairs.has(`${left} ${right}`))
    const linked = at < words.length && (isLink(right) || isLink(left)) && !(closer && left === closer)
    if (joined || linked) continue
    tags.push({ start: words[start]?.start ?? 0, end: words[at - 1]?.end ?? 0 })
    start = at
  }
  return tags
}

function isLink(key: string): boolean {
  return isFunctionWord(key)
}

const leastReturns = 3

function closingWord(keys: readonly string[]): string | null {
  const last = keys[keys.length - 1] ?? ''
  return keys.filter((key) => key === last).length >= leastReturns ? last : null
}

/** Which neighbours of the list stand side by side anywhere before it in the dump. */
function pairsIn(source: Source, span: Span, keys: readonly string[]): Set<string> {
  const wanted = new Set(keys.slice(1).map((key, index) => `${keys[index]} ${key}`))
  const found = new Set<string>()
  let before = ''
  for (const { key, kind } of readTokens(source.text, 0, span.start)) {
    if (kind === 'mark') continue
    const pair = `${before} ${key}`
    if (wanted.has(pair)) found.add(pair)
    before = key
  }
  return found
}
