import type { Span } from '../../source.js'
import { groupBy } from '../groups.js'
import type { Pair } from '../marks/pair.js'
import { type Claim, linkWeights } from './claim.js'

/** One pair is claimed once, by the surest link; of two that are as sure by the nearer cue, which is the later. */
export function settleClaims(claims: readonly Claim[]): Claim[] {
  const owner = new Map<Pair, Claim>()
  const weigh = (claim: Claim) => linkWeights[claim.frame.link] + (claim.kind === 'direct' ? 1 : 0)
  for (const claim of claims) {
    for (const pair of claim.pairs) {
      const other = owner.get(pair)
      if (!other || weigh(claim) >= weigh(other)) owner.set(pair, claim)
    }
  }
  return dropOverlaps(claims.filter((claim) => claim.pairs.every((pair) => owner.get(pair) === claim)))
}

/** An indirect quotation gives way to one that stands in its words: they are reported once. */
function dropOverlaps(claims: readonly Claim[]): Claim[] {
  return [...groupBy(claims, (claim) => claim.frame.sentence).values()].flatMap((own) => {
    const kept: Claim[] = own.filter((claim) => claim.kind !== 'indirect')
    const indirect = own.filter((claim) => claim.kind === 'indirect').sort((a, b) => linkWeights[b.frame.link] - linkWeights[a.frame.link])
    for (const claim of indirect) if (!kept.some((other) => overlaps(claim, other))) kept.push(claim)
    return own.filter((claim) => kept.includes(claim))
  })
}

function overlaps(claim: Claim, other: Claim): boolean {
  const taken: readonly Span[] = other.kind === 'indirect' ? other.content : other.pairs
  return claim.content.some((span) => taken.some(({ start, end }) => span.start < end && start < span.end))
}
