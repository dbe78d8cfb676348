import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/parse.js'
import type { Article } from '../src/schema.js'
import { findBroken } from './fuzz/broken.js'
import { checkPairs, checkPromises } from './promises.js'

/** Shapes of pages and of reported speech, for the mutations to work on. */
const dump = `سياسة
البلدية تغلق الجسر القديم... والسكان يحتجون

12 مارس 2023 | 14:05
جسر المدينة القديم عند الغروب (سمير حداد/رويترز)
+ الخط -

قالت رئيسة البلدية ليلى منصور إن "الجسر لم يعد آمناً"، مضيفة أن الإصلاح سيبدأ «خلال أسبوع».

من جهته، وصف ممثل السكان، كريم عوض، القرار بـ"الكارثي". وأضاف: "لم يسألنا أحد.

"لن نسكت".

الخلفية

ونقل موقع "أخبار المدينة" عن مهندس قوله إن الشقوق ظهرت عام 2019، بحسب تقرير رسمي.

He said: “We were told nothing.” According to the council, ‘it’s safe’.
اقرأ أيضاً: خمسة جسور أخرى
شارك`

const folder = new URL('../fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const)
const dumps = [dump, ...fixtures.map(([, text]) => text)]

function assertKept(texts: fc.Arbitrary<string>, numRuns: number): void {
  fc.assert(
    fc.property(texts, (text) => {
      expect(findBroken(text)).toEqual([])
    }),
    { numRuns },
  )
}

const marks = ['"', '«', '»', '“', '”', '„', '‘', '’', "'", '((', '))', '&quot;', '&#34;', "''"]
const invisible = ['\u200f', '\u200e', '\u200b', '\u202b', '\u2068', '\ufeff', '\u0640', '\u064e', '\u00ad', '\0']
const blanks = [' ', '   ', '\t', '\n', '\r\n', '\r', '\n\n', '\u2028', '\u0085', '\u00a0', '\u3000', '\v', '\f']
const words = [
  'قال',
  'وأضاف',
  'إن',
  'أن',
  ':',
  '،',
  '.',
  'بحسب',
  'said',
  'according to',
  'that',
  '2021',
  'نوفمبر',
  '20',
  '/',
  '-',
  '(',
  ')',
  '😀',
]
const halves = ['\ud800', '\udfff']
const pieces = [...marks, ...invisible, ...blanks, ...words, ...halves]

/** A dump, and places within it, as shares of its length. */
const places = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 12 })
const anyDump = fc.constantFrom(...dumps)

