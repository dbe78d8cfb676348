import { build } from 'esbuild'
import { isDeepStrictEqual } from 'node:util'

/**
 * Evaluates at build time: every module named `*.built.ts` is bundled, run, and replaced by its exports as literal data.
 * Tests and the type checker run the same module as it stands.
 * @type {import('esbuild').Plugin}
 */
export const evaluateAtBuild = {
  name: 'evaluate-at-build',
  setup({ onLoad }) {
    onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => ({ contents: printExports(await run(path), path), loader: 'js' }))
  },
}

/**
 * @param {string} path
 * @returns {Promise<Record<string, unknown>>}
 */
async function run(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'node', charset: 'utf8' })
  const code = Buffer.concat(outputFiles.map(({ contents }) => contents))
  return import(`data:text/javascript;base64,${code.toString('base64')}`)
}

/**
 * @param {Record<string, unknown>} exports
 * @param {string} path
 */
export function printExports(exports, path) {
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${printLiteral(value, `${name} of ${path}`)}\n`)
    .join('')
}

/**
 * A value that JSON would change (a Map, a function, undefined) cannot be printed, and stops the build.
 * @param {unknown} value
 * @param {string} where
 */
function printLiteral(value, where) {
  const json = JSON.stringify(value)
  if (json === undefined || !isDeepStrictEqual(JSON.parse(json), value)) throw new Error(`${where} is not plain JSON data`)
  if (typeof value !== 'object' || value === null || isRecordOfStrings(value)) return json
  // An object key `__proto__` is the one place where JSON and a JavaScript literal differ; large objects also parse faster this way.
  return `JSON.parse(${JSON.stringify(json)})`
}

/**
 * Strings as they stand are kept ready in the bytecode; JSON.parse would make each of them anew.
 * @param {object} value
 */
function isRecordOfStrings(value) {
  return !Array.isArray(value) && !Object.hasOwn(value, '__proto__') && Object.values(value).every((inner) => typeof inner === 'string')
}
