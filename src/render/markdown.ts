import type { Article, Metadata, Paragraph, Quotation } from '../schema.js'
import { escapeHeading, escapeInline, escapeParagraph } from './escape.js'
import { printFrontMatter } from './front-matter.js'
import { findLabels, type Labels } from './labels.js'

type Caption = Metadata['captions'][number]

/** The article as Markdown that can be pasted into a document; it ends with a line break. */
export function toMarkdown(article: Article): string {
  const labels = findLabels(article.language)
  const { title, deck } = article.metadata
  const blocks = [
    printFrontMatter(article).trimEnd(),
    title && printHeading('#', title.text),
    deck && printDeck(deck.text),
    ...printBody(article, labels),
    ...printQuotations(article.quotations, labels),
  ]
  return blocks.filter(Boolean).join('\n\n') + '\n'
}

function printHeading(mark: '#' | '##', text: string): string {
  const words = escapeHeading(text)
  return words && `${mark} ${words}`
}

function printDeck(text: string): string {
  const words = escapeInline(text)
  return words && `**${words}**`
}

/** Captions, paragraphs and cross-headings, in the order in which they stand in the dump. */
function printBody({ metadata, paragraphs }: Article, labels: Labels): string[] {
  const captions = metadata.captions.map((caption) => ({ start: startOf(caption), text: printCaption(caption, labels) }))
  const prose = paragraphs.map((paragraph) => ({ start: paragraph.start, text: printParagraph(paragraph) }))
  return [...captions, ...prose].sort((a, b) => a.start - b.start).map(({ text }) => text)
}

function startOf({ caption, credit }: Caption): number {
  return Math.min(caption?.start ?? Infinity, credit?.start ?? Infinity)
}

function printCaption({ caption, credit }: Caption, labels: Labels): string {
  const parts = [caption && escapeInline(caption.text), credit && `${labels.credit}: ${escapeInline(credit.text)}`].filter(Boolean)
  return parts.length ? `**${labels.photo}:** ${parts.join(' · ')}` : ''
}

function printParagraph({ kind, text }: Paragraph): string {
  return kind === 'heading' ? printHeading('##', text) : escapeParagraph(text)
}

function printQuotations(quotations: readonly Quotation[], labels: Labels): string[] {
  if (!quotations.length) return []
  return [`## ${labels.quotations}`, ...quotations.map((quotation, index) => printQuotation(quotation, index + 1, labels))]
}

/**
 * ```markdown
 * 3. > the words
 *
 *    — the speaker · said · direct · paragraph 2
 * ```
 */
function printQuotation(quotation: Quotation, number: number, labels: Labels): string {
  const marker = `${number}. `
  const { cue, kind, speaker } = quotation
  const facts = [
    speaker ? escapeInline(speaker.text) : labels.unnamed,
    cue && escapeInline(cue.text),
    labels.kinds[kind],
    describePlace(quotation, labels),
  ]
  const indent = ' '.repeat(marker.length)
  return `${marker}> ${escapeParagraph(quotation.text)}\n\n${indent}— ${facts.filter(Boolean).join(' · ')}`
}

/** `paragraph 2` for the id `p2`; what else it is where it stands above the paragraphs. */
function describePlace({ paragraph, role }: Quotation, labels: Labels): string {
  if (paragraph !== null) return `${labels.paragraph} ${paragraph.slice(1)}`
  return role === 'deck' ? labels.deck : labels.title
}
