import type { Passage } from '../passages.js'
import { labelMarks, weighMark } from './label.js'
import { styleOf, styles } from './styles.js'

/** What the marks of one passage tell by themselves. */
export interface MarkReading {
  /** Token numbers of the pairs of one passage. */
  readonly pairs: readonly { readonly open: number; readonly close: number }[]
  /** Marks that open and find no partner, and marks that close and find none. */
  readonly unclosed: readonly number[]
  readonly unopened: readonly number[]
}

const unmarked: MarkReading = { pairs: [], unclosed: [], unopened: [] }

export function readPassage(text: string, { tokens }: Passage): MarkReading {
  if (!tokens.some((token) => token.kind === 'mark')) return unmarked
  const byStyle: number[][] = styles.map(() => [])
  tokens.forEach((token, index) => {
    if (token.kind === 'mark') byStyle[styleOf.get(token.key) ?? 0]?.push(index)
  })
  const pairs: { open: number; close: number }[] = []
  const unclosed: number[] = []
  const unopened: number[] = []
  byStyle.forEach((marks, index) => {
    const style = styles[index]
    if (!style || !marks.length) return
    const labels = labelMarks(
      marks.map((at) => weighMark(text, tokens, at, style)),
      style,
    )
    const open: number[] = []
    labels.forEach((label, k) => {
      const at = marks[k] ?? 0
      if (label === 'open') open.push(at)
      else if (label === 'close') {
        const start = open.pop()
        if (start !== undefined && !open.length) pairs.push({ open: start, close: at })
      } else if (label === 'unclosed') unclosed.push(at)
      else if (label === 'unopened') unopened.push(at)
    })
  })
  pairs.sort((a, b) => a.open - b.open)
  const outermost: { open: number; close: number }[] = []
  for (const pair of pairs) if (pair.open > (outermost.at(-1)?.close ?? -1)) outermost.push(pair)
  const free = (at: number) => !outermost.some((pair) => pair.open <= at && at <= pair.close)
  return { pairs: outermost, unclosed: unclosed.filter(free), unopened: unopened.filter(free) }
}
