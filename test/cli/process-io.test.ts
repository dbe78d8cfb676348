import { closeSync, openSync, readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { createDirectOutput } from '../../src/cli/process-io.js'
import { write } from './run.js'

describe('output without a stream', () => {
  test('writes all of a text, then says so', () => {
    const path = write('direct.txt', '')
    const descriptor = openSync(path, 'w')
    const output = createDirectOutput(descriptor, () => new PassThrough())
    const errors: unknown[] = []
    output.write('القرار نهائي\n'.repeat(10_000), (error) => errors.push(error))
    output.write('end\n')
    closeSync(descriptor)
    expect(readFileSync(path, 'utf8')).toBe('القرار نهائي\n'.repeat(10_000) + 'end\n')
    expect(errors).toEqual([undefined])
  })

  test('hands its error to the one who writes', () => {
    const descriptor = openSync(write('read-only.txt', 'x'), 'r')
    const output = createDirectOutput(descriptor, () => new PassThrough())
    const errors: unknown[] = []
    output.write('x', (error) => errors.push(error))
    closeSync(descriptor)
    expect(errors).toMatchObject([{ code: 'EBADF' }])
  })
})
