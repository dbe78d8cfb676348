import type { Language } from '../languages/language.js'
import type { Metadata, Paragraph, Quotation, Speaker, Term } from '../schema.js'
import type { Source } from '../source.js'

export interface Findings {
  readonly quotations: Quotation[]
  readonly speakers: Speaker[]
  readonly terms: Term[]
}

export function findQuotations(
  _source: Source,
  _article: { readonly metadata: Metadata; readonly paragraphs: readonly Paragraph[] },
  _options: { readonly pack: Language | null; readonly explain: boolean },
): Findings {
  return { quotations: [], speakers: [], terms: [] }
}
