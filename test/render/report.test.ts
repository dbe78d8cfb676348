import { expect, test } from 'vitest'
import { parseArticle } from '../../src/parse.js'
import { toReport } from '../../src/render/report.js'
import { cue, emptyArticle, quotation, span, speaker } from './articles.js'

test('what was read, and why', () => {
  const article = {
    ...emptyArticle,
    quotations: [
      quotation('We are tired', {
        cue: { ...cue('saying'), lemma: 'say', form: 'participle' as const },
        speaker: { ...speaker('the mayor of Bath'), mention: span('she'), resolution: 'implied' as const },
        explain: {
          evidence: [{ name: 'cue before', weight: 1.5 }],
          score: 1.5,
          candidates: [
            { text: 'the mayor of Bath', score: 0.1 + 0.2, evidence: [{ name: 'near', weight: 0.3 }] },
            { text: 'the council', score: -1, evidence: [] },
          ],
        },
      }),
      quotation('No', { role: 'title', paragraph: null }),
    ],
    terms: [{ ...span('Red Line'), reason: 'name' as const, explain: { evidence: [{ name: 'no cue', weight: 1 }], score: 1 } }],
  }
  expect(toReport(article)).toBe(`Layout

  none

Quotations

  q1  direct, p1  We are tired
        rule     en/say
        cue      saying: say, say, participle
        speaker  s1 the mayor of Bath, implied, as she
        score    1.5: cue before 1.5
        weighed  the mayor of Bath 0.3: near 0.3
        weighed  the council -1: no evidence
  q1  direct, title  No
        rule     en/say
        speaker  none

Terms

  name       Red Line
        score 1: no cue 1
`)
})

test('a line of the dump, with its first words, its evidence and the reading that came next', () => {
  const words = 'The bridge over the river was closed on Sunday after an inspection found cracks.'
  const article = parseArticle(`${words}\n`)
  const candidates = [
    { text: 'body', score: 2, evidence: [] },
    { text: 'title', score: 1, evidence: [{ name: 'first line', weight: 1 }] },
  ]
  const block = { role: 'body' as const, line: 1, start: 0, end: words.length }
  const layout = [{ ...block, explain: { evidence: [{ name: 'prose', weight: 2 }], score: 2, candidates } }]
  article.layout.splice(0, article.layout.length, ...layout)
  expect(toReport(article)).toContain(`
     1  body     The bridge over the river was closed on Sunday after an insp…
        score 2: prose 2
        next  title 1: first line 1
`)
})

test('words of the dump cannot steer a terminal, and are isolated there', () => {
  const article = { ...emptyArticle, terms: [{ ...span('a\u001b[31m\nb'), reason: 'name' as const }] }
  expect(toReport(article)).toContain('name       a\ufffd[31m b\n')
  expect(toReport(article, { isolate: true })).toContain('name       \u2068a\ufffd[31m b\u2069\n')
})
