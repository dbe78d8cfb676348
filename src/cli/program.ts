import { Command } from 'commander'
import { parseInputs } from './commands/parse.js'
import { readEncoding } from './input/decode.js'
import type { ExitCode, Io } from './io.js'
import { formats, offsetUnits, oneOf, readByteCount, readLanguageTag, type Options } from './options.js'
import { colorModes } from './terminal.js'
import { createWrite } from './write.js'
import { version } from './version.built.js'

/** 64 MB: a thousand times the longest news page; a larger file is a mistake. */
const maxBytes = 64 * 2 ** 20

const examples = `
Examples:
  $ parse-article page.txt                    the article as Markdown
  $ parse-article page.txt --json             the article as JSON
  $ parse-article dumps/*.txt --json | jq -r '.quotations[].speaker.text'
  $ pbpaste | parse-article                   what standard input brings
  $ parse-article page.txt --explain          why it was read as it was

Exit status: 0 done; 2 something could not be done as asked; 130 interrupted.`

/** The command line as a table: names, values, help. What a command does is read when it is called. */
export function createProgram(io: Io, end: (exitCode: ExitCode) => void): Command {
  const program = new Command('parse-article')
    .description('Takes news dumps (pages pasted or scraped as plain text) apart: metadata, paragraphs, and who said what.')
    .usage('[options] [inputs...]')
    .argument('[inputs...]', 'text files; - or nothing reads standard input')
    .option('--json', 'one JSON article a line (JSON Lines)')
    .option('--markdown', 'Markdown, as is the default')
    .option('--format <name>', `${formats.join(' or ')}`, oneOf('--format', formats))
    .option('--pretty', 'JSON over several lines, as is the default on a terminal')
    .option('--offsets <unit>', `unit of all offsets in JSON: ${offsetUnits.join(' or ')}`, oneOf('--offsets', offsetUnits), offsetUnits[0])
    .option('--encoding <label>', 'encoding of the inputs, such as windows-1256 (default: detected)', readEncoding)
    .option('--language <tag>', 'language of the inputs, such as ar (default: detected)', readLanguageTag)
    .option('--explain', 'why each line, quotation and term was read as it was')
    .option('--max-bytes <count>', 'refuse larger inputs', readByteCount, maxBytes)
    .option('--color <when>', `colors in messages: ${colorModes.join(', ')}`, oneOf('--color', colorModes), colorModes[0])
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', examples)
    .action(async (inputs: string[], options: Options) => {
      if (!inputs.length && io.stdin.isTTY) {
        program.outputHelp({ error: true })
        return end(2)
      }
      end(await parseInputs(inputs.length ? inputs : ['-'], options, io))
    })
  program
    .command('schema')
    .description('print the JSON Schema of the output')
    .action(async () => {
      const { printSchema } = await import('./commands/schema.js')
      await createWrite(io.stdout)(printSchema())
    })
  return program
}
