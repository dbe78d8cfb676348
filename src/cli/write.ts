import { UsageError } from './errors.js'
import type { Output } from './io.js'

/** Resolves to false when the reader has gone, as `head -1` does: nothing more is wanted, and nothing is wrong. */
export type Write = (text: string) => Promise<boolean>

/** Each write waits until the text is taken, so that a slow reader slows the command and fills no memory. */
export function createWrite(output: Output): Write {
  output.on('error', () => {}) // each write hears of its own error; without a listener the process would end
  return (text) =>
    new Promise((resolve, reject) => {
      output.write(text, (error) => {
        if (!error) resolve(true)
        else if (codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_DESTROYED') resolve(false)
        else reject(new UsageError(`standard output cannot be written (${codeOf(error) ?? error.message}); expected room for the results`))
      })
    })
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
}
