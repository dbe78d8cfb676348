import { EventEmitter } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Writable } from 'node:stream'

/** A dump that runs most of the parser: what has run once is in the bytecode, the rest is compiled when it is called. */
const sample = 'fixtures/pasted-page.txt'

/**
 * Writes the bytecode that src/cli/start.cjs looks for. The command works without it.
 * @param {string} start
 * @param {string} main
 */
export async function writeBytecode(start, main) {
  /** @type {{ main: (argv: string[], io: object) => Promise<number>, script: import('node:vm').Script }} */
  const command = createRequire(import.meta.url)(resolve(start))
  const exitCode = await command.main([sample, '--json'], createSilentIo())
  const bytecode = `${main}.bytecode`
  if (exitCode === 0) await writeFile(bytecode, command.script.createCachedData())
  else console.warn(`build: no bytecode, since the command ended with ${exitCode} on ${sample}`)
  return bytecode
}

function createSilentIo() {
  const output = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  return Object.assign(new EventEmitter(), { stdin: {}, stdout: output(), stderr: process.stderr, env: {} })
}
