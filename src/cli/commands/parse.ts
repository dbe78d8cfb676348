import { parseArticle, type Article } from '../../index.js'
import type { Failure } from '../../schema.js'
import { createComplain, type Complain } from '../complain.js'
import { InputError, UsageError } from '../errors.js'
import { listenForInterrupt, nextTurn } from '../interrupt.js'
import type { ExitCode, Io } from '../io.js'
import { chooseFormat, type Options } from '../options.js'
import { pathOf, readInput, standardInput } from '../input/read.js'
import { createRenderer } from '../render.js'
import { createWrite } from '../write.js'

/** The default command: each input in turn, to standard output; one that fails leaves the others alone. */
export async function parseInputs(names: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const renderer = createRenderer(chooseFormat(options), options, io.stdout.isTTY ?? false)
  refuseTwice(names)
  const interrupt = listenForInterrupt(io)
  const write = createWrite(io.stdout)
  let complain: Complain | undefined // most runs have nothing to say, and need no standard error
  let exitCode: ExitCode = 0
  let separator = ''
  for (const name of names) {
    const outcome = await takeApart(name, options, io)
    if (interrupt.caught) return 130
    const failed = outcome instanceof InputError
    if (failed) {
      complain ??= await createComplain(io, options.color)
      complain(outcome.message, name === standardInput ? 'standard input' : name)
      exitCode = 2
    }
    const text = failed ? renderer.renderFailure(describeFailure(name, outcome)) : separator + renderer.render(outcome)
    if (!(await write(text))) break
    if (!failed) separator = renderer.separator
    await nextTurn()
    if (interrupt.caught) return 130
  }
  return exitCode
}

function refuseTwice(names: readonly string[]): void {
  if (names.indexOf(standardInput) === names.lastIndexOf(standardInput)) return
  throw new UsageError('- stands twice; expected it once, since standard input is read to its end')
}

async function takeApart(name: string, options: Options, io: Io): Promise<Article | InputError> {
  const { explain = false, language } = options
  try {
    const { text, ...source } = await readInput(name, options, io)
    const article = parseArticle(text, { explain, ...(language !== undefined && { language }) })
    return { ...article, source: { ...source, ...article.source } }
  } catch (error) {
    if (error instanceof InputError) return error
    io.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return new InputError('failed', 'parse-article failed on it, which is a bug; please report it with the lines above')
  }
}

function describeFailure(name: string, { code, message }: InputError): Failure {
  return { schemaVersion: 1, source: pathOf(name), error: { code, message } }
}
