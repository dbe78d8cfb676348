import type { Frame, Reading } from '../frames/frame.js'
import type { Lexeme } from '../lexicon/lexeme.js'
import type { Item } from '../sentences.js'
import { classBit, clauseLead } from '../word-classes.js'

/** Where what is reported ends: the sentence, the next frame that leans on it, or a word that gives the word back to the reporter. */
export function findContentEnd(reading: Reading, items: readonly Item[], frame: Frame, frames: readonly Frame[]): number {
  let conceded = false
  for (let at = frame.content; at < items.length; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return trimEnd(items, at)
    if (item.lexeme && concedes(reading, item.lexeme)) conceded = true
    if (at === frame.content) continue
    const after = isBehindComma(reading, items, at)
    if (endsAtPhrase(item, after)) {
      if (!conceded) return trimEnd(items, at)
      conceded = false
    }
    if (item.lexeme && item.lexeme.classes & classBit.turn && after) return trimEnd(items, at)
    if (after && item.lexeme?.adverbial) return trimEnd(items, at)
    if (
      frames.some(
        (other) => other !== frame && other.at === at && other.link !== 'behind' && leansOn(item, other, after || isBehindLead(items, at)),
      )
    )
      return trimEnd(items, at)
    if (frames.some((other) => other !== frame && other.at === at && other.link === 'behind' && other.cue === null))
      return trimEnd(items, at)
  }
  return trimEnd(items, items.length)
}

/** `رغم …، إلا أن …`: the contrast belongs to the concession. */
function concedes({ lexicon }: Reading, { key }: Lexeme): boolean {
  return lexicon.grammar.concessions.includes(key)
}

const commas: ReadonlySet<string> = new Set(['،', ',', '؛'])

/** Behind a comma, with or without `ثم` and the like between. */
function isBehindComma({ text }: Reading, items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before?.kind === 'comma' || (before?.pair && commas.has(text.charAt(before.pair.inner.end - 1)))) return true // `"…،" فيما`
  const opens = ((before?.lexeme?.classes ?? 0) & clauseLead) !== 0
  return opens && items[at - 2]?.kind === 'comma'
}

/** `ثم أضاف`. */
function isBehindLead(items: readonly Item[], at: number): boolean {
  return ((items[at - 1]?.lexeme?.classes ?? 0) & classBit.coordinator) !== 0
}

function endsAtPhrase(item: Item, afterComma: boolean): boolean {
  if (!item.phrase) return false
  if (item.phrase.class === 'tail') return true
  return item.phrase.class === 'turn' && (afterComma || item.lexeme?.conjunction !== '')
}

/** `مضيفا أن`, `مشيرا إلى أن`: the clause stands right behind. */
const nearestClause = 3

/** A frame that goes on from this one: a participle behind a comma or `و`, or a verb with a conjunction. */
function leansOn(item: Item, other: Frame, afterComma: boolean): boolean {
  const joined = item.lexeme?.conjunction !== ''
  if (other.cue?.adverbial)
    return (
      afterComma ||
      joined ||
      other.link === 'colon' ||
      other.link === 'marks' ||
      (other.link === 'complementizer' && other.content - other.at <= nearestClause)
    )
  return (
    other.cue?.form === 'finite' &&
    (joined || afterComma) &&
    (other.link === 'colon' || other.link === 'marks' || other.link === 'complementizer' || other.link === 'preposition')
  )
}

/** The item behind the last one that is no comma, stop, bare conjunction or connective. */
export function trimEnd(items: readonly Item[], end: number): number {
  let at = end
  while (at > 0) {
    const item = items[at - 1]
    if (item?.kind !== 'comma' && item?.kind !== 'stop' && !(item?.lexeme && isConnective(item.lexeme))) break
    at--
  }
  return at
}

function isConnective({ key, classes, suffix }: Lexeme): boolean {
  return key.length === 1 || (classes === classBit.coordinator && suffix === null)
}
