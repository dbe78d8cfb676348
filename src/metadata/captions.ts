import type { Block } from '../layout/layout.js'
import type { Metadata } from '../schema.js'
import { trim, withText, type Source, type Span } from '../source.js'
import { behindLabel, isCredit, labelEnd, readCredit, type Credit } from './credits.js'
import { isOfClass } from './lexicon.js'
import { splitParts } from './parts.js'
import { canBeName } from './people.js'

type Caption = Metadata['captions'][number]

/** What one caption line holds: a text, a credit, or both. */
interface CaptionLine {
  readonly caption: Span | null
  readonly credit: Credit | null
}

/** A credit on its own line belongs to the text beside it; each text and each credit is used once. `photographers`: those that a byline names. */
export function readCaptions(source: Source, blocks: readonly Block[], photographers: readonly Span[] = []): Caption[] {
  const pictures: { caption: Span | null; credit: Credit | null }[] = []
  blocks.forEach((block, index) => {
    if (block.role !== 'caption') return
    const line = readLine(source, block)
    const last = blocks[index - 1]?.role === 'caption' ? pictures[pictures.length - 1] : undefined
    if (last && !(line.caption && last.caption) && !(line.credit && last.credit)) {
      last.caption ??= line.caption
      last.credit ??= line.credit
    } else pictures.push({ ...line })
  })
  for (const span of photographers) pictures.push({ caption: null, credit: { ...span, photographer: span, agency: null } })
  const stated = pictures.filter(({ caption, credit }) => caption !== null || credit !== null)
  return withoutRepeats(
    stated.map(({ caption, credit }) => ({ caption: caption && withText(source, caption), credit: credit && withPeople(source, credit) })),
  )
}

/** Pages print a caption once more for the enlarged picture. */
function withoutRepeats(captions: readonly Caption[]): Caption[] {
  const seen = new Set<string>()
  return captions.filter(({ caption, credit }) => {
    if (!caption) return true
    const words = `${caption.text}\n${credit?.text ?? ''}`
    return !seen.has(words) && seen.add(words)
  })
}

function withPeople(source: Source, { photographer, agency, ...span }: Credit): NonNullable<Caption['credit']> {
  return {
    ...withText(source, span),
    photographer: photographer && withText(source, photographer),
    agency: agency && withText(source, agency),
  }
}

function readLine(source: Source, block: Span): CaptionLine {
  const span = behindLabel(source, block, 'caption') ?? block
  if (span.start >= span.end) return { caption: null, credit: null }
  const labelled = behindLabel(source, span, 'photographer')
  if (labelled) return readLabelled(source, labelled)
  for (const find of [inParentheses, behindInnerLabel, behindRights, behindSign, behindAgencyLabel]) {
    const at = find(source, span)
    if (at && at.credit.start < at.credit.end && !isCredit(source, { start: span.start, end: at.from })) return split(source, span, at)
  }
  return isCredit(source, span)
    ? { caption: null, credit: readCredit(source, strip(source, span), false) }
    : { caption: span, credit: null }
}

/** Where a credit starts in a line: its label, its own words, and where they end. */
interface CreditPlace {
  readonly from: number
  readonly credit: Span
}

function split(source: Source, span: Span, { from, credit }: CreditPlace): CaptionLine {
  const caption = trimTail(source, { start: span.start, end: from })
  return { caption: caption.end > caption.start ? caption : null, credit: readCredit(source, strip(source, credit), true) }
}

const longestLabelled = 9
/** Behind a label inside the line, where offices and agencies are strung together. */
const longestSigned = 16

/** `© الوكالة - سوق الزرابي …`: a text follows the credit; a label before a long text is no credit, nor is one before nothing. */
function readLabelled(source: Source, span: Span): CaptionLine {
  if (span.start >= span.end) return { caption: null, credit: null }
  const dash = / [-\u2013\u2014|] /u.exec(source.text.slice(span.start, span.end))
  const parts = splitParts(source, span)
  const words = parts.reduce((sum, part) => sum + part.keys.length, 0)
  if (dash) {
    const credit = { start: span.start, end: span.start + dash.index }
    const caption = trim(source, { start: credit.end + dash[0].length, end: span.end })
    if (!isCredit(source, caption) && words > 4) return { caption, credit: readCredit(source, strip(source, credit), true) }
  }
  if (words > longestLabelled) return { caption: span, credit: null }
  return { caption: null, credit: readCredit(source, strip(source, span), true) }
}

