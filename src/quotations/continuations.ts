import type { Span } from '../source.js'
import type { Claim } from './contents/claim.js'
import { type Reading, countWords } from './frames/frame.js'
import type { Pair } from './marks/pair.js'
import type { Passage } from './passages.js'

/** A claim with all its parts: a quotation may run over paragraphs, or go on behind a full stop. */
export interface Utterance {
  readonly claim: Claim
  readonly pairs: readonly Pair[]
  readonly parts: readonly Span[]
}

/** Adds to each claim the pairs that go on with it: the next paragraphs of an open quotation, and closed ones that stand alone. */
export function continueQuotations(
  reading: Reading,
  passages: readonly Passage[],
  pairs: readonly Pair[],
  claims: readonly Claim[],
): Utterance[] {
  const owner = new Map<Pair, Claim>()
  for (const claim of claims) for (const pair of claim.pairs) owner.set(pair, claim)
  const alone = findLonePairs(reading)
  const extra = new Map<Claim, Pair[]>()
  let last: Claim | null = null
  let lastPair: Pair | null = null
  for (const pair of pairs) {
    const own = owner.get(pair)
    if (own) {
      last = own
      lastPair = pair
      continue
    }
    const runsOn = pair.continues || (alone.has(pair) && lastPair !== null && follows(reading, passages, alone, lastPair, pair))
    if (!runsOn || !last || last.kind !== 'direct') {
      if (!runsOn) last = lastPair = null
      continue
    }
    extra.set(last, [...(extra.get(last) ?? []), pair])
    lastPair = pair
  }
  const announced = new Map(claims.map((claim) => [claim, findAnnounced(reading, passages, claim)] as const))
  const taken = [...announced.values()].flat()
  const isInside = ({ content: [first] }: Claim) => taken.some((part) => first && part.start <= first.start && first.end <= part.end)
  return claims
    .filter((claim) => announced.get(claim)?.length || !isInside(claim))
    .map((claim) => {
      const whole = announced.get(claim) ?? []
      if (whole.length) return { claim: { ...claim, content: whole }, pairs: claim.pairs, parts: whole }
      const all = [...claim.pairs, ...(extra.get(claim) ?? [])].sort((a, b) => a.start - b.start)
      const parts = all.length ? all.map((pair) => pair.inner) : claim.content
      return { claim, pairs: all, parts: parts.map(({ start, end }) => ({ start, end })) }
    })
}

/** Words that a pair needs to go on with a quotation by itself. */
const leastWords = 4

/** Pairs that are a sentence of their own, with its number. */
function findLonePairs({ sentences }: Reading): Map<Pair, number> {
  const alone = new Map<Pair, number>()
  sentences.forEach(({ items }, number) => {
    const first = items[0]
    const rest = items.slice(1).every((item) => item.kind === 'stop' || item.kind === 'comma')
    if (first?.pair && rest && countWords(first) >= leastWords) alone.set(first.pair, number)
  })
  return alone
}

/** The next pair stands in the same or the next paragraph, with no sentence between. */
function follows(
  { sentences }: Reading,
  passages: readonly Passage[],
  alone: ReadonlyMap<Pair, number>,
  before: Pair,
  pair: Pair,
): boolean {
  if (pair.passage - before.passage > 1 || passages[pair.passage]?.role !== 'body') return false
  const previous = sentences[(alone.get(pair) ?? 0) - 1]
  return previous?.items.some((item) => item.pair === before) ?? false
}

/** `وفي ما يلي النص الكامل للخطاب: "…`, never closed: a text that is announced as a whole runs on to the end of the body. */
function findAnnounced({ sentences }: Reading, passages: readonly Passage[], { frame, kind, pairs: [pair] }: Claim): Span[] {
  const own = pair && passages[pair.passage]
  const isWhole = sentences[frame.sentence]?.items.some(({ phrase, start }) => phrase?.class === 'verbatim' && start < (pair?.start ?? 0))
  if (!own || kind !== 'direct' || pair.ending !== 'open' || pair.start !== own.start || !isWhole) return []
  const end = passages.findIndex((passage, number) => number > pair.passage && passage.role !== 'body')
  const rest = passages.slice(pair.passage + 1, end < 0 ? passages.length : end)
  const behind = { start: pair.end + 1, end: own.end } // without the stop at which the marks were mended
  return [pair.inner, ...(behind.end > behind.start ? [behind] : []), ...rest.map(({ start, end: to }) => ({ start, end: to }))]
}
