import type { Explanation, LayoutRole } from '../schema.js'
import { evidence } from './evidence.js'
import type { Place, Traits } from './traits.js'
import { between, first, last, states } from './zones.js'

/** The role of each segment in the one best reading of the page, with what it was weighed on. */
export interface Reading {
  readonly roles: readonly LayoutRole[]
  readonly weighed: readonly Scores[]
}

export type Scores = Readonly<Record<LayoutRole, number>>

/** Finds the sequence of states with the best sum (Viterbi): every segment's evidence, and every step from one to the next. */
export function decide(traits: readonly Traits[], places: readonly Place[]): Reading {
  const weighed = traits.map((t, index) => weigh(t, places[index] as Place))
  let sums: number[] = []
  const came: Int8Array[] = []
  weighed.forEach((scores, index) => {
    const back = new Int8Array(states.length)
    sums = states.map((state, to) => {
      const own = scores[state.role]
      if (index === 0) return own + (first[to] ?? 0)
      const steps = between[to] ?? []
      let best = -Infinity
      for (let from = 0; from < states.length; from++) {
        const sum = (sums[from] ?? 0) + (steps[from] ?? 0)
        if (sum > best) {
          best = sum
          back[to] = from
        }
      }
      return best + own
    })
    came.push(back)
  })
  return { roles: walkBack(sums, came), weighed }
}

function walkBack(sums: readonly number[], came: readonly Int8Array[]): LayoutRole[] {
  const ends = sums.map((sum, state) => sum + (last[state] ?? 0))
  let state = ends.indexOf(Math.max(...ends))
  const roles: LayoutRole[] = []
  for (let index = came.length - 1; index >= 0; index--) {
    roles.push(states[state]?.role ?? 'noise')
    state = came[index]?.[state] ?? 0
  }
  return roles.reverse()
}

function weigh(traits: Traits, place: Place): Scores {
  const scores: Record<LayoutRole, number> = { title: 0, deck: 0, date: 0, byline: 0, caption: 0, heading: 0, body: 0, noise: 0 }
  for (const { when, weights } of evidence) {
    if (!when(traits, place)) continue
    for (const role in weights) scores[role as LayoutRole] += weights[role as LayoutRole] ?? 0
  }
  return scores
}

/** What spoke for the role that won, and the roles in the order of their own evidence. */
export function explain(role: LayoutRole, traits: Traits, place: Place): Explanation {
  const seen = evidence.filter(({ when }) => when(traits, place))
  const list = (wanted: LayoutRole) =>
    seen.flatMap(({ name, weights }) => (weights[wanted] === undefined ? [] : [{ name, weight: weights[wanted] }]))
  const scores = weigh(traits, place)
  const others = (Object.keys(scores) as LayoutRole[]).filter((other) => other !== role).sort((a, b) => scores[b] - scores[a])
  const candidates = [role, ...others.slice(0, 1)].map((text) => ({ text, score: round(scores[text]), evidence: list(text) }))
  return { evidence: list(role), score: round(scores[role]), candidates }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
