import { build } from 'esbuild'
import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluateAtBuild } from '../../src/build/evaluate.mjs'

/** Bundles an entry beside a module that is evaluated at build time. */
async function bundle(built: string, entry: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'parse-article-build-'))
  writeFileSync(join(folder, 'stems.ts'), 'export const stems: readonly string[] = ["كتب", "قال"]\n')
  writeFileSync(join(folder, 'forms.built.ts'), built)
  writeFileSync(join(folder, 'entry.ts'), entry)
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'entry.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    charset: 'utf8',
    plugins: [evaluateAtBuild],
    logLevel: 'silent',
  })
  return outputFiles.map(({ text }) => text).join('')
}

const run = async (code: string) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>

describe('a module that is evaluated at build time', () => {
  test('leaves its exports, and nothing of what made them', async () => {
    const code = await bundle(
      `import { stems } from './stems.js'\nexport const forms: string = stems.map((stem) => 'و' + stem).join(' ')\n`,
      `export { forms } from './forms.built.js'\n`,
    )
    expect(code).toContain('"وكتب وقال"')
    expect(code).not.toContain('stems')
    expect(code).not.toContain('.map(')
    expect(await run(code)).toMatchObject({ forms: 'وكتب وقال' })
  })

  test.each([
    { what: 'a string', value: '"a\\u2028\\ud800\\n"', as: 'a\u2028\ud800\n' },
    { what: 'a number', value: '1 / 4', as: 0.25 },
    { what: 'null', value: 'null', as: null },
    { what: 'a list of records', value: '[{ a: [1], b: "x" }, {}]', as: [{ a: [1], b: 'x' }, {}] },
    {
      what: 'a key that a literal would take for a prototype',
      value: 'JSON.parse(\'{"__proto__": 1}\')',
      as: JSON.parse('{"__proto__": 1}') as unknown,
    },
  ])('may export $what', async ({ value, as }) => {
    const code = await bundle(`export const value = ${value}\n`, `export { value } from './forms.built.js'\n`)
    expect((await run(code))['value']).toEqual(as)
  })

  test.each([
    { what: 'a function', value: '() => 1' },
    { what: 'a map', value: 'new Map([[1, 2]])' },
    { what: 'nothing', value: 'undefined' },
    { what: 'a hole', value: '[1, undefined]' },
    { what: 'no number', value: 'NaN' },
    { what: 'a date', value: 'new Date(0)' },
  ])('may not export $what: the build stops', async ({ value }) => {
    const built = bundle(`export const value = ${value}\n`, `export { value } from './forms.built.js'\n`)
    await expect(built).rejects.toThrow(/value of .*forms\.built\.ts is not plain JSON data/u)
  })
})
