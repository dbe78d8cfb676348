import { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { parseArticle } from '../index.js'
import { version } from './version.built.js'

export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command('parse-article').argument('[inputs...]').option('--json').version(version)
  program.command('schema').action(async () => {
    const { printSchema } = await import('./commands/schema.js')
    process.stdout.write(printSchema())
  })
  program.action((inputs: string[]) => {
    for (const path of inputs) process.stdout.write(JSON.stringify(parseArticle(readFileSync(path, 'utf8'))) + '\n')
  })
  await program.parseAsync(argv, { from: 'user' })
  return 0
}
