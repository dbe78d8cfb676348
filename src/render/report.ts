import { recallText } from '../offsets.js'
import type { Article, Explanation, LayoutSpan, Quotation, Term } from '../schema.js'
import { oneLine } from './line.js'

/** As many characters of a stretch as tell it from its neighbours on one terminal line. */
const firstWords = 60

export interface ReportOptions {
  /** Puts words of the dump between U+2068 and U+2069, so that they do not reorder the line around them; for terminals. */
  readonly isolate?: boolean | undefined
}

type Show = (text: string) => string
type Candidate = NonNullable<Explanation['candidates']>[number]

/** Why each line, quotation and term was read as it was, for reading; it ends with a line break. */
export function toReport(article: Article, { isolate = false }: ReportOptions = {}): string {
  const show: Show = (text) => (isolate ? `\u2068${shorten(text)}\u2069` : shorten(text))
  const text = recallText(article) ?? ''
  const sections = [
    ['Layout', article.layout.map((span) => describeBlock(span, show(text.slice(span.start, span.end))))],
    ['Quotations', article.quotations.map((quotation) => describeQuotation(quotation, show))],
    ['Terms', article.terms.map((term) => describeTerm(term, show))],
  ] as const
  return sections.map(([heading, entries]) => `${heading}\n\n${entries.join('\n') || '  none'}\n`).join('\n')
}

function shorten(text: string): string {
  const characters = Array.from(oneLine(text))
  return characters.length > firstWords ? `${characters.slice(0, firstWords).join('').trimEnd()}…` : characters.join('')
}

function describeBlock({ role, line, explain }: LayoutSpan, words: string): string {
  const runnerUp = explain?.candidates?.find(({ text }) => text !== role)
  return join([
    `  ${String(line).padStart(4)}  ${role.padEnd(7)}  ${words}`,
    explain && `        score ${round(explain.score)}: ${describeEvidence(explain.evidence)}`,
    runnerUp && `        next  ${describeCandidate(runnerUp, runnerUp.text)}`,
  ])
}

function describeQuotation({ id, kind, text, rule, cue, speaker, paragraph, role, explain }: Quotation, show: Show): string {
  return join([
    `  ${id}  ${kind}, ${paragraph ?? role}  ${show(text)}`,
    `        rule     ${rule}`,
    cue && `        cue      ${show(cue.text)}: ${show(cue.lemma)}, ${cue.class}, ${cue.form}`,
    `        speaker  ${describeSpeaker(speaker, show)}`,
    explain && `        score    ${round(explain.score)}: ${describeEvidence(explain.evidence)}`,
    ...(explain?.candidates ?? []).map((candidate) => `        weighed  ${describeCandidate(candidate, show(candidate.text))}`),
  ])
}

function describeSpeaker(speaker: Quotation['speaker'], show: Show): string {
  if (!speaker) return 'none'
  const mention = speaker.mention ? `, as ${show(speaker.mention.text)}` : ''
  return `${speaker.id} ${show(speaker.text)}, ${speaker.resolution}${mention}`
}

function describeTerm({ reason, text, explain }: Term, show: Show): string {
  return join([
    `  ${reason.padEnd(9)}  ${show(text)}`,
    explain && `        score ${round(explain.score)}: ${describeEvidence(explain.evidence)}`,
  ])
}

function describeCandidate({ score, evidence }: Candidate, words: string): string {
  return `${words} ${round(score)}: ${describeEvidence(evidence)}`
}

/** `prose 2, above the body 1.5`. */
function describeEvidence(evidence: Explanation['evidence']): string {
  return evidence.map(({ name, weight }) => `${name} ${round(weight)}`).join(', ') || 'no evidence'
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function join(lines: readonly (string | null | undefined)[]): string {
  return lines.filter((line) => line !== null && line !== undefined).join('\n')
}
