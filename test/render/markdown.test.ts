import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/schema.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { caption, cue, emptyArticle, paragraphs, quotation, span, speaker, withMetadata } from './articles.js'
import { renderMarkdown, type RenderedBlock } from './rendered.js'

function blocksOf(article: Article): readonly RenderedBlock[] {
  return renderMarkdown(toMarkdown(article)).blocks
}

describe('structure', () => {
  test('headline, deck, captions, paragraphs and cross-headings, quotations', () => {
    const article = withMetadata(
      { title: span('Bridge closed'), deck: span('Repairs last a year'), captions: [caption(span('The bridge', 50), span('A. Hill', 62))] },
      {
        paragraphs: paragraphs('The bridge is shut.', { heading: 'The costs' }, 'The mayor said "enough".'),
        quotations: [quotation('enough', { paragraph: 'p3', cue: cue('said'), speaker: speaker('The mayor') })],
      },
    )
    expect(blocksOf(article)).toEqual([
      { element: 'h1', text: 'Bridge closed' },
      { element: 'p', text: 'Repairs last a year' },
      { element: 'p', text: 'Photo: The bridge · Credit: A. Hill' },
      { element: 'p', text: 'The bridge is shut.' },
      { element: 'h2', text: 'The costs' },
      { element: 'p', text: 'The mayor said "enough".' },
      { element: 'h2', text: 'Quotations' },
      { element: 'ol li blockquote p', text: 'enough' },
      { element: 'ol li p', text: '— The mayor · said · direct · paragraph 3' },
    ])
  })

  test('the text of the whole document', () => {
    const article = withMetadata({ title: span('Bridge closed') }, { paragraphs: paragraphs('It is.'), quotations: [quotation('It is')] })
    expect(toMarkdown(article)).toBe(`---
title: "Bridge closed"
language: "en"
---

# Bridge closed

It is.

## Quotations

1. > It is

   — speaker not named · direct · paragraph 1
`)
  })

  test('a caption stands where the dump has it', () => {
    const [first, second] = paragraphs('One.', 'Two.')
    if (!first || !second) throw new Error('no paragraphs')
    const captions = [caption(span('Before', 10), null), caption(null, span('Between', first.end))]
    const texts = blocksOf(withMetadata({ captions }, { paragraphs: [first, second] })).map(({ text }) => text)
    expect(texts).toEqual(['Photo: Before', 'One.', 'Photo: Credit: Between', 'Two.'])
  })

  test('twelve quotations are one list of twelve items, each with its block quote', () => {
    const quotations = Array.from({ length: 12 }, (_, index) => quotation(`words ${index}`))
    const { blocks, html } = renderMarkdown(toMarkdown({ ...emptyArticle, quotations }))
    expect(blocks.filter(({ element }) => element === 'ol li blockquote p')).toHaveLength(12)
    expect(html.match(/<ol>/g)).toHaveLength(1)
    expect(html).not.toContain('<pre>')
  })

  test('no heading where there are no quotations', () => {
    expect(toMarkdown(emptyArticle)).toBe('---\nlanguage: "en"\n---\n')
  })

  test.each([
    ['ar', 'الاقتباسات', '— قائل غير مذكور · مباشر · العنوان'],
    ['en', 'Quotations', '— speaker not named · direct · headline'],
    ['fr', 'Citations', '— auteur non précisé · directe · titre'],
    ['fr-CA', 'Citations', '— auteur non précisé · directe · titre'],
    ['fa', 'Quotations', '— speaker not named · direct · headline'],
    [null, 'Quotations', '— speaker not named · direct · headline'],
  ])('labels of %s', (language, heading, facts) => {
    const blocks = blocksOf({ ...emptyArticle, language, quotations: [quotation('x', { role: 'title', paragraph: null })] })
    expect(blocks.map(({ text }) => text)).toEqual([heading, 'x', facts])
  })

  test('a hard-wrapped paragraph is one paragraph', () => {
    const [paragraph] = blocksOf({ ...emptyArticle, paragraphs: paragraphs('one  \n    two\r\n\tthree\u2028four') })
    expect(paragraph).toEqual({ element: 'p', text: 'one two three four' })
  })
})

