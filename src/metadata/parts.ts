import type { Source, Span } from '../source.js'
import { keyOf, readTokens, type Token } from '../tokens.js'

/** The signs between two parts; words that part names (`and`, `from`) and dates among them. */
export type Separator = 'dash' | 'colon' | 'slash' | 'comma' | 'open' | 'close' | 'quote' | 'bar' | 'stop' | 'date' | 'joiner' | 'from'

/** A stretch of a byline between two separators. */
export interface Part extends Span {
  readonly words: readonly Token[]
  /** Folded words. */
  readonly keys: readonly string[]
  /** What stands between it and the part before it, and behind it. */
  readonly before: readonly Separator[]
  readonly after: readonly Separator[]
  /** In quotation marks. */
  readonly quoted: boolean
  /** In parentheses. */
  readonly enclosed: boolean
}

const separators: Readonly<Record<string, Separator>> = {
  '-': 'dash',
  '\u2010': 'dash',
  '\u2011': 'dash',
  '\u2012': 'dash',
  '\u2013': 'dash',
  '\u2014': 'dash',
  '\u2015': 'dash',
  '\u2212': 'dash',
  '*': 'dash',
  '>': 'slash',
  '/': 'slash',
  '\\': 'slash',
  '+': 'slash',
  ':': 'colon',
  ',': 'comma',
  '\u060c': 'comma',
  ';': 'comma',
  '\u061b': 'comma',
  '|': 'bar',
  '\u2022': 'bar',
  '\u00b7': 'bar',
  '\u00bb': 'quote',
  '\u00ab': 'quote',
  '(': 'open',
  '((': 'open',
  '[': 'open',
  '{': 'open',
  ')': 'close',
  '))': 'close',
  ']': 'close',
  '}': 'close',
}

/**
 * A byline or the head of a paragraph, cut at its separators: `طرابلس - بوابة المتوسط (د ب أ)` has three parts.
 * `skips` are stretches that are read otherwise, such as dates.
 */
export function splitParts(source: Source, span: Span, skips: readonly Span[] = []): Part[] {
  const parts: Part[] = []
  const tokens = readTokens(source.text, span.start, span.end)
  let words: Token[] = []
  let [before, between]: [Separator[], Separator[]] = [[], []]
  let [quoted, enclosed, wasQuoted, wasEnclosed, skip] = [false, false, false, false, 0]
  for (let index = 0; index < tokens.length; index++) {
    while ((skips[skip]?.end ?? Infinity) <= (tokens[index]?.start ?? 0)) skip++
    const token = cutAtSkip(source, tokens[index] as Token, skips[skip])
    const separator = token === null ? 'date' : separatorAt(source, tokens, index)
    if (separator) {
      if (between[between.length - 1] !== separator) between.push(separator)
      if (separator === 'open' || separator === 'close') enclosed = separator === 'open'
      if (separator === 'quote') quoted = opensQuote(tokens[index]?.key ?? '', quoted)
    } else if (token && (token.kind === 'word' || token.kind === 'number') && !isEntity(tokens, index)) {
      if (between.length) {
        if (words.length) parts.push(makePart(words, { before, after: between, quoted: wasQuoted, enclosed: wasEnclosed }))
        ;[words, before, between, wasQuoted, wasEnclosed] = [[], between, [], quoted, enclosed]
      }
      words.push(token)
    }
  }
  if (words.length) parts.push(makePart(words, { before, after: between, quoted: wasQuoted, enclosed: wasEnclosed }))
  return parts
}

/** Null inside a stretch that is read otherwise; in `عرب وعالم3-3-2022` the word ends where the date begins. */
function cutAtSkip(source: Source, token: Token, skip: Span | undefined): Token | null {
  if (!skip || skip.start >= token.end) return token
  if (skip.start <= token.start) return null
  return { ...token, end: skip.start, key: keyOf(source.text.slice(token.start, skip.start)) }
}

function makePart(words: readonly Token[], signs: Pick<Part, 'before' | 'after' | 'quoted' | 'enclosed'>): Part {
  const [first, last] = [words[0], words[words.length - 1]]
  return { start: first?.start ?? 0, end: last?.end ?? 0, words, keys: words.map((word) => word.key), ...signs }
}

/** The words of a part from one index to another. */
export function slicePart(part: Part, from: number, to: number, cut: { before?: Separator; after?: Separator } = {}): Part {
  const { quoted, enclosed } = part
  return makePart(part.words.slice(from, to), {
    quoted,
    enclosed,
    before: cut.before ? [cut.before] : from === 0 ? part.before : [],
    after: cut.after ? [cut.after] : to === part.words.length ? part.after : [],
  })
}

function separatorAt(source: Source, tokens: readonly Token[], index: number): Separator | null {
  const token = tokens[index]
  if (!token) return null
  if (token.kind === 'word') return token.key === '' ? 'dash' : null
  if (token.kind === 'number') return null
  if (token.kind === 'mark') return isApostrophe(tokens, index) ? null : (separators[token.key] ?? 'quote')
  if (token.key === '.' || token.key === '\u2026') return endsSentence(tokens, index) ? 'stop' : null
  if (token.key === '-' && joinsLatin(source, token)) return null
  return separators[token.key] ?? null
}

/** `d'Alep`, `l’AFP` */
function isApostrophe(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return (
    (token?.key === "'" || token?.key === '\u2019') &&
    before?.end === token.start &&
    after?.start === token.end &&
    before.kind === 'word' &&
    after.kind === 'word'
  )
}

/** A full stop behind a word of three letters or more; not `د. حسن` or `أ. ف. ب`. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (before?.key === '.' && before.end === token?.start) return true
  return before?.kind === 'word' && before.key.length > 2 && token !== undefined && (after === undefined || after.start > token.end)
}

/** Jean-Pierre, EPA-EFE; but باريس-الوئام is two. */
function joinsLatin(source: Source, { start, end }: Token): boolean {
  return isLatinLetter(source.text.charCodeAt(start - 1)) && isLatinLetter(source.text.charCodeAt(end))
}

export function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}

/** `&nbsp;` and its like, left over from HTML. */
function isEntity(tokens: readonly Token[], index: number): boolean {
  const at = (step: number) => tokens[index + step]?.key
  return (at(0) === '&' && at(2) === ';') || (at(-1) === '&' && at(1) === ';') || (at(0) === ';' && at(-2) === '&') || false
}

function opensQuote(mark: string, quoted: boolean): boolean {
  if (mark === '\u00ab' || mark === '\u201c') return !quoted
  if (mark === '\u00bb') return false
  return !quoted
}
