import { inCodePoints } from '../offsets.js'
import type { Article } from '../schema.js'

export interface JsonOptions {
  /** The unit of all offsets; that of the article where it is not said. */
  readonly offsets?: Article['source']['offsets'] | undefined
  /** Over several lines, indented by two blanks; one line otherwise. */
  readonly pretty?: boolean | undefined
}

/** Line breaks that JSON leaves as they are and some readers of JSON Lines split at. */
const lineBreaks = /[\u0085\u2028\u2029]/gu

/** The article as JSON, without a line break behind it. Throws a TypeError where the offsets cannot be converted. */
export function toJson(article: Article, { offsets, pretty }: JsonOptions = {}): string {
  return printJson(inUnit(article, offsets ?? article.source.offsets), pretty)
}

/** Any value as JSON that no reader splits. */
export function printJson(value: unknown, pretty = false): string {
  return JSON.stringify(value, null, pretty ? 2 : 0).replace(lineBreaks, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function inUnit(article: Article, unit: Article['source']['offsets']): Article {
  if (unit === article.source.offsets) return article
  if (unit === 'utf16') throw new TypeError('An article counted in code points cannot be turned back to UTF-16.')
  return inCodePoints(article)
}
