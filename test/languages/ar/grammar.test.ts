import { describe, expect, it } from 'vitest'
import * as descriptions from '../../../src/languages/ar/words/descriptions.js'
import { cueGroups, otherWords } from '../../../src/languages/ar/cues.js'
import { forms } from '../../../src/languages/ar/forms.js'
import { grammar } from '../../../src/languages/ar/grammar.js'
import { phrases as expressions } from '../../../src/languages/ar/phrases.js'
import { words } from '../../../src/languages/ar/word-lists.js'
import * as organisations from '../../../src/languages/ar/words/organisations.js'
import * as particles from '../../../src/languages/ar/words/particles.js'
import * as people from '../../../src/languages/ar/words/people.js'
import * as places from '../../../src/languages/ar/words/places.js'
import * as texts from '../../../src/languages/ar/words/texts.js'
import * as time from '../../../src/languages/ar/words/time.js'
import * as verbs from '../../../src/languages/ar/words/verbs.js'
import { foldWord } from '../../../src/languages/scripts.js'

const lists = Object.entries({ ...descriptions, ...organisations, ...particles, ...people, ...places, ...texts, ...time, ...verbs })
const phrases = Object.entries(expressions)
const lines = forms.split('\n').map((line) => line.split('\t'))
const split = (text: string) => text.trim().split(/\s+/u)

/** Persian yeh, keheh, tatweel, vowel signs, zero-width and direction marks: none of them is seen, all of them break a look-up. */
const stray = /[\u06cc\u06a9\u0640\p{M}\p{Cf}]/u

function findDoubles(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) !== at)
}

function readForm(form: string): string[] {
  return lines.filter(([written]) => written === foldWord(form)).map(([, number, code]) => `${grammar.cues[Number(number)]?.lemma} ${code}`)
}

describe('word lists', () => {
  it.each(lists)('%s holds each word once and nothing unseen', (_name, list) => {
    const words = split(list)
    expect(findDoubles(words.map(foldWord))).toEqual([])
    expect(words.filter((word) => stray.test(word))).toEqual([])
  })

  it('are folded in the grammar', () => {
    for (const list of Object.values(words)) for (const word of split(list)) expect(foldWord(word)).toBe(word)
  })

  it('stand without the article', () => {
    const words = Object.values({ ...people, ...organisations, ...descriptions, ...texts }).flatMap(split)
    expect(words.filter((word) => /^ال.{3}/u.test(word) && !['الكتروني', 'التماس'].includes(word))).toEqual([])
  })

  it.each([
    { word: 'وزير', has: 'title' },
    { word: 'شركات', has: 'organisation' }, // the plural of a noun in ة is made
    { word: 'صرحت', lacks: 'verb' }, // a cue is no plain verb
    { word: 'بحث', lacks: 'verb' }, // a noun more often than "he looked for"
    { word: 'بحثت', has: 'verb' },
    { word: 'يصلون', has: 'verb' },
    { word: 'غير', lacks: 'verb' },
  ] as const)('$word', (row) => {
    const classes = Object.entries(words).flatMap(([name, list]) => (split(list).includes(foldWord(row.word)) ? [name] : []))
    if ('has' in row) expect(classes).toContain(row.has)
    else expect(classes).not.toContain(row.lacks)
  })
})

describe('phrases', () => {
  it.each(phrases)('%s holds each phrase once and nothing unseen', (_name, list) => {
    expect(findDoubles(list.map((phrase) => phrase.split(' ').map(foldWord).join(' ')))).toEqual([])
    expect(list.filter((phrase) => stray.test(phrase) || phrase !== phrase.trim() || phrase.includes('  '))).toEqual([])
  })

  /** One word is enough where it is a preposition with a source behind it, or holds one: بحسب، بدوره، كالتالي، برأيه. */
  it('have two words at least, or a preposition in one', () => {
    const short = phrases.flatMap(([, list]) => list.filter((phrase) => !phrase.includes(' ')))
    expect(short.filter((phrase) => !/^(?:[بكل].{3,}|حسب(?:ما)?|وفق|حرفيا|المسما?[ىة])$/u.test(phrase))).toEqual([])
  })
})

