/**
 * A table of folded keys, each with a value as text, in two strings. It is made when the package is built, and nothing of it has to be
 * read before the first look-up: to fill a Map with the same words takes longer than to start node.
 */
export interface PackedTable {
  /** Where each bucket starts in `entries`, two characters a number; behind the last bucket, where that ends. */
  readonly starts: string
  /** `key TAB value LF` for each key, bucket by bucket. */
  readonly entries: string
}

/** Keys and values hold no tab and no line feed. */
export function packTable(values: ReadonlyMap<string, string>): PackedTable {
  const buckets = Array.from({ length: countBuckets(values.size) }, () => '')
  for (const [key, value] of values) {
    if (/[\t\n]/u.test(key + value)) throw new Error(`A tab or line feed cannot be packed: ${key}`)
    buckets[hashText(key, 0, key.length) & (buckets.length - 1)] += `${key}\t${value}\n`
  }
  let start = 0
  const starts = [0, ...buckets.map((bucket) => (start += bucket.length))]
  return { starts: starts.map(printNumber).join(''), entries: buckets.join('') }
}

/** The value of a key, whose hash may be known already; undefined where the table does not have it. */
export function findPacked({ starts, entries }: PackedTable, key: string, hash = hashText(key, 0, key.length)): string | undefined {
  const bucket = hash & (starts.length / 2 - 2)
  const end = readNumber(starts, bucket + 1)
  for (let at = readNumber(starts, bucket); at < end; at = entries.indexOf('\n', at) + 1) {
    const keyEnd = at + key.length
    if (entries.startsWith(key, at) && entries.charCodeAt(keyEnd) === tab) return entries.slice(keyEnd + 1, entries.indexOf('\n', keyEnd))
  }
  return undefined
}

const tab = 0x09

/** A power of two, one or two keys a bucket. */
function countBuckets(keys: number): number {
  let count = 1
  while (count * 2 < keys) count *= 2
  return count
}

/** Fifteen bits a character: no surrogate is among them, so that the table may be written as UTF-8. */
const base = 0x8000

function printNumber(value: number): string {
  return String.fromCharCode(Math.floor(value / base), value % base)
}

function readNumber(text: string, index: number): number {
  return text.charCodeAt(2 * index) * base + text.charCodeAt(2 * index + 1)
}

/** FNV-1a over UTF-16 units, its high bits mixed into the low ones. */
export function hashText(text: string, start: number, end: number): number {
  let hash = emptyHash
  for (let at = start; at < end; at++) hash = addToHash(hash, text.charCodeAt(at))
  return finishHash(hash)
}

/** The same in steps, for a reader that passes over the units anyway. */
export const emptyHash = 0x811c9dc5 | 0

export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

export function finishHash(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0
}
