import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { parseArticle, toJson, toMarkdown } from '../../src/index.js'
import { toReport } from '../../src/render/report.js'
import { articleSchema, lineSchema } from '../../src/schema.js'
import { dump, run, write } from './run.js'

const path = write('output.txt', dump)
const article = {
  ...parseArticle(dump),
  source: { path, encoding: 'utf-8', bytes: Buffer.byteLength(dump), length: dump.length, offsets: 'utf16' },
} as const

describe('formats', () => {
  test('Markdown is the default, however many inputs there are', async () => {
    const { stdout } = await run([path])
    expect(stdout).toMatch(/^---\ntitle: /u)
    expect((await run([path, '--markdown'])).stdout).toBe(stdout)
    expect((await run([path, '--format', 'markdown'])).stdout).toBe(stdout)
    expect((await run([path, path])).stdout).toBe(`${stdout}\n${stdout}`)
  })

  test('JSON is one line an article, and valid', async () => {
    const { stdout } = await run([path, path, '--json'])
    const lines = stdout.split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe(lines[1])
    expect(lines[2]).toBe('')
    articleSchema.parse(JSON.parse(lines[0] ?? ''))
    expect((await run([path, path, '--format=json'])).stdout).toBe(stdout)
  })

  test('JSON over several lines is the same JSON', async () => {
    const { stdout } = await run([path, '--json'])
    const pretty = await run([path, '--json', '--pretty'])
    expect(pretty.stdout).toMatch(/^\{\n {2}"schemaVersion": 1,\n/u)
    expect(JSON.parse(pretty.stdout)).toEqual(JSON.parse(stdout))
    expect((await run([path, '--json'], { stdoutIsTTY: true })).stdout).toBe(pretty.stdout)
  })

  test('a failure over several lines', async () => {
    const { stdout } = await run(['missing.txt', '--json', '--pretty'])
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion": 1,\n {2}"source": \{\n {4}"path": "missing.txt"\n/u)
  })

  test('the library prints what the command prints', async () => {
    expect((await run([path, '--json', '--offsets', 'utf16'])).stdout).toBe(`${toJson(article)}\n`)
    expect((await run([path])).stdout).toBe(toMarkdown(article))
  })

  test('--explain is a report, and a field in JSON', async () => {
    expect((await run([path, '--explain'])).stdout).toBe(toReport(parseArticle(dump, { explain: true })))
    const { layout } = articleSchema.parse(JSON.parse((await run([path, '--explain', '--json'])).stdout))
    expect(layout.map(({ explain }) => typeof explain?.score)).toEqual(layout.map(() => 'number'))
    expect((await run([path, '--json'])).stdout).not.toContain('"explain"')
  })
})

describe('offsets', () => {
  const astral = `😀 ${dump}`
  test.each([
    { unit: 'codepoint', argv: [], length: Array.from(astral).length },
    { unit: 'codepoint', argv: ['--offsets', 'codepoint'], length: Array.from(astral).length },
    { unit: 'utf16', argv: ['--offsets', 'utf16'], length: astral.length },
  ])('$argv', async ({ unit, argv, length }) => {
    const { stdout } = await run(['--json', ...argv], { stdin: astral })
    const { source, layout } = articleSchema.parse(JSON.parse(stdout))
    expect(source).toMatchObject({ offsets: unit, length })
    expect(layout.at(-1)?.end).toBe(length - 1) // the line feed at the end is blank
  })
})

test('JSON Lines are split by no reader: U+0085, U+2028 and U+2029 are escaped', async () => {
  const { stdout } = await run(['--json'], { stdin: dump.replaceAll('"', '\u2028"\u0085\u2029') })
  expect(stdout).toMatch(/\\u2028.*\\u0085.*\\u2029/u)
  expect(stdout.trimEnd()).not.toMatch(/[\n\u0085\u2028\u2029]/u)
})

test('--language wins over what the text looks like', async () => {
  const { stdout } = await run(['--json', '--language', 'fa'], { stdin: dump })
  expect(JSON.parse(stdout)).toMatchObject({ language: 'fa' })
})

test('schema: the JSON Schema of a line', async () => {
  const { exitCode, stdout, stderr } = await run(['schema'])
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(z.toJSONSchema(lineSchema))
  expect(stdout).toContain('https://json-schema.org/draft/2020-12/schema')
})