/** What stands in the dump, and what of it a reporter sees in the Markdown itself. */
const escapes: readonly (readonly [dump: string, markdown: string])[] = [
  ['# x', '\\# x'],
  ['#وسم', '\\#وسم'],
  ['رقم #5', 'رقم #5'],
  ['1. x', '1\\. x'],
  ['12) x', '12\\) x'],
  ['(1) x', '(1\\) x'],
  ['a. x', 'a\\. x'],
  ['1.5 x', '1.5 x'],
  ['2021 x', '2021 x'],
  ['+ الخط -', '\\+ الخط -'],
  ['+5 x', '+5 x'],
  ['- x', '\\- x'],
  ['-', '\\-'],
  ['---', '\\---'],
  ['-5 x', '-5 x'],
  ['a - b', 'a - b'],
  ['> x', '\\> x'],
  ['a > b', 'a > b'],
  ['| a | b |', '\\| a | b |'],
  [': x', '\\: x'],
  [':::warning', '\\:::warning'],
  ['قال: نعم', 'قال: نعم'],
  ['===', '\\=\\=='],
  ['a = b', 'a = b'],
  ['*x*', '\\*x\\*'],
  ['_x_', '\\_x\\_'],
  ['snake_case', 'snake_case'],
  ['~~x~~', '\\~\\~x\\~\\~'],
  ['`x`', '\\`x\\`'],
  ['\\*', '\\\\\\*'],
  ['[x](y)', '\\[x](y)'],
  ['![x](y)', '!\\[x](y)'],
  ['[^1]', '\\[\\^1]'],
  ['$5', '\\$5'],
  ['<script>', '&lt;script>'],
  ['</p>', '&lt;/p>'],
  ['<!-- x', '&lt;!-- x'],
  ['a < b', 'a < b'],
  ['&amp;', '\\&amp;'],
  ['&#34;', '\\&#34;'],
  ['R&D; x', 'R\\&D; x'],
  ['A & B', 'A & B'],
  ['https://example.org/a', 'https:\\//example\\.org/a'],
  ['//example.org', '\\//example\\.org'],
  ['www.example.org', 'www\\.example\\.org'],
  ['www.x.org', 'www\\.x\\.org'],
  ['me@example.org', 'me\\@example\\.org'],
  ['@me', '@me'],
  ['3.14', '3.14'],
  ['انتهى.وبدأ', 'انتهى.وبدأ'],
  ['قال "نعم" (لا)', 'قال "نعم" (لا)'],
]

const plain = new Set(['paragraph_open', 'paragraph_close', 'inline', 'text'])

describe('words of the dump stay words', () => {
  test.each(escapes)('%s', (dump, markdown) => {
    const printed = toMarkdown({ ...emptyArticle, language: null, paragraphs: paragraphs(dump) })
    expect(printed).toBe(`---\n---\n\n${markdown}\n`)
    const { blocks, tokens } = renderMarkdown(printed)
    expect(blocks).toEqual([{ element: 'p', text: dump }])
    expect([...tokens].filter((type) => !plain.has(type))).toEqual([])
  })

  test.each(['C #', '#', 'x ###', 'x#', '# x', '1. x', '---', '> x'])('as a heading: %s', (dump) => {
    const article = withMetadata({ title: span(dump) }, { paragraphs: paragraphs({ heading: dump }) })
    expect(blocksOf(article)).toEqual([
      { element: 'h1', text: dump },
      { element: 'h2', text: dump },
    ])
  })

  test('control characters are shown, not sent', () => {
    const { blocks } = renderMarkdown(toMarkdown({ ...emptyArticle, paragraphs: paragraphs('a\0b\u001b[31mc\u009bd\ud800e') }))
    expect(blocks).toEqual([{ element: 'p', text: 'a\ufffdb\ufffd[31mc\ufffdd\ufffde' }])
  })

  test('nothing executes', () => {
    const attack = '<img src=x onerror=alert(1)>\n\n<script>alert(1)</script> [x](javascript:alert(1)) <javascript:alert(1)> <x@y.z>'
    const html = attackEverywhere(attack)
    expect(html).not.toMatch(/<(?!\/?(?:h1|h2|p|ol|li|blockquote|strong)>)/)
  })
})

