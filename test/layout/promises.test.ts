import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evidence } from '../../src/layout/evidence/table.js'
import { readLayout } from '../../src/layout/read.js'
import { createSource, isBlank } from '../../src/source.js'
import { prose } from './dump.js'

const scraps = [
  ...prose.ar,
  ...prose.en,
  'Share',
  '14 مارس 2021',
  '+ الخط -',
  '© AFP',
  'http://example.org/a?b=c',
  '   ',
  '\t',
  '\r\n',
  '\n',
  '"',
  '|',
  '\u200f',
  '- ',
]
const dumps = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map((parts) => parts.join(' '))

describe('layout of any text', () => {
  test('holds every character that is not blank, in order, once', () => {
    fc.assert(
      fc.property(dumps, (text) => {
        const { blocks } = readLayout(createSource(text), { explain: false })
        let at = 0
        for (const { start, end } of blocks) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect([...text.slice(at, start)].every((character) => isBlank(character.charCodeAt(0)))).toBe(true)
          at = end
        }
        expect([...text.slice(at)].every((character) => isBlank(character.charCodeAt(0)))).toBe(true)
      }),
    )
  })

  test('has paragraphs where it has body and headings, and nowhere else', () => {
    fc.assert(
      fc.property(dumps, (text) => {
        const { blocks, paragraphs } = readLayout(createSource(text), { explain: false })
        const inside = (start: number) => paragraphs.some((paragraph) => paragraph.start <= start && start < paragraph.end)
        for (const { role, start } of blocks) expect(inside(start)).toBe(role === 'body' || role === 'heading')
      }),
    )
  })

  test('says what spoke for each role, and which role came second', () => {
    const text = `جسر جديد يربط ضفتي الوادي\n14 مارس 2021\n${prose.ar.join('\n')}`
    const [title] = readLayout(createSource(text), { explain: true }).blocks
    expect(title?.role).toBe('title')
    expect(title?.explain?.evidence.map(({ name }) => name)).toContain('length of a headline')
    expect(title?.explain?.candidates?.map(({ text: role }) => role)[0]).toBe('title')
    expect(title?.explain?.candidates).toHaveLength(2)
  })
})

test('every piece of evidence has a name of its own', () => {
  expect(new Set(evidence.map(({ name }) => name)).size).toBe(evidence.length)
})
