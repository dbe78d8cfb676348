import type { Span } from '../source.js'
import type { Token } from '../tokens.js'
import type { PhraseClass } from '../languages/grammar.js'
import type { Lexeme, Lexicon, Phrase, FindPhrases } from './lexicon/lexeme.js'
import type { Pair } from './marks/pair.js'
import { markParticleVerbs } from './particle-verbs.js'
import type { Passage } from './passages.js'

/** `pair`: words in quotation marks, marks and all; `aside`: words in brackets or between dashes; `sign`: any other sign. */
export type ItemKind = 'word' | 'number' | 'pair' | 'aside' | 'comma' | 'colon' | 'stop' | 'sign'

/** One step of a sentence as the grammar walks over it: what stands in marks or brackets is one step. */
export interface Item extends Span {
  readonly kind: ItemKind
  /** For a word; a phrase may say more of it than its letters. */
  lexeme: Lexeme | null
  /** For a pair. */
  readonly pair: Pair | null
  /** The sign itself, or the folded word. */
  readonly key: string
  /** A fixed expression that begins here, with the number of items it takes. */
  phrase: { readonly class: PhraseClass; readonly length: number } | null
}

export interface Sentence {
  readonly passage: number
  readonly items: readonly Item[]
}

/** Cuts a passage into sentences; marks and brackets hide what stands in them. */
export function listSentences(passage: Passage, number: number, pairs: readonly Pair[], lexicon: Lexicon, text: string): Sentence[] {
  const items = listItems(passage, pairs, lexicon, text)
  markPhrases(items, lexicon, text)
  markParticleVerbs(items)
  const sentences: Sentence[] = []
  let from = 0
  for (let at = 0; at < items.length; at++) {
    if (!endsSentence(items, at, text)) continue
    sentences.push({ passage: number, items: items.slice(from, at + 1) })
    from = at + 1
  }
  if (from < items.length) sentences.push({ passage: number, items: items.slice(from) })
  return sentences
}

/** A paragraph that ends with a colon announces the quotation that opens the next one: they are read as one sentence. */
export function joinAnnounced(sentences: readonly Sentence[], passages: readonly Passage[]): Sentence[] {
  const joined: Sentence[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    const announced =
      last && last.items.at(-1)?.kind === 'colon' && sentence.items[0]?.kind === 'pair' && sentence.passage === last.passage + 1
    if (announced && passages[sentence.passage]?.role === 'body' && passages[last.passage]?.role === 'body')
      joined[joined.length - 1] = { passage: last.passage, items: [...last.items, ...sentence.items] }
    else joined.push(sentence)
  }
  return joined
}

function listItems({ tokens }: Passage, pairs: readonly Pair[], lexicon: Lexicon, text: string): Item[] {
  const items: Item[] = []
  let nextPair = 0
  for (let at = 0; at < tokens.length;) {
    const pair = pairs[nextPair]
    if (pair && pair.from - 1 <= at) {
      nextPair++
      if (pair.to <= at) continue
      items.push({ kind: 'pair', start: pair.start, end: pair.end, lexeme: null, pair, key: '', phrase: null })
      at = pair.to
      continue
    }
    const aside = findAsideEnd(tokens, at, pair ? pair.from - 1 : tokens.length, text)
    const first = tokens[at]
    const last = tokens[aside]
    if (!first) break
    if (last && aside > at) {
      items.push({ kind: 'aside', start: first.start, end: last.end, lexeme: null, pair: null, key: '', phrase: null })
      at = aside + 1
      continue
    }
    items.push(makeItem(first, lexicon))
    at++
  }
  return items
}

function makeItem(token: Token, lexicon: Lexicon): Item {
  const lexeme = token.known && lexicon.recall(token.known)
  const kind = token.kind === 'word' ? 'word' : token.kind === 'number' ? 'number' : (signKinds.get(token.key) ?? 'sign')
  return { kind, start: token.start, end: token.end, lexeme, pair: null, key: lexeme ? lexeme.key : token.key, phrase: null }
}

const signKinds = new Map<string, ItemKind>([
  ['،', 'comma'],
  [',', 'comma'],
  ['؛', 'comma'],
  [';', 'comma'],
  [':', 'colon'],
  ['.', 'stop'],
  ['؟', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
  ['۔', 'stop'],
])

const closers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])
const dashes = new Set(['-', '–', '—', 'ـ'])
/** More words than this between brackets or dashes are no aside. */
const longestAside = 30

