// How long it takes, as ratios within one run, so that they mean the same on every machine:
//   npm run bench                    over the fixtures
//   npm run bench ../some/folder     over the *.txt of a folder
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** As built: what a user's program runs. @type {string} */
const built = new URL('../../dist/index.js', import.meta.url).href
/** @type {typeof import('../../src/index.js')} */
const { parseArticle } = await import(built)

const folder = process.argv[2] ?? 'fixtures'
const paths = existsSync(folder)
  ? readdirSync(folder, 'utf8')
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : []
const texts = paths.map((name) => readFileSync(join(folder, name), 'utf8'))

if (texts.length) printAll()
else {
  console.error(`bench: no *.txt in ${folder}; expected a folder of dumps.`)
  process.exitCode = 2
}

function printAll() {
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(`Node ${process.version}, ${texts.length} dumps of ${folder}, ${characters} characters`)
  const sample = join(folder, paths.includes('seed.txt') ? 'seed.txt' : String(paths[0]))
  print(`start-up, ${sample} against node -e 0`, measureStart(sample), { most: 1.4 })
  print('throughput, against a bare word pass', measureThroughput(), { least: 0.25 })
  print('growth, 16 times as many dumps', measureMany(), { most: 17 })
  print('growth, one dump 16 times as long', measureLong(), { most: 32 })
}

/**
 * @param {string} what
 * @param {number} ratio
 * @param {{ most?: number, least?: number }} bound
 */
function print(what, ratio, { most = Infinity, least = 0 }) {
  const bound = most === Infinity ? `least ${least}` : `most ${most}`
  console.log(`${ratio >= least && ratio <= most ? 'ok    ' : 'MISSED'}  ${ratio.toFixed(3).padStart(7)}  ${what} (${bound})`)
}

/** Whole processes, in 15 pairs. @param {string} path */
function measureStart(path) {
  const start = (/** @type {string[]} */ argv) => time(() => spawnSync(process.execPath, argv))
  const pairs = Array.from({ length: 15 }, () => start(['bin/parse-article.js', path, '--json']) / start(['-e', '0']))
  return median(pairs)
}

/** Characters a second, as a share of what a loop over the words does. */
function measureThroughput() {
  const common = listCommonWords(2000)
  const passWords = () => {
    let found = 0
    for (const text of texts) for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) if (common.has(match[0])) found++
    return found
  }
  const [words, parse] = alternate([passWords, () => parseAll(texts)])
  return words / parse
}

function measureMany() {
  const many = Array.from({ length: 16 }, () => texts).flat()
  const [one, sixteen] = alternate([() => parseAll(texts), () => parseAll(many)])
  return sixteen / one
}

/** The worst of the three longest dumps. */
function measureLong() {
  const longest = texts.toSorted((a, b) => b.length - a.length).slice(0, 3)
  const ratios = longest.map((text) => {
    const [one, sixteen] = alternate([() => parseAll([text]), () => parseAll([Array(16).fill(text).join('\n')])])
    return sixteen / one
  })
  return Math.max(...ratios)
}

/** @param {readonly string[]} dumps */
function parseAll(dumps) {
  for (const text of dumps) JSON.stringify(parseArticle(text))
}

/** @param {number} count */
function listCommonWords(count) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const text of texts) for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const byCount = [...counts].sort((a, b) => b[1] - a[1])
  return new Set(byCount.slice(0, count).map(([word]) => word))
}

/**
 * Median times of two tasks that take turns, seven times each, after a round to warm up. Each turn repeats its task
 * as often as the first one, warmed up, fits into a tenth of a second, so that the clock has something to measure.
 * @param {[() => unknown, () => unknown]} tasks
 * @returns {[number, number]}
 */
function alternate([first, second]) {
  const once = Math.min(...Array.from({ length: 5 }, () => time(first)))
  const repeats = Math.max(1, Math.round(100 / once))
  const repeat = (/** @type {() => unknown} */ task) => time(() => Array.from({ length: repeats }, task))
  const rounds = Array.from({ length: 8 }, () => [repeat(first), repeat(second)]).slice(1)
  return [median(rounds.map(([time]) => Number(time))), median(rounds.map(([, time]) => Number(time)))]
}

/** Milliseconds. @param {() => unknown} task */
function time(task) {
  const start = performance.now()
  task()
  return performance.now() - start
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return Number(numbers.toSorted((a, b) => a - b)[numbers.length >> 1])
}
