import type { Metadata, Paragraph } from '../schema.js'
import type { Source, Span } from '../source.js'
import { readTokens, type Token } from '../tokens.js'

/** A stretch of the article that is read for quotations: a paragraph, cross-heading, title or deck, cut into words and marks. */
export interface Passage extends Span {
  readonly role: 'body' | 'heading' | 'title' | 'deck'
  /** Id of the paragraph; null for a title or deck. */
  readonly paragraph: string | null
  readonly tokens: readonly Token[]
}

/** All passages in the order in which they stand in the dump. */
export function listPassages(source: Source, metadata: Metadata, paragraphs: readonly Paragraph[]): Passage[] {
  const passages: Passage[] = []
  const add = (span: Span, role: Passage['role'], paragraph: string | null) =>
    passages.push({ start: span.start, end: span.end, role, paragraph, tokens: readTokens(source.text, span.start, span.end) })
  if (metadata.title) add(metadata.title, 'title', null)
  if (metadata.deck) add(metadata.deck, 'deck', null)
  for (const paragraph of paragraphs) add(paragraph, paragraph.kind === 'heading' ? 'heading' : 'body', paragraph.id)
  return passages.sort((a, b) => a.start - b.start)
}
