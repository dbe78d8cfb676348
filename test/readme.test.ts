import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { formats, offsetUnits } from '../src/cli/options.js'
import { colorModes } from '../src/cli/terminal.js'
import * as schema from '../src/schema.js'
import { run } from './cli/run.js'
import { canReplay, listPrograms, listSessions, replayProgram, replaySession } from './readme.mjs'

const readme = readFileSync('README.md', 'utf8')

/** The outputs are written by `npm run update`. */
describe('README.md prints what is printed', () => {
  for (const session of listSessions(readme)) {
    test.runIf(canReplay(session))(firstLine(session), () => {
      expect(replaySession(session)).toBe(session)
    })
  }

  test.each(listPrograms(readme))('a program that uses the library', (program) => {
    expect(replayProgram(program)).toBe(program)
  })

  test('and no example is left out', () => {
    expect(listSessions(readme)).toHaveLength(readme.match(/^```console$/gmu)?.length ?? 0)
    expect(listPrograms(readme)).toHaveLength(readme.match(/^```js$/gmu)?.length ?? 0)
  })
})

describe('the tables of README.md', () => {
  test('list the options of --help, in the same order', async () => {
    const { stdout } = await run(['--help'])
    const options = Array.from(stdout.matchAll(/^ {2}(?<flags>-\S+(?: \S+)*)/gmu), (match) => match.groups?.['flags'])
    expect(listRows('Option').map(([flags]) => flags)).toEqual(options)
  })

  test.each([
    { option: '--format <name>', values: formats },
    { option: '--offsets <unit>', values: offsetUnits },
    { option: '--color <when>', values: colorModes },
  ])('list the values of $option', ({ option, values }) => {
    const words = listRows('Option').find(([flags]) => flags === option)
    expect(words).toEqual(expect.arrayContaining([...values]))
  })

  test('list every error code that the command has', () => {
    const later = ['bad-line'] // of --stream, which is not built yet
    expect(listRows('`error.code`').map(([code]) => code)).toEqual(schema.errorCodes.filter((code) => !later.includes(code)))
  })

  test('list the top of an article', () => {
    const fields = Object.keys(schema.articleSchema.shape).filter((field) => !['schemaVersion', 'direction'].includes(field))
    expect(listRows('Field', 'What it holds').map(([field]) => field)).toEqual(fields)
    expect(listRows('Field', 'What it holds')[2]?.slice(1)).toEqual(Object.keys(schema.articleSchema.shape.metadata.shape))
  })

  test('list the closed vocabularies', () => {
    expect(Object.fromEntries(listRows('Field', 'Values').map(([field, ...values]) => [field, values]))).toEqual({
      'layout[].role': schema.layoutRoles,
      'quotations[].kind': schema.quotationKinds,
      'cue.class': schema.cueClasses,
      'cue.form': schema.cueForms,
      'speakers[].kind': schema.speakerKinds,
      'terms[].reason': schema.termReasons,
    })
    expect(listRows('`kind`').map(([kind]) => kind)).toEqual(schema.quotationKinds)
  })
})

test('CONTRIBUTING.md says what every folder and every package is for', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8')
  const { dependencies, devDependencies } = manifest
  const names = [
    ...Object.keys({ ...dependencies, ...devDependencies }),
    ...readdirSync('src', { withFileTypes: true })
      .map((entry) => `src/${entry.name}${entry.isDirectory() ? '/' : ''}`)
      .filter((name) => !name.endsWith('.built.ts')),
  ]
  const rows = contributing.split('\n').filter((line) => line.startsWith('|'))
  const heads = rows.map((line) => line.split('|')[1] ?? '')
  expect(names.filter((name) => !heads.some((head) => head.includes(`\`${name}\``)))).toEqual([])
})

function firstLine(text: string): string {
  return text.slice(0, text.indexOf('\n'))
}

/** The words in code of each row of the table whose head begins so. */
function listRows(...head: readonly string[]): string[][] {
  const lines = readme.split('\n')
  const cells = (line: string) => line.split('|').map((cell) => cell.trim())
  const start = lines.findIndex((line) => line.startsWith('|') && head.every((name, at) => cells(line)[at + 1] === name))
  const rows = lines.slice(start + 2)
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => Array.from(line.matchAll(/`(?<code>[^`]+)`/gu), (match) => match.groups?.['code'] ?? ''))
}
