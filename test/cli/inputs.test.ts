import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { failureSchema } from '../../src/schema.js'
import { dump, run, write } from './run.js'

interface Line {
  readonly source: { readonly path?: string; readonly bytes: number; readonly length: number; readonly offsets: string }
  readonly error?: { readonly code: string; readonly message: string }
}

const readLines = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('inputs', () => {
  test('one file: one line of JSON, with what is known of the file', async () => {
    const path = write('one.txt', dump)
    const { exitCode, stdout, stderr } = await run([path, '--json'])
    expect({ exitCode, stderr, breaks: stdout.match(/\n/gu)?.length }).toEqual({ exitCode: 0, stderr: '', breaks: 1 })
    expect(readLines(stdout)[0]?.source).toEqual({
      path,
      encoding: 'utf-8',
      bytes: Buffer.byteLength(dump),
      length: dump.length,
      offsets: 'codepoint',
    })
  })

  test.each([[['-', '--json']], [['--json']]])('standard input has no path: %j', async (argv) => {
    const { exitCode, stdout } = await run(argv, { stdin: dump })
    expect(exitCode).toBe(0)
    expect(Object.keys(readLines(stdout)[0]?.source ?? {})).toEqual(['encoding', 'bytes', 'length', 'offsets'])
  })

  test('several inputs keep the order in which they are named, standard input among them', async () => {
    const paths = ['b.txt', 'a.txt'].map((name) => write(name, dump))
    const { stdout } = await run([paths[0] ?? '', '-', paths[1] ?? '', '--json'], { stdin: dump })
    expect(readLines(stdout).map(({ source }) => source.path)).toEqual([paths[0], undefined, paths[1]])
  })

  test('a name may begin with a dash, after --', async () => {
    const { exitCode, stderr } = await run(['--json', '--', '--no-such-file.txt'])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'parse-article: --no-such-file.txt: no such file; expected the path of a text file\n',
    })
  })

  test('nothing and a terminal: the help, on standard error', async () => {
    const { exitCode, stdout, stderr } = await run([])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: parse-article /u)
  })

  test('standard input is read once', async () => {
    const { exitCode, stderr } = await run(['-', '-'], { stdin: dump })
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: 'parse-article: - stands twice; expected it once, since standard input is read to its end\n',
    })
  })
})

describe('an input that cannot be read', () => {
  const good = write('good.txt', dump)
  const folder = join(dirname(good), 'folder')
  mkdirSync(folder)
  const rows = [
    { code: 'not-found', path: join(folder, 'missing.txt'), message: 'no such file; expected the path of a text file' },
    { code: 'not-found', path: join(good, 'below-a-file.txt'), message: 'no such file; expected the path of a text file' },
    { code: 'is-folder', path: folder, message: 'is a folder; expected a file' },
    { code: 'unreadable', path: '/proc/self/mem', message: 'cannot be read (EIO); expected a file that can' },
    { code: 'empty', path: write('empty.txt', ''), message: 'is empty (0 bytes); expected the text of a news page' },
    { code: 'empty', path: write('mark.txt', '\ufeff'), message: 'is empty (3 bytes); expected the text of a news page' },
    { code: 'binary', path: write('page.pdf', '%PDF-1.7\n1 0 obj'), message: 'is a PDF document; expected plain text' },
    {
      code: 'html',
      path: write('page.html', `<!DOCTYPE html>\n<p>${dump}`),
      message: 'is HTML; expected plain text: open it in a browser and copy what it shows',
    },
    {
      code: 'bad-encoding',
      path: write('cut.txt', Buffer.from(dump).subarray(1)),
      message: 'byte 0 is 0xa7; expected utf-8; name another with --encoding',
    },
  ].filter(({ path }) => path !== '/proc/self/mem' || process.platform === 'linux')

  test.each(rows)('$code: $message', async ({ code, path, message }) => {
    const { exitCode, stdout, stderr } = await run(['--json', path, good])
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `parse-article: ${path}: ${message}\n` })
    const [failure, article] = readLines(stdout)
    expect(failureSchema.parse(failure)).toEqual({ schemaVersion: 1, source: { path }, error: { code, message } })
    expect(article?.source.path).toBe(good)
  })

  test('on standard input', async () => {
    const { exitCode, stdout, stderr } = await run(['--json'], { stdin: '' })
    const message = 'is empty (0 bytes); expected the text of a news page'
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `parse-article: standard input: ${message}\n` })
    expect(readLines(stdout)).toEqual([{ schemaVersion: 1, source: {}, error: { code: 'empty', message } }])
  })

  test('leaves no trace in Markdown', async () => {
    const alone = await run([good])
    expect(await run([folder, good])).toEqual({ ...alone, exitCode: 2, stderr: `parse-article: ${folder}: is a folder; expected a file\n` })
  })

  test.each([
    { size: dump.length * 2, exitCode: 0 },
    { size: 20, exitCode: 2 },
  ])('--max-bytes $size', async ({ size, exitCode }) => {
    const argv = ['--json', '--max-bytes', String(size)]
    const results = [await run([...argv, good]), await run(argv, { stdin: dump })]
    expect(results.map((result) => result.exitCode)).toEqual([exitCode, exitCode])
    const codes = results.map(({ stdout }) => readLines(stdout)[0]?.error?.code)
    expect(codes).toEqual(exitCode ? ['too-large', 'too-large'] : [undefined, undefined])
  })

  test('a blank page is a page', async () => {
    const { exitCode, stdout } = await run(['--json'], { stdin: ' \n\n' })
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ language: null, paragraphs: [], quotations: [], layout: [] })
  })
})
