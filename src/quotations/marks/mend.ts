import type { Token } from '../../tokens.js'
import type { Passage } from '../passages.js'
import { type Pair, makeOpenPair, makeUnopenedPair } from './pair.js'
import type { MarkReading } from './reading.js'

/** What the language tells about a mark without a partner. */
export interface MarkHints {
  /** Whether a quotation that is never closed ends before this token: a comma before a reporting verb. */
  readonly endsBefore: (tokens: readonly Token[], at: number) => boolean
  /** Whether a quotation that is never opened begins behind this token: a colon or complementizer. */
  readonly beginsBehind: (tokens: readonly Token[], at: number) => boolean
}

/** Gives each mark without a partner the end or beginning that the sentence suggests; pairs never overlap. */
export function mendPassage(passage: Passage, index: number, reading: MarkReading, pairs: readonly Pair[], hints: MarkHints): Pair[] {
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
