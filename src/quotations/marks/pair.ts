import type { Span } from '../../source.js'
import type { Passage } from '../passages.js'

/** An outermost pair of quotation marks: the span takes the marks in, `inner` does not. */
export interface Pair extends Span {
  readonly inner: Span
  /** Number of the passage it stands in. */
  readonly passage: number
  /** First token inside, and the first token behind the pair. */
  readonly from: number
  readonly to: number
  /** `open`: never closed; `continued`: runs on in the next passage. */
  readonly ending: 'closed' | 'open' | 'continued'
  /** True where the pair goes on from the passage before it. */
  readonly continues: boolean
}

export function makeOpenPair({ tokens, end }: Passage, passage: number, open: number, to: number): Pair {
  const opening = tokens[open]
  const last = tokens[to - 1]
  const stop = last?.end ?? end
  return {
    start: opening?.start ?? 0,
    end: stop,
    inner: { start: opening?.end ?? 0, end: stop },
    passage,
    from: open + 1,
    to,
    ending: 'open',
    continues: false,
  }
}

export function makeUnopenedPair({ tokens }: Passage, passage: number, begin: number, close: number): Pair {
  const first = tokens[begin]
  const closing = tokens[close]
  const start = first?.start ?? 0
  return {
    start,
    end: closing?.end ?? start,
    inner: { start, end: closing?.start ?? start },
    passage,
    from: begin + 1,
    to: close + 1,
    ending: 'closed',
    continues: false,
  }
}

/** `open` −1: the pair starts with the passage, without a mark; `close` null: it ends with it. */
export function makePair(
  { tokens, start, end }: Passage,
  passage: number,
  open: number,
  close: number | null,
  rest: Pick<Pair, 'ending' | 'continues'>,
): Pair {
  const opening = tokens[open]
  const closing = close === null ? undefined : tokens[close]
  return {
    start: opening ? opening.start : start,
    end: closing ? closing.end : end,
    inner: { start: opening ? opening.end : start, end: closing ? closing.start : end },
    passage,
    from: open + 1,
    to: close === null ? tokens.length : close + 1,
    ...rest,
  }
}
