import { spawnSync } from 'node:child_process'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

/** What a reader of README.md types, line by line, with what is printed below it. */
const session = /^```console\n(?<session>(?:.*\n)*?)```$/gmu
/** A program that uses the library; the block of text behind it is what it prints. */
const program = /^```js\n(?<code>(?:.*\n)*?)```\n\n(?<between>.+)\n\n```text\n(?:.*\n)*?```$/gmu

/** @param {string} markdown */
export function listSessions(markdown) {
  return Array.from(markdown.matchAll(session), (match) => match.groups?.['session'] ?? '')
}

/** @param {string} markdown */
export function listPrograms(markdown) {
  return Array.from(markdown.matchAll(program), ([block]) => block)
}

/**
 * The same text with every output as it is now.
 * @param {string} markdown
 */
export function renewOutputs(markdown) {
  return markdown
    .replace(session, (_, text) => `\`\`\`console\n${replaySession(text)}\`\`\``)
    .replace(program, (block) => replayProgram(block))
}

/**
 * Runs the commands of a session and prints it anew. One that needs a tool that is not installed stays as it is.
 * @param {string} text
 */
export function replaySession(text) {
  if (!canReplay(text)) return text
  return listCommands(text)
    .map((command) => `$ ${command}\n${run('sh', ['-c', `{ ${command}\n} 2>&1`])}`)
    .join('')
}

/** @param {string} text */
export function canReplay(text) {
  return process.platform !== 'win32' && (!text.includes('jq ') || hasJq)
}

/** @param {string} block */
export function replayProgram(block) {
  return block.replace(program, (_, code, between) => {
    const output = run(process.execPath, ['--input-type=module', '--eval', code])
    return `\`\`\`js\n${code}\`\`\`\n\n${between}\n\n\`\`\`text\n${output}\`\`\``
  })
}

const hasJq = spawnSync('sh', ['-c', 'command -v jq']).status === 0

/**
 * Lines that begin with `$ `; one that ends with `|` goes on in the next.
 * @param {string} text
 */
function listCommands(text) {
  return text.match(/^\$ (?:.*\|\n)*.*$/gmu)?.map((lines) => lines.slice('$ '.length)) ?? []
}

/** A folder in which the command is found by its name, as `npm link` would have it. */
const folder = mkdtempSync(join(tmpdir(), 'parse-article-readme-'))
if (process.platform !== 'win32') symlinkSync(resolve('bin/parse-article.js'), join(folder, 'parse-article'))

/**
 * @param {string} file
 * @param {string[]} argv
 */
function run(file, argv) {
  const path = [folder, dirname(process.execPath), process.env['PATH']].join(delimiter)
  return spawnSync(file, argv, { encoding: 'utf8', env: { ...process.env, PATH: path } }).stdout
}
