/** As far from a word as a slip of the finger takes: `--frmat`, `utf8-`. */
const mostEdits = 2

/** The known word nearest to the one typed; undefined where none is near. */
export function findNearest(typed: string, known: readonly string[]): string | undefined {
  const word = typed.toLowerCase()
  const near = known
    .map((candidate) => ({ candidate, edits: countEdits(word, candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= mostEdits && edits <= candidate.length / 2)
  return near.sort((a, b) => a.edits - b.edits)[0]?.candidate
}

/** Levenshtein distance, a row of the table at a time. */
function countEdits(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > mostEdits) return Infinity
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[to.length] ?? 0
}
