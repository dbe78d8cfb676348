import type { Lexeme } from '../lexicon/lexeme.js'
import type { Item } from '../sentences.js'
import { announcer, breaks, classBit, firstName, speakerHead } from '../word-classes.js'
import { takesInDescription, takesJoined } from './descriptions.js'
import { continuesName, opensWithName, startName, startsName, takesAfterName, takesName } from './names.js'
import type { OpenPhrase } from './noun-phrase.js'
import { continuesIdafa, isGoverned, isObject, isParticle, isPreposition, isSpokenMasdar } from './predicates.js'
import { goesOnWith, takesGlued, takesPreposition } from './prepositions.js'

export function takesWord(phrase: OpenPhrase, item: Item, lexeme: Lexeme): boolean {
  const first = phrase.head === null
  const classes = lexeme.classes
  if (item.phrase && item.phrase.class !== 'so-called') return false
  if (!first && phrase.announcedAt === phrase.at && phrase.nameFrom < 0) return startsName(phrase)
  if (!first && continuesName(phrase, lexeme)) return takesName(phrase)
  if (isDemonstrative(lexeme) && (first ? !phrase.items[phrase.at + 1]?.lexeme?.definite : phrase.nameTo !== phrase.at)) return false
  if (!first && lexeme.adverb && isBehindParticiple(phrase)) return true
  if ((lexeme.adverb && !governs(phrase, lexeme)) || (first && !classes && phrase.options.grammar.circumstance.test(lexeme.key)))
    return false
  if (!first && (phrase.nameFrom < 0 || phrase.extended) && goesOnWith(phrase, lexeme)) return takesPreposition(phrase, lexeme)
  if ((isParticle(lexeme) && !namesHere(phrase, lexeme)) || (classes & breaks && !(classes & speakerHead) && !namesHere(phrase, lexeme)))
    return first && (classes & classBit.quantifier) !== 0
  if (!first && phrase.nameFrom < 0 && classes & classBit.naming && namesNext(phrase)) return true
  if ((lexeme.verbal && !isGoverned(phrase) && !isNamedSo(phrase, lexeme)) || (!first && isSpokenMasdar(lexeme))) return false
  if (classes & classBit.time && (first ? !(classes & (speakerHead | classBit.quantifier)) : !isNoTime(phrase, lexeme))) return false
  if (isPreposition(lexeme)) return lexeme.conjunction === '' && takesPreposition(phrase, lexeme)
  if (lexeme.preposition && phrase.at > phrase.start) return takesGlued(phrase, lexeme)
  if (lexeme.conjunction && phrase.at > phrase.start && (classes || lexeme.definite)) return takesJoined(phrase, lexeme)
  return takesNoun(phrase, lexeme, first)
}

/** `ذلك` alone; `نفسه` has a pronoun. */
function isDemonstrative({ classes, suffix }: Lexeme): boolean {
  return classes === classBit.anaphor && suffix === null
}

/** `رئيسا البلديتين`: a dual before its genitive, no adverb. */
function governs({ items, at }: OpenPhrase, { classes }: Lexeme): boolean {
  return (classes & speakerHead) !== 0 && items[at + 1]?.lexeme?.definite === true
}

/** `شركة فورد`: behind a noun without the article a verb with a rare conjunction is a name. */
function isNamedSo({ items, at, options }: OpenPhrase, { conjunction }: Lexeme): boolean {
  const before = items[at - 1]?.lexeme
  const isRare = conjunction !== '' && conjunction !== options.grammar.clitics.conjunctions[0]
  return isRare && before?.definite === false && before.suffix === null && (before.classes & announcer) !== 0
}

/** `المنتقل حديثا إلى …`: a participle with the article that goes on with a description keeps its adverb. */
function isBehindParticiple({ items, at, nameFrom }: OpenPhrase): boolean {
  const before = items[at - 1]?.lexeme
  return nameFrom < 0 && before?.definite === true && before.conjunction !== '' && before.classes === 0
}

/** `باحث يدعى إلياس قرم`: the next word is the name. */
function namesNext(phrase: OpenPhrase): boolean {
  const next = phrase.items[phrase.at + 1]?.lexeme
  if (!next || next.definite || (next.classes && !(next.classes & firstName))) return false
  phrase.announcedAt = phrase.at + 1
  return true
}

/** `الظل` behind `حكومة` is a noun, whatever its letters are elsewhere. */
function namesHere(phrase: OpenPhrase, { definite }: Lexeme): boolean {
  return definite && phrase.at > phrase.start
}

/** `المدير العام` is no year, `أحد الموقوفين` no Sunday. */
function isNoTime(phrase: OpenPhrase, { classes, definite }: Lexeme): boolean {
  if (classes & classBit.quantifier && !definite) return true
  if (phrase.nameFrom >= 0) return false
  const before = phrase.items[phrase.at - 1]?.lexeme
  return (classes & speakerHead) !== 0 || continuesIdafa(phrase) || (classes & classBit.adjective && before?.definite === definite) === true
}

function takesNoun(phrase: OpenPhrase, lexeme: Lexeme, first: boolean): boolean {
  const classes = lexeme.classes
  if (first) {
    if (isObject(phrase, lexeme)) return false
    if (classes & classBit.quantifier && !(classes & speakerHead)) {
      phrase.head ??= lexeme
      phrase.headAt = phrase.at
      return true
    }
    takeHead(phrase, lexeme)
    if (opensWithName(phrase, lexeme)) startName(phrase)
    return true
  }
  if (isQuantified(phrase)) {
    phrase.head = lexeme
    phrase.headAt = phrase.at
    if (!lexeme.definite && opensWithName(phrase, lexeme)) startName(phrase)
    return true
  }
  return phrase.nameFrom >= 0 ? takesAfterName(phrase, lexeme) : takesInDescription(phrase, lexeme)
}

function takeHead(phrase: OpenPhrase, lexeme: Lexeme): void {
  phrase.head = lexeme
  phrase.headAt = phrase.at
}

export function isQuantified(phrase: OpenPhrase): boolean {
  return phrase.head !== null && (phrase.head.classes & classBit.quantifier) !== 0 && !(phrase.head.classes & speakerHead)
}
