import { firstWordInside } from '../frames/frame.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { adposition, classBit, speaking } from '../word-classes.js'
import type { ScanOptions } from './scan.js'

/** The source of an according-phrase: somebody who may speak, or the subject of `ما ذكرته الوكالة في بيان`. */
export function readSource(items: readonly Item[], at: number, options: Pick<ScanOptions, 'text' | 'lexicon'>): NounPhrase | null {
  const { text, lexicon } = options
  const first = items[at]?.lexeme
  if (!first) return null
  const verb = lexicon.grammar.freeRelatives.includes(first.key) ? at + 1 : at
  const clause = items[verb]?.lexeme
  if (verb > at || (clause?.finite && !(clause.classes & speaking))) return readClauseSource(items, verb, options)
  const phrase = readNounPhrase(items, at, { text, grammar: lexicon.grammar, appositions: true })
  if (!phrase) return null
  if (phrase.head.classes & classBit.channel && !(phrase.head.classes & speaking)) return readSource(items, at + 1, options)
  const speaks = (phrase.head.classes & speaking) !== 0 || phrase.name !== null || (phrase.head.classes === 0 && phrase.head.definite)
  if (!speaks) return null
  return phrase.head.classes & classBit.document ? (readIssuer(items, phrase, options) ?? phrase) : phrase
}

/** Adjuncts may stand between the verb of such a clause and its subject: `ما أكده في تصريح للإذاعة رئيس المركز`. */
function readClauseSource(
  items: readonly Item[],
  verb: number,
  { text, lexicon }: Pick<ScanOptions, 'text' | 'lexicon'>,
): NounPhrase | null {
  let at = verb + 1
  let place: NounPhrase | null = null
  for (let step = 0; step < mostAdjuncts; step++) {
    const item = items[at]
    if (item?.kind !== 'word' || !item.lexeme) return place // `حسبما علم لدى مصدر`
    const bare = (item.lexeme.classes & adposition) !== 0 && item.lexeme.preposition === ''
    const phrase = readNounPhrase(items, bare ? at + 1 : at, { text, grammar: lexicon.grammar, appositions: !bare })
    if (!bare && item.lexeme.preposition === '')
      return phrase && (phrase.head.classes & speaking || phrase.name || phrase.head.definite) ? phrase : null
    place = bare && phrase && phrase.head.classes & speaking ? phrase : null
    at = Math.max(at + 1, phrase?.to ?? 0)
  }
  return null
}

const mostAdjuncts = 4

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
