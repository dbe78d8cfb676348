import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as source from '../src/index.js'
import { articleSchema } from '../src/schema.js'

const dump = `The library reopens after three years

The mayor, Sami Haddad, said: "The library is open to everyone." 😀

He added that entry would be free.
`

/** As a user's program gets it: by the name of the package, from what was built. */
const name: string = 'parse-article'
const library = (await import(name)) as typeof source

test('the door is named exports only', () => {
  expect(Object.keys(library)).toEqual(['parseArticle', 'toJson', 'toMarkdown'])
  expect(Object.keys(source).sort()).toEqual(Object.keys(library))
})

test('what was built does what the source says', () => {
  const [built, expected] = [library, source].map(({ parseArticle, toJson, toMarkdown }) => {
    const article = parseArticle(dump, { explain: true })
    return { article, json: toJson(article, { offsets: 'codepoint' }), markdown: toMarkdown(article) }
  })
  expect(built).toEqual(expected)
})

test('the core stands alone: one file, nothing of Node, no schema', () => {
  const code = readFileSync('dist/index.js', 'utf8')
  expect(code).not.toMatch(/^import |import\(|require\(|node:|process\.|Buffer|zod/mu)
})

test('an article counts in UTF-16, and its words are slices of the text', () => {
  const article = articleSchema.parse(library.parseArticle(dump))
  expect(article.source).toEqual({ length: dump.length, offsets: 'utf16' })
  expect(article.paragraphs.length).toBeGreaterThan(0)
  for (const { text, start, end } of article.paragraphs) expect(dump.slice(start, end)).toBe(text)
})

test.each(['', ' \n', '\ufeff', '\ud83d', '"', 'قال'])('any string will do: %j', (text) => {
  expect(articleSchema.safeParse(library.parseArticle(text)).success).toBe(true)
})
