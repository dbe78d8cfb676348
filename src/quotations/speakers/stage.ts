import type { Agreement } from '../../languages/grammar.js'
import type { Explanation } from '../../schema.js'
import { agreesWith } from './matching.js'
import type { Entity } from './roster.js'

/** A speaker is carried over at most this many sentences. */
const farthestCarry = 14
/** Having spoken weighs as much as standing this many sentences nearer. */
const spokeBonus = 2.5

/** Who was met and may be meant by a verb without a subject. */
export interface Stage {
  readonly enter: (entity: Entity, sentence: number, spoke: boolean) => void
  /** A heading: nobody is carried over it. */
  readonly clear: () => void
  /** The last one first. */
  readonly recent: () => Entity[]
  /** Those who agree, best first: the last one; one who spoke goes before one who only stood in a sentence between. */
  readonly weigh: (agreement: Agreement, sentence: number) => Weighed[]
}

export interface Weighed {
  readonly entity: Entity
  /** The sentence in which it was met last, and when it entered. */
  readonly sentence: number
  readonly order: number
  readonly score: number
  readonly evidence: Explanation['evidence']
}

export function openStage(): Stage {
  const entered = new Map<Entity, { sentence: number; spoke: boolean; order: number }>()
  let order = 0
  return {
    enter(entity, sentence, spoke) {
      entered.set(entity, { sentence, spoke: spoke || entered.get(entity)?.spoke === true, order: order++ })
    },
    clear: () => entered.clear(),
    recent: () => [...entered].sort((a, b) => b[1].order - a[1].order).map(([entity]) => entity),
    weigh(agreement, sentence) {
      const weighed: Weighed[] = []
      for (const [entity, entry] of entered) {
        const away = sentence - entry.sentence
        if (away > farthestCarry || !agreesWith(entity, agreement)) continue
        const evidence = [
          { name: 'spoke before', weight: entry.spoke ? spokeBonus : 0 },
          { name: 'sentences since', weight: -away },
        ]
        const score = evidence.reduce((sum, { weight }) => sum + weight, 0)
        weighed.push({ entity, sentence: entry.sentence, order: entry.order, score, evidence })
      }
      return weighed.sort((a, b) => b.score - a.score || b.order - a.order)
    },
  }
}
