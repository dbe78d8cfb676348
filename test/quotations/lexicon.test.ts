import { describe, expect, it } from 'vitest'
import { grammar } from '../../src/languages/ar/grammar.js'
import type { WordClass } from '../../src/languages/grammar.js'
import { lexiconOf } from '../../src/quotations/lexicon/lexicon.js'
import { classBit } from '../../src/quotations/word-classes.js'

const { lookUp } = lexiconOf(grammar)

interface Expected {
  readonly word: string
  readonly conjunction?: string
  readonly preposition?: string
  readonly definite?: boolean
  /** Gender and number of the glued pronoun, `fs`; null where none is glued. */
  readonly suffix?: string | null
  readonly gender?: 'm' | 'f' | null
  readonly number?: 's' | 'd' | 'p' | null
  readonly oblique?: boolean
  readonly adverb?: boolean
  readonly has?: readonly WordClass[]
  readonly lacks?: readonly WordClass[]
  /** Lemmas with their forms: `قال finite`. */
  readonly cues?: readonly string[]
  readonly verbal?: boolean
}

function expectWord({ word, has = [], lacks = [], ...expected }: Expected): void {
  const { classes, cues, suffix, ...lexeme } = lookUp(word)
  const found = {
    ...lexeme,
    suffix: suffix && `${suffix.gender ?? ''}${suffix.number ?? ''}`,
    cues: [...new Set(cues.map(({ lemma, form }) => `${lemma.lemma} ${form}`))],
  }
  expect(found).toMatchObject(expected)
  const holds = (name: WordClass) => (classes & classBit[name]) !== 0
  expect([...has, ...lacks].filter(holds)).toEqual(has)
}

/** What is glued to a word, each beside a word that only looks as if. */
const clitics: readonly Expected[] = [
  { word: 'وقالت', conjunction: 'و', cues: ['قال finite'], verbal: true },
  { word: 'فقال', conjunction: 'ف', cues: ['قال finite'] },
  { word: 'سيقول', conjunction: '', cues: ['قال finite'] },
  { word: 'وليد', conjunction: '', has: ['givenName'] },
  { word: 'والد', conjunction: '', has: ['kin'] },
  { word: 'وزارة', conjunction: '', has: ['organisation'] },
  { word: 'ووزارة', conjunction: 'و', has: ['organisation'] },
  { word: 'فيصل', conjunction: '', has: ['givenName'] },
  { word: 'فاروق', conjunction: '', has: ['givenName'] },
  { word: 'فالوزير', conjunction: 'ف', definite: true, has: ['title'] },
  { word: 'فريق', conjunction: '', has: ['organisation'] },
  { word: 'للوزارة', preposition: 'ل', definite: true, has: ['organisation'] },
  { word: 'لوزارة', preposition: 'ل', definite: false, has: ['organisation'] },
  { word: 'لبنان', preposition: '', has: ['placeName'] },
  { word: 'بلبنان', preposition: 'ب', has: ['placeName'] },
  { word: 'بغداد', preposition: '', has: ['placeName'] },
  { word: 'ببغداد', preposition: 'ب', has: ['placeName'] },
  { word: 'باريس', preposition: '', has: ['placeName'] },
  { word: 'بيان', preposition: '', has: ['document'] },
  { word: 'باخ', preposition: '', lacks: ['kin'] },
  { word: 'بالوزير', preposition: 'ب', definite: true, has: ['title'] },
  { word: 'كالوزير', preposition: 'ك', definite: true, has: ['title'] },
  { word: 'كتاب', preposition: '', has: ['work'] },
  { word: 'كمال', preposition: '', has: ['givenName'] },
  { word: 'لكمال', preposition: 'ل', has: ['givenName'] },
]