/** The HTML of an article that holds the same words in every place that Markdown shows. */
function attackEverywhere(words: string): string {
  return renderMarkdown(toMarkdown(fill(words))).html
}

function fill(words: string): Article {
  return withMetadata(
    { title: span(words), deck: span(words), captions: [caption(span(words), span(words))] },
    { paragraphs: paragraphs(words, { heading: words }), quotations: [quotation(words, { cue: cue(words), speaker: speaker(words) })] },
  )
}

/** What a page shows of words: breaks are blanks, what cannot be printed is U+FFFD. Written apart from the renderer on purpose. */
function shown(words: string): string {
  let line = ''
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0
    const isBreak = (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029
    const isUnprintable = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000)
    line += isBreak ? '\n' : isUnprintable && character !== '\t' ? '\ufffd' : character
  }
  const lines = line.split('\n').map((part) => part.trim())
  return lines.filter((part) => part !== '').join(' ')
}

const pieces = [
  ...escapes.map(([dump]) => dump),
  ...[
    '\\',
    '`',
    '``',
    '*',
    '**',
    '***',
    '_',
    '__',
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '#',
    '##',
    '+',
    '-',
    '.',
    '!',
    '|',
    '~',
    '~~~',
    '```',
    '>',
    '<',
    '&',
  ],
  ...[
    '$',
    '$$',
    '^',
    '=',
    ':',
    ':::',
    '"',
    "'",
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\n\n',
    '\n    ',
    '\0',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\u200f',
    '\ufeff',
  ],
  ...[
    'a',
    'ab',
    'x',
    '1',
    '99',
    'و',
    'قال',
    '\u064e',
    '\u0640',
    '٣',
    '😀',
    '\ud800',
    '\udc00',
    '1.',
    '1)',
    '[x]: y',
    '[x]',
    '](',
    '![',
    '[^x]',
    '- [ ] x',
  ],
  ...[
    'http:',
    'https://',
    '//',
    '///',
    'mailto:',
    'ftp://x',
    '@',
    'a@b',
    'x.com',
    '.com',
    'www.',
    '://',
    'localhost',
    '127.0.0.1',
    '[::1]',
  ],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<?',
    '<![CDATA[',
    '<a href="x">',
    '&lt;',
    '&#0;',
    '&nbsp;',
    '&copy',
    'x:y',
    '<x:y>',
    '{{x}}',
    '{% x %}',
    '\\[',
    '\\<',
  ],
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'\\`*_{}[]()#+-.!|~<>&$^=:/@"\' \n\tab1و'), maxLength: 20 }),
)

const allowed = new Set([
  ...['heading', 'paragraph', 'ordered_list', 'list_item', 'blockquote', 'strong'].flatMap((type) => [`${type}_open`, `${type}_close`]),
  ...['inline', 'text'],
])

test('any words, in any place, are shown as they are', () => {
  fc.assert(
    fc.property(hostile, (words) => {
      const { blocks, tokens } = renderMarkdown(toMarkdown(fill(words)))
      const text = shown(words)
      expect([...tokens].filter((type) => !allowed.has(type))).toEqual([])
      if (text === '') return
      expect(blocks).toEqual([
        { element: 'h1', text },
        { element: 'p', text },
        { element: 'p', text: `Photo: ${text} · Credit: ${text}` },
        { element: 'p', text },
        { element: 'h2', text },
        { element: 'h2', text: 'Quotations' },
        { element: 'ol li blockquote p', text },
        { element: 'ol li p', text: `— ${text} · ${text} · direct · paragraph 1` },
      ])
    }),
    { numRuns: 2000 },
  )
})
