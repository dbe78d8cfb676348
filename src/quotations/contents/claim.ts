import type { Span } from '../../source.js'
import type { Frame, LinkKind } from '../frames/frame.js'
import type { Pair } from '../marks/pair.js'

/** What one frame reports: a quotation without its speaker yet. */
export interface Claim {
  readonly frame: Frame
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The pairs, in order; none for an indirect one. */
  readonly pairs: readonly Pair[]
  /** What is reported, marks and all. */
  readonly content: readonly Span[]
  readonly form: 'clause' | 'nominal'
}

/** How surely a link ties words to its cue. */
export const linkWeights: Readonly<Record<LinkKind, number>> = {
  colon: 4,
  complementizer: 3,
  around: 3,
  marks: 2.5,
  behind: 2,
  preposition: 1.5,
  object: 1,
}
