import { countWords } from '../frames/frame.js'
import type { Lexeme } from '../lexicon/lexeme.js'
import { isPreposition } from '../phrases/predicates.js'
import { hasLinkAhead, isComplementizer } from './links.js'
import { opensObject } from './nouns.js'
import { classBit } from '../word-classes.js'
import { type OpenScan, endScan, linkAt, longestScan } from './scan.js'

/** `، وهي تبكي`, `لم`, `قد`: a clause of its own up to the next comma or colon. */
export function meetParticle(walk: OpenScan, lexeme: Lexeme): void {
  const leans = [walk.subject, walk.source].some((noun) => noun !== null && !noun.definite && noun.to === walk.at)
  if (leans || lexeme.conjunction || walk.items[walk.at - 1]?.kind === 'comma') return skipRelative(walk)
  endScan(walk)
}

/** A verb ends the frame, unless its clause leans on a noun without the article (`دراسة أنجزها مخبر`, `في بيان نقلته الوكالة`) or stands between commas. */
export function meetVerb(walk: OpenScan, { conjunction, classes, adverbial }: Lexeme): void {
  if (opensObject(walk)) return linkAt(walk, 'object', walk.at)
  const leans = [walk.subject, walk.source, walk.channelPhrase, walk.lastPhrase].some(
    (noun) => noun !== null && !noun.definite && noun.to === walk.at,
  )
  const inserted = walk.items[walk.at - 1]?.kind === 'comma' && hasLinkAhead(walk)
  if (adverbial && opensOwnReport(walk)) return endScan(walk)
  const isNaming = (classes & classBit.naming) !== 0 && walk.items[walk.at - 1]?.kind === 'comma' // `، ويدعى إبراهيم،`
  if (isNaming || (conjunction === '' && (leans || (inserted && walk.cue.form === 'finite')))) skipRelative(walk)
  else endScan(walk)
}

/** `، مضيفا: "…"`: the link belongs to the participle. */
function opensOwnReport({ items, at }: OpenScan): boolean {
  const next = items[at + 1]
  return (
    next?.kind === 'colon' ||
    next?.kind === 'pair' ||
    (next?.lexeme !== null && next?.lexeme !== undefined && isComplementizer(next.lexeme))
  )
}

export function skipRelative(walk: OpenScan): void {
  for (let k = walk.at + 1; k < Math.min(walk.items.length, walk.at + longestScan); k++) {
    const item = walk.items[k]
    if (!item || item.kind === 'stop') break
    const closes = item.kind === 'comma' || item.kind === 'colon'
    if (!closes && !(item.kind === 'pair' && countWords(item) > 3) && !(item.lexeme && isComplementizer(item.lexeme) && k > walk.at + 1))
      continue
    walk.at = k
    return
  }
  endScan(walk)
}

/** `الضحايا الذين رددوا: …`: the nearer verb has the words. */
export function reportsItself(walk: OpenScan): boolean {
  return walk.items[walk.at + 1]?.lexeme?.cues.some((cue) => cue.form === 'finite' && !cue.passive && !cue.suffix) === true
}

/** `في كشف هويته`: what stands behind a preposition is a noun. */
export function isGoverned(walk: OpenScan): boolean {
  return isPreposition(walk.items[walk.at - 1]?.lexeme)
}
