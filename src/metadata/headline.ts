import type { Block } from '../layout/layout.js'
import type { LayoutRole } from '../schema.js'
import { isBlank, type Source, type Span } from '../source.js'

/** The first run of lines with a role, as one span. */
export function readRun(source: Source, blocks: readonly Block[], role: LayoutRole): Span | null {
  const first = blocks.findIndex((block) => block.role === role)
  const start = blocks[first]
  if (!start) return null
  let end = start
  for (let index = first + 1; index < blocks.length; index++) {
    const next = blocks[index]
    if (next?.role !== role || !isBlankBetween(source, end.end, next.start)) break
    end = next
  }
  return { start: start.start, end: end.end }
}

function isBlankBetween(source: Source, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(source.text.charCodeAt(at))) return false
  return true
}
