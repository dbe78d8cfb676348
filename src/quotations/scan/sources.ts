import { firstWordInside } from '../frames/frame.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { classBit, speaking } from '../word-classes.js'
import type { ScanOptions } from './scan.js'

/** The source of an according-phrase: somebody who may speak, or the subject of `ما ذكرته الوكالة`. */
export function readSource(
  items: readonly Item[],
  at: number,
  { text, lexicon }: Pick<ScanOptions, 'text' | 'lexicon'>,
): NounPhrase | null {
  const first = items[at]?.lexeme
  const free = first && lexicon.grammar.freeRelatives.some((word) => first.key === word || first.preposition + word === first.key)
  const phrase = readNounPhrase(items, free ? at + 2 : at, { text, grammar: lexicon.grammar, appositions: true })
  if (!phrase) return null
  const speaks = (phrase.head.classes & speaking) !== 0 || phrase.name !== null || (phrase.head.classes === 0 && phrase.head.definite)
  if (!speaks) return null
  return phrase.head.classes & classBit.document ? (readIssuer(items, phrase, { text, lexicon }) ?? phrase) : phrase
}

/** Words between a document and who issued it: `بيان صدر أمس عن مكتب المدعي`. */
const farthestIssuer = 7

/** Who issued a document, where the text says so right behind it. */
export function readIssuer(
  items: readonly Item[],
  document: NounPhrase,
  { text, lexicon }: Pick<ScanOptions, 'text' | 'lexicon'>,
): NounPhrase | null {
  const { grammar } = lexicon
  for (let k = document.from + 1; k < Math.min(items.length, document.to + farthestIssuer); k++) {
    const item = items[k]
    if (!item || item.kind === 'stop' || item.kind === 'colon' || item.kind === 'pair') return null
    const glued = k === document.from + 1 && grammar.issuerPrepositions.includes(item.lexeme?.preposition ?? '')
    const alone = grammar.issuerPrepositions.includes(item.key)
    if (!glued && !alone) continue
    const openingName = (pair: Item) => firstWordInside(text, lexicon, pair)
    const issuer = readNounPhrase(items, glued ? k : k + 1, { text, grammar, appositions: true, openingName })
    return issuer && issuer.head.classes & (speaking & ~classBit.document) ? issuer : null
  }
  return null
}
