import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { evaluate } from './evaluate.mjs'

/** A string of this length or more, in UTF-16 units, is set apart. */
const shortest = 1000

/**
 * The long strings of all `*.built.ts` below a folder as one text, and the printer that makes slices of it. V8 takes the text as it is
 * on disk; as literals it would have to copy them, once with the script and once with the bytecode.
 * @param {string} folder
 */
export async function collectTables(folder) {
  let text = ''
  /** @type {Map<string, string>} */
  const slices = new Map()
  /** @param {string} string */
  const print = (string) => {
    if (string.length < shortest) return JSON.stringify(string)
    const slice = slices.get(string) ?? `__tables.slice(${text.length}, ${text.length + string.length})`
    if (!slices.has(string)) text += string
    slices.set(string, slice)
    return slice
  }
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.built.ts'))
  for (const name of names.sort()) await evaluate(join(folder, name), print)
  return { text, print }
}
