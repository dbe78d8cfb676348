// Rewrites the expected files beside the fixtures from what the built command prints; the diff is read before it is committed.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expectedFiles, listFixtures } from './fixtures.mjs'

for (const name of listFixtures()) {
  for (const { ending, argv } of expectedFiles) {
    writeFileSync(`fixtures/${name}.${ending}`, execFileSync(process.execPath, ['bin/parse-article.js', `fixtures/${name}.txt`, ...argv]))
  }
}
