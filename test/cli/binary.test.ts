import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { articleSchema } from '../../src/schema.js'
import { dump, run, write } from './run.js'

/** What the build made, in a process of its own; everything else of the command is tested in process. */
const command = 'bin/parse-article.js'
const path = write('binary.txt', dump)

describe('the real binary', () => {
  test('prints what main prints', async () => {
    const { stdout, exitCode, stderr } = await run([path, 'missing.txt', '--json'])
    const real = spawnSync(process.execPath, [command, path, 'missing.txt', '--json'], { encoding: 'utf8' })
    expect({ exitCode: real.status, stdout: real.stdout, stderr: real.stderr }).toEqual({ exitCode, stdout, stderr })
  })

  test('does the same where V8 refuses the bytecode, as it does under other flags', () => {
    const argv = [command, path, '--json']
    const [own, other] = [argv, ['--no-opt', ...argv]].map((words) => execFileSync(process.execPath, words, { encoding: 'utf8' }))
    expect(other).toBe(own)
  })

  test('reads a pipe', () => {
    const stdout = execFileSync(process.execPath, [command, '--json'], { input: dump, encoding: 'utf8' })
    expect(articleSchema.parse(JSON.parse(stdout)).source.length).toBe(dump.length)
  })

  test('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, [command, '--json', ...Array.from({ length: 2000 }, () => path)])
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [exitCode] = (await once(child, 'close')) as [number]
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  })

  test.runIf(existsSync('/dev/full'))('says so where its results have no room', () => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" ${command} "${path}" > /dev/full`], { encoding: 'utf8' })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'parse-article: standard output cannot be written (ENOSPC); expected room for the results\n',
    })
  })

  test.runIf(process.platform !== 'win32')('exits 130 when it is interrupted', async () => {
    const child = spawn(process.execPath, [command, path, '-'])
    await once(child.stdout, 'data') // the first article is out: it waits for standard input
    child.kill('SIGINT')
    expect(await once(child, 'close')).toEqual([130, null])
  })
})

describe('chunks are loaded on use', () => {
  /** Names, at the end, what was loaded. */
  const spy = `import Module from 'node:module'; process.on('exit', () => console.error(Object.keys(Module._cache).join()))`

  test.each([
    { argv: [path, '--json'], zod: false, chalk: false },
    { argv: ['schema'], zod: true, chalk: false },
    { argv: ['--jsn', '--color=always'], zod: false, chalk: true },
    { argv: ['--color=always', 'missing.txt'], zod: false, chalk: true },
  ])('$argv', ({ argv, zod, chalk }) => {
    const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(spy)}`, command, ...argv], {
      encoding: 'utf8',
    })
    expect(stderr).toContain('start.cjs')
    expect({ zod: /schema-[^,]*\.cjs/u.test(stderr), chalk: /source-[^,]*\.cjs/u.test(stderr) }).toEqual({ zod, chalk })
  })
})
