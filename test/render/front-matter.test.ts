import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { printFrontMatter } from '../../src/render/front-matter.js'
import type { Article } from '../../src/schema.js'
import { emptyArticle, span, withMetadata } from './articles.js'

function readBack(article: Article): unknown {
  const lines = printFrontMatter(article).split('\n')
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['---', '---', ''])
  return parse(lines.slice(1, -2).join('\n'))
}

test('all fields, in the order of the contract', () => {
  const article = withMetadata(
    {
      title: span('T'),
      published: { ...span('20 November 2021, 14:05'), iso: '2021-11-20T14:05', date: '2021-11-20' },
      updated: { ...span('Nov. 21'), iso: null, date: null },
      authors: [span('A'), span('B')],
      agencies: [span('Reuters')],
      outlet: span('The Paper'),
      section: span('Politics'),
      tags: [span('x')],
    },
    { source: { path: 'dumps/a.txt', length: 0, offsets: 'utf16' } },
  )
  expect(printFrontMatter(article)).toBe(`---
title: "T"
published: "2021-11-20T14:05"
updated: "Nov. 21"
authors:
  - "A"
  - "B"
agencies:
  - "Reuters"
outlet: "The Paper"
section: "Politics"
tags:
  - "x"
language: "en"
source: "dumps/a.txt"
---
`)
})

describe('only what there is', () => {
  test.each([
    [emptyArticle, { language: 'en' }],
    [{ ...emptyArticle, language: null }, null],
    [withMetadata({ title: span('null') }), { title: 'null', language: 'en' }],
  ])('%#', (article, expected) => {
    expect(readBack(article)).toEqual(expected)
  })
})

test('any words come back as they are', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '---',
      'a: b',
      '"',
      '\\',
      "'",
      '- x',
      '# x',
      '{x}',
      '[x]',
      '*x',
      '&x',
      '!x',
      '|',
      '>',
      '%',
      '@',
      '`',
      'yes',
      '2021-11-20',
      '1e3',
      '~',
    ),
    fc.constantFrom('\ufeff', '\u2028', '\u0085', '\u007f', '\u200f', '\ufffe', '\t'),
  )
  fc.assert(
    fc.property(fc.array(word), fc.array(word, { minLength: 1 }), (titleWords, tags) => {
      const title = `x${titleWords.join('')}x`.replace(/[\u2028\u2029\p{Cc}]/gu, '')
      const article = withMetadata({ title: span(title), tags: tags.map((tag) => span(`x${tag}x`)) })
      const read = readBack(article) as { title: string; tags: string[] }
      expect(read.title).toBe(title)
      expect(read.tags).toHaveLength(tags.length)
    }),
  )
})
