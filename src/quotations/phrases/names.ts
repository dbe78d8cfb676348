import type { Lexeme } from '../lexicon/lexeme.js'
import {
  beforeName,
  classBit,
  descriptive,
  firstName,
  individual,
  insideName,
  nouns,
  particle,
  speakerHead,
  spokenOf,
} from '../word-classes.js'
import type { OpenPhrase } from './noun-phrase.js'
import { continuesIdafa, isClosed, isObject, isPreposition } from './predicates.js'

const longestName = 7

/** Behind `بن` and the like any word is a name; so is a first name behind a title or a closed description. */
export function continuesName(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  const { classes, suffix, definite, key } = lexeme
  const before = phrase.items[phrase.at - 1]?.lexeme
  if (!before) return (classes & firstName) !== 0 && !definite && phrase.nameFrom < 0 && canTakeName(phrase, null)
  if (suffix && classes & nouns) return false
  const isGlued = lexeme.preposition !== '' && classes !== 0 // `سيدي لوكالة الأنباء`
  if (before.classes & classBit.nameParticle && phrase.nameFrom >= 0 && phrase.nameTo === phrase.at) return !isGlued
  if (completesName(phrase, key) || isFamilyNameBeforeLink(phrase, lexeme)) return phrase.nameTo === phrase.at
  if (isFirstPart(phrase, phrase.at) && phrase.nameFrom < 0 && canTakeName(phrase, before) && isClosed(phrase, before)) return true
  if (!(classes & firstName) || definite) return false
  if (phrase.nameFrom >= 0) return phrase.nameTo === phrase.at
  return canTakeName(phrase, before) && (isClosed(phrase, before) || (before.classes & individual) !== 0)
}

/** `خير الدين`, `نصر الله`: the second half of a name. */
function completesName({ options }: OpenPhrase, key: string): boolean {
  return options.grammar.nameEndings.includes(key)
}

function isFirstPart({ items, options }: OpenPhrase, at: number): boolean {
  const next = items[at + 1]
  const own = items[at]?.lexeme
  if (!next || !own || own.definite || own.classes & particle) return false
  return options.grammar.nameEndings.includes(next.key) || next.lexeme?.classes === classBit.nameParticle // `مفرج بن سعد`
}

/** `هاكان فيدان إن`: right before the link it is no verb, though its first letter may be a conjunction. */
function isFamilyNameBeforeLink({ items, at, nameFrom, nameTo, options }: OpenPhrase, { conjunction, verbal }: Lexeme): boolean {
  const next = items[at + 1]?.lexeme
  const isRare = conjunction !== '' && conjunction !== options.grammar.clitics.conjunctions[0]
  return verbal && isRare && nameTo === at && at - nameFrom === 1 && ((next?.classes ?? 0) & classBit.complementizer) !== 0
}

export function takesName(phrase: OpenPhrase): boolean {
  if (phrase.nameFrom < 0) startName(phrase)
  else phrase.nameTo = phrase.at + 1
  if (phrase.at > phrase.nameFrom && phrase.items[phrase.at]?.lexeme?.conjunction) phrase.joined = true // ابتسام الغازي وحنان أوعلي
  return true
}

/** A word that no lexicon knows, or an adjective that has no noun before it: `سلمى`, `العربي أوبلا`. */
export function opensWithName(phrase: OpenPhrase, { classes, definite, key }: Lexeme): boolean {
  const next = phrase.items[phrase.at + 1]?.lexeme
  const isNamed = next?.classes === 0 || ((next?.classes ?? 0) & firstName) !== 0
  if (isFirstPart(phrase, phrase.at)) return true
  if (classes & firstName && (isNamed || !(classes & (nouns & ~classBit.kin)))) return true
  if (!classes) return !endsWithPronoun(phrase, key)
  if (classes & nouns) return false
  if (!definite) return true
  return (classes & descriptive) !== 0 && next?.classes === 0
}

/** `تنازلها`: a noun with a pronoun that no lexicon knows; `جيلاني` is no noun of mine. */
function endsWithPronoun(phrase: OpenPhrase, key: string): boolean {
  return phrase.options.grammar.pronouns.some(
    ({ form, place, person }) =>
      place === 'suffix' && person === 3 && form.length > 1 && key.length > form.length + 2 && key.endsWith(form),
  )
}

export function startName(phrase: OpenPhrase): void {
  phrase.nameFrom = phrase.at
  phrase.nameTo = phrase.at + 1
}

export function startsName(phrase: OpenPhrase): true {
  startName(phrase)
  return true
}

