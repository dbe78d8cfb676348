import type { Io } from './io.js'
import { escapeSteering, isolate, wantsColor, type ColorMode } from './terminal.js'

/** Writes one line to standard error: `parse-article: a.txt: no such file; …`. */
export type Complain = (message: string, path?: string) => void

/** Loads chalk only where colour is wanted. */
export async function createComplain(io: Io, mode: ColorMode): Promise<Complain> {
  const label = wantsColor(mode, io.stderr, io.env) ? await colorLabel() : 'parse-article:'
  const showPath = (path: string): string => (io.stderr.isTTY ? isolate(escapeSteering(path)) : escapeSteering(path))
  io.stderr.on('error', () => {}) // where nobody listens, there is nobody to tell
  return (message, path) => {
    const subject = path === undefined ? '' : `${showPath(path)}: `
    io.stderr.write(`${label} ${subject}${escapeSteering(message)}\n`)
  }
}

async function colorLabel(): Promise<string> {
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 }).red.bold('parse-article:')
}
