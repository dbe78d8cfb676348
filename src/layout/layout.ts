import type { Explanation, LayoutRole } from '../schema.js'
import type { Span } from '../source.js'

/** A stretch of one line with one role. Blocks are in order, do not overlap, and hold every non-blank character. */
export interface Block extends Span {
  readonly role: LayoutRole
  /** 1-based. */
  readonly line: number
  /** What spoke for the role and what came second; made only where it is asked for. */
  readonly explain?: Explanation
}

/** A body paragraph or a cross-heading; over several lines where the dump is hard-wrapped. */
export interface ParagraphSpan extends Span {
  readonly kind: 'paragraph' | 'heading'
  /** 1-based line of its first character. */
  readonly line: number
}

/** The page, read as a whole. */
export interface Layout {
  readonly blocks: readonly Block[]
  readonly paragraphs: readonly ParagraphSpan[]
}
