// How well the evidence of the layout carries over to outlets it has not seen: fits the weights again on all outlets but one, reads
// that one with them, and so for every outlet in turn. Which way a piece of evidence speaks is taken from the table, how loudly is
// fitted: every weight begins at 1 or -1. The steps between zones stay as they are.
//   node test/eval/fit-layout.mjs FOLDER [more folders] [--weights]
// A folder holds dumps with gold files; gold.mjs, which reads them, lies beside it. `--weights` prints what was fitted on all of them,
// rounded, next to the weights of the table.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * @typedef {{ seen: number[], role: number, size: number }} Segment
 * @typedef {{ outlet: string, segments: Segment[] }} Dump
 * @typedef {{ start: number, end: number, role: string }} Span
 * @typedef {{ right: number, all: number }} Score
 * @typedef {typeof import('../../src/layout/zones.js') & typeof import('../../src/layout/evidence/table.js')
 *   & typeof import('../../src/layout/cuts.js') & typeof import('../../src/layout/page.js') & typeof import('../../src/layout/places.js')
 *   & typeof import('../../src/layout/segments.js') & typeof import('../../src/layout/traits.js')
 *   & typeof import('../../src/source.js')} Parts
 */

/** Passes over the dumps; more change nothing. */
const passes = 12
/** How far one mistake moves a weight. */
const stride = 0.1

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const layout = await loadLayout()
const roles = [...new Set(layout.states.map(({ role }) => role))]
const width = roles.length
const roleOf = layout.states.map(({ role }) => roles.indexOf(role))
const dumps = (await Promise.all(folders.map((folder) => readFolder(resolve(folder))))).flat()
const outlets = [...new Set(dumps.map(({ outlet }) => outlet))].sort()

/** Weights lie in one row: those of the first piece of evidence for every role, those of the second, … */
const table = Float64Array.from(layout.evidence.flatMap(({ weights }) => roles.map((role) => weights[role] ?? 0)))
const whole = fit(dumps)

console.log(`weights of the table           ${share(dumps.map((dump) => score(dump, table)))}`)
console.log(`fitted on all of them          ${share(dumps.map((dump) => score(dump, whole)))}`)
console.log(`fitted without the outlet read ${share(outlets.flatMap(readUnseen))}`)
if (process.argv.includes('--weights')) printWeights()

/**
 * The parts of the layout that the fit needs, from the sources as they are.
 * @returns {Promise<Parts>}
 */
async function loadLayout() {
  const folder = mkdtempSync(join(tmpdir(), 'parse-article-fit-'))
  /** @param {string} name */
  const source = (name) => fileURLToPath(new URL(`../../src/${name}.ts`, import.meta.url))
  const exports = [
    ['evidence', 'layout/evidence/table'],
    ['first, last, into, states', 'layout/zones'],
    ['cutPieces', 'layout/cuts'],
    ['openPage', 'layout/page'],
    ['placeAll', 'layout/places'],
    ['cutSegments', 'layout/segments'],
    ['measure', 'layout/traits'],
    ['createSource', 'source'],
  ]
  const contents = exports.map(([names, name = '']) => `export { ${names} } from ${JSON.stringify(source(name))}`).join('\n')
  try {
    const outfile = join(folder, 'layout.mjs')
    await build({ stdin: { contents, resolveDir: folder }, bundle: true, format: 'esm', platform: 'node', outfile, logLevel: 'error' })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Every dump of a folder: what is seen of each segment, and the role it has in the gold file.
 * @param {string} folder
 * @returns {Promise<Dump[]>}
 */
async function readFolder(folder) {
  const { layoutOf } = await import(pathToFileURL(join(folder, '..', 'gold.mjs')).href)
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'))
  return names.sort().map((file) => {
    const name = file.replace('.gold.json', '')
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8').replace(/^\uFEFF/u, '')
    const spans = layoutOf(text, JSON.parse(readFileSync(join(folder, file), 'utf8')), () => {})
    return { outlet: name.replace(/-[0-9]+$/u, ''), segments: readSegments(text, spans) }
  })
}

/**
 * @param {string} text
 * @param {readonly Span[]} spans
 * @returns {Segment[]}
 */
function readSegments(text, spans) {
  const source = layout.createSource(text)
  const page = layout.openPage(source)
  const pieces = layout.cutPieces(page, layout.cutSegments(source, page.words))
  const traits = pieces.map((piece) => layout.measure(page, piece))
  const places = layout.placeAll(page, pieces, traits)
  return pieces.map((piece, index) => {
    const [own, place] = [traits[index], places[index]]
    const seen = layout.evidence.flatMap(({ when }, row) => (own && place && when(own, place) ? [row] : []))
    return { seen, role: goldRole(piece, spans), size: piece.end - piece.start }
  })
}

/**
 * The role of most of its characters, by number.
 * @param {import('../../src/source.js').Span} piece
 * @param {readonly Span[]} spans
 */
function goldRole({ start, end }, spans) {
  const sizes = roles.map((role) => {
    const own = spans.filter((span) => span.role === role)
    return own.reduce((total, span) => total + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)), 0)
  })
  return sizes.indexOf(Math.max(...sizes))
}

