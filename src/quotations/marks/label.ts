import type { Token } from '../../tokens.js'
import { isBlank } from '../../source.js'
import type { Style } from './styles.js'

export interface MarkWeights {
  readonly open: number
  readonly close: number
}

/** Single letters that may be glued before an opening mark: `بـ"…"`, `و"…"`. */
const gluedBefore = /(?:^|[\s(])[\u0628\u0644\u0648\u0641\u0643]?(?:\u0627\u0644)?\u0640*$/u

export function weighMark(text: string, tokens: readonly Token[], at: number, style: Style): MarkWeights {
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
export function labelMarks(weights: readonly MarkWeights[], style: Style): MarkLabel[] {
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
