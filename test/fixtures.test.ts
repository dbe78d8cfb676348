import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articleSchema } from '../src/schema.js'
import { run } from './cli/run.js'
import { expectedFiles, listFixtures } from './fixtures.mjs'

/** The expected files are written by `npm run update` alone, and reviewed by eye. */
describe.each(listFixtures())('fixtures/%s', (name) => {
  test.each(expectedFiles)('.$ending', async ({ ending, argv }) => {
    const path = `fixtures/${name}.${ending}`
    const { stdout } = await run([`fixtures/${name}.txt`, ...argv])
    expect(stdout).toBe(existsSync(path) ? readFileSync(path, 'utf8') : `${path} is not there: npm run update`)
  })

  test('is a valid article', async () => {
    const { stdout } = await run([`fixtures/${name}.txt`, '--json'])
    articleSchema.parse(JSON.parse(stdout))
  })
})
