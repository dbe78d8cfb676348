import { execFileSync } from 'node:child_process'

/** Builds the command once, before the first test. */
export function setup() {
  execFileSync(process.execPath, ['src/build/build.mjs'], { stdio: 'inherit' })
}
