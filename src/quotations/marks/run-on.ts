import type { Token } from '../../tokens.js'
import type { Passage } from '../passages.js'
import { type Pair, makePair } from './pair.js'
import type { MarkReading } from './reading.js'
import { styleOf } from './styles.js'

/** How far a quotation may run that is only closed paragraphs later. */
const longestRun = 60

export interface RunEnd {
  readonly passage: number
  /** Token of the closing mark. */
  readonly close: number
}

/** Where a quotation that is open at the end of a paragraph closes: each next paragraph reopens it, or one closes it. */
export function findRunEnd(
  passages: readonly Passage[],
  read: readonly MarkReading[],
  index: number,
  mark: Token | undefined,
): RunEnd | null {
  if (!mark) return null
  const style = styleOf.get(mark.key)
  const isOfStyle = (token: Token | undefined) => token !== undefined && token.kind === 'mark' && styleOf.get(token.key) === style
  for (let at = index + 1; at < Math.min(passages.length, index + longestRun); at++) {
    const passage = passages[at]
    const marks = read[at]
    if (!passage || !marks || passage.role !== 'body') return null
    const reopened = isOfStyle(passage.tokens[0])
    const whole = marks.pairs.find((pair) => pair.open === 0)
    if (reopened && whole) return { passage: at, close: whole.close }
    const closing = marks.unopened.find((k) => isOfStyle(passage.tokens[k]))
    if (closing !== undefined && !marks.pairs.some((pair) => pair.open < closing && isOfStyle(passage.tokens[pair.open])))
      return { passage: at, close: closing }
    if (!reopened && marks.pairs.length + marks.unclosed.length > 0) return null
  }
  return null
}

export function runOn(passages: readonly Passage[], result: Pair[][], index: number, open: number, end: RunEnd): number {
  const first = passages[index]
  if (first) result[index]?.push(makePair(first, index, open, null, { ending: 'continued', continues: false }))
  for (let at = index + 1; at <= end.passage; at++) {
    const passage = passages[at]
    if (!passage) continue
    const reopening = passage.tokens[0]?.kind === 'mark' ? 0 : -1
    const close = at === end.passage ? end.close : null
    const pair = makePair(passage, at, reopening, close, { ending: close === null ? 'continued' : 'closed', continues: true })
    const rest = (result[at] ?? []).filter((other) => other.start >= pair.end)
    result[at] = [pair, ...rest]
  }
  return end.passage - 1
}
