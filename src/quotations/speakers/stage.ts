import type { Agreement } from '../../languages/grammar.js'
import type { Explanation } from '../../schema.js'
import { agreesWith } from './matching.js'
import type { Entity } from './roster.js'

/** A speaker is carried over at most this many sentences. */
const farthestCarry = 14
/** Having spoken weighs as much as standing this many sentences nearer. */
const spokeBonus = 2.5

/** More than this many do not speak within that distance. */
const mostOnStage = 24

/** Who was met and may be meant by a verb without a subject. */
export interface Stage {
  readonly enter: (entity: Entity, sentence: number, how: { spoke: boolean; named: boolean }) => void
  /** A heading: nobody is carried over it. */
  readonly clear: () => void
  /** The last one first. */
  readonly recent: () => readonly Entity[]
  /** Those who agree, best first: the last one; one who spoke goes before one who only stood in a sentence between. */
  readonly weigh: (agreement: Agreement, sentence: number) => Weighed[]
}

interface Entry {
  /** The sentence in which it was met last, and the last one that names it. */
  readonly sentence: number
  readonly named: number
  readonly spoke: boolean
  /** When it entered. */
  readonly order: number
}

export interface Weighed extends Entry {
  readonly entity: Entity
  readonly score: number
  readonly evidence: Explanation['evidence']
}

export function openStage(): Stage {
  const entered = new Map<Entity, Entry>()
  let lately: Entity[] = []
  let order = 0
  return {
    enter(entity, sentence, { spoke, named }) {
      const before = entered.get(entity)
      lately = [entity, ...lately.filter((other) => other !== entity)].slice(0, mostOnStage)
      entered.set(entity, {
        sentence,
        named: named ? sentence : (before?.named ?? -1),
        spoke: spoke || before?.spoke === true,
        order: order++,
      })
    },
    clear() {
      entered.clear()
      lately = []
    },
    recent: () => lately,
    weigh(agreement, sentence) {
      const weighed: Weighed[] = []
      for (const entity of lately) {
        const entry = entered.get(entity)
        if (!entry) continue
        const away = sentence - entry.sentence
        if (away > farthestCarry || !agreesWith(entity, agreement)) continue
        const evidence = [
          { name: 'spoke before', weight: entry.spoke ? spokeBonus : 0 },
          { name: 'sentences since', weight: -away },
        ]
        const score = evidence.reduce((sum, { weight }) => sum + weight, 0)
        weighed.push({ ...entry, entity, score, evidence })
      }
      return weighed.sort((a, b) => b.score - a.score || b.order - a.order)
    },
  }
}
