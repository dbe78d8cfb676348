import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseArticle } from '../src/parse.js'
import * as contract from '../src/schema.js'
import { cue, emptyArticle, quotation, span, speaker, withMetadata } from './render/articles.js'

const jsonSchema = z.toJSONSchema(contract.lineSchema) as SchemaObject
const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const isLine = ajv.compile(jsonSchema)

/** An article in which no field is null and no list empty. */
const fullArticle = withMetadata(
  {
    title: span('T'),
    deck: span('D'),
    section: span('S'),
    published: { ...span('20 November 2021'), iso: '2021-11-20', date: '2021-11-20' },
    updated: { ...span('Nov. 21, 14:05 GMT'), iso: '2021-11-21T14:05Z', date: '2021-11-21' },
    authors: [span('A')],
    agencies: [span('Reuters')],
    dateline: span('Doha'),
    outlet: span('O'),
    captions: [{ caption: span('C'), credit: { ...span('P/R'), photographer: span('P'), agency: span('R') } }],
    tags: [span('x')],
  },
  {
    source: { path: 'a.txt', encoding: 'utf-8', bytes: 10, length: 10, offsets: 'codepoint' },
    paragraphs: [{ id: 'p1', kind: 'paragraph', ...span('x'), line: 1 }],
    quotations: [
      quotation('x', {
        cue: cue('said'),
        speaker: { ...speaker('A'), mention: span('she') },
        via: span('V'),
        channel: span('C'),
        addressee: span('D'),
        confidence: 0.97,
        explain: {
          evidence: [{ name: 'near', weight: 1 }],
          score: 1,
          candidates: [{ text: 'A', score: 1, evidence: [] }],
        },
      }),
    ],
    speakers: [{ id: 's1', text: 'A', name: span('A'), role: span('R'), kind: 'person', mentions: [span('A')], quotations: ['q1'] }],
    terms: [{ ...span('x'), reason: 'name' }],
    layout: [{ role: 'body', line: 1, start: 0, end: 1 }],
  },
)
const failure: contract.Failure = { schemaVersion: 1, source: { path: 'b.txt' }, error: { code: 'not-found', message: 'no such file' } }

/** The same article with one thing changed, by a path of keys: `layout.0.role`. */
function change(path: string, value: unknown): unknown {
  const article = structuredClone(fullArticle)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce<Record<string, unknown>>((object, key) => object[key] as Record<string, unknown>, { ...article })
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else parent[last] = value
  return keys.length ? article : parent
}

function isAccepted(line: unknown): boolean {
  const byZod = contract.lineSchema.safeParse(line).success
  expect(isLine(line), 'zod and the JSON Schema agree').toBe(byZod)
  return byZod
}

describe('the JSON Schema', () => {
  test('is a valid one of 2020-12', () => {
    expect(jsonSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(ajv.validateSchema(jsonSchema)).toBe(true)
  })

  test('names its parts', () => {
    const names = ['Span', 'Place', 'Date', 'Explanation', 'Paragraph', 'Quotation', 'Speaker', 'Term', 'LayoutSpan', 'Article', 'Failure']
    expect(Object.keys(jsonSchema.$defs as object).toSorted()).toEqual(names.toSorted())
  })

  test.each([
    ['an article of the parser', parseArticle('Title\n\nA paragraph that says "something", he said.\n')],
    ['an explained article', parseArticle('Title\n\nA paragraph that says "something", he said.\n', { explain: true })],
    ['an article of no text', parseArticle('')],
    ['an article that says nothing', emptyArticle],
    ['an article that says everything', fullArticle],
    ['an input that failed', failure],
    ['standard input that failed', { ...failure, source: {} }],
  ])('accepts %s', (_name, line) => {
    expect(isAccepted(line)).toBe(true)
  })

  test.each<[path: string, value: unknown]>([
    ['schemaVersion', 2],
    ['more', 1],
    ['metadata', undefined],
    ['metadata.title', undefined],
    ['metadata.title', 'T'],
    ['metadata.more', null],
    ['metadata.published.iso', '20 November 2021'],
    ['metadata.published.iso', '2021-11-20 14:05'],
    ['metadata.published.date', '2021-11-20T14:05'],
    ['metadata.published.date', '2021-13-01'],
    ['source.length', -1],
    ['source.length', 1.5],
    ['source.offsets', 'bytes'],
    ['direction', 'up'],
    ['paragraphs.0.id', '1'],
    ['paragraphs.0.line', 0],
    ['quotations.0.parts', []],
    ['quotations.0.confidence', 1.1],
    ['quotations.0.cue.lemma', undefined],
    ['quotations.0.speaker.resolution', 'none'],
    ['layout.0.start', null],
  ])('refuses an article where %s is %j', (path, value) => {
    expect(isAccepted(change(path, value))).toBe(false)
  })

  test('refuses a failure with a code of its own', () => {
    expect(isAccepted({ ...failure, error: { code: 'odd', message: '' } })).toBe(false)
  })
})

describe('vocabularies', () => {
  test.each<[path: string, words: readonly string[], expected: string]>([
    ['layout.0.role', contract.layoutRoles, 'title deck date byline caption heading body noise'],
    ['paragraphs.0.kind', ['paragraph', 'heading'], 'paragraph heading'],
    ['quotations.0.kind', contract.quotationKinds, 'direct mixed indirect'],
    ['quotations.0.form', ['clause', 'nominal'], 'clause nominal'],
    ['quotations.0.role', ['body', 'heading', 'title', 'deck'], 'body heading title deck'],
    ['quotations.0.cue.class', contract.cueClasses, 'say ask deny warn promise call accuse write think relay according document'],
    ['quotations.0.cue.form', contract.cueForms, 'finite participle masdar preposition noun'],
    ['quotations.0.speaker.resolution', ['explicit', 'implied'], 'explicit implied'],
    ['speakers.0.kind', contract.speakerKinds, 'person group document'],
    ['terms.0.reason', contract.termReasons, 'name work technical nickname scare word unknown language'],
    ['source.offsets', ['codepoint', 'utf16'], 'codepoint utf16'],
    ['direction', ['rtl', 'ltr'], 'rtl ltr'],
  ])('%s', (path, words, expected) => {
    expect(words.join(' ')).toBe(expected)
    for (const word of words) expect(isAccepted(change(path, word)), word).toBe(true)
    expect(isAccepted(change(path, 'other'))).toBe(false)
  })

  test('error.code', () => {
    expect(contract.errorCodes.join(' ')).toBe('not-found unreadable is-folder empty binary html too-large bad-encoding bad-line failed')
    for (const code of contract.errorCodes) expect(isAccepted({ ...failure, error: { code, message: 'm' } }), code).toBe(true)
  })
})
