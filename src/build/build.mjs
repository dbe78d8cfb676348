import { build, transform } from 'esbuild'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { evaluateAtBuild } from './evaluate.mjs'
import { lazyChildProcess } from './lazy-builtins.mjs'

/** @satisfies {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  charset: 'utf8', // escaped, Arabic would double in size
  platform: 'node',
  target: 'node20.19',
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
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    chunkNames: '[name]-[hash]',
    format: 'esm',
    splitting: true,
    plugins: [...shared.plugins, lazyChildProcess],
    write: false,
  })
  await Promise.all(outputFiles.map(writeAsCommonJs))
  await removeOthers('dist/cli', outputFiles)
}

/** @param {import('esbuild').OutputFile} file */
async function writeAsCommonJs({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    charset: 'utf8',
    platform: 'node',
    target: shared.target,
    supported: { 'dynamic-import': false }, // `import()` becomes `require`, which loads no ESM loader
  })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, code)
}

/**
 * Chunks of earlier builds go last, so that a command that runs meanwhile finds its own.
 * @param {string} folder
 * @param {readonly import('esbuild').OutputFile[]} outputFiles
 */
async function removeOthers(folder, outputFiles) {
  const kept = new Set(outputFiles.map(({ path }) => basename(path)))
  const stale = (await readdir(folder)).filter((name) => !kept.has(name))
  await Promise.all(stale.map((name) => rm(join(folder, name))))
}
