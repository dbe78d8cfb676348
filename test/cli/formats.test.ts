import { describe, expect, test } from 'vitest'
import { controlShare, isHtml, nameBinary } from '../../src/cli/input/formats.js'
import { readText } from '../../src/cli/input/text.js'

describe('what is no text', () => {
  test.each([
    { head: '%PDF-1.4', name: 'a PDF document' },
    { head: 'PK\x03\x04\x14\x00', name: 'a Word or OpenDocument file, or another ZIP archive' },
    { head: '\x1f\x8b\x08', name: 'a gzip archive' },
    { head: '\xff\xd8\xff\xe0', name: 'a JPEG picture' },
    { head: 'RIFF\x10\x00\x00\x00WEBPVP8 ', name: 'a WebP picture' },
    { head: '{\\rtf1\\ansi', name: 'an RTF document' },
    { head: 'PDF readers are free', name: undefined },
    { head: 'PK votes on Sunday', name: undefined },
    { head: '\xff\xfea\x00', name: undefined },
    { head: '', name: undefined },
  ])('$head', ({ head, name }) => {
    expect(nameBinary(Buffer.from(head, 'latin1'))).toBe(name)
  })

  test.each([
    { text: 'a\tb\r\nc\n', share: 0 },
    { text: 'abcdefghi\0', share: 0.1 },
    { text: '\x1b[1m!', share: 0.2 },
    { text: '', share: 0 },
  ])('controls in %j', ({ text, share }) => {
    expect([controlShare(text), controlShare(Buffer.from(text))]).toEqual([share, share])
  })

  test.each([
    { controls: 1, refused: false },
    { controls: 10, refused: false },
    { controls: 11, refused: true },
  ])('$controls controls in a hundred characters', ({ controls, refused }) => {
    const bytes = Buffer.from('\0\x01'.repeat(6).slice(0, controls) + 'ب'.repeat(100 - controls))
    const read = () => readText(bytes, undefined)
    if (refused) expect(read).toThrow('is binary (11 % control characters); expected plain text')
    else expect(read().text).toHaveLength(100)
  })

  test('bytes of no encoding with many controls are binary rather than badly encoded', () => {
    expect(() => readText(Buffer.from('\x01\x02\xc3\x28\x03', 'latin1'), undefined)).toThrow('is binary (60 %')
  })
})

describe('what is HTML', () => {
  const item = '<li class="a"><a href="/b">عنوان</a></li>\n'
  test.each([
    { what: 'a doctype', text: '\n<!doctype html>\n<title>a</title>', html: true },
    { what: 'a root', text: '<HTML lang="ar">', html: true },
    { what: 'a comment before it', text: '<!-- saved from url -->\n<html>', html: true },
    { what: 'a declaration before it', text: '<?xml version="1.0"?>\n<html xmlns="x">', html: true },
    { what: 'a body without a head', text: item.repeat(20), html: true },
    { what: 'a dump about HTML', text: 'كيف تكتب <html> في أول الصفحة\n', html: false },
    { what: 'a dump with remains', text: `<br>${'كلمة '.repeat(500)}<b>${'كلمة '.repeat(500)}</b><br/>`, html: false },
    { what: 'comparisons', text: 'a < b, c > d\n'.repeat(100), html: false },
    { what: 'many unclosed angles', text: '<'.repeat(100_000), html: false },
  ])('$what: $html', ({ text, html }) => {
    expect(isHtml(text)).toBe(html)
  })
})
