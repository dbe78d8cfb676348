import { isLetter } from '../characters.js'
import type { Block } from '../layout/layout.js'
import { trim, type Source, type Span } from '../source.js'
import { beginsPhrase, isOfClass, phraseLength } from './lexicon.js'
import { isLatinLetter, splitParts } from './parts.js'
import { splitByArticle } from './unparted.js'
import { keyOf, readTokens } from '../tokens.js'

const longestTag = 5
/** More lines are a menu. */
const mostLines = 12

/** The keywords behind a label such as `كلمات دلالية:`, in its line, or in the lines that follow where the text is over; before it they are a menu. */
export function readTags(source: Source, blocks: readonly Block[]): Span[] {
  const text = blocks.findIndex(({ role }) => role === 'body')
  for (const [index, block] of blocks.entries()) {
    if (block.role !== 'noise') continue
    const rest = behindTagLabel(source, block)
    if (!rest) continue
    if (rest.end === rest.start && index < text) continue
    const tags = rest.end > rest.start ? splitLine(source, rest) : listTags(source, blocks.slice(index + 1, index + 2 + mostLines))
    if (tags.length) return tags
  }
  return []
}

function behindTagLabel(source: Source, { start, end }: Span): Span | null {
  if (!beginsLabel(source.text, start, end)) return null
  const tokens = readTokens(source.text, start, Math.min(end, start + 60))
  const first = tokens.findIndex(({ kind }) => kind === 'word')
  const keys = tokens.slice(first).map(({ key }) => key)
  const length = first < 0 ? 0 : phraseLength(keys, 0, 'tagLabel')
  const last = tokens[first + length - 1]
  if (length === 0 || !last) return null
  const colon = tokens[first + length]
  const isLabel =
    colon === undefined ||
    signsBehindLabel.has(colon.key) ||
    (colon.start > last.end && (!isLatinLetter(last.key.charCodeAt(0)) || signs.test(source.text.slice(colon.start, end))))
  return isLabel ? trim(source, { start: colon && colon.kind === 'punctuation' && colon.key !== '#' ? colon.end : last.end, end }) : null
}

const longestWord = 30

/** Whether the first word begins a label: most lines are seen to be none by that. */
function beginsLabel(text: string, start: number, end: number): boolean {
  let at = start
  while (at < end && at - start < longestWord && isInWord(text.charCodeAt(at))) at++
  return at > start && beginsPhrase(keyOf(text.slice(start, at)), 'tagLabel')
}

function isInWord(code: number): boolean {
  return isLetter(code) || code === 0x200c
}

/** Where no sign parts the keywords, the article's own phrases tell. */
function splitLine(source: Source, span: Span): Span[] {
  return signs.test(source.text.slice(span.start, span.end)) ? splitTags(source, span) : splitByArticle(source, span)
}

const signsBehindLabel = new Set([':', '#', '-', '\u2013', '|'])

const signs = /[,\u060c|\u2022\u00b7#/;\u061b\n\u00a0]| - | {2}/u

/** `وهران، تزوير، الشهادات الجامعية`, `#one #two`. */
function splitTags(source: Source, span: Span): Span[] {
  const tags: Span[] = []
  let start = span.start
  while (start < span.end) {
    const sign = signs.exec(source.text.slice(start, span.end))
    const tag = trim(source, { start, end: sign ? start + sign.index : span.end })
    if (tag.end > tag.start) tags.push(tag)
    start = sign ? start + sign.index + sign[0].length : span.end
  }
  return tags
}

/** One tag a line, or all in the first; ends at a line that is no tag. */
function listTags(source: Source, blocks: readonly Block[]): Span[] {
  const end = blocks.findIndex((block) => block.role !== 'noise' || !isTagLine(source, block))
  const lines = blocks.slice(0, end < 0 ? blocks.length : end)
  if (lines.length > mostLines) return []
  const [first] = lines
  const together = first ? splitTags(source, first) : []
  return together.length > 1 ? together : lines.flatMap((line) => splitTags(source, line))
}

function isTagLine(source: Source, block: Block): boolean {
  const text = source.text.slice(block.start, block.end)
  if (text.endsWith(':') || /[.!?\u061f]$|https?:|\.com|@/u.test(text)) return false
  return splitParts(source, block).every(
    ({ keys }) =>
      keys.length <= longestTag &&
      !isOfClass(keys.join(' '), 'home') &&
      phraseLength(keys, 0, 'furniture') === 0 &&
      phraseLength(keys, 0, 'tagLabel') === 0,
  )
}
