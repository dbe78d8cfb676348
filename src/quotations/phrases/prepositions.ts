import type { Lexeme } from '../lexicon/lexeme.js'
import { audience, classBit, clauseWord, individual, notInside, officeComplement, placeable, speakerHead } from '../word-classes.js'
import { isFamilyName } from './names.js'
import type { OpenPhrase } from './noun-phrase.js'
import { isQuantified } from './words.js'

/** `المشرف على البازار`, `ممثلهم داخل اللجنة`: what a description may go on with. */
export function goesOnWith(phrase: OpenPhrase, { stem, key, classes }: Lexeme): boolean {
  if (key !== stem || !(classes & classBit.preposition)) return false
  return phrase.options.grammar.insidePrepositions.includes(key) || (phrase.at - 1 === phrase.headAt && !(classes & classBit.adjunct))
}

export function takesPreposition(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  const next = phrase.items[phrase.at + 1]
  if (!phrase.head || !next || phrase.options.links?.includes(lexeme.key)) return false
  if (isQuantified(phrase)) return true
  if (next.lexeme && (isSpoken(next.lexeme) || next.lexeme.suffix?.person === 3)) return false
  if (phrase.at - 1 === phrase.headAt && phrase.head.classes & classBit.title && next.lexeme && !(next.lexeme.classes & notInside))
    return true
  if (phrase.nameFrom >= 0 && !phrase.extended) return false
  if (next.kind === 'pair') return lastTakesPlace(phrase, lexeme) && !isAddressed(phrase, lexeme)
  if (next.kind !== 'word' || !next.lexeme || next.phrase) return false
  if (next.lexeme.classes & notInside || next.lexeme.classes & clauseWord) return false
  return lastTakesPlace(phrase, lexeme)
}

/** `مصادر لـ"الأفق"`: words in marks behind the preposition are the outlet spoken to, unless an adjective governs them (`التابعة لـ"الأفق"`). */
function isAddressed(phrase: OpenPhrase, { key }: Lexeme): boolean {
  const before = phrase.items[phrase.at - 1]?.lexeme
  return phrase.options.grammar.addresseePrepositions.includes(key) && !(before && before.classes & classBit.adjective && before.definite)
}

/** A role or group goes on with its place or office: `الخبير في الاقتصاد`, `مصدر من الوزارة`. */
function lastTakesPlace(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  if (phrase.extended) return phrase.options.grammar.insidePrepositions.includes(lexeme.stem)
  const inside = phrase.head !== null && (phrase.head.classes & placeable) !== 0
  const isBody =
    phrase.head !== null &&
    (phrase.head.classes & individual) === 0 &&
    (phrase.head.classes & (classBit.organisation | classBit.document)) !== 0
  return inside && (isBody ? phrase.options.grammar.bodyPrepositions : phrase.options.grammar.insidePrepositions).includes(lexeme.stem)
}

export function takesGlued(phrase: OpenPhrase, lexeme: Lexeme): boolean {
  if (isSpoken(lexeme) && !speaksTo(phrase, lexeme)) return false
  if (!phrase.head || phrase.nameFrom >= 0) return isInRoleBehindName(phrase) || isFamilyName(phrase, lexeme)
  if (phrase.options.links?.includes(lexeme.preposition) && !(lexeme.classes & classBit.naming)) return false
  const before = phrase.items[phrase.at - 1]?.lexeme
  const complement = phrase.at - 1 === phrase.headAt && (phrase.head.classes & classBit.title) !== 0
  if (lexeme.definite && lexeme.classes & individual && !(lexeme.classes & officeComplement) && !speaksTo(phrase, lexeme)) return false // أشاد المدير بالعاملة
  const isOffice = lexeme.definite || (lexeme.classes & officeComplement) !== 0
  if (complement && !isOffice && !speaksTo(phrase, lexeme)) return false
  if (lexeme.classes & notInside && !(lexeme.classes & speakerHead) && !(complement && !speaksTo(phrase, lexeme))) return false
  if (speaksTo(phrase, lexeme) && lexeme.classes & audience && !(before && before.classes & classBit.adjective) && !isOpenTitle(before))
    return false
  return true
}

/** `بالقول`, `عن أسفه`: what is done, not who does it. */
function isSpoken({ cues, classes }: Lexeme): boolean {
  return (classes & speakerHead) === 0 && cues.some((cue) => cue.form === 'masdar')
}

function speaksTo(phrase: OpenPhrase, { preposition }: Lexeme): boolean {
  return phrase.options.grammar.addresseePrepositions.includes(preposition)
}

function isInRoleBehindName(phrase: OpenPhrase): boolean {
  return phrase.extended && phrase.nameTo < phrase.at
}

function isOpenTitle(before: Lexeme | null | undefined): boolean {
  return before !== undefined && before !== null && (before.classes & classBit.title) !== 0 && !before.definite
}
