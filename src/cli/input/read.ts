import type { Io } from '../io.js'
import type { Options } from '../options.js'
import { readFile, readStream } from './bytes.js'
import type { Decoded } from './decode.js'
import { readText } from './text.js'

/** The name of standard input among the inputs. */
export const standardInput = '-'

/** One dump as it came in. */
export interface Input extends Decoded {
  /** As it was named; absent for standard input. */
  readonly path?: string
  readonly bytes: number
}

/** Throws an InputError where there is no text to be had. */
export async function readInput(name: string, { encoding, maxBytes }: Options, io: Io): Promise<Input> {
  const bytes = name === standardInput ? await readStandardInput(io, maxBytes) : await readFile(name, maxBytes)
  const decoded = readText(bytes, encoding)
  return { ...pathOf(name), encoding: decoded.encoding, bytes: bytes.length, text: decoded.text }
}

export function pathOf(name: string): { path?: string } {
  return name === standardInput ? {} : { path: name }
}

/** An interrupt ends the wait for a pipe that brings nothing. */
function readStandardInput(io: Io, maxBytes: number): Promise<Uint8Array> {
  io.once('SIGINT', () => io.stdin.destroy())
  return readStream(io.stdin, maxBytes)
}
