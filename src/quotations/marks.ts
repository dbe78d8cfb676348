import { isBlank, type Span } from '../source.js'
import type { Token } from '../tokens.js'
import type { Passage } from './passages.js'

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

/**
 * Styles whose marks pair with each other. `direction` says what a mark's own shape tells about opening (+) and closing (−):
 * a fact for guillemets, a hint for curly marks (one curly quotation in five of the corpus does not open with “ and close with ”).
 */
interface Style {
  readonly direction: Readonly<Record<string, number>>
  /** What it costs to leave a mark without a partner. */
  readonly stray: number
  /** What it costs to open inside an open pair. */
  readonly nested: number
}

const styles: readonly Style[] = [
  { direction: { '"': 0, '&quot;': 0, '&#34;': 0, "''": 0, '``': 1, '""': 0 }, stray: 2, nested: 2.5 },
  { direction: { '«': 4, '»': -4, '‹': 4, '›': -4 }, stray: 2, nested: 0.5 },
  { direction: { '“': 0.7, '”': -0.7, '„': 3, '‟': 0.7 }, stray: 2, nested: 2 },
  { direction: { '‘': 0.5, '’': -0.5, '‚': 2, '‛': 0.5, "'": 0 }, stray: 0.2, nested: 3 },
  { direction: { '((': 4, '))': -4 }, stray: 1, nested: 1 },
]
const styleOf = new Map(styles.flatMap((style, index) => Object.keys(style.direction).map((mark) => [mark, index] as const)))

/** The outermost pairs of all passages, in order. One bad mark costs one pair, never the article. */
export function pairMarks(text: string, passages: readonly Passage[], hints: MarkHints): Pair[] {
  const read = passages.map((passage) => readPassage(text, passage))
  return joinParagraphs(passages, read, hints).flat()
}

/** What the language tells about a mark without a partner. */
export interface MarkHints {
  /** Whether a quotation that is never closed ends before this token: a comma before a reporting verb. */
  readonly endsBefore: (tokens: readonly Token[], at: number) => boolean
  /** Whether a quotation that is never opened begins behind this token: a colon or complementizer. */
  readonly beginsBehind: (tokens: readonly Token[], at: number) => boolean
}

interface MarkReading {
  /** Token numbers of the pairs of one passage. */
  readonly pairs: readonly { readonly open: number; readonly close: number }[]
  /** Marks that open and find no partner, and marks that close and find none. */
  readonly unclosed: readonly number[]
  readonly unopened: readonly number[]
}

const unmarked: MarkReading = { pairs: [], unclosed: [], unopened: [] }

