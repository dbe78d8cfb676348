import type { Explanation, LayoutRole } from '../schema.js'
import { evidence } from './evidence/table.js'
import type { Place } from './places.js'
import type { Traits } from './traits.js'
import { first, into, last, states } from './zones.built.js'

/** Every role, in the order in which scores are kept. */
const roles = ['title', 'deck', 'date', 'byline', 'caption', 'heading', 'body', 'noise'] as const satisfies readonly LayoutRole[]
const roleOf: readonly number[] = states.map(({ role }) => roles.indexOf(role))

/** The evidence with the roles that it touches, by their numbers, and their weights: two or three of eight. */
const rows = evidence.map(({ when, weights }) => {
  const touched = roles.flatMap((role, number) => (weights[role] === undefined ? [] : [number]))
  return { when, touched, weights: touched.map((number) => weights[roles[number] ?? 'noise'] ?? 0) }
})

/** The steps between states, one after the other, and where those into each state end: this is the loop that is run most. */
const steps = into.flat()
const stepFroms = Uint8Array.from(steps, ({ from }) => from)
const stepWeights = Float64Array.from(steps, ({ weight }) => weight)
const stepEnds = into.map((_, to) => into.slice(0, to + 1).flat().length)

/**
 * The role of each segment in the one best reading of the page (Viterbi): the sequence of states with the best sum of every
 * segment's evidence and of every step from one to the next.
 */
export function decide(traits: readonly Traits[], places: readonly Place[]): LayoutRole[] {
  const came = new Uint8Array(traits.length * states.length)
  const scores = weighAll(traits, places)
  let sums = new Float64Array(states.length)
  let next = new Float64Array(states.length)
  for (let index = 0; index < traits.length; index++) {
    for (let to = 0; to < states.length; to++) {
      const end = index > 0 ? (stepEnds[to] ?? 0) : 0
      let best = index > 0 ? -Infinity : (first[to] ?? 0)
      let cameFrom = 0
      for (let step = stepEnds[to - 1] ?? 0; step < end; step++) {
        const from = stepFroms[step] ?? 0
        const sum = (sums[from] ?? 0) + (stepWeights[step] ?? 0)
        if (sum <= best) continue
        best = sum
        cameFrom = from
      }
      came[index * states.length + to] = cameFrom
      next[to] = best + (scores[index * roles.length + (roleOf[to] ?? 0)] ?? 0)
    }
    ;[sums, next] = [next, sums]
  }
  return walkBack(sums, came, traits.length)
}

function walkBack(sums: Float64Array, came: Uint8Array, length: number): LayoutRole[] {
  let state = 0
  let best = -Infinity
  sums.forEach((sum, index) => {
    const total = sum + (last[index] ?? 0)
    if (total > best) [best, state] = [total, index]
  })
  const reading: LayoutRole[] = []
  for (let index = length - 1; index >= 0; index--) {
    reading.push(states[state]?.role ?? 'noise')
    state = came[index * states.length + state] ?? 0
  }
  return reading.reverse()
}

/** The sum of the evidence of each segment for each role. One question is put to all segments before the next: that is answered fastest. */
function weighAll(traits: readonly Traits[], places: readonly Place[]): Float64Array {
  const scores = new Float64Array(traits.length * roles.length)
  for (const { when, touched, weights } of rows) {
    for (let index = 0; index < traits.length; index++) {
      if (!when(traits[index] as Traits, places[index] as Place)) continue
      for (let at = 0; at < touched.length; at++) {
        const role = index * roles.length + (touched[at] ?? 0)
        scores[role] = (scores[role] ?? 0) + (weights[at] ?? 0)
      }
    }
  }
  return scores
}

/** What spoke for the role that won, and the role with the next best evidence of its own. */
export function explain(role: LayoutRole, traits: Traits, place: Place): Explanation {
  const seen = evidence.filter(({ when }) => when(traits, place))
  const list = (wanted: LayoutRole) =>
    seen.flatMap(({ name, weights }) => (weights[wanted] === undefined ? [] : [{ name, weight: weights[wanted] }]))
  const scores = weighAll([traits], [place])
  const scoreOf = (wanted: LayoutRole) => scores[roles.indexOf(wanted)] ?? 0
  const runnerUp = roles.filter((other) => other !== role).sort((a, b) => scoreOf(b) - scoreOf(a))[0] ?? role
  const candidates = [role, runnerUp].map((text) => ({ text, score: round(scoreOf(text)), evidence: list(text) }))
  return { evidence: list(role), score: round(scoreOf(role)), candidates }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
