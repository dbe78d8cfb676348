import { readdirSync } from 'node:fs'

/** What stands beside `fixtures/NAME.txt`, and how the command is asked for it. */
export const expectedFiles = [
  { ending: 'json', argv: ['--json', '--pretty'] },
  { ending: 'md', argv: ['--markdown'] },
]

/** The names of the dumps in fixtures/, without their ending. */
export function listFixtures() {
  return readdirSync('fixtures')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort()
}
