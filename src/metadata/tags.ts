import type { Block } from '../layout/layout.js'
import { trim, type Source, type Span } from '../source.js'
import { isOfClass, phraseLength } from './lexicon.js'
import { splitParts } from './parts.js'
import { splitByArticle } from './unparted.js'
import { readTokens } from '../tokens.js'

const longestTag = 6
const mostTags = 30

/** The keywords behind a label such as `كلمات دلالية:`, in its line or in the lines that follow. */
export function readTags(source: Source, blocks: readonly Block[]): Span[] {
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'noise') continue
    const rest = behindTagLabel(source, block)
    if (!rest) continue
    const tags = rest.end > rest.start ? splitTags(source, rest) : listTags(source, blocks.slice(index + 1, index + 1 + mostTags))
    if (tags.length) return tags
  }
  return []
}

function behindTagLabel(source: Source, { start, end }: Span): Span | null {
  const tokens = readTokens(source.text, start, Math.min(end, start + 60))
  const first = tokens.findIndex(({ kind }) => kind === 'word')
  const keys = tokens.slice(first).map(({ key }) => key)
  const length = first < 0 ? 0 : phraseLength(keys, 0, 'tagLabel')
  const last = tokens[first + length - 1]
  if (length === 0 || !last) return null
  const colon = tokens[first + length]
  const isLabel = colon === undefined || colon.key === ':' || colon.key === '#' || colon.key === '-' || colon.start > last.end
  return isLabel ? trim(source, { start: colon && colon.kind === 'punctuation' && colon.key !== '#' ? colon.end : last.end, end }) : null
}

/** `وهران، تزوير، الشهادات الجامعية`, `#one #two`; where no sign parts them, the article's own phrases tell. */
function splitTags(source: Source, span: Span): Span[] {
  const text = source.text.slice(span.start, span.end)
  if (!/[,\u060c|\u2022\u00b7#/;\u061b\n]| - |\u00a0| {2}/u.test(text)) return splitByArticle(source, span)
  const tags: Span[] = []
  for (const found of text.matchAll(/(?:[^,\u060c|\u2022\u00b7#/;\u061b\n\u00a0 -]|[ -](?![ -]))+/gu)) {
    const tag = trim(source, { start: span.start + found.index, end: span.start + found.index + found[0].length })
    if (tag.end > tag.start) tags.push(tag)
  }
  return tags
}

/** One tag a line, or several; ends at a line that is no tag. */
function listTags(source: Source, blocks: readonly Block[]): Span[] {
  const tags: Span[] = []
  for (const block of blocks) {
    if (block.role !== 'noise' || !isTagLine(source, block)) break
    tags.push(...splitTags(source, block))
    if (tags.length > 1 && splitTags(source, block).length > 1) break
  }
  return tags
}

function isTagLine(source: Source, block: Block): boolean {
  const text = source.text.slice(block.start, block.end)
  if (text.endsWith(':') || /[.!?\u061f]$|https?:|\.com|@/u.test(text)) return false
  return splitParts(source, block).every(
    ({ keys }) => keys.length <= longestTag && !isOfClass(keys.join(' '), 'home') && phraseLength(keys, 0, 'tagLabel') === 0,
  )
}
