import type { Explanation, Quotation, Speaker, Term } from '../schema.js'
import { type Source, type Span, isBlank, trim, withText } from '../source.js'
import { type Claim, linkWeights } from './contents/claim.js'
import type { Utterance } from './continuations.js'
import type { Findings } from './find.js'
import type { Reading } from './frames/frame.js'
import { groupBy } from './groups.js'
import type { Pair } from './marks/pair.js'
import type { Passage } from './passages.js'
import type { NounPhrase } from './phrases/noun-phrase.js'
import type { Cast } from './speakers/cast.js'
import type { ResolvedSpeaker } from './speakers/resolve.js'
import { type Entity, fullestMention } from './speakers/roster.js'
import { termReason } from './terms.js'

function makeTerm(source: Source, pair: Pair, reason: Term['reason']): Term {
  return { ...withText(source, trim(source, pair.inner)), reason }
}

/** What the contract needs to know of the article. */
export interface Context {
  readonly source: Source
  readonly reading: Reading
  readonly passages: readonly Passage[]
  readonly pairs: readonly Pair[]
  /** Language tag, for the names of rules. */
  readonly tag: string
  readonly explain: boolean
}

/** Quotations, speakers and terms as the contract prints them, in text order. */
export function present(context: Context, utterances: readonly Utterance[], cast: Cast): Findings {
  const { source, pairs } = context
  const worded = utterances.map((utterance) => ({ ...utterance, parts: utterance.parts.filter((part) => hasText(source, part)) }))
  const ordered = worded.filter(({ parts }) => parts.length).sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b))
  const speakerIds = new Map<Entity, string>()
  for (const utterance of ordered) {
    const speaker = cast.speakers.get(utterance.claim)
    if (speaker && !speakerIds.has(speaker.entity)) speakerIds.set(speaker.entity, `s${speakerIds.size + 1}`)
  }
  const quotations = ordered.map((utterance, index) =>
    makeQuotation(context, utterance, `q${index + 1}`, cast.speakers.get(utterance.claim) ?? null, speakerIds),
  )
  const claimed = new Set(ordered.flatMap((utterance) => utterance.pairs))
  return {
    quotations,
    speakers: listSpeakers(source, speakerIds, quotations),
    terms: listTerms(
      context,
      pairs.filter((pair) => !claimed.has(pair)),
    ),
  }
}

/** Marks around nothing but blanks and signs hold no words. */
function hasText(source: Source, part: Span): boolean {
  const { start, end } = trim(source, part)
  return end > start
}

function startOf({ parts }: Utterance): number {
  return parts[0]?.start ?? 0
}

function endOf({ parts }: Utterance): number {
  return parts.at(-1)?.end ?? 0
}

function makeQuotation(
  { source, passages, tag, explain }: Context,
  { claim, parts }: Utterance,
  id: string,
  speaker: ResolvedSpeaker | null,
  speakerIds: ReadonlyMap<Entity, string>,
): Quotation {
  const { frame } = claim
  const spans = parts.map((part) => withText(source, trim(source, part)))
  const passage = passageAt(passages, spans[0]?.start ?? 0)
  const optional = (span: Span | null) => (span ? withText(source, span) : null)
  return {
    id,
    kind: claim.kind,
    text: spans.map((span) => span.text).join(' '),
    parts: spans,
    content: coverParts(claim.content, parts),
    form: claim.form,
    paragraph: passage?.paragraph ?? null,
    role: passage?.role ?? 'body',
    cue: frame.shown && {
      ...withText(source, frame.shown.span),
      lemma: frame.shown.lemma,
      class: frame.shown.class,
      form: frame.shown.form,
    },
    speaker: speaker && {
      id: speakerIds.get(speaker.entity) ?? '',
      text: fullestMention(speaker.entity)?.text ?? '',
      mention: optional(speaker.mention),
      resolution: speaker.resolution,
    },
    via: optional(frame.via),
    channel: optional(frame.channel),
    addressee: optional(frame.addressee),
    rule: `${tag}/${frame.rule}`,
    confidence: null,
    ...(explain && { explain: explainQuotation(claim, speaker) }),
  }
}

/** The passage that holds an offset; passages stand in order. */
function passageAt(passages: readonly Passage[], offset: number): Passage | undefined {
  let low = 0
  let high = passages.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((passages[middle]?.start ?? 0) <= offset) low = middle
    else high = middle
  }
  return passages[low]
}

/** The content with the parts that stand outside it: paragraphs that go on with a quotation. */
function coverParts(content: readonly Span[], parts: readonly Span[]): { start: number; end: number }[] {
  const outside = parts.filter((part) => !content.some((span) => span.start <= part.start && part.end <= span.end))
  return [...content, ...outside].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
}

function listSpeakers(source: Source, ids: ReadonlyMap<Entity, string>, quotations: readonly Quotation[]): Speaker[] {
  const quotationsOf = groupBy(quotations, (quotation) => quotation.speaker?.id)
  return [...ids].map(([entity, id]) => {
    const fullest = fullestMention(entity)
    const mentions = entity.mentions.map((mention) => withText(source, mention)).sort((a, b) => a.start - b.start)
    const role = fullest ? roleSpan(source, fullest) : null
    return {
      id,
      text: fullest?.text ?? '',
      name: fullest?.name ? withText(source, fullest.name) : null,
      role: role && withText(source, role),
      kind: entity.kind,
      mentions,
      quotations: (quotationsOf.get(id) ?? []).map((quotation) => quotation.id),
    }
  })
}

/** What stands before the name, without the comma between: `مدير المستشفى، سامي حداد`. */
function roleSpan(source: Source, { name, roleWords, start }: NounPhrase): Span | null {
  if (!name || !roleWords.length || name.start <= start) return null
  let end = name.start
  while (end > start && (commas.has(source.text.charAt(end - 1)) || isBlank(source.text.charCodeAt(end - 1)))) end--
  const role = trim(source, { start, end })
  return role.end > role.start ? role : null
}

const commas: ReadonlySet<string> = new Set(['،', ','])

function listTerms({ source, reading, explain }: Context, pairs: readonly Pair[]): Term[] {
  const reasons = new Map<Pair, Term['reason']>()
  for (const { items } of reading.sentences)
    items.forEach((item, at) => {
      if (item.pair) reasons.set(item.pair, termReason(reading, items, at))
    })
  return pairs
    .map((pair) => {
      const term = makeTerm(source, pair, reasons.get(pair) ?? 'unknown')
      return explain
        ? { ...term, explain: { evidence: [{ name: `no cue claims it; reads as ${term.reason}`, weight: 0 }], score: 0 } }
        : term
    })
    .filter((term) => term.end > term.start)
}

/** In a language without a grammar the marks are known, and nothing about what stands in them. */
export function listForeignTerms(source: Source, pairs: readonly Pair[]): Term[] {
  return pairs.map((pair) => makeTerm(source, pair, 'language')).filter((term) => term.end > term.start)
}

/** The link, the subject, and who else was weighed. */
function explainQuotation({ frame, kind }: Claim, speaker: ResolvedSpeaker | null): Explanation {
  const evidence = [
    { name: `link: ${frame.link}`, weight: linkWeights[frame.link] },
    { name: `kind: ${kind}`, weight: kind === 'direct' ? 1 : 0 },
  ]
  return { evidence, score: evidence.reduce((sum, { weight }) => sum + weight, 0), candidates: [...(speaker?.candidates ?? [])] }
}
