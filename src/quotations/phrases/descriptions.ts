import type { Lexeme } from '../lexicon/lexeme.js'
import {
  actor,
  beforeName,
  body,
  breaks,
  classBit,
  descriptive,
  firstName,
  individual,
  modifier,
  notInside,
  nouns,
  office,
  speakerHead,
  spokenOf,
} from '../word-classes.js'
import { canTakeName, isNamePosition, startsName } from './names.js'
import type { OpenPhrase } from './noun-phrase.js'
import { isClosed, isObject } from './predicates.js'

export function takesInDescription(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  const classes = lexeme.classes
  const before = phrase.items[phrase.at - 1]
  const known = before?.lexeme
  if (lexeme.definite) return !opensSecondPhrase(phrase, lexeme, known) && !isDefiniteObject(phrase, lexeme, known)
  if (isOwnedObject(phrase, lexeme)) return false
  if (classes & descriptive && !isNamePosition(phrase, known)) return true
  const opensName = !classes || ((classes & beforeName) !== 0 && !(classes & classBit.organisation))
  if (opensName) {
    const isTitled = known && known.classes & beforeName
    if (!isTitled && isObject(phrase, lexeme) && isClosed(phrase, known)) return false
    if (isJoinedNoun(phrase, lexeme)) return true
    if (canTakeName(phrase, known)) return startsName(phrase)
    return !isClosed(phrase, known)
  }
  if (isNamePosition(phrase, known) && !(classes & speakerHead)) return startsName(phrase)
  if (classes & speakerHead) return !isClosed(phrase, known) || (classes & individual) !== 0
  return !isClosed(phrase, known)
}

/** `لا تخفي الفنانة ضيقها`: behind a verb and its subject an adjective with a pronoun is a noun, and the object. */
function isOwnedObject({ options }: OpenPhrase, { classes, suffix }: Lexeme): boolean {
  return options.objectFollows === true && suffix?.person === 3 && (classes & descriptive) !== 0 && !(classes & speakerHead)
}

/** A word that the lexicon does not know begins with a conjunction where a noun with the article follows: `وتقنية المعلومات`. */
function isJoinedNoun(phrase: OpenPhrase, { classes, key }: Lexeme): boolean {
  const next = phrase.items[phrase.at + 1]?.lexeme
  const joined = phrase.options.grammar.clitics.conjunctions.some((conjunction) => key.startsWith(conjunction))
  return joined && classes === 0 && next?.definite === true
}

/** `وصف البلاغ الوضع بأنه …`, `انتقد الوزير القرار`: behind a closed phrase a noun with the article that is no adjective is the object. */
function isDefiniteObject(phrase: OpenPhrase, { classes, stem, oblique }: Lexeme, before: Lexeme | null | undefined): boolean {
  if (!phrase.options.objectFollows || !before || !(before.definite || before.classes & classBit.placeName)) return false
  if (oblique) return true // `حثت القنصلية المسافرين`
  if (classes & (descriptive | modifier | office | individual) || isBeforeLink(phrase)) return false
  if (before.classes & office && !(classes & spokenOf)) return false
  return (classes & nouns) !== 0 || (isBody(phrase) && !phrase.options.grammar.adjectiveShape.test(stem))
}

/** `اللجنة المنظمة أن`: no object stands right before a complementizer. */
function isBeforeLink({ items, at }: OpenPhrase): boolean {
  const next = items[at + 1]?.lexeme
  return next?.preposition === '' && next.conjunction === '' && (next.classes & classBit.complementizer) !== 0
}

function isBody({ head }: OpenPhrase): boolean {
  return head !== null && (head.classes & (body | classBit.document | classBit.placeName)) !== 0
}

/** Two nouns with the article side by side are two phrases: `السلطات الصحية | السكان`. */
function opensSecondPhrase(phrase: OpenPhrase, lexeme: Lexeme, before: Lexeme | null | undefined): boolean {
  const { classes } = lexeme
  if (!before || !(classes & actor) || classes & modifier || isBeforeLink(phrase)) return false
  if (phrase.options.grammar.adjectiveShape.test(lexeme.stem) || classes === classBit.person) return false
  return before.definite && (!(before.classes & office) || (phrase.options.objectFollows === true && !(classes & office)))
}

export function takesJoined(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  if (!phrase.head || lexeme.classes & breaks || lexeme.verbal) return false
  if (lexeme.classes & (notInside | classBit.preposition) && !(lexeme.classes & speakerHead)) return false
  if (phrase.extended && lexeme.classes & individual) return phrase.items[phrase.at - 1]?.kind === 'comma'
  if (phrase.nameFrom >= 0) {
    if (lexeme.classes & (individual | classBit.group)) phrase.nameFrom = -1
    else if (lexeme.classes & firstName) phrase.nameTo = phrase.at + 1
    else return false
    phrase.joined = true
    return true
  }
  const next = phrase.items[phrase.at + 1]?.lexeme
  const isIdafa = (phrase.head.classes & (individual | classBit.organisation)) !== 0 && next?.definite === true && next.conjunction === ''
  return lexeme.definite || isIdafa || (lexeme.classes & (individual | descriptive)) !== 0
}
