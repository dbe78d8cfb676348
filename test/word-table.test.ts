import { expect, test } from 'vitest'
import { createWordTable } from '../src/word-table.js'

test('describes a word once, wherever it stands', () => {
  const described: string[] = []
  const find = createWordTable((word) => (described.push(word), { word }), 100)
  const text = 'قال الوزير وقال قال'
  const first = find(text, 0, 3)
  expect(first.word).toBe('قال')
  expect(find(text, 16, 19)).toBe(first)
  expect(find('قال', 0, 3)).toBe(first)
  expect(find(text, 11, 15).word).toBe('وقال')
  expect(described).toEqual(['قال', 'وقال'])
})

test('begins anew when it is full, and stays right', () => {
  const find = createWordTable((word) => ({ word }), 5_000)
  for (let number = 0; number < 12_000; number++) {
    const word = `w${number}`
    expect(find(word, 0, word.length).word).toBe(word)
  }
})
