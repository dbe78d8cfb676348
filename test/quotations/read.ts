import { expect } from 'vitest'
import { grammar } from '../../src/languages/ar/grammar.js'
import { findQuotations, type Findings } from '../../src/quotations/find.js'
import type { Article, Metadata, Quotation } from '../../src/schema.js'
import { createSource, withText } from '../../src/source.js'
import { emptyMetadata } from '../empty-metadata.js'

/** One value for every quotation of the row, or one for each, in order. */
type Each<Value> = Value | readonly Value[]

/**
 * A page and what is said on it. A line of `text` is a paragraph, `# …` a cross-heading, `= …` the headline.
 * `quote: null`: nothing is quoted. What a row does not name is not looked at.
 */
export interface Row {
  readonly text: string
  readonly quote: Each<string> | null
  readonly kind?: Each<Quotation['kind']>
  /** The fullest description of who speaks; null where nobody may be named. */
  readonly speaker?: Each<string | null>
  readonly mention?: Each<string | null>
  readonly resolution?: Each<'explicit' | 'implied' | null>
  readonly cue?: Each<string | null>
  readonly lemma?: Each<string | null>
  readonly class?: Each<string | null>
  readonly cueForm?: Each<string | null>
  readonly via?: Each<string | null>
  readonly channel?: Each<string | null>
  readonly addressee?: Each<string | null>
  readonly form?: Each<Quotation['form']>
  readonly role?: Each<Quotation['role']>
  readonly rule?: Each<string>
  /** The parts of the only quotation. */
  readonly parts?: readonly string[]
  /** The reported clause of the only quotation, from its first word to its last. */
  readonly content?: string
  readonly terms?: readonly string[]
  readonly reasons?: readonly string[]
}

export function readQuotations(text: string): Findings {
  const source = createSource(text)
  const paragraphs: Article['paragraphs'] = []
  let title: Metadata['title'] = null
  let start = 0
  text.split('\n').forEach((line, number) => {
    const sign = line.startsWith('# ') || line.startsWith('= ') ? 2 : 0
    const span = withText(source, { start: start + sign, end: start + line.length })
    if (line.startsWith('= ')) title = span
    else if (line !== '')
      paragraphs.push({ id: `p${paragraphs.length + 1}`, kind: sign ? 'heading' : 'paragraph', ...span, line: number + 1 })
    start += line.length + 1
  })
  return findQuotations(source, { metadata: { ...emptyMetadata, title }, paragraphs }, { pack: { tag: 'ar', grammar }, explain: false })
}

/** The fields of a row that are the same for every language of rows: how each is read off a quotation. */
const fields = {
  kind: (quotation) => quotation.kind,
  speaker: (quotation) => quotation.speaker?.text ?? null,
  mention: (quotation) => quotation.speaker?.mention?.text ?? null,
  resolution: (quotation) => quotation.speaker?.resolution ?? null,
  cue: (quotation) => quotation.cue?.text ?? null,
  lemma: (quotation) => quotation.cue?.lemma ?? null,
  class: (quotation) => quotation.cue?.class ?? null,
  cueForm: (quotation) => quotation.cue?.form ?? null,
  via: (quotation) => quotation.via?.text ?? null,
  channel: (quotation) => quotation.channel?.text ?? null,
  addressee: (quotation) => quotation.addressee?.text ?? null,
  form: (quotation) => quotation.form,
  role: (quotation) => quotation.role,
  rule: (quotation) => quotation.rule,
} satisfies Partial<Record<keyof Row, (quotation: Quotation) => string | null>>

const fieldNames = Object.keys(fields) as (keyof typeof fields)[]

/** Compares what the row names with what is found, all at once, so that a failure shows the whole reading. */
export function expectRow(row: Row): void {
  const { quotations, terms } = readQuotations(row.text)
  const wanted: Record<string, unknown> = { quotes: row.quote === null ? [] : listOf(row.quote) }
  const found: Record<string, unknown> = { quotes: quotations.map(({ text }) => text) }
  for (const name of fieldNames) {
    const value = row[name]
    if (value === undefined) continue
    wanted[name] = Array.isArray(value) ? value : listOf(row.quote ?? []).map(() => value)
    found[name] = quotations.map(fields[name])
  }
  if (row.parts) {
    wanted['parts'] = row.parts
    found['parts'] = quotations[0]?.parts.map(({ text }) => text)
  }
  if (row.content !== undefined) {
    wanted['content'] = row.content
    found['content'] = row.text.slice(quotations[0]?.content[0]?.start, quotations[0]?.content.at(-1)?.end)
  }
  if (row.terms) {
    wanted['terms'] = row.terms
    found['terms'] = terms.map(({ text }) => text)
  }
  if (row.reasons) {
    wanted['reasons'] = row.reasons
    found['reasons'] = terms.map(({ reason }) => reason)
  }
  expect(found).toEqual(wanted)
}

function listOf<Value>(value: Each<Value>): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value]
}
