// Reads every .txt below the given folders, and reports each promise of the contract that breaks:
//   npm run fuzz -- FOLDER…
import { build } from 'esbuild'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { evaluateAtBuild } from '../../src/build/evaluate.mjs'

/** So many lines of one text tell what is wrong with it. */
const shownPerText = 3

process.exitCode = await checkFolders(process.argv.slice(2))

/** @param {string[]} folders */
async function checkFolders(folders) {
  const missing = folders.find((folder) => !existsSync(folder))
  if (missing !== undefined || !folders.length) {
    console.error(missing === undefined ? 'fuzz: expected one or more folders.' : `fuzz: ${missing} is not there.`)
    return 2
  }
  const findBroken = await loadCheck()
  const paths = folders.flatMap(listTexts)
  const broken = paths.filter((path) => report(path, findBroken(readFileSync(path, 'utf8'))))
  console.log(`${paths.length} texts, ${broken.length} with broken promises`)
  return broken.length ? 1 : 0
}

/**
 * The check and the parser, bundled as they are for the package.
 * @returns {Promise<(text: string) => string[]>}
 */
async function loadCheck() {
  const entry = fileURLToPath(new URL('broken.ts', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'parse-article-fuzz-'))
  const outfile = join(folder, 'broken.mjs')
  try {
    await build({
      entryPoints: [entry],
      bundle: true,
      charset: 'utf8',
      format: 'esm',
      platform: 'node',
      plugins: [evaluateAtBuild],
      outfile,
    })
    return (await import(pathToFileURL(outfile).href)).findBroken
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {string} folder */
function listTexts(folder) {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return entries
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name))
}

/**
 * @param {string} path
 * @param {string[]} broken
 */
function report(path, broken) {
  for (const line of broken.slice(0, shownPerText)) console.log(`${path}: ${line}`)
  if (broken.length > shownPerText) console.log(`${path}: and ${broken.length - shownPerText} more`)
  return broken.length > 0
}
