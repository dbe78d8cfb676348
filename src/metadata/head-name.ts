import type { Source, Span } from '../source.js'
import { keyOf, type Token } from '../tokens.js'
import { isOfClass } from './lexicon.js'
import { hasGivenName } from './people.js'

/**
 * The name at the head of a text where no sign ends it: `رانيا الغزاوي كشف …`. Given names, small words of names and one family name, which
 * begins with the article or follows a single given name. A verb may be glued to it where a line break was lost: `مهند داغركشف`.
 */
export function readHeadName(source: Source, words: readonly Token[]): Span | null {
  const [first] = words
  if (!first || !hasGivenName({ keys: [first.key] })) return null
  let given = 0
  let end = first.start
  for (const word of words) {
    const glue = findGluedVerb(source, word)
    if (glue !== null) return given > 0 ? { start: first.start, end: glue } : null
    const isGiven = hasGivenName({ keys: [word.key] })
    const isPart = isOfClass(word.key, 'namePart')
    const isFamily = !isGiven && !isPart && (word.key.startsWith('\u0627\u0644') || given < 2)
    if (!isGiven && !isPart && !isFamily) break
    end = word.end
    given += isGiven ? 1 : 0
    if (isFamily) break
  }
  return end > first.end ? { start: first.start, end } : null
}

/** The shortest name and verb that are glued have three letters each. */
const leastLetters = 3

/** Where a verb that opens news starts inside a word; null where none ends it. */
function findGluedVerb(source: Source, { start, end, key }: Token): number | null {
  if (hasGivenName({ keys: [key] }) && isOfClass(key, 'given')) return null
  for (let at = start + leastLetters; at <= end - leastLetters; at++) {
    if (isOfClass(keyOf(source.text.slice(at, end)), 'opener')) return at
  }
  return null
}
