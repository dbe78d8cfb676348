import type { Article } from './schema.js'

/**
 * The decoded text of every article that was parsed here and still lives. The key is the layout: it stays the same
 * object where a caller adds to the article by a spread (`{ ...article, source: { path, ...article.source } }`).
 */
const texts = new WeakMap<Article['layout'], string>()

const astral = /[\u{10000}-\u{10ffff}]/gu

export function rememberText(article: Article, text: string): void {
  texts.set(article.layout, text)
}

/** The text that the offsets of an article point into; undefined where the article was not parsed in this process. */
export function recallText(article: Article): string | undefined {
  return texts.get(article.layout)
}

/** The same article with all offsets counted in code points; a lone surrogate counts as one. */
export function inCodePoints(article: Article): Article {
  if (article.source.offsets === 'codepoint') return article
  const text = recallText(article)
  if (text === undefined) throw new TypeError('Only an article as parseArticle returned it can be counted in code points, not a copy.')
  const astrals = Array.from(text.matchAll(astral), (match) => match.index)
  const count = (offset: number) => offset - countBelow(astrals, offset)
  const counted = astrals.length ? convertPlaces(article, count) : article
  return { ...counted, source: { ...article.source, length: count(text.length), offsets: 'codepoint' } }
}

/** How many of the sorted numbers are below the limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/** Goes down the article, not the text: its depth is that of the contract. */
function convertPlaces<T>(value: T, convert: (offset: number) => number): T
function convertPlaces(value: unknown, convert: (offset: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item) => convertPlaces(item as unknown, convert))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const isPlace = (key === 'start' || key === 'end') && typeof inner === 'number'
      return [key, isPlace ? convert(inner) : convertPlaces(inner, convert)]
    }),
  )
}
