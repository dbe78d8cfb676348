// Runs the built command over a folder of dumps and scores what it prints:
//   npm run eval                                   the folder ../shared/eval/dev
//   npm run eval ../elsewhere -- --errors          another folder; the rest goes to the scorer
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../bin/parse-article.js', import.meta.url))
const defaultFolder = fileURLToPath(new URL('../../../shared/eval/dev', import.meta.url))

process.exitCode = evaluate(process.argv.slice(2))

/** @param {string[]} args */
function evaluate(args) {
  const named = args[0]?.startsWith('--') === false
  const folder = named ? resolve(String(args[0])) : defaultFolder
  const scorer = join(folder, '..', 'score.mjs')
  const missing = [folder, scorer].find((path) => !existsSync(path))
  if (missing) {
    console.error(`eval: ${missing} is not there; expected a folder of dumps with gold files, and score.mjs beside the folder.`)
    return 2
  }
  const predictions = mkdtempSync(join(tmpdir(), 'parse-article-eval-'))
  try {
    writePredictions(folder, predictions)
    const options = ['--gold', folder, '--pred', predictions, ...args.slice(named ? 1 : 0)]
    return spawnSync(process.execPath, [scorer, ...options], { stdio: 'inherit' }).status ?? 1
  } finally {
    rmSync(predictions, { recursive: true })
  }
}

/**
 * One file a dump, by one run of the command: its lines are in the order of its inputs.
 * @param {string} folder
 * @param {string} target
 */
function writePredictions(folder, target) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  const inputs = names.map((name) => join(folder, name))
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, '--json', '--', ...inputs], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0) console.error(`eval: parse-article ended with ${status}:\n${stderr}`)
  stdout
    .trimEnd()
    .split('\n')
    .forEach((line, index) => {
      const name = names[index]
      if (name !== undefined) writeFileSync(join(target, `${basename(name, '.txt')}.json`), line)
    })
}