/** The token that closes an aside which opens here; −1 where none does. */
function findAsideEnd(tokens: readonly Token[], at: number, limit: number, text: string): number {
  const opening = tokens[at]
  if (opening?.kind !== 'punctuation') return -1
  const closer = closers.get(opening.key)
  const dash = dashes.has(opening.key) && at > 0 && isGlued(tokens, at) && !isGlued(tokens, at - 1)
  if (!closer && (!dash || dashes.has(tokens[at + 1]?.key ?? ''))) return -1 // `--` holds nothing
  for (let k = at + 1; k < Math.min(limit, at + longestAside); k++) {
    const token = tokens[k]
    if (!token) return -1
    if (
      closer
        ? token.key === closer
        : dashes.has(token.key) && isGlued(tokens, k - 1) && !(isGlued(tokens, k) && /\p{L}/u.test(text[token.end] ?? ''))
    )
      return k
    if (token.kind === 'punctuation' && (token.key === '.' || token.key === '؟') && dash) return -1
  }
  return -1
}

/** Whether the next token follows without a blank. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start
}

/** A letter or two before a full stop that runs on are an initial or an abbreviation: `د. سفيان`, `م.ب`. */
const longestAbbreviation = 2

function endsSentence(items: readonly Item[], at: number, text: string): boolean {
  const item = items[at]
  const next = items[at + 1]
  if (!item || !next) return false
  if (item.kind === 'pair') {
    const last = text.slice(item.start, item.pair?.inner.end).trimEnd().at(-1) ?? ''
    if (signKinds.get(last) !== 'stop' || next.kind !== 'word') return false
    return !next.lexeme?.finite || next.lexeme.conjunction !== ''
  }
  if (item.kind !== 'stop' || next.kind === 'stop') return false
  if (item.key !== '.') return true
  const before = items[at - 1]
  if (before?.kind === 'word' && before.end === item.start && before.end - before.start <= longestAbbreviation) return false
  return next.kind !== 'comma'
}

function markPhrases(items: readonly Item[], lexicon: Lexicon, text: string): void {
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (!item?.lexeme?.phrases.length) continue
    const phrase = findPhrase(item.lexeme.phrases, items, at)
    if (!phrase) continue
    const { words } = phrase
    const glued = isGluedOn(phrase, items, at)
    item.phrase = { class: phrase.class, length: words.length - (glued ? 1 : 0) }
    if (glued) unglue(items[at + words.length - 1], words.at(-1)?.key ?? '', lexicon, text)
  }
}

/** A word that no lexicon knows begins with the preposition that the phrase wants: `وفقا لفرانك`. */
function unglue(item: Item | undefined, preposition: string, lexicon: Lexicon, text: string): void {
  if (!item?.lexeme || item.lexeme.preposition) return
  const rest = text.slice(item.start + preposition.length, item.end)
  item.lexeme = { ...lexicon.lookUp(rest), key: item.key, preposition }
}

function findPhrase(finders: readonly FindPhrases[], items: readonly Item[], at: number): Phrase | null {
  const next = items[at + 1]?.key ?? ''
  for (const find of finders) for (const phrase of find(next)) if (matchesRest(phrase, items, at)) return phrase
  return null
}

function matchesRest({ words }: Phrase, items: readonly Item[], at: number): boolean {
  for (let k = 1; k < words.length; k++) {
    const item = items[at + k]
    const word = words[k]
    if (!word || item?.kind !== 'word') return false
    const fits = word.open ? isWithPronoun(item.key, word.key) : item.key === word.key
    if (!fits && (word.open || k < words.length - 1 || !beginsWith(item, word.key))) return false
  }
  return true
}

const longestPronoun = 3

function isWithPronoun(key: string, wanted: string): boolean {
  return key.length > wanted.length && key.length <= wanted.length + longestPronoun && key.startsWith(wanted)
}

function beginsWith({ lexeme, key }: Item, preposition: string): boolean {
  if (lexeme?.preposition === preposition) return true
  return lexeme?.classes === 0 && lexeme.cues.length === 0 && preposition.length === 1 && key.length > 3 && key.startsWith(preposition)
}

/** `وفقا ل` before `لوزارة`: the last word of the phrase is a letter of the next one. */
function isGluedOn({ words, gluesOn }: Phrase, items: readonly Item[], at: number): boolean {
  return gluesOn && items[at + words.length - 1]?.key !== words.at(-1)?.key
}