/** `… (محمد الشاهد/فرانس برس)`, `… (A Name/Outlet)`; but `… (يمين)` tells who stands where. */
function inParentheses(source: Source, span: Span): CreditPlace | null {
  const text = source.text.slice(span.start, span.end)
  const found = /[([]([^()[\]]{1,80})[)\]][.\s]*$/u.exec(text)
  if (!found?.[1]) return null
  const start = span.start + found.index + 1
  const inner = trim(source, { start, end: start + found[1].length })
  const parts = splitParts(source, inner)
  const [first] = parts
  if (!first || isOfClass(first.keys.join(' '), 'position') || parts.some(({ words }) => words.some(({ kind }) => kind === 'number')))
    return null
  const credit = behindLabel(source, inner, 'photographer') ?? inner
  const place = { from: span.start + found.index, credit }
  if (credit !== inner || isCredit(source, inner)) return place
  const [, second, third] = parts
  if (second?.before.includes('slash') && !third) return canBeName(source, first) ? place : null
  return !second && (first.keys.length === 1 || canBeName(source, first)) && first.keys.length <= 4 ? place : null
}

/** `….. عدسة: فلان / AFP`, `… Photo by X`, `… Credit: X` */
function behindInnerLabel(source: Source, span: Span): CreditPlace | null {
  const parts = splitParts(source, span)
  let words = 0
  for (let index = parts.length - 1; index >= 0 && words <= longestSigned; index--) {
    const part = parts[index]
    for (let at = (part?.words.length ?? 0) - 1; part && at >= 0 && words <= longestSigned; at--, words++) {
      const from = part.words[at]?.start ?? span.start
      const start = from > span.start ? labelEnd(source, { part, at, name: 'photographer' }, span.end) : null
      if (start !== null && start < span.end) return { from, credit: { start, end: span.end } }
    }
  }
  return null
}

/** `… rue Clovis-Hugues. © Bruno Tassy`: the sign itself says what follows. */
function behindRights(source: Source, span: Span): CreditPlace | null {
  const from = source.text.lastIndexOf('©', span.end - 1)
  if (from <= span.start) return null
  const credit = behindLabel(source, { start: from, end: span.end }, 'photographer')
  const words = credit ? splitParts(source, credit).flatMap((part) => part.words) : []
  return credit && words.length > 0 && words.length <= longestLabelled && words.every(({ kind }) => kind !== 'number')
    ? { from, credit }
    : null
}

/** A bar, a stop, a dash: the last of its kind may stand before a credit. */
const creditSigns = [/\|/gu, /[.!?\u2026»”"]\s+/gu, / [-\u2013\u2014] ?/gu]

/** `… in New Delhi. TAUSEEF MUSTAFA / AFP`, `… | Niall Carson/PA Images`, `… - رويترز` */
function behindSign(source: Source, span: Span): CreditPlace | null {
  const text = source.text.slice(span.start, span.end)
  for (const sign of creditSigns) {
    const last = [...text.matchAll(sign)].pop()
    if (!last) continue
    const from = span.start + last.index + (/^[.!?\u2026»”"]/u.test(last[0]) ? 1 : 0)
    const credit = trim(source, { start: span.start + last.index + last[0].length, end: span.end })
    if (credit.end > credit.start && isCredit(source, credit))
      return { from, credit: behindLabel(source, credit, 'photographer') ?? credit }
  }
  return null
}

/** `… the country AP Photo/Edgar H. Clemente`: an agency and a label, with no sign before them. */
function behindAgencyLabel(source: Source, span: Span): CreditPlace | null {
  const words = splitParts(source, span).flatMap((part) => part.words)
  for (let at = Math.max(1, words.length - longestLabelled); at < words.length - 1; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || !next || !isOfClass(word.key, 'agency') || !isOfClass(next.key, 'picture')) continue
    const credit = { start: word.start, end: span.end }
    if (isCredit(source, credit)) return { from: word.start, credit }
  }
  return null
}

/** Without signs at the edges. */
function strip(source: Source, span: Span): Span {
  const parts = splitParts(source, span)
  const [first, last] = [parts[0], parts[parts.length - 1]]
  return first && last ? { start: first.start, end: last.end } : span
}

/** A text before its credit ends without the signs that part the two; its own full stop stays. */
function trimTail(source: Source, span: Span): Span {
  let end = span.end
  while (end > span.start && /[\s|:([\u2013\u2014-]/u.test(source.text.charAt(end - 1))) end--
  return { start: span.start, end }
}
