import type { Grammar, NounEnding } from '../../languages/grammar.js'
import { findPacked } from '../../languages/packed.js'
import { bits, classBit, verbOrParticle } from '../word-classes.js'
import type { Stripped } from './strip.js'
import type { Tables } from './tables.js'

/** The classes that a list gives a word, and the ending it had there. */
export interface Known {
  readonly classes: number
  readonly ending: NounEnding | null
}

/** A stem of fewer letters behind a glued preposition is hardly one: `باخ` is no `ب` + `أخ`. */
export const shortestNoun = 3

/** Words that govern or join, whatever else their letters are. */
export const particles = bits('complementizer', 'preposition', 'relative', 'auxiliary')

/** What the lists know of a word when some of its clitics are off. */
export function findClasses({ stem, suffix, preposition, definite }: Stripped, tables: Tables): Known | null {
  const { grammar, boundEndings } = tables
  const direct = classesOf(stem, grammar)
  if (suffix?.person === 1 && grammar.verbSuffixes.includes(suffix.form) && !((direct ?? 0) & verbOrParticle)) return null // جيلاني
  const tooShort = preposition !== '' && !definite && stem.length < shortestNoun
  const isVerb = suffix !== null && direct === classBit.verb // `استقالته` may be one or a noun
  if (direct !== undefined && !isVerb && (!tooShort || direct & particles)) return { classes: direct, ending: null }
  if (tooShort && !suffix) return null
  for (const { free, bound } of suffix ? boundEndings : []) {
    const base = stem.endsWith(bound) ? stem.slice(0, -bound.length) : ''
    const known = base ? (findFree(base + free, tables) ?? findFree(base, tables)) : null
    if (known) return known
  }
  if (isVerb) return { classes: direct, ending: null }
  const ended = findEnded(stem, tables)
  if (ended) return ended
  return suffix && grammar.clitics.prepositions.includes(stem) ? { classes: classBit.preposition, ending: null } : null
}

/** A noun as it stands without a pronoun, with or without an ending. */
function findFree(stem: string, tables: Tables): Known | null {
  const direct = classesOf(stem, tables.grammar)
  return direct === undefined ? findEnded(stem, tables) : { classes: direct, ending: null }
}

/** A noun with an ending for gender and number. */
function findEnded(stem: string, { grammar, endings, feminine }: Tables): Known | null {
  for (const ending of endings) {
    const { form } = ending
    if (stem.length < 2 * form.length + 2 || !stem.endsWith(form)) continue
    const base = stem.slice(0, -form.length)
    if (ending.accusative && feminine.some((mark) => base.endsWith(mark))) continue // `جارها` is no `جارة` + `ا`
    const known = (classesOf(base, grammar) ?? 0) & inflected
    const isPlural = known === classBit.group && ending.number === 'p' // `روسو` is no plural of الروس
    if (known && !isPlural) return { classes: known, ending }
  }
  return null
}

/** Classes whose words take endings; a particle or time word with an ending is another word. */
const inflected = bits(
  ...(['title', 'honorific', 'kin', 'person', 'group', 'organisation', 'outlet', 'document', 'channel', 'occasion'] as const),
  ...(['work', 'naming', 'thing', 'addressee', 'anaphor', 'adjective', 'nationality', 'placeName'] as const),
)

/** The classes of a word as bits of `classBit`; undefined where no list has it. */
function classesOf(word: string, { words, wordClasses }: Grammar): number | undefined {
  const digits = findPacked(words, word)
  if (digits === undefined) return undefined
  let classes = 0
  for (const digit of digits) {
    const name = wordClasses[parseInt(digit, 36)]
    if (name) classes |= classBit[name]
  }
  return classes
}
