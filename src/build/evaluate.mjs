import { build } from 'esbuild'
import { isDeepStrictEqual } from 'node:util'

/**
 * Evaluates at build time: every module named `*.built.ts` is bundled, run, and replaced by its exports as literal data.
 * Tests and the type checker run the same module as it stands.
 */
export const evaluateAtBuild = createEvaluator(JSON.stringify)

/**
 * @param {(text: string) => string} printString How a string is to be printed as an expression.
 * @returns {import('esbuild').Plugin}
 */
export function createEvaluator(printString) {
  return {
    name: 'evaluate-at-build',
    setup({ onLoad }) {
      onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => ({ contents: await evaluate(path, printString), loader: 'js' }))
    },
  }
}

/**
 * The module that stands for another: its exports as literals.
 * @param {string} path
 * @param {(text: string) => string} printString
 */
export async function evaluate(path, printString) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'node', charset: 'utf8' })
  const code = Buffer.concat(outputFiles.map(({ contents }) => contents))
  /** @type {Record<string, unknown>} */
  const exports = await import(`data:text/javascript;base64,${code.toString('base64')}`)
  return Object.entries(exports)
    .map(([name, value]) => `export const ${name} = ${printLiteral(value, `${name} of ${path}`, printString)}\n`)
    .join('')
}

/**
 * A value that JSON would change (a Map, a function, undefined) cannot be printed, and stops the build.
 * @param {unknown} value
 * @param {string} where
 * @param {(text: string) => string} printString
 */
function printLiteral(value, where, printString) {
  const json = JSON.stringify(value)
  if (json === undefined || !isDeepStrictEqual(JSON.parse(json), value)) throw new Error(`${where} is not plain JSON data`)
  if (typeof value === 'string') return printString(value)
  if (typeof value !== 'object' || value === null) return json
  if (isRecordOfStrings(value)) return printRecord(value, printString)
  // An object key `__proto__` is the one place where JSON and a JavaScript literal differ; large objects also parse faster this way.
  return `JSON.parse(${printString(json)})`
}

/**
 * Strings as they stand are kept ready in the bytecode; JSON.parse would make each of them anew.
 * @param {object} value
 * @returns {value is Record<string, string>}
 */
function isRecordOfStrings(value) {
  return !Array.isArray(value) && !Object.hasOwn(value, '__proto__') && Object.values(value).every((inner) => typeof inner === 'string')
}

/**
 * @param {Record<string, string>} record
 * @param {(text: string) => string} printString
 */
function printRecord(record, printString) {
  const fields = Object.entries(record).map(([key, text]) => `${JSON.stringify(key)}: ${printString(text)}`)
  return `{ ${fields.join(', ')} }`
}
