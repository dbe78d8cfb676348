import { findDates, type FoundDate } from '../dates/find.js'
import type { Block } from '../layout/layout.js'
import type { Source } from '../source.js'
import { findOrder } from './order.js'
import { whatTells, type Tells } from './tells.js'

/** The dates of the lines that may hold one: date lines, bylines, and furniture by the headline that reads as one of them. */
export type DatedBlocks = ReadonlyMap<Block, readonly FoundDate[]>

/**
 * Each line is read once; what else it holds is read around its dates. A name alone in a line of furniture may be a caption; above a line
 * with a place or a date, and no name, it is who wrote.
 */
export function findBlockDates(source: Source, blocks: readonly Block[], isEnglish: boolean): DatedBlocks {
  const order = isEnglish ? findOrder(source, blocks) : 'day-first'
  const isByHeadline = blocksByHeadline(blocks)
  const dated: [Block, readonly FoundDate[]][] = []
  let below: () => Tells = () => null
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]
    const isSet = block?.role === 'date' || block?.role === 'byline'
    if (!block || !(isSet || (block.role === 'noise' && isByHeadline(index)))) {
      below = () => null
      continue
    }
    const dates = findDates(source.text, block.start, block.end, order)
    const tells = () => whatTells(source, block, dates)
    if (isSet || isOwn(tells(), below)) dated.push([block, dates])
    below = tells
  }
  return new Map(dated.reverse())
}

function isOwn(tells: Tells, below: () => Tells): boolean {
  return tells === 'name' ? ['place', 'date'].includes(below() ?? '') : tells !== null
}

/** Whether a block stands between the headline and the text. */
function blocksByHeadline(blocks: readonly Block[]): (index: number) => boolean {
  const title = blocks.findIndex(({ role }) => role === 'title')
  const text = blocks.findIndex(({ role }, index) => role === 'body' && index > title)
  return (index) => title >= 0 && index > title && index < text
}
