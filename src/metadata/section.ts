import type { Block } from '../layout/layout.js'
import type { Source, Span } from '../source.js'
import type { DatedBlocks } from './dated.js'
import { toSkips } from './tells.js'
import { isOfClass, phraseLength } from './lexicon.js'
import { slicePart, splitParts, type Part } from './parts.js'

/** Lines between the section's name and the headline, or the headline and the text. */
const nearLines = 6
/** A breadcrumb with a headline in it is shorter; a longer line is a menu in one line. */
const longestLine = 300
/** More names of sections in a row are a menu. */
const longestRun = 3

/** The article's own section: beside its date, in a breadcrumb, or in a line by the headline. */
export function readSection(source: Source, blocks: readonly Block[], dated: DatedBlocks): Span | null {
  const title = blocks.findIndex(({ role }) => role === 'title')
  if (title < 0) return besideDate(source, dated)
  return besideDate(source, dated) ?? aboveTitle(source, blocks, title) ?? belowTitle(source, blocks, title)
}

/** `محليات | الثلاثاء 07 فبراير 2023` */
function besideDate(source: Source, dated: DatedBlocks): Span | null {
  for (const [block, dates] of dated) {
    if (block.role === 'byline' || dates.length === 0) continue
    const section = splitParts(source, block, toSkips(dates)).find(isSection)
    if (section) return toSpan(section)
  }
  return null
}

/** Back from the headline: a breadcrumb, a line that ends in a slash (`عام / …`), or a short run of section names. */
function aboveTitle(source: Source, blocks: readonly Block[], title: number): Span | null {
  const line = blocks[title]?.line
  const run: Span[] = []
  for (let index = title - 1; index >= Math.max(0, title - nearLines); index--) {
    const block = blocks[index]
    if (!block || block.role === 'body') break
    if (block.role !== 'noise') continue
    const parts = block.end - block.start <= longestLine ? splitParts(source, block) : []
    const crumb = readCrumb(parts) ?? (block.line === line ? readPrefix(source, block, parts) : null)
    if (crumb) return crumb
    const home = parts.length === 1 && isHome(parts[0])
    const [only] = parts
    if (home) return run[run.length - 1] ?? null
    if (parts.length !== 1 || !only || !isSection(only)) return run.length <= longestRun ? (run[0] ?? null) : null
    run.unshift(toSpan(only))
  }
  return run.length <= longestRun ? (run[0] ?? null) : null
}

/** `الرئيسية / وطنية`, `Accueil > Monde > Europe`: the last step that names a section. */
function readCrumb(parts: readonly Part[]): Span | null {
  const [only] = parts
  if (parts.length === 1 && only) return readPlainCrumb(only)
  const home = parts.findIndex(isHome)
  if (home < 0 || parts.length < 2) return null
  const steps = parts.slice(home + 1).filter(({ keys }) => keys.length <= 4)
  const section = steps.filter(isSection).pop() ?? (parts.length <= 4 ? steps[steps.length - 1] : undefined)
  return section ? toSpan(section) : null
}

/** `الرئيسية تقارير`, with no sign between. */
function readPlainCrumb(part: Part): Span | null {
  const home = phraseLength(part.keys, 0, 'home')
  const rest = slicePart(part, home, part.keys.length)
  return home > 0 && rest.keys.length > 0 && isSection(rest) ? toSpan(rest) : null
}

/** `عام / العنوان`, `الصحيفة - الشرق الأوسط - العنوان`: what stands before the headline in its own line. */
function readPrefix(source: Source, block: Block, parts: readonly Part[]): Span | null {
  const last = parts[parts.length - 1]
  if (!last) return null
  if (parts.length === 1) return /[/|>]\s*$/u.test(source.text.slice(last.end, block.end)) && last.keys.length <= 3 ? toSpan(last) : null
  return isSection(last) ? toSpan(last) : null
}

/** Between the headline and the text, where no menu stands. */
function belowTitle(source: Source, blocks: readonly Block[], title: number): Span | null {
  for (let index = title + 1; index <= title + nearLines; index++) {
    const block = blocks[index]
    if (!block || block.role === 'body' || block.role === 'heading') return null
    const parts = block.role === 'noise' ? splitParts(source, block) : []
    const [only] = parts
    if (parts.length === 1 && only && isSection(only)) return toSpan(only)
  }
  return null
}

function isHome(part: Part | undefined): boolean {
  return part !== undefined && isOfClass(part.keys.join(' '), 'home')
}

function isSection({ keys }: Part): boolean {
  return isOfClass(keys.join(' '), 'section')
}

function toSpan({ start, end }: Part): Span {
  return { start, end }
}