function readPassage(text: string, { tokens }: Passage): MarkReading {
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

interface MarkWeights {
  readonly open: number
  readonly close: number
}

/** Single letters that may be glued before an opening mark: `بـ"…"`, `و"…"`. */
const gluedBefore = /(?:^|[\s(])[\u0628\u0644\u0648\u0641\u0643]?(?:\u0627\u0644)?\u0640*$/u

function weighMark(text: string, tokens: readonly Token[], at: number, style: Style): MarkWeights {
  const token = tokens[at]
  if (!token) return { open: 0, close: 0 }
  const before = text.charCodeAt(token.start - 1)
  const behind = text.charCodeAt(token.end)
  const blankBefore = token.start === 0 || isBlank(before) || at === 0
  const blankBehind = token.end >= text.length || isBlank(behind) || at === tokens.length - 1
  const wordBefore = !blankBefore && tokens[at - 1]?.kind !== 'punctuation'
  const wordBehind = !blankBehind && tokens[at + 1]?.kind !== 'punctuation'
  const glued = wordBefore && gluedBefore.test(text.slice(Math.max(0, token.start - 6), token.start))
  const shape = style.direction[token.key] ?? 0
  const opensBehind = !blankBefore && /[([{:،,\-–—/]/u.test(text[token.start - 1] ?? '')
  const open = (blankBefore || glued || opensBehind ? 1.5 : wordBefore ? -1.5 : -0.5) + (blankBehind ? -1 : 1) + shape
  const close = (blankBehind || !wordBehind ? 1.5 : -0.5) + (blankBefore ? -1 : 1) - shape
  return { open, close }
}

type MarkLabel = 'open' | 'close' | 'unclosed' | 'unopened'

/** The best labelling of the marks of one style in one passage: a walk over how deep one stands, at most two deep. */
function labelMarks(weights: readonly MarkWeights[], style: Style): MarkLabel[] {
  const depths = 3
  let best = [0, -Infinity, -Infinity]
  const back: { from: number; label: MarkLabel }[][] = []
  for (const { open, close } of weights) {
    const next = new Array<number>(depths).fill(-Infinity)
    const steps: { from: number; label: MarkLabel }[] = new Array<{ from: number; label: MarkLabel }>(depths).fill({
      from: 0,
      label: 'unopened',
    })
    const offer = (from: number, to: number, gain: number, label: MarkLabel) => {
      const value = (best[from] ?? -Infinity) + gain
      if (value > (next[to] ?? -Infinity)) {
        next[to] = value
        steps[to] = { from, label }
      }
    }
    for (let depth = 0; depth < depths; depth++) {
      if (depth + 1 < depths) offer(depth, depth + 1, open - (depth > 0 ? style.nested : 0), 'open')
      if (depth > 0) offer(depth, depth - 1, close, 'close')
      offer(depth, depth, -style.stray, open >= close ? 'unclosed' : 'unopened')
    }
    best = next
    back.push(steps)
  }
  return traceLabels(best, back, style)
}

function traceLabels(best: readonly number[], back: readonly (readonly { from: number; label: MarkLabel }[])[], style: Style): MarkLabel[] {
  let depth = 0
  best.forEach((value, at) => {
    if (value - at * style.stray > (best[depth] ?? -Infinity) - depth * style.stray) depth = at
  })
  const labels: MarkLabel[] = []
  let dangling = depth
  for (let k = back.length - 1; k >= 0; k--) {
    const step = back[k]?.[depth]
    if (!step) break
    const opensNothing = step.label === 'open' && dangling > 0 && depth === dangling
    if (opensNothing) dangling--
    labels.push(opensNothing ? 'unclosed' : step.label)
    depth = step.from
  }
  return labels.reverse()
}

/** How far a quotation may run that is only closed paragraphs later. */
const longestRun = 60

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

/** Gives each mark without a partner the end or beginning that the sentence suggests; pairs never overlap. */
function mendPassage(passage: Passage, index: number, reading: MarkReading, pairs: readonly Pair[], hints: MarkHints): Pair[] {
  const mended = [...pairs]
  const isFree = (from: number, to: number) => !mended.some((pair) => pair.from - 1 < to && from < pair.to)
  for (const open of reading.unclosed) {
    const end = findEnd(passage.tokens, open, mended, hints)
    if (end > open + 1 && isFree(open, end)) mended.push(makeOpenPair(passage, index, open, end))
  }
  for (const close of reading.unopened) {
    const begin = findBeginning(passage.tokens, close, hints)
    if (begin >= 0 && close > begin && isFree(begin, close)) mended.push(makeUnopenedPair(passage, index, begin, close))
  }
  return mended.sort((a, b) => a.start - b.start)
}

const sentenceStops = new Set(['.', '؟', '?', '!', '…'])

/** The token before which a quotation that is never closed ends: a stop, the next pair, or a reporting verb behind a comma. */
function findEnd(tokens: readonly Token[], open: number, pairs: readonly Pair[], hints: MarkHints): number {
  for (let at = open + 2; at < tokens.length; at++) {
    if (sentenceStops.has(tokens[at]?.key ?? '') || hints.endsBefore(tokens, at)) return at
    if (tokens[at]?.kind === 'mark' && pairs.some((pair) => pair.from - 1 === at)) return at
  }
  return tokens.length
}

/** The first token of a quotation that is never opened; −1 where neither colon nor link stands before it in the sentence. */
function findBeginning(tokens: readonly Token[], close: number, hints: MarkHints): number {
  for (let at = close - 1; at > 0; at--) {
    const token = tokens[at]
    if (!token || token.kind === 'mark' || sentenceStops.has(token.key)) return -1
    if (hints.beginsBehind(tokens, at)) return at + 1
  }
  return -1
}

function makeOpenPair({ tokens, end }: Passage, passage: number, open: number, to: number): Pair {
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

function makeUnopenedPair({ tokens }: Passage, passage: number, begin: number, close: number): Pair {
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

interface RunEnd {
  readonly passage: number
  /** Token of the closing mark. */
  readonly close: number
}

/** Where a quotation that is open at the end of a paragraph closes: each next paragraph reopens it, or one closes it. */
function findRunEnd(passages: readonly Passage[], read: readonly MarkReading[], index: number, mark: Token | undefined): RunEnd | null {
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

function runOn(passages: readonly Passage[], result: Pair[][], index: number, open: number, end: RunEnd): number {
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

/** `open` −1: the pair starts with the passage, without a mark; `close` null: it ends with it. */
function makePair(
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
