import { hashText } from './languages/packed.js'

/** Finds what is known of the word from `start` to `end` of a text, whose hash may be known already. */
export type WordTable<Known> = (text: string, start: number, end: number, hash?: number) => Known

/**
 * Remembers what is known of the words met so far: news repeats itself, so most words have been met. A hash table with open addressing,
 * whose look-ups compare the text in place: to cut each word out first, as a Map of strings needs, costs more than all else that is done
 * with it.
 */
export function createWordTable<Known extends { readonly word: string }>(
  describe: (word: string) => Known,
  wordsKept: number,
): WordTable<Known> {
  let size = 1 << 12
  let slots = new Array<Known | undefined>(size)
  let kept = 0

  const insert = (known: Known) => {
    let slot = hashText(known.word, 0, known.word.length) & (size - 1)
    while (slots[slot]) slot = (slot + 1) & (size - 1)
    slots[slot] = known
  }

  const keep = (known: Known) => {
    if (kept >= wordsKept) {
      slots = new Array<Known | undefined>(size)
      kept = 0
    }
    if (kept * 2 >= size) {
      const old = slots
      size *= 2
      slots = new Array<Known | undefined>(size)
      for (const other of old) if (other) insert(other)
    }
    insert(known)
    kept++
  }

  return (text, start, end, hash = hashText(text, start, end)) => {
    let slot = hash & (size - 1)
    for (let known = slots[slot]; known; known = slots[slot]) {
      if (isSame(known.word, text, start, end)) return known
      slot = (slot + 1) & (size - 1)
    }
    const known = describe(text.slice(start, end))
    keep(known)
    return known
  }
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}