export function takesAfterName(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  const { classes, definite } = lexeme
  const adjacent = phrase.nameTo === phrase.at
  if (!adjacent && phrase.extended) return takesExtension(phrase, lexeme)
  if (phrase.options.accuses && definite && classes & individual) return false
  if (classes & (classBit.title | classBit.organisation) && !phrase.extended && phrase.nameFrom === phrase.start && !lexeme.conjunction) {
    phrase.extended = true
    return true
  }
  if (phrase.extended) return takesExtension(phrase, lexeme)
  if (lexeme.suffix && classes) return false
  if (classes & classBit.anaphor) return true
  if (classes && !lexeme.definite && !isFamilyNameAtEnd(phrase) && !(classes & insideName)) return false
  if ((isObject(phrase, lexeme) && !roleFollows(phrase)) || opensObject(phrase, lexeme)) return false
  if (phrase.at - phrase.nameFrom >= longestName) return false
  if (!classes && phrase.at - phrase.nameFrom > 1 && lexeme.key.startsWith(phrase.options.grammar.clitics.conjunctions[0] ?? ' '))
    phrase.joined = true
  phrase.nameTo = phrase.at + 1
  return true
}

/** `توماس توخيل المدير الفني`: a family name that looks like a noun of action has a role or a comma behind it. */
function roleFollows({ items, at }: OpenPhrase): boolean {
  const next = items[at + 1]
  return next?.kind !== 'word' || !next.lexeme || (next.lexeme.definite && (next.lexeme.classes & individual) !== 0)
}

/** Behind a name the object of the verb: `أعلنت روما الإجراء`, `انتقد ليفيسون نزوع الحكومة`; a name governs no noun. */
function opensObject({ options, items, at, nameFrom }: OpenPhrase, { classes, definite, gender }: Lexeme): boolean {
  if (!options.objectFollows) return false
  if (definite && !classes && (gender === 'f' || (at - nameFrom >= 2 && isPreposition(items[at + 1]?.lexeme)))) return true // `الخطوة`, `سلوى رمزي التخلي عن`
  if (classes & spokenOf && !(classes & (definite ? insideName : insideName & ~classBit.thing))) return true
  const next = items[at + 1]?.lexeme
  if (classes || definite || !next?.definite || next.conjunction || next.preposition) return false
  return (next.classes & spokenOf) !== 0 || (next.number === 'p' && (next.classes & classBit.nationality) !== 0)
}

/** A known word that ends a name of one word, right before the link or a comma: `باراك واعظ،`. */
function isFamilyNameAtEnd(phrase: OpenPhrase): boolean {
  const next = phrase.items[phrase.at + 1]
  const ends = next?.kind !== 'word' || !next.lexeme || (next.lexeme.classes & classBit.complementizer) !== 0 || next.lexeme.verbal
  return !phrase.options.objectFollows && ends && phrase.at - phrase.nameFrom <= 3
}

/** A family name that begins like a preposition with its article (`آمال بالسرور`): nothing but the link stands behind it. */
export function isFamilyName(phrase: OpenPhrase, { classes }: Lexeme): boolean {
  const next = phrase.items[phrase.at + 1]
  const ends = next?.kind !== 'word' || (next.lexeme !== null && (next.lexeme.classes & classBit.complementizer) !== 0)
  if (classes || !ends || phrase.nameTo !== phrase.at || phrase.at - phrase.nameFrom !== 1) return false
  phrase.nameTo = phrase.at + 1
  return true
}

/** A role behind a name, without a comma: `رياض المالكي وزير الخارجية الفلسطيني`. */
function takesExtension(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  const before = phrase.items[phrase.at - 1]?.lexeme
  if (lexeme.definite || (lexeme.classes & (descriptive | speakerHead)) !== 0 || continuesIdafa(phrase)) return true
  return isPreposition(before) || (before !== null && before !== undefined && !isClosed(phrase, before))
}

/** Behind a closed description of a person a bare noun with a name behind it is a name too: `وزيرة الاقتصاد أسماء الفيلالي`. */
export function isNamePosition(phrase: OpenPhrase, before: Lexeme | null | undefined): boolean {
  const next = phrase.items[phrase.at + 1]?.lexeme
  if (phrase.options.objectFollows || !canTakeName(phrase, before) || !isClosed(phrase, before) || before?.classes === 0) return false
  return next?.classes === 0 && next.cues.length === 0
}

export function canTakeName(phrase: OpenPhrase, before: Lexeme | null | undefined): boolean {
  if (!phrase.head || !(phrase.head.classes & individual || phrase.joined)) return false
  if (phrase.head.number === 'p' && !phrase.head.definite && !phrase.joined) return false // `محللون استطلعت آراءهم`
  if (!before) return true
  if (before.classes & beforeName) return true
  if (isClosed(phrase, before)) return true
  return (before.classes & individual) !== 0 && phrase.at - 1 === phrase.headAt
}
