import type { Article, Metadata, Quotation } from '../../src/schema.js'
import { emptyMetadata } from '../empty-metadata.js'

type Caption = Metadata['captions'][number]
interface Words {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** An article that says nothing. */
export const emptyArticle: Article = {
  schemaVersion: 1,
  source: { length: 0, offsets: 'utf16' },
  language: 'en',
  direction: 'ltr',
  metadata: emptyMetadata,
  paragraphs: [],
  quotations: [],
  speakers: [],
  terms: [],
  layout: [],
}

/** Words as if they stood at an offset of some dump. */
export function span(text: string, start = 0): Words {
  return { text, start, end: start + text.length }
}

export function withMetadata(metadata: Partial<Metadata>, rest: Partial<Article> = {}): Article {
  return { ...emptyArticle, ...rest, metadata: { ...emptyArticle.metadata, ...metadata } }
}

export function caption(words: Words | null, credit: Words | null): Caption {
  return { caption: words, credit: credit && { ...credit, photographer: null, agency: null } }
}

/** The paragraphs of an article, one after another from offset 1000. */
export function paragraphs(...texts: readonly (string | { readonly heading: string })[]): Article['paragraphs'] {
  let start = 1000
  return texts.map((text, index) => {
    const words = span(typeof text === 'string' ? text : text.heading, start)
    start = words.end + 1
    return { id: `p${index + 1}`, kind: typeof text === 'string' ? 'paragraph' : 'heading', ...words, line: index + 1 }
  })
}

export function quotation(text: string, rest: Partial<Quotation> = {}): Quotation {
  return {
    id: 'q1',
    kind: 'direct',
    text,
    parts: [span(text)],
    content: [{ start: 0, end: text.length }],
    form: 'clause',
    paragraph: 'p1',
    role: 'body',
    cue: null,
    speaker: null,
    via: null,
    channel: null,
    addressee: null,
    rule: 'en/say',
    confidence: null,
    ...rest,
  }
}

export function speaker(text: string): NonNullable<Quotation['speaker']> {
  return { id: 's1', text, mention: null, resolution: 'explicit' }
}

export function cue(text: string): NonNullable<Quotation['cue']> {
  return { ...span(text), lemma: text, class: 'say', form: 'finite' }
}