describe('promises are kept by', () => {
  test.each([['the dump below', dump] as const, ...fixtures])('%s', (_name, text) => {
    expect(findBroken(text)).toEqual([])
  })

  test('any Unicode, lone surrogates among it', () => {
    assertKept(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.integer({ min: 0, max: 0xffff })).map(fromUnits)), 300)
  })

  test('any string of words, marks and blanks', () => {
    assertKept(
      fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((list) => list.join('')),
      300,
    )
    assertKept(
      fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((list) => list.join(' ')),
      300,
    )
  })

  test('dumps with anything put in', () => {
    assertKept(
      fc.tuple(anyDump, places).map(([text, list]) => list.reduce(insert, text)),
      200,
    )
  })

  test('dumps with quotation marks taken out', () => {
    assertKept(
      fc
        .tuple(anyDump, fc.infiniteStream(fc.boolean()))
        .map(([text, keep]) => text.replace(/["«»“”‘’]/gu, (mark) => (keep.next().value ? mark : ''))),
      200,
    )
  })

  test('dumps with their lines shuffled, and some lost', () => {
    const lines = anyDump.chain((text) => fc.shuffledSubarray(text.split('\n')))
    assertKept(
      lines.map((list) => list.join('\n')),
      200,
    )
  })

  test('dumps flattened into one line, and dumps cut anywhere', () => {
    const separators = fc.constantFrom(' ', '  ', '   ', '\t', '\u2028')
    assertKept(
      fc.tuple(anyDump, separators).map(([text, separator]) => text.replaceAll('\n', separator)),
      50,
    )
    const cuts = fc.tuple(anyDump, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    assertKept(
      cuts.map(([text, from, to]) => text.slice(Math.floor(from * text.length), Math.floor(to * text.length))),
      200,
    )
  })
})

function fromUnits(units: readonly number[]): string {
  return String.fromCharCode(...units)
}

function insert(text: string, [share, piece]: readonly [number, string]): string {
  const at = Math.floor(share * text.length)
  return text.slice(0, at) + piece + text.slice(at)
}

describe('a broken promise is seen', () => {
  const text = 'Bridge shut\n\nThe mayor said "no" today, and the "Red Line" is shut too.\n'
  const at = (words: string) => ({ text: words, start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const body = at('The mayor said "no" today, and the "Red Line" is shut too.')
  const sound: Article = {
    ...parseArticle(''),
    source: { length: text.length, offsets: 'utf16' },
    paragraphs: [{ id: 'p1', kind: 'paragraph', ...body, line: 3 }],
    quotations: [
      {
        id: 'q1',
        kind: 'direct',
        text: 'no',
        parts: [at('no')],
        content: [{ start: at('"no"').start, end: at('"no"').end }],
        form: 'clause',
        paragraph: 'p1',
        role: 'body',
        cue: null,
        speaker: { id: 's1', text: 'The mayor', mention: at('The mayor'), resolution: 'explicit' },
        via: null,
        channel: null,
        addressee: null,
        rule: 'en/say',
        confidence: null,
      },
    ],
    speakers: [
      { id: 's1', text: 'The mayor', name: null, role: at('The mayor'), kind: 'person', mentions: [at('The mayor')], quotations: ['q1'] },
    ],
    terms: [{ ...at('Red Line'), reason: 'name' }],
    layout: [
      { role: 'title', line: 1, start: 0, end: 11 },
      { role: 'body', line: 3, start: body.start, end: body.end },
    ],
  }

  test('and a sound article is not suspected', () => {
    expect(checkPromises(text, sound)).toEqual([])
    expect(checkPairs([at('no'), at('Red Line')], sound)).toEqual([])
  })

  test.each<[expected: RegExp, spoil: (article: Article) => void]>([
    [/^source\.length/u, (a) => (a.source.length = 3)],
    [/layout loses "Bridge shut/u, (a) => a.layout.shift()],
    [/layout loses "\./u, (a) => (a.layout[1]!.end -= 1)],
    [/layout\.1 begins at/u, (a) => a.layout.reverse()],
    [/layout\.0 is not in line 2/u, (a) => (a.layout[0]!.line = 2)],
    [/paragraphs\.0: .* is not what stands there/u, (a) => (a.paragraphs[0]!.text = 'The mayor')],
    [/a paragraph holds words at 13 that are no body/u, (a) => (a.layout[1]!.role = 'noise')],
    [/a block of role body at 0 is in no paragraph/u, (a) => (a.layout[0]!.role = 'body')],
    [/p1 does not begin in line 4/u, (a) => (a.paragraphs[0]!.line = 4)],
    [/q1: the text is not its parts/u, (a) => (a.quotations[0]!.text = 'No')],
    [/q1: a part stands outside the content/u, (a) => (a.quotations[0]!.content = [{ start: 0, end: 3 }])],
    [/q1: role title in paragraph p1/u, (a) => (a.quotations[0]!.role = 'title')],
    [/q1: role heading in a paragraph/u, (a) => (a.quotations[0]!.role = 'heading')],
    [/q1: does not begin in p2/u, (a) => (a.quotations[0]!.paragraph = 'p2')],
    [/q1: no such speaker/u, (a) => (a.speakers = [])],
    [/s1: lists no quotations/u, (a) => (a.speakers[0]!.quotations = [])],
    [/q1: another text than s1/u, (a) => (a.speakers[0]!.text = 'Mayor')],
    [/an id stands twice in q1,q1/u, (a) => a.quotations.push(a.quotations[0]!)],
    [/terms\.0 and q1 overlap/u, (a) => (a.terms[0] = { ...at('"no"'), reason: 'name' })],
    [/terms\.1 is not in text order/u, (a) => a.terms.push({ ...at('shut'), reason: 'name' })],
    [/terms\.0\.reason/u, (a) => (a.terms[0]!.reason = 'none' as 'name')],
    [/layout\.0: Unrecognized key/u, (a) => Object.assign(a.layout[0]!, { why: 1 })],
    [/keys are not in the order/u, (a) => (a.layout[0] = { line: 1, role: 'title', start: 0, end: 11 })],
  ])('%s', (expected, spoil) => {
    const article = structuredClone(sound)
    spoil(article)
    expect(checkPromises(text, article).join('\n')).toMatch(expected)
  })

  test('a pair of marks that nobody claims, or two', () => {
    expect(checkPairs([at('no')], { ...sound, quotations: [] })).toEqual(['the words in marks at 29 are claimed 0 times'])
    expect(checkPairs([at('no')], { ...sound, terms: [{ ...at('no'), reason: 'name' }] })).toEqual([
      'the words in marks at 29 are claimed 2 times',
    ])
  })
})
