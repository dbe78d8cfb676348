// Rewrites what the built command is expected to print; the diff is read before it is committed:
//   npm run update                                      beside the fixtures, and in README.md
//   npm run update -- README.md fixtures/one-line       what begins so
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { expectedFiles, listFixtures } from './fixtures.mjs'
import { renewOutputs } from './readme.mjs'

const wanted = process.argv.slice(2)
const fixtures = listFixtures().flatMap((name) =>
  expectedFiles.map(({ ending, argv }) => ({ path: `fixtures/${name}.${ending}`, print: () => runCommand(`fixtures/${name}.txt`, argv) })),
)
const files = [...fixtures, { path: 'README.md', print: () => renewOutputs(readFileSync('README.md', 'utf8')) }]
for (const { path, print } of files) if (isWanted(path)) writeFileSync(path, print())

/** @param {string} path */
function isWanted(path) {
  return !wanted.length || wanted.some((beginning) => path.startsWith(beginning))
}

/**
 * @param {string} path
 * @param {readonly string[]} argv
 */
function runCommand(path, argv) {
  return execFileSync(process.execPath, ['bin/parse-article.js', path, ...argv])
}
