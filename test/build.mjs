import { spawnSync } from 'node:child_process'

/** Builds the command once, before the first test; where the source cannot be bundled, the tests that need no build still run. */
export function setup() {
  const { status } = spawnSync(process.execPath, ['src/build/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) console.error('The build failed: tests of the binary and of the library meet an older one, or none.')
}
