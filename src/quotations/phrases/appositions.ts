import type { Lexeme } from '../lexicon/lexeme.js'
import { breaks, classBit, firstName, individual, insertOpener, role } from '../word-classes.js'
import type { NounPhrase, OpenPhrase } from './noun-phrase.js'

/** A comma goes on with the same person where a name follows a role or a role follows a name, up to the next comma. */
export function opensApposition(phrase: OpenPhrase): boolean {
  const next = phrase.items[phrase.at + 1]
  if (phrase.extended && opensSecondRole(phrase)) return true
  if (!phrase.head || phrase.extended || next?.kind !== 'word' || !next.lexeme || next.phrase) return false
  const { classes, conjunction, preposition, definite } = next.lexeme
  if (preposition || (conjunction && classes) || next.lexeme.verbal) return false
  if (classes & (breaks | classBit.preposition | classBit.time) && !(classes & individual)) return false
  const end = findAppositionEnd(phrase)
  if (end < 0) return false
  const roleFollows = (classes & role) !== 0 && phrase.nameFrom >= 0
  const nameFollows =
    phrase.nameFrom < 0 &&
    (phrase.head.classes & individual) !== 0 &&
    (!classes || (classes & (individual | firstName)) !== 0 || isNationalName(phrase, next.lexeme))
  if (roleFollows) phrase.extended = true
  else if (nameFollows && !definite && !(classes & individual)) phrase.announcedAt = phrase.at + 1
  return roleFollows || nameFollows
}

/** `، التونسية هندة`: where somebody is from, and the name. */
function isNationalName({ items, at }: OpenPhrase, { classes, definite }: Lexeme): boolean {
  const name = items[at + 2]?.lexeme
  return (
    definite &&
    (classes & classBit.nationality) !== 0 &&
    name?.definite === false &&
    (name.classes === 0 || (name.classes & firstName) !== 0)
  )
}

/** `روسو، عالمة الآثار، ورئيسة الحديقة، إن`: one more role of the same person, up to a comma or the link. */
function opensSecondRole(phrase: OpenPhrase): boolean {
  const next = phrase.items[phrase.at + 1]
  if (next?.kind !== 'word' || !next.lexeme || next.phrase || next.lexeme.conjunction === '' || !(next.lexeme.classes & individual))
    return false
  const end = phrase.items[findAppositionEnd(phrase)]
  return end?.kind === 'comma' || ((end?.lexeme?.classes ?? 0) & classBit.complementizer) !== 0
}

/** The comma, colon, link or mark that ends an apposition; −1 where the sentence ends first. */
function findAppositionEnd(phrase: OpenPhrase): number {
  for (let k = phrase.at + 1; k < Math.min(phrase.items.length, phrase.at + 16); k++) {
    const item = phrase.items[k]
    if (!item) return -1
    if (item.kind === 'comma' || item.kind === 'colon') return k
    if (item.lexeme && (item.lexeme.classes & classBit.complementizer || item.lexeme.verbal)) return k
    if (item.kind === 'word' && item.lexeme && item.lexeme.classes & insertOpener) return k
  }
  return -1
}

/** A description and the name that goes on with it behind a comma: one phrase. */
export function joinApposition(text: string, role: NounPhrase, name: NounPhrase): NounPhrase {
  return {
    ...role,
    to: name.to,
    end: name.end,
    text: text.slice(role.start, name.end),
    name: name.name,
    nameWords: name.nameWords,
    roleWords: [...role.roleWords, ...name.roleWords],
    titles: [...role.titles, ...name.titles],
    anaphoric: false,
  }
}
