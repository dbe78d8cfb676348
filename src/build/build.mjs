import { build, transform } from 'esbuild'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { writeBytecode } from './bytecode.mjs'
import { createEvaluator, evaluateAtBuild } from './evaluate.mjs'
import { lazyChildProcess } from './lazy-builtins.mjs'
import { collectTables } from './tables.mjs'

const commandFolder = 'dist/cli'
/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  charset: 'utf8', // escaped, Arabic would double in size
  platform: 'node',
  target: 'node20.19',
  supported: { 'regexp-unicode-property-escapes': true }, // else each is made anew wherever it stands, by `new RegExp`
  plugins: [evaluateAtBuild],
  logLevel: 'warning',
}

await Promise.all([buildLibrary(), buildCommand()])

/** The library stays ESM, for bundlers and browsers. */
async function buildLibrary() {
  await build({ ...shared, platform: 'neutral', target: 'es2023', entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' })
}

/**
 * The command starts faster as CommonJS, but esbuild splits only ESM: split first, then turn each chunk into CommonJS.
 * Every `import()` in src/cli makes a chunk that is read when it is called.
 */
async function buildCommand() {
  const { text, print } = await collectTables('src')
  const { outputFiles } = await build({
    ...shared,
    plugins: [createEvaluator(print), lazyChildProcess],
    entryPoints: ['src/cli/main.ts'],
    outdir: commandFolder,
    outExtension: { '.js': '.cjs' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    write: false,
  })
  await mkdir(commandFolder, { recursive: true })
  const names = outputFiles.map(({ path }) => basename(path))
  const main = String(names.find((name) => name.startsWith('main-')))
  await Promise.all(outputFiles.map((file) => writeAsCommonJs(file.path, file.text)))
  const tables = await wrapForV8(join(commandFolder, main), text)
  const start = join(commandFolder, 'start.cjs')
  await writeAsCommonJs(start, await readFile('src/cli/start.ts', 'utf8'), { loader: 'ts', define: { MAIN_FILE: JSON.stringify(main) } })
  const bytecode = await writeBytecode(start, join(commandFolder, main))
  await removeOthers([...names, ...[start, tables, bytecode].map((path) => basename(path))])
}

/**
 * @param {string} path
 * @param {string} code
 * @param {import('esbuild').TransformOptions} [options]
 */
async function writeAsCommonJs(path, code, options = {}) {
  const result = await transform(code, {
    format: 'cjs',
    charset: 'utf8',
    platform: 'node',
    target: shared.target,
    supported: { ...shared.supported, 'dynamic-import': false }, // `import()` becomes `require`, which loads no ESM loader
    ...options,
  })
  await writeFile(path, result.code)
}

/**
 * The form in which src/cli/start.ts reads it: a function of what `require` would hand over and of its tables, in UTF-16.
 * @param {string} path
 * @param {string} tables
 */
async function wrapForV8(path, tables) {
  const script = await readFile(path, 'utf8')
  await writeFile(path, `(function (exports, require, module, __filename, __dirname, __tables) { ${script}\n})`, 'utf16le')
  await writeFile(`${path}.tables`, tables, 'utf16le')
  return `${path}.tables`
}

/**
 * Chunks of earlier builds go last, so that a command that runs meanwhile finds its own.
 * @param {readonly string[]} names
 */
async function removeOthers(names) {
  const stale = (await readdir(commandFolder)).filter((name) => !names.includes(name))
  await Promise.all(stale.map((name) => rm(join(commandFolder, name), { force: true })))
}