const suffixes: readonly Expected[] = [
  { word: 'والدها', suffix: 'fs', has: ['kin'] },
  { word: 'والده', suffix: 'ms', has: ['kin'] },
  { word: 'والدة', suffix: null, has: ['kin'], gender: 'f' },
  { word: 'جارها', suffix: 'fs', has: ['kin'], gender: null }, // her neighbour, a man
  { word: 'جارتها', suffix: 'fs', has: ['kin'] },
  { word: 'صحيفته', suffix: 'ms', has: ['outlet'] },
  { word: 'صحيفة', suffix: null, has: ['outlet'] },
  { word: 'زملائه', suffix: 'ms', has: ['group'] },
  { word: 'زملاؤه', suffix: 'ms', has: ['group'] },
  { word: 'ناديه', suffix: 'ms', has: ['organisation'], lacks: ['givenName'] },
  { word: 'نفسه', suffix: 'ms', has: ['anaphor'] },
  { word: 'ذاتها', suffix: 'fs', has: ['anaphor'] },
  { word: 'أبلغها', suffix: 'fs', cues: ['أبلغ finite'] },
  { word: 'أخبرتني', suffix: 's', cues: ['أخبر finite'] },
]

/** Gender, number and case as endings show them. */
const endings: readonly Expected[] = [
  { word: 'وزيرة', gender: 'f', number: 's', has: ['title'] },
  { word: 'وزيران', gender: 'm', number: 'd', has: ['title'] },
  { word: 'مسؤولو', gender: 'm', number: 'p', has: ['title'] },
  { word: 'المنخرطين', definite: true, oblique: true },
  { word: 'المنخرطون', definite: true, oblique: false },
  { word: 'وزيرا', adverb: true, has: ['title'] },
  { word: 'وزير', adverb: false, has: ['title'] },
  { word: 'لاحقًا', adverb: true },
]

/** Words with the same letters. */
const homographs: readonly Expected[] = [
  { word: 'أنها', suffix: 'fs', has: ['complementizer'], lacks: ['verb'], verbal: false },
  { word: 'انها', suffix: 'fs', has: ['complementizer'], verbal: false },
  { word: 'أنهى', suffix: null, has: ['verb'], lacks: ['complementizer'], verbal: true },
  { word: 'وفي', conjunction: 'و', has: ['preposition'], verbal: false },
  { word: 'على', has: ['preposition'], lacks: ['givenName'] },
  { word: 'علي', has: ['givenName'] },
  { word: 'بأن', preposition: 'ب', has: ['complementizer'] },
  { word: 'بأنه', preposition: 'ب', suffix: 'ms', has: ['complementizer'] },
  { word: 'لأن', lacks: ['complementizer'] },
  { word: 'قائلا', cues: ['قال participle'], verbal: true },
  { word: 'القائل', definite: true, verbal: false },
  { word: 'مشيرة', cues: ['أشار participle'], verbal: true },
  { word: 'قوله', suffix: 'ms', cues: ['قال masdar'], verbal: false },
  { word: 'قولها', suffix: 'fs', cues: ['قال masdar'], verbal: false },
  { word: 'بقوله', preposition: 'ب', suffix: 'ms', cues: ['قال masdar'] },
  { word: 'نصف', cues: [] },
  { word: 'مدينة', cues: [] },
  { word: 'يجب', cues: [] },
  { word: 'يجيب', cues: ['أجاب finite'] },
]

/** The letters as they are typed do not matter. */
const spellings: readonly (readonly [string, ...string[]])[] = [
  ['أضاف', 'اضاف', 'أضــاف', 'أَضَافَ'],
  ['إن', 'ان', 'إنّ', 'إِنَّ'],
  ['المسؤول', 'المسؤول\u200f', 'المسـؤول'],
]

describe('lexicon', () => {
  it.each(clitics)('clitics of $word', expectWord)
  it.each(suffixes)('suffix of $word', expectWord)
  it.each(endings)('ending of $word', expectWord)
  it.each(homographs)('$word', expectWord)

  it.each(spellings)('%s', (word, ...others) => {
    const { key, classes, cues } = lookUp(word)
    for (const other of others) expect(lookUp(other)).toMatchObject({ key, classes, cues })
  })

  it('is built once for a grammar', () => {
    expect(lexiconOf(grammar)).toBe(lexiconOf(grammar))
  })

  it('knows nothing of a word of another script, and never throws', () => {
    for (const word of ['Reuters', '', '\u0640', 'و', 'ال', 'بال', '\ud800', 'ا'.repeat(10_000)]) expect(lookUp(word).cues).toEqual([])
  })
})