/**
 * The averaged structured perceptron: where the reading is wrong, what spoke for it loses and what speaks for the gold gains.
 * @param {readonly Dump[]} examples
 */
function fit(examples) {
  const weights = table.map(Math.sign)
  const sum = new Float64Array(table.length)
  for (let pass = 0; pass < passes; pass++) {
    for (const { segments } of examples) {
      const reading = read(segments, weights)
      segments.forEach(({ seen, role }, index) => {
        const wrong = reading[index] ?? 0
        if (wrong === role) return
        for (const row of seen) {
          move(weights, row * width + role, stride)
          move(weights, row * width + wrong, -stride)
        }
      })
      weights.forEach((weight, at) => (sum[at] = (sum[at] ?? 0) + weight))
    }
  }
  return sum.map((weight) => weight / (passes * examples.length))
}

/**
 * What the table leaves out stays out.
 * @param {Float64Array} weights
 * @param {number} at
 * @param {number} by
 */
function move(weights, at, by) {
  if (table[at]) weights[at] = (weights[at] ?? 0) + by
}

/**
 * The best reading of a dump (Viterbi), as `decide.ts` finds it.
 * @param {readonly Segment[]} segments
 * @param {Float64Array} weights
 * @returns {number[]}
 */
function read(segments, weights) {
  let sums = [...layout.first]
  /** @type {number[][]} */
  const came = []
  segments.forEach(({ seen }, index) => {
    const scores = roles.map((_, role) => seen.reduce((total, row) => total + (weights[row * width + role] ?? 0), 0))
    const steps = layout.into.map((list) => bestStep(list, sums))
    came.push(steps.map(({ from }) => from))
    sums = layout.states.map((_, to) => (index === 0 ? (sums[to] ?? 0) : (steps[to]?.sum ?? 0)) + (scores[roleOf[to] ?? 0] ?? 0))
  })
  const ends = sums.map((total, state) => total + (layout.last[state] ?? 0))
  let state = ends.indexOf(Math.max(...ends))
  return came
    .reverse()
    .map((steps) => {
      const role = roleOf[state] ?? 0
      state = steps[state] ?? 0
      return role
    })
    .reverse()
}

/**
 * @param {readonly { readonly from: number, readonly weight: number }[]} list
 * @param {readonly number[]} sums
 */
function bestStep(list, sums) {
  let best = { from: 0, sum: -Infinity }
  for (const { from, weight } of list) {
    const sum = (sums[from] ?? 0) + weight
    if (sum > best.sum) best = { from, sum }
  }
  return best
}

/**
 * @param {Dump} dump
 * @param {Float64Array} weights
 * @returns {Score}
 */
function score({ segments }, weights) {
  const reading = read(segments, weights)
  const right = segments.reduce((total, { role, size }, index) => total + (reading[index] === role ? size : 0), 0)
  return { right, all: segments.reduce((total, { size }) => total + size, 0) }
}

/** @param {string} outlet */
function readUnseen(outlet) {
  const weights = fit(dumps.filter((dump) => dump.outlet !== outlet))
  return dumps.filter((dump) => dump.outlet === outlet).map((dump) => score(dump, weights))
}

/** @param {readonly Score[]} scores */
function share(scores) {
  const right = scores.reduce((total, score) => total + score.right, 0)
  const all = scores.reduce((total, score) => total + score.all, 0)
  const mean = scores.reduce((total, score) => total + score.right / Math.max(1, score.all), 0) / scores.length
  return `${((100 * right) / all).toFixed(2)} of 100 characters, ${(100 * mean).toFixed(2)} in the mean dump`
}

function printWeights() {
  layout.evidence.forEach(({ name, weights }, row) => {
    const pairs = roles.flatMap((role, at) => {
      const own = weights[role]
      return own === undefined ? [] : [`${role} ${own} (fitted: ${(whole[row * width + at] ?? 0).toFixed(1)})`]
    })
    console.log(`${name}: ${pairs.join(', ')}`)
  })
}
