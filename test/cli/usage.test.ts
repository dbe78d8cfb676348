import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findNearest } from '../../src/cli/nearest.js'
import { dump, run } from './run.js'

describe('trouble with what was typed: exit 2 and one line', () => {
  test.each([
    { argv: ['--jsn'], message: "unknown option '--jsn' (Did you mean --json?)" },
    { argv: ['--frobnicate'], message: "unknown option '--frobnicate'; see parse-article --help" },
    { argv: ['--encoding'], message: "option '--encoding <label>' argument missing; see parse-article --help" },
    { argv: ['--format', 'jsno'], message: '"jsno" is no value of --format; expected json or markdown; did you mean json?' },
    { argv: ['--format', 'xml'], message: '"xml" is no value of --format; expected json or markdown' },
    { argv: ['--offsets', 'bytes'], message: '"bytes" is no value of --offsets; expected codepoint or utf16' },
    { argv: ['--color', 'yes'], message: '"yes" is no value of --color; expected auto or always or never' },
    { argv: ['--max-bytes', '0'], message: '"0" is no value of --max-bytes; expected a number of bytes over 0, such as 67108864 or 64MB' },
    {
      argv: ['--max-bytes', '-1'],
      message: '"-1" is no value of --max-bytes; expected a number of bytes over 0, such as 67108864 or 64MB',
    },
    { argv: ['--language', 'Arabic'], message: '"Arabic" is no value of --language; expected a BCP 47 tag, such as ar or en-GB' },
    { argv: ['--encoding', 'utf-9'], message: 'unknown encoding "utf-9"; did you mean "utf-8"?' },
    { argv: ['--json', '--markdown'], message: 'two formats, json and markdown; expected one' },
    { argv: ['--json', '--format', 'markdown'], message: 'two formats, json and markdown; expected one' },
    { argv: ['schema', 'more'], message: "too many arguments for 'schema'. Expected 0 arguments but got 1; see parse-article --help" },
  ])('$argv', async ({ argv, message }) => {
    expect(await run(argv, { stdin: dump })).toEqual({ exitCode: 2, stdout: '', stderr: `parse-article: ${message}\n` })
  })

  test.each(['1', '200', '200b', '1k', '64MB', '1g'])('a number of bytes: %s', async (size) => {
    const { stderr } = await run(['--max-bytes', size], { stdin: 'x' })
    expect(stderr).toBe('')
  })

  test.each(['ar', 'en-GB', 'zh-Hant', 'de-CH-1901', 'AR'])('a language: %s', async (tag) => {
    expect((await run(['--language', tag], { stdin: dump })).exitCode).toBe(0)
  })
})

describe('what the command says of itself', () => {
  test('--version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await run(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('--help names every option once, gives examples, and fits a terminal', async () => {
    const { exitCode, stdout, stderr } = await run(['--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const options = [...stdout.matchAll(/^ {2}(?:-., )?(?<name>--[a-z-]+)/gmu)].map((match) => match.groups?.['name'])
    expect(options).toEqual([
      '--json',
      '--markdown',
      '--format',
      '--pretty',
      '--offsets',
      '--encoding',
      '--language',
      '--explain',
      '--max-bytes',
      '--color',
      '--version',
      '--help',
    ])
    expect(stdout).toContain('$ parse-article page.txt --json')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('the nearest known word', () => {
  const known = ['json', 'markdown', 'utf-8']
  test.each([
    { typed: 'jsn', near: 'json' },
    { typed: 'JSON', near: 'json' },
    { typed: 'markdwon', near: 'markdown' },
    { typed: 'utf8', near: 'utf-8' },
    { typed: 'xml', near: undefined },
    { typed: 'jxyz', near: undefined },
    { typed: 'markdown-extra', near: undefined },
    { typed: '', near: undefined },
  ])('$typed: $near', ({ typed, near }) => {
    expect(findNearest(typed, known)).toBe(near)
  })
})
