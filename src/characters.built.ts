/** The ranges of UTF-16 units that a class of characters holds: first and last unit of each, in order. */
function listRanges(pattern: RegExp): number[] {
  const ranges: number[] = []
  let start = -1
  for (let code = 0; code <= 0x10000; code++) {
    const isIn = code < 0x10000 && pattern.test(String.fromCharCode(code))
    if (isIn && start < 0) start = code
    if (!isIn && start >= 0) {
      ranges.push(start, code - 1)
      start = -1
    }
  }
  return ranges
}

export const letters = listRanges(/[\p{L}\p{M}]/u)
export const digits = listRanges(/\p{Nd}/u)
