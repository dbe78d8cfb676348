import { describe, expect, test } from 'vitest'
import { escapeInJson, escapeInText, escapeSteering } from '../../src/cli/terminal.js'
import { dump, run, write } from './run.js'

const red = '\u001b[31m\u001b[1mparse-article:\u001b[22m\u001b[39m'

describe('colour', () => {
  test.each([
    { when: 'not in a pipe', argv: [], world: {}, colored: false },
    { when: 'on a terminal', argv: [], world: { stderrIsTTY: true }, colored: true },
    { when: 'not with NO_COLOR', argv: [], world: { stderrIsTTY: true, env: { NO_COLOR: '1' } }, colored: false },
    { when: 'an empty NO_COLOR says nothing', argv: [], world: { stderrIsTTY: true, env: { NO_COLOR: '' } }, colored: true },
    { when: 'not on a dumb terminal', argv: [], world: { stderrIsTTY: true, env: { TERM: 'dumb' } }, colored: false },
    { when: 'always', argv: ['--color', 'always'], world: { env: { NO_COLOR: '1' } }, colored: true },
    { when: 'never', argv: ['--color=never'], world: { stderrIsTTY: true }, colored: false },
  ])('$when', async ({ argv, world, colored }) => {
    const ofInput = await run([...argv, 'missing.txt'], world)
    const ofUsage = await run([...argv, '--jsn'], world)
    for (const { stderr } of [ofInput, ofUsage]) expect(stderr.startsWith(colored ? `${red} ` : 'parse-article: ')).toBe(true)
  })
})

describe('a file name never steers the terminal', () => {
  const name = 'a\u001b[31m\u202etxt\n\u0085b'
  const shown = 'a\\u{1b}[31m\\u{202e}txt\\u{a}\\u{85}b'

  test('in a complaint', async () => {
    expect((await run([name])).stderr).toBe(`parse-article: ${shown}: no such file; expected the path of a text file\n`)
    expect((await run([`--${name}`])).stderr).toContain(shown)
  })

  test('in a complaint on a terminal, where it is isolated', async () => {
    const { stderr } = await run([name], { stderrIsTTY: true, env: { NO_COLOR: '1' } })
    expect(stderr).toBe(`parse-article: \u2068${shown}\u2069: no such file; expected the path of a text file\n`)
  })

  test('in the results on a terminal', async () => {
    const path = write('c\u001b[31m\u202etxt', dump)
    for (const argv of [[path], [path, '--json'], [path, '--explain'], [`${path}x`, '--json']]) {
      const { stdout } = await run(argv, { stdoutIsTTY: true })
      expect(stdout).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
    }
    const { stdout } = await run([path, '--json'], { stdoutIsTTY: true })
    expect(JSON.parse(stdout)).toMatchObject({ source: { path } })
  })
})

describe('words of the dump on a terminal', () => {
  const hostile = dump.replaceAll('المكتبة', 'المكتبة\u001b]0;title\u0007\u009b2J')

  test.each([[[]], [['--json']], [['--explain']]])('steer nothing: %j', async (argv) => {
    const { stdout } = await run(argv, { stdin: hostile, stdoutIsTTY: true })
    expect(stdout).toContain('المكتبة')
    expect(stdout).not.toMatch(/[^\P{Cc}\n]/u)
  })

  test('are isolated in the report, and only there', async () => {
    const onTerminal = await run(['--explain'], { stdin: dump, stdoutIsTTY: true })
    expect(onTerminal.stdout).toContain('\u2068قال رئيس البلدية')
    const inPipe = await run(['--explain'], { stdin: dump })
    expect(inPipe.stdout).not.toMatch(/[\u2068\u2069]/u)
  })
})

describe('escapes', () => {
  test.each([
    { escape: escapeSteering, text: 'تقرير (1).txt', shown: 'تقرير (1).txt' },
    { escape: escapeSteering, text: 'a\tb\u200fc\ud800', shown: 'a\\u{9}b\\u{200f}c\\u{d800}' },
    { escape: escapeInText, text: 'a\tb\nc\r\nd', shown: 'a\tb\nc\r\nd' },
    { escape: escapeInText, text: 'a\rb\u001bc\u200f', shown: 'a\\u{d}b\\u{1b}c\u200f' },
    { escape: escapeInJson, text: '{\n"a": "\u007f\u200f"}', shown: '{\n"a": "\\u007f\\u200f"}' },
  ])('$text', ({ escape, text, shown }) => {
    expect(escape(text)).toBe(shown)
  })
})
