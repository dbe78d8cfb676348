import { describe, expect, test } from 'vitest'
import { findPacked, packTable } from '../../src/languages/packed.js'

describe('a packed table', () => {
  const table = packTable(
    new Map([
      ['قال', '1'],
      ['قالت', '2'],
      ['قا', ''],
      ['', 'nothing'],
    ]),
  )

  test.each([
    { key: 'قال', value: '1' },
    { key: 'قالت', value: '2' },
    { key: 'قا', value: '' },
    { key: '', value: 'nothing' },
    { key: 'ق', value: undefined },
    { key: 'قالوا', value: undefined },
    { key: '1', value: undefined },
    { key: '\n', value: undefined },
  ])('$key', ({ key, value }) => {
    expect(findPacked(table, key)).toBe(value)
  })

  test('finds every key of many, and no other', () => {
    const keys = Array.from({ length: 20_000 }, (_, number) => `w${number}`)
    const many = packTable(new Map(keys.map((key) => [key, key.slice(1)])))
    expect(keys.filter((key) => findPacked(many, key) !== key.slice(1))).toEqual([])
    expect(keys.filter((key) => findPacked(many, `${key}x`) !== undefined)).toEqual([])
  })

  test('is empty where nothing was packed', () => {
    expect(findPacked(packTable(new Map()), 'قال')).toBeUndefined()
  })

  test.each(['a\tb', 'a\nb'])('takes no key that holds %j', (key) => {
    expect(() => packTable(new Map([[key, '']]))).toThrow(/cannot be packed/u)
  })
})
