import { classBit } from '../word-classes.js'
import type { Frame, Reading } from '../frames/frame.js'
import { claimBehind, isInsideAccording } from './behind.js'
import type { Claim } from './claim.js'
import { findContentEnd } from './content-end.js'
import { claimForward } from './forward.js'

/** What the frames of one sentence report. */
export function claimContents(reading: Reading, number: number, frames: readonly Frame[]): Claim[] {
  const items = reading.sentences[number]?.items ?? []
  const claims: Claim[] = []
  let reported = -1
  for (const frame of frames) {
    if (passesOn(frame, frames) || isInsideAccording(frame, frames)) continue
    if (frame.at < reported && frame.cue) continue // speech inside reported speech: only the outermost counts
    if (frame.link === 'behind' || frame.link === 'around') {
      claims.push(...claimBehind(reading, items, frame, frames))
      continue
    }
    const end = findContentEnd(reading, items, frame, frames)
    const own = claimForward(reading, items, frame, end)
    claims.push(...own)
    reported = own[0]?.kind === 'direct' ? frame.content + 1 : end
  }
  return claims
}

/** `نقلت الوكالة أن فلانا قال إن …`: the one whose words are passed on speaks, not the outlet. */
function passesOn(frame: Frame, frames: readonly Frame[]): boolean {
  const isOutlet = frame.speaker !== null && (frame.speaker.head.classes & classBit.outlet) !== 0
  if (!isOutlet || frame.cue?.lemma.class !== 'relay' || frame.link !== 'complementizer') return false
  return frames.some((other) => other.at > frame.content && other.at <= frame.content + nearestReport && other.subject === 'own')
}

/** Items between a relay and the report in it. */
const nearestReport = 10
