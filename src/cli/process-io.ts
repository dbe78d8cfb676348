import { fstatSync, writeSync } from 'node:fs'
import type { Io, Output } from './io.js'
import { codeOf } from './write.js'

const standardOutput = 1

/** A process as `Io`. Its streams are opened when they are first used: to open one takes a twentieth of a bare start. */
export function ioOf(process: NodeJS.Process): Io {
  const stdout = isTerminal(standardOutput) ? process.stdout : createDirectOutput(standardOutput, () => process.stdout)
  return {
    stdout,
    get stdin() {
      return process.stdin
    },
    get stderr() {
      return process.stderr
    },
    env: process.env,
    once: (event, listener) => process.once(event, listener),
  }
}

/** Or another device; what is no file, pipe or socket is left to its stream. */
function isTerminal(descriptor: number): boolean {
  const status = fstatSync(descriptor)
  return !status.isFile() && !status.isFIFO() && !status.isSocket()
}

/** Writes to a file or pipe without a stream, as the streams of node do there: at once. A pipe that does not block has its stream take over. */
export function createDirectOutput(descriptor: number, open: () => NodeJS.WritableStream): Output {
  return {
    write: (text, done = () => {}) => {
      const bytes = Buffer.from(text)
      let written = 0
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written)
        done()
      } catch (error) {
        if (codeOf(error) === 'EAGAIN') open().write(bytes.subarray(written), done)
        else done(error as Error)
      }
    },
    on: () => {}, // each write hears of its own error
  }
}
