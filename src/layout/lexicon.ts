import { isDigit } from '../characters.js'
import type { LanguageSigns } from '../languages/detect.js'
import { findPacked, hashText } from '../languages/packed.js'
import { foldWord } from '../languages/scripts.js'
import { createWordTable } from '../word-table.js'
import * as packed from './lexicon.built.js'
import { wordBit } from './phrase-kinds.js'

/** A place in the tree of phrases, word by word; `kinds` is 0 where no phrase ends. */
export interface PhraseNode {
  kinds: number
  next: Map<string, PhraseNode> | null
}

/** What is known of a word wherever it stands. */
export interface WordFacts {
  /** As it was first met. */
  readonly word: string
  readonly key: string
  /** A number that words with the same key share. */
  readonly hash: number
  /** Where phrases that begin with it go on, and the kinds of all of them. */
  readonly phrase: PhraseNode | null
  readonly begins: number
  readonly isFunction: boolean
  readonly isDate: boolean
  readonly isSite: boolean
  /** Stands before the place of a correspondent: `من فاس`, `in Paris`. */
  readonly isPlacing: boolean
  /** With the article: names have it once at the most. */
  readonly isArticled: boolean
  readonly isNumber: boolean
  readonly isLatin: boolean
  readonly isCapital: boolean
  /** What it says of its language; null until it is asked. */
  signs: LanguageSigns | null
}

/** The tree of the phrases that begin with a word; it is read from its text when the word is first met. */
function readPhrases(text: string): { phrase: PhraseNode; begins: number } {
  const root: PhraseNode = { kinds: 0, next: null }
  let begins = 0
  for (const phrase of text.split('|')) {
    const [tail = '', kinds] = phrase.split('=')
    let node = root
    for (const key of tail ? tail.split(' ') : []) {
      node.next ??= new Map()
      let child = node.next.get(key)
      if (!child) node.next.set(key, (child = { kinds: 0, next: null }))
      node = child
    }
    node.kinds = Number(kinds)
    begins |= node.kinds
  }
  return { phrase: root, begins }
}

const noPhrase = { phrase: null, begins: 0 }

/** What is known of the word from `start` to `end`. */
export const factsAt = createWordTable(describeWord, 200_000)

function describeWord(word: string): WordFacts {
  const key = foldWord(word)
  const first = word.codePointAt(0) ?? 0
  const isLatin = (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a) || (first >= 0xc0 && first <= 0x24f)
  const hash = hashText(key, 0, key.length)
  const bits = bitsOf(key, hash)
  const phrases = findPacked(packed.phrases, key, hash)
  const { phrase, begins } = phrases === undefined ? noPhrase : readPhrases(phrases)
  return {
    word,
    key,
    hash,
    phrase,
    begins,
    isFunction: ((bits | (first === waw ? bitsOf(key.slice(1)) : 0)) & wordBit.function) !== 0 && !isName(word, key),
    // The 2 of `كانون 2` is a number before all.
    isDate: (bits & wordBit.date) !== 0 && !isDigit(first),
    isSite: (bits & wordBit.site) !== 0,
    isPlacing: (bits & wordBit.placing) !== 0,
    isArticled: key.length > 4 && key.startsWith('ال'),
    isNumber: isNumeral(first),
    isLatin,
    isCapital: isLatin && key.charCodeAt(0) !== first,
    signs: null,
  }
}

function bitsOf(key: string, hash?: number): number {
  return Number(findPacked(packed.words, key, hash) ?? 0)
}

/** A final yeh tells the name علي from the preposition على, which is folded to the same key. */
function isName(word: string, key: string): boolean {
  return key === 'علي' && word.endsWith('\u064a')
}

/** It is written together with the word behind it: وفي. */
const waw = 0x0648

function isNumeral(code: number): boolean {
  return code <= 0xffff ? isDigit(code) : /^\p{Nd}/u.test(String.fromCodePoint(code))
}
