import type { Article } from '../schema.js'
import { oneLine } from './line.js'

/** Characters that YAML wants escaped within quotation marks, beside those that JSON escapes. */
const unprintable = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/gu

type Fields = Readonly<Record<string, string | readonly string[] | null | undefined>>

/** The metadata between two lines of `---`; only what the article has. */
export function printFrontMatter({ metadata, language, source }: Article): string {
  const fields: Fields = {
    title: metadata.title?.text,
    published: readDate(metadata.published),
    updated: readDate(metadata.updated),
    authors: metadata.authors.map(({ text }) => text),
    agencies: metadata.agencies.map(({ text }) => text),
    outlet: metadata.outlet?.text,
    section: metadata.section?.text,
    tags: metadata.tags.map(({ text }) => text),
    language,
    source: source.path,
  }
  return ['---', ...Object.entries(fields).flatMap(([key, value]) => printField(key, value)), '---', ''].join('\n')
}

/** The ISO form; the words of the dump where it states a date without a year. */
function readDate(date: Article['metadata']['published']): string | undefined {
  return date?.iso ?? date?.text
}

function printField(key: string, value: Fields[string]): string[] {
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return [`${key}: ${quote(value)}`]
  return value.length ? [`${key}:`, ...value.map((item) => `  - ${quote(item)}`)] : []
}

/** A double-quoted scalar: the one form of YAML that holds any string, and that no reader takes for a date or a number. */
function quote(text: string): string {
  return JSON.stringify(oneLine(text)).replace(unprintable, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