describe('forms', () => {
  it('are sorted lines of a folded form, a cue and a code, each once', () => {
    const text = forms.split('\n')
    expect(text).toEqual([...new Set(text)].sort())
    for (const [form = '', number, code = ''] of lines) {
      expect(foldWord(form)).toBe(form)
      expect(grammar.cues[Number(number)]).toBeDefined()
      expect(code).toMatch(/^(?:[pijvw][123][mf-][sdp]|[aA]-[mf][sdp]|[mn])$/)
    }
  })

  it('point at every cue', () => {
    const used = new Set(lines.map(([, number]) => Number(number)))
    expect(grammar.cues.flatMap(({ lemma }, number) => (used.has(number) ? [] : [lemma]))).toEqual([])
  })

  it('stay a table that is loaded at start-up', () => {
    expect(lines.length).toBeGreaterThan(3000)
    expect(lines.length).toBeLessThan(6000)
  })

  it.each([
    { form: 'وأضافت', reads: [] }, // a conjunction is taken off by the engine
    { form: 'أضافت', reads: ['أضاف p3fs'] },
    { form: 'اضافت', reads: ['أضاف p3fs'] },
    { form: 'قولها', reads: [] },
    { form: 'قول', reads: ['قال m'] },
    { form: 'مشيرة', reads: ['أشار A-fs'] },
    { form: 'قيل', reads: ['قال v3ms'] },
    { form: 'نفا', reads: ['نفى p3ms'] },
    { form: 'نصف', reads: [] }, // a half
    { form: 'هنا', reads: [] }, // here
    { form: 'يجب', reads: [] }, // must, not the jussive of أجاب
    { form: 'كاتبة', reads: [] }, // a writer
    { form: 'مدينة', reads: [] }, // a town
  ])('$form', ({ form, reads }) => {
    expect(readForm(form)).toEqual(reads)
  })

  it('leave out what is another word', () => {
    expect(split(otherWords).filter((word) => readForm(word).length > 0)).toEqual([])
    expect(findDoubles(split(otherWords))).toEqual([])
  })
})

describe('cues', () => {
  it('are listed once each in a group', () => {
    for (const group of cueGroups) {
      const lemmas = [group.verbs, group.participles, group.nouns].flatMap((text) => (text ?? '').trim().split('\n'))
      expect(findDoubles(lemmas.map((line) => line.trim()).filter((line) => line !== ''))).toEqual([])
    }
  })

  /** قال/قل يقول/يقل قائل قول (قيل يقال): one blank between the parts, a dash for one that is missing. */
  it('are written as their notation says', () => {
    const verb = /^\p{L}[\p{L}\p{M}]*(?:\/\p{L}+)?(?: (?:-|ي\p{L}+(?:\/\p{L}+)?)(?: (?:-|\p{L}+))*)?(?: \(\p{L}+ \p{L}+\))?$/u
    const lines = cueGroups.flatMap(({ verbs }) => (verbs ?? '').trim().split('\n')).map((line) => line.trim())
    expect(lines.filter((line) => line !== '' && !verb.test(line))).toEqual([])
  })

  it('name prepositions as the engine sees them, folded', () => {
    for (const { links = [] } of grammar.cues) expect(links).toEqual(links.map(foldWord))
  })

  it.each([
    { lemma: 'قال', class: 'say', needs: 'link', nominal: 'none' },
    { lemma: 'نفى', class: 'deny', needs: 'nothing', nominal: 'report' },
    { lemma: 'أعلن', class: 'say', needs: 'nothing', nominal: 'report' },
    { lemma: 'كشف', class: 'say', needs: 'link', nominal: 'report' },
    { lemma: 'حذر', class: 'warn', needs: 'link', nominal: 'report' },
    { lemma: 'طالب', class: 'call', needs: 'link', nominal: 'attitude' },
    { lemma: 'اتهم', class: 'accuse', needs: 'link', nominal: 'attitude' },
    { lemma: 'توقع', class: 'think', needs: 'nothing', nominal: 'report' },
    { lemma: 'نقل', class: 'relay', needs: 'link', nominal: 'none' },
  ])('$lemma reports as the guidelines say', (expected) => {
    expect(grammar.cues.find(({ lemma }) => lemma === expected.lemma)).toMatchObject(expected)
  })
})
