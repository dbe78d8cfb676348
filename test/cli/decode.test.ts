import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/cli/errors.js'
import { decode, readEncoding } from '../../src/cli/input/decode.js'
import { measureUtf8 } from '../../src/cli/input/utf8.js'

const arabic = 'أعلنت وزارة الصحة اليوم أن حملة التلقيح ستبدأ في المدارس، وقال الوزير إن العدد كافٍ'
const bytes = (...values: number[]) => Uint8Array.from(values)
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16()

/** The inverse of a code page of one byte a character. */
function encodeAs(label: string, text: string): Uint8Array {
  const codes = Array.from({ length: 256 }, (_, code) => code)
  const table = new Map(codes.map((code) => [new TextDecoder(label).decode(bytes(code)), code]))
  return Uint8Array.from(text, (character) => table.get(character) ?? 0x3f)
}

describe('an encoding is detected', () => {
  test.each([
    { as: 'utf-8', what: 'UTF-8', input: Buffer.from(arabic) },
    { as: 'utf-8', what: 'UTF-8 with a mark', input: Buffer.from(`\ufeff${arabic}`) },
    { as: 'utf-8', what: 'ASCII', text: 'The council met.', input: Buffer.from('The council met.') },
    { as: 'utf-8', what: 'UTF-8 with a U+0000', text: `${arabic}\0`, input: Buffer.from(`${arabic}\0`) },
    { as: 'utf-16le', what: 'UTF-16LE with a mark', input: utf16le(`\ufeff${arabic}`) },
    { as: 'utf-16be', what: 'UTF-16BE with a mark', input: utf16be(`\ufeff${arabic}`) },
    { as: 'utf-16le', what: 'UTF-16LE without', input: utf16le(arabic) },
    { as: 'utf-16be', what: 'UTF-16BE without', input: utf16be(arabic) },
    { as: 'windows-1256', what: 'Windows-1256', input: encodeAs('windows-1256', arabic) },
  ])('$what', ({ as, text = arabic, input }) => {
    expect(decode(input)).toEqual({ text, encoding: as })
  })

  test('only the first mark is one; the second is a character of the dump', () => {
    expect(decode(Buffer.from('\ufeff\ufeffab')).text).toBe('\ufeffab')
  })
})

describe('bytes that are no text are refused, and the first one is named', () => {
  const page = Buffer.from(arabic)
  const pages = Buffer.from(arabic.repeat(3))
  test.each([
    {
      what: 'one cut byte in a page',
      input: Buffer.concat([pages.subarray(0, 9), pages.subarray(10)]),
      message: 'byte 8 is 0xd8; expected utf-8; name',
    },
    { what: 'one cut byte in a line', input: page.subarray(1), message: 'byte 0 is 0xa3; expected utf-8; name' },
    {
      what: 'a file cut within its last character',
      input: page.subarray(0, -1),
      message: `byte ${page.length - 2} is 0xd9; expected utf-8; name`,
    },
    { what: 'Arabic in ISO-8859-6', input: encodeAs('iso-8859-6', arabic), message: 'byte 0 is 0xc3; expected utf-8; name' },
    {
      what: 'French in Windows-1252',
      input: encodeAs('windows-1252', 'Le maire a été élu à Orléans'),
      message: 'byte 11 is 0xe9; expected utf-8; name',
    },
    { what: 'Russian in KOI8-R', input: encodeAs('koi8-r', 'Мэр города сказал вчера'), message: 'byte 0 is 0xed; expected utf-8; name' },
    { what: 'half a pair in UTF-16', input: utf16le('\ufeffab\ud83dcd'), message: 'byte 9 is 0x00; expected utf-16le' },
    {
      what: 'an odd byte in UTF-16',
      input: utf16le('\ufeffabc').subarray(0, -1),
      message: 'its last character is cut off at byte 7; expected utf-16le',
    },
  ])('$what', ({ input, message }) => {
    expect(() => decode(input)).toThrow(InputError)
    expect(() => decode(input)).toThrow(message)
  })
})

describe('an encoding that is named', () => {
  test.each([
    { label: 'windows-1252', input: bytes(0x93, 0x41, 0x94, 0x80, 0x9f, 0xe9), text: '“A”€Ÿé' },
    { label: 'latin1', input: bytes(0x93, 0x41, 0x94), text: '“A”' },
    { label: 'iso-8859-6', input: encodeAs('iso-8859-6', 'قال الوزير'), text: 'قال الوزير' },
    { label: 'UTF-8', input: Buffer.from('قال'), text: 'قال' },
    { label: 'utf-16', input: utf16le('قال'), text: 'قال' },
  ])('$label', ({ label, input, text }) => {
    expect(decode(input, readEncoding(label)).text).toBe(text)
  })

  test('gives way to a byte-order mark', () => {
    expect(decode(utf16be('\ufeffab'), 'windows-1256')).toEqual({ text: 'ab', encoding: 'utf-16be' })
  })

  test('is kept to: nothing else is tried', () => {
    expect(() => decode(encodeAs('windows-1256', arabic), 'utf-8')).toThrow(/^byte 0 is 0xc3; expected utf-8$/u)
  })

  test.each([
    { label: 'windows-1265', message: 'unknown encoding "windows-1265"; did you mean "windows-1256"?' },
    {
      label: 'arabic-mac',
      message: 'unknown encoding "arabic-mac"; expected a label of the WHATWG Encoding Standard, such as utf-8, windows-1256, utf-16le',
    },
  ])('is unknown: $label', ({ label, message }) => {
    expect(() => readEncoding(label)).toThrow(message)
  })
})

describe('damage to UTF-8 is measured as a decoder replaces it', () => {
  test.each([
    { what: 'none', input: bytes(0x41, 0xd9, 0x82, 0xf0, 0x9f, 0x98, 0x80), damage: { first: -1, wrong: 0, nonAscii: 6 } },
    { what: 'a continuation alone', input: bytes(0x41, 0x80, 0x41), damage: { first: 1, wrong: 1, nonAscii: 1 } },
    { what: 'two of three bytes', input: bytes(0xe2, 0x80, 0x41), damage: { first: 0, wrong: 2, nonAscii: 2 } },
    { what: 'a longer form than needed', input: bytes(0xc0, 0xaf), damage: { first: 0, wrong: 2, nonAscii: 2 } },
    { what: 'a surrogate', input: bytes(0xed, 0xa0, 0x80), damage: { first: 0, wrong: 3, nonAscii: 3 } },
    { what: 'above U+10FFFF', input: bytes(0xf4, 0x90, 0x80, 0x80), damage: { first: 0, wrong: 4, nonAscii: 4 } },
    { what: 'the last of the planes', input: bytes(0xf4, 0x8f, 0xbf, 0xbf), damage: { first: -1, wrong: 0, nonAscii: 4 } },
  ])('$what', ({ input, damage }) => {
    expect(measureUtf8(input)).toEqual(damage)
  })
})
