import { CommanderError } from 'commander'
import { createComplain } from './complain.js'
import { UsageError } from './errors.js'
import type { ExitCode, Io } from './io.js'
import { createProgram } from './program.js'
import { colorModes, type ColorMode } from './terminal.js'

export type { ExitCode, Io } from './io.js'
export { ioOf } from './process-io.js'

/** Runs the command; what it prints goes to `io`. Rejects only where the program itself is wrong. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  const program = createProgram(io, (code) => (exitCode = code))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {}, // told below, on one line
    })
  }
  try {
    await program.parseAsync(argv, { from: 'user' })
    return exitCode
  } catch (error) {
    const message = describe(error)
    if (message === undefined) return 0
    const complain = await createComplain(io, readColor(program.opts()['color']))
    complain(message)
    return 2
  }
}

/** One line; undefined where commander only leaves by the way of an error, after help or version. */
function describe(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message
  if (!(error instanceof CommanderError)) throw error
  if (error.exitCode === 0) return undefined
  const message = error.message
    .replace(/^error: /u, '')
    .replace('\n(Did', ' (Did')
    .replace(/\.$/u, '')
  return message.endsWith('?)') ? message : `${message}; see parse-article --help`
}

function readColor(value: unknown): ColorMode {
  return colorModes.find((mode) => mode === value) ?? 'auto'
}
