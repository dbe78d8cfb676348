import type { Lexeme } from '../lexicon/lexeme.js'
import { isPreposition } from '../phrases/predicates.js'
import type { Item } from '../sentences.js'
import { classBit, place } from '../word-classes.js'
import { skipAdjunct } from './adjuncts.js'
import { type OpenScan, linkAt, readPhrase } from './scan.js'

export function isComplementizer(lexeme: Lexeme): boolean {
  return (lexeme.classes & classBit.complementizer) !== 0 && lexeme.conjunction === ''
}

/** Whether a complementizer or colon follows before the next reporting verb, with marks or a clause behind it. */
export function hasLinkAhead(walk: OpenScan): boolean {
  if (walk.items[walk.at + 1]?.kind === 'comma' && walk.at === walk.start) return false
  for (let k = walk.at + 1; k < Math.min(walk.items.length, walk.at + 25); k++) {
    const item = walk.items[k]
    if (!item || item.kind === 'stop') return false
    if (item.kind === 'colon' || (item.lexeme && isComplementizer(item.lexeme) && walk.items[k - 1]?.kind === 'comma')) return true
    if (item.lexeme?.cues.some((cue) => cue.adverbial || (cue.form === 'finite' && item.lexeme?.conjunction))) return false
  }
  return false
}

export function isLinkWord(walk: OpenScan, { key, classes }: Lexeme): boolean {
  const links = walk.links
  return (links.includes(key) && (key.length === 1 || (classes & classBit.preposition) !== 0)) || gluedLink(walk, walk.at) > 0
}

/** Letters of a link preposition glued to a word (`باستخدام`); a word that the lexicon does not know may begin with them too. */
function gluedLink(walk: OpenScan, at: number): number {
  const lexeme = walk.items[at]?.lexeme
  if (!lexeme || lexeme.suffix || (lexeme.preposition && lexeme.classes & classBit.placeName)) return 0 // `بصفاقس`: where
  if (walk.cue.lemma.nominal === 'none' && walk.items[at + 1]?.kind !== 'pair') return 0
  if (isSubjectOfLink(walk, at, lexeme)) return 0
  const conjunction = lexeme.conjunction.length
  const preposition = lexeme.preposition || (lexeme.classes === 0 && !lexeme.definite ? lexeme.key.slice(conjunction, conjunction + 1) : '')
  return preposition && walk.links.includes(preposition) && (lexeme.stem.length > 2 || lexeme.definite)
    ? conjunction + preposition.length
    : 0
}

/** `مصدر مطلع على المداولات أن`: the preposition belongs to the description. */
function isGovernedByParticiple({ items, at, subject }: OpenScan): boolean {
  const before = items[at - 1]?.lexeme
  return subject?.to === at && !subject.definite && before?.definite === false && (before.classes & classBit.adjective) !== 0
}

/** `عبر عن ثقته بأن …`, `أعرب عن أمله في أن …`: the noun stands before the clause that is reported. */
function leadsToClause({ items, at }: OpenScan): boolean {
  if (!items[at + 1]?.lexeme?.suffix) return false
  const behind = items[at + 2]?.lexeme
  const second = items[at + 3]?.lexeme
  return [behind, isPreposition(behind) ? second : null].some((lexeme) => lexeme && isComplementizer(lexeme))
}

/** `أكد بينيتيز على أنه`, `أكد باسم أن`: a word right before the complementizer is the subject, whatever its first letter. */
function isSubjectOfLink({ items, subject }: OpenScan, at: number, { definite }: Lexeme): boolean {
  const next = items[at + 1]?.lexeme
  const behind = isPreposition(next) ? items[at + 2]?.lexeme : next
  return !subject && !definite && behind !== null && behind !== undefined && isComplementizer(behind)
}

export function meetLinkWord(walk: OpenScan, lexeme: Lexeme): void {
  const glued = gluedLink(walk, walk.at) > 0
  const next = walk.items[walk.at + 1]
  if (walk.cue.lemma.class === 'relay' && !walk.source && !glued) {
    walk.source = readPhrase(walk, walk.at + 1, true)
    walk.at = walk.source ? walk.source.to : walk.at + 1
    return
  }
  if (!glued && next?.lexeme && isComplementizer(next.lexeme)) return
  if (!glued && isGovernedByParticiple(walk)) return skipAdjunct(walk, walk.items[walk.at] as Item, lexeme)
  if (!glued && leadsToClause(walk)) return void (walk.at += 2)
  if (!glued && next?.kind === 'pair') return linkAt(walk, 'preposition', walk.at + 1)
  if (glued && ((lexeme.classes & ((place & ~classBit.occasion) | classBit.time) && !lexeme.definite) || hasLinkAhead(walk)))
    return skipAdjunct(walk, walk.items[walk.at] as Item, lexeme)
  walk.gluedLetters = gluedLink(walk, walk.at)
  return linkAt(walk, 'preposition', glued ? walk.at : walk.at + 1)
}
