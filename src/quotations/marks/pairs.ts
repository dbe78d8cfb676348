import type { Passage } from '../passages.js'
import { type MarkHints, mendPassage } from './mend.js'
import { type Pair, makePair } from './pair.js'
import { type MarkReading, readPassage } from './reading.js'
import { findRunEnd, runOn } from './run-on.js'

/** The outermost pairs of all passages, in order. One bad mark costs one pair, never the article. */
export function pairMarks(text: string, passages: readonly Passage[], hints: MarkHints): Pair[] {
  const read = passages.map((passage) => readPassage(text, passage))
  return joinParagraphs(passages, read, hints).flat()
}

/** Makes pairs of what each passage holds, and carries open ones into the paragraphs that go on with them. */
function joinParagraphs(passages: readonly Passage[], read: readonly MarkReading[], hints: MarkHints): Pair[][] {
  const result: Pair[][] = passages.map((passage, index) =>
    (read[index]?.pairs ?? []).map(({ open, close }) => makePair(passage, index, open, close, { ending: 'closed', continues: false })),
  )
  let closedUpTo = -1
  passages.forEach((passage, index) => {
    if (index <= closedUpTo) return
    const open = read[index]?.unclosed.at(-1)
    const isLast = open !== undefined && open > (result[index]?.at(-1)?.to ?? -1)
    const end = isLast && passage.role === 'body' ? findRunEnd(passages, read, index, passage.tokens[open]) : null
    if (open !== undefined && end) {
      closedUpTo = runOn(passages, result, index, open, end)
      return
    }
    const reading = read[index]
    if (reading) result[index] = mendPassage(passage, index, reading, result[index] ?? [], hints)
  })
  return result
}
