import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Script } from 'node:vm'
import type * as command from './main.js'

/** Filled in by the build, which turns this file into dist/cli/start.cjs. */
declare const MAIN_FILE: string

/**
 * Loads the command with the bytecode that the build left beside it, which saves a fifth of a bare start. The build has made a
 * function of the text, as `require` would, and set its long strings apart (see src/build/tables.mjs). Both are in UTF-16, the form in
 * which V8 keeps them: to decode them would take longer than to read the bytecode.
 * V8 takes bytecode of its own version and flags only; elsewhere it compiles the text, as `require` would.
 */
const filename = join(__dirname, MAIN_FILE)
const bytecode = `${filename}.bytecode`
const cachedData = existsSync(bytecode) ? readFileSync(bytecode) : undefined

export const script = new Script(readFileSync(filename, 'utf16le'), { filename, cachedData })

const loaded = { exports: {} }
const run = script.runInThisContext() as (...scope: unknown[]) => void
run(loaded.exports, require, loaded, filename, __dirname, readFileSync(`${filename}.tables`, 'utf16le'))

export const { main, ioOf } = loaded.exports as typeof command
