import type { Lexeme } from './lexicon/lexeme.js'
import type { Item } from './sentences.js'
import { actor, adposition, bits, classBit } from './word-classes.js'

/** Items between such a verb and its link. */
const farthestLink = 22
/** Who stands behind it, and what stands behind a preposition instead. */
const somebody = actor | bits('title', 'honorific', 'kin', 'givenName', 'nationality')

/** `عبّر الوزير عن أسفه`, `هنأ الرئيس اللاعبين على الفوز`: written like a particle, it opens its clause, has a subject and its own link. */
export function markParticleVerbs(items: readonly Item[]): void {
  items.forEach((item, at) => {
    const { lexeme } = item
    if (!lexeme?.finite || !(lexeme.classes & adposition) || !opensClause(items, at) || !hasSubject(items[at + 1])) return
    if (hasOwnLink(items, at, lexeme)) item.lexeme = { ...lexeme, classes: 0, verbal: true }
  })
}

function opensClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (!before || before.kind === 'comma' || before.kind === 'stop' || items[at]?.lexeme?.conjunction) return true
  return ((before.lexeme?.classes ?? 0) & (classBit.coordinator | classBit.auxiliary)) !== 0
}

function hasSubject(next: Item | undefined): boolean {
  if (next?.kind === 'pair') return true
  if (next?.kind !== 'word' || !next.lexeme || next.lexeme.preposition) return false
  return next.lexeme.classes === 0 || (next.lexeme.classes & somebody) !== 0
}

function hasOwnLink(items: readonly Item[], at: number, { cues }: Lexeme): boolean {
  const links = cues.flatMap(({ form, lemma }) => (form === 'finite' ? (lemma.links ?? []) : []))
  for (let k = at + 2; k < Math.min(items.length, at + farthestLink); k++) {
    const item = items[k]
    if (!item || item.kind === 'stop' || item.kind === 'colon' || item.lexeme?.verbal) return false
    if (links.includes(item.key)) return true
  }
  return false
}
