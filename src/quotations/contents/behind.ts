import type { Span } from '../../source.js'
import { type Frame, type Reading, countWords } from '../frames/frame.js'
import type { Item } from '../sentences.js'
import { findDatelineEnd } from '../speakers/openers.js'
import { readsAsTerm } from '../terms.js'
import { classBit } from '../word-classes.js'
import type { Claim } from './claim.js'
import { trimEnd } from './content-end.js'

/** What stands before a cue: marks (`"…"، قال`), or a clause (`…، بحسب المصدر`). */
export function claimBehind(reading: Reading, items: readonly Item[], frame: Frame, frames: readonly Frame[]): Claim[] {
  const item = items[frame.before]
  if (!item) return []
  if (item.pair && frame.cue) {
    const next = frame.link === 'around' ? items[frame.content] : undefined
    const pairs = next?.pair ? [item.pair, next.pair] : [item.pair]
    return [{ frame, kind: 'direct', pairs, content: pairs.map(({ start, end }) => ({ start, end })), form: 'clause' }]
  }
  return claimBefore(reading, items, frame, frames)
}

/** `…، بحسب المصدر`: what stands before it in the sentence, unless another frame reports it. */
function claimBefore(reading: Reading, items: readonly Item[], frame: Frame, frames: readonly Frame[]): Claim[] {
  if (frames.some((other) => other.at < frame.at && other.link !== 'behind' && !isInsideAccording(other, frames))) return []
  const end = trimEnd(items, frame.at)
  const from = Math.max(items[0]?.kind === 'comma' ? 1 : 0, findDatelineEnd(items))
  const first = items[from]
  const last = items[end - 1]
  if (!first || !last || end <= from) return []
  const isWords = (item: Item, at: number) =>
    countWords(item) > 3 ||
    (end - from === 1
      ? countWords(item) > 1
      : countWords(item) > 1 && items[at - 1]?.key.length !== 1 && !readsAsTerm(reading, items, at, { from, end, frame }))
  const content = [{ start: first.start, end: last.end }, ...goOnBehind(items, frame, frames)]
  const isInside = ({ start }: Item) => content.some((span) => start >= span.start && start < span.end)
  const pairs = items.flatMap((item, at) => (item.pair && isInside(item) && isWords(item, at) ? [item.pair] : []))
  if (!pairs.length) return [{ frame, kind: 'indirect', pairs: [], content, form: 'clause' }]
  const whole = end - from === 1
  return pairs.map((pair) => ({
    frame,
    kind: whole ? ('direct' as const) : ('mixed' as const),
    pairs: [pair],
    content,
    form: 'clause' as const,
  }))
}

/** `تقترح الوزارة، بحسب المسؤول، فتح الطريق`: the clause goes on behind the insert, unless another one begins there. */
function goOnBehind(items: readonly Item[], frame: Frame, frames: readonly Frame[]): Span[] {
  const comma = items[frame.to]
  const first = items[frame.to + 1]
  if (
    comma?.kind !== 'comma' ||
    first?.kind !== 'word' ||
    !first.lexeme ||
    (first.phrase && first.phrase.class !== 'adjunct') ||
    first.lexeme.conjunction
  )
    return []
  if (first.lexeme.classes & classBit.turn || first.lexeme.adverbial) return []
  const next = frames.find((other) => other.at > frame.at)
  const last = items[trimEnd(items, next?.at ?? items.length) - 1]
  return last && last.start >= first.start ? [{ start: first.start, end: last.end }] : []
}

/** `حصل على ضمانات بأن يلعب، بحسب وكيله`: a noun inside a clause that is reported itself. */
export function isInsideAccording(frame: Frame, frames: readonly Frame[]): boolean {
  if (frame.cue?.form !== 'noun' && frame.cue?.form !== 'masdar') return false
  return frames.some((other) => other.at > frame.at && other.link === 'behind' && other.cue === null)
}
