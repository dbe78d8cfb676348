import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse.js'
import { printJson, toJson } from '../../src/render/json.js'
import type { Article } from '../../src/schema.js'
import { findPlaces } from '../promises.js'

const dump =
  '🙂 Mayor 😀 resigns\n\nThe mayor 😀 said: "I am tired 😴 of it." He left on Sunday, a 🎈 in his hand, and did not look back.\n'

function readBack(json: string): Article {
  return JSON.parse(json) as Article
}

describe('offsets', () => {
  test('are those of the article where no unit is asked for', () => {
    const article = parseArticle(dump)
    expect(readBack(toJson(article))).toEqual(article)
    expect(toJson(article, { offsets: 'utf16' })).toBe(toJson(article))
  })

  test('count code points where they are asked for', () => {
    const article = readBack(toJson(parseArticle(dump), { offsets: 'codepoint' }))
    const characters = Array.from(dump)
    expect(article.source).toEqual({ length: characters.length, offsets: 'codepoint' })
    expect(article.layout.at(-1)?.end).toBe(characters.length - 1)
    for (const { text, start, end } of findPlaces(article)) if (text !== undefined) expect(characters.slice(start, end).join('')).toBe(text)
  })

  test('are counted in an article that something was added to', () => {
    const article = parseArticle(dump)
    const named = { ...article, source: { path: 'a.txt', ...article.source } }
    const printed = readBack(toJson(named, { offsets: 'codepoint' }))
    expect(Object.keys(printed.source)).toEqual(['path', 'length', 'offsets'])
    expect(printed.layout).toEqual(readBack(toJson(article, { offsets: 'codepoint' })).layout)
  })

  test('stay as they are in the article itself', () => {
    const article = parseArticle(dump)
    const before = structuredClone(article)
    toJson(article, { offsets: 'codepoint' })
    expect(article).toEqual(before)
  })

  test('of an unknown article cannot be converted', () => {
    const copy = structuredClone(parseArticle(dump))
    expect(() => toJson(copy, { offsets: 'codepoint' })).toThrow(/not a copy/u)
    expect(readBack(toJson(copy, { offsets: 'utf16' }))).toEqual(copy)
    const counted = readBack(toJson(parseArticle(dump), { offsets: 'codepoint' }))
    expect(() => toJson(counted, { offsets: 'utf16' })).toThrow(/UTF-16/u)
  })

  test('of any text count its characters, a lone surrogate as one', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00', '😀', '\n', 'و', 'a b'))
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        const characters = Array.from(text)
        const article = readBack(toJson(parseArticle(text), { offsets: 'codepoint' }))
        expect(article.source.length).toBe(characters.length)
        parseArticle(text).layout.forEach(({ start, end }, index) => {
          const counted = article.layout[index]
          expect(characters.slice(counted?.start, counted?.end).join('')).toBe(text.slice(start, end))
        })
      }),
    )
  })
})

describe('lines', () => {
  test.each([
    ['a\u0085b', '"a\\u0085b"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['a\u2029b', '"a\\u2029b"'],
    ['a\nb', '"a\\nb"'],
    ['\ud800', '"\\ud800"'],
    ['a\u00a0b\u200f', '"a\u00a0b\u200f"'],
  ])('%j', (text, json) => {
    expect(printJson(text)).toBe(json)
    expect(JSON.parse(json)).toBe(text)
  })

  test('one line a record, several where it is pretty', () => {
    const article = parseArticle(dump)
    expect(toJson(article)).not.toContain('\n')
    expect(toJson(article, { pretty: true })).toMatch(/^\{\n {2}"schemaVersion": 1,\n/u)
    expect(readBack(toJson(article, { pretty: true }))).toEqual(article)
  })
})
