import type { Language } from '../languages/language.js'
import type { Metadata, Paragraph, Quotation, Speaker, Term } from '../schema.js'
import type { Token } from '../tokens.js'
import { trim, withText, type Source, type Span } from '../source.js'
import { claimContents, type Claim } from './contents.js'
import { continueQuotations, type Utterance } from './continuations.js'
import { findFrames } from './find-frames.js'
import { groupBy } from './groups.js'
import { claimInnerCue } from './inner-cues.js'
import { lexiconOf, type Lexicon } from './lexicon.js'
import { classBit } from './word-classes.js'
import { pairMarks, type MarkHints, type Pair } from './marks.js'
import { listPassages, type Passage } from './passages.js'
import { fullestMention, type Entity } from './roster.js'
import { joinAnnounced, listSentences } from './sentences.js'
import { castSpeakers, type Cast, type ResolvedSpeaker } from './speakers.js'
import { termReason } from './terms.js'
import type { Reading } from './frames.js'

export interface Findings {
  readonly quotations: Quotation[]
  readonly speakers: Speaker[]
  readonly terms: Term[]
}

/** Who said what in an article: marks are paired, cues framed, contents claimed, speakers cast; what nobody claims is a term. */
export function findQuotations(
  source: Source,
  article: { readonly metadata: Metadata; readonly paragraphs: readonly Paragraph[] },
  { pack }: { readonly pack: Language | null; readonly explain: boolean },
): Findings {
  const passages = listPassages(source, article.metadata, article.paragraphs)
  const pairs = pairMarks(source.text, passages, pack?.grammar ? hintsOf(lexiconOf(pack.grammar)) : noHints)
  if (!pack?.grammar) return { quotations: [], speakers: [], terms: pairs.map((pair) => makeTerm(source, pair, 'language')) }
  const lexicon = lexiconOf(pack.grammar)
  const pairsOf = groupBy(pairs, (pair) => pair.passage)
  const sentences = joinAnnounced(
    passages.flatMap((passage, number) => listSentences(passage, number, pairsOf.get(number) ?? [], lexicon, source.text)),
    passages,
  )
  const reading: Reading = { text: source.text, lexicon, sentences }
  const frames = findFrames(reading)
  const framesOf = groupBy(frames, (frame) => frame.sentence)
  const claims = settle(sentences.flatMap((_, number) => claimContents(reading, number, framesOf.get(number) ?? [])))
  const inner = claimInnerCues(reading, passages, claims)
  const utterances = continueQuotations(reading, passages, pairs, [...claims, ...inner])
  const cast = castSpeakers(
    reading,
    passages,
    utterances.map((utterance) => utterance.claim),
    [...frames, ...inner.map((claim) => claim.frame)].sort((a, b) => a.sentence - b.sentence),
  )
  return present(source, reading, passages, pairs, utterances, cast)
}

/** Pairs that no frame claimed may hold their own cue. */
function claimInnerCues(reading: Reading, passages: readonly Passage[], claims: readonly Claim[]): Claim[] {
  const claimed = new Set(claims.flatMap((claim) => claim.pairs))
  return reading.sentences.flatMap(({ items, passage }, number) =>
    items.flatMap((item) => {
      const place = passages[item.pair?.passage ?? passage]
      const claim = item.pair && place && !claimed.has(item.pair) ? claimInnerCue(reading, place, number, item) : null
      return claim ? [claim] : []
    }),
  )
}

const noHints: MarkHints = { endsBefore: () => false, beginsBehind: (tokens, at) => tokens[at]?.key === ':' }

function hintsOf(lexicon: Lexicon): MarkHints {
  const read = (token: Token | undefined) => (token?.kind === 'word' ? lexicon.lookUp(token.word) : null)
  return {
    endsBefore: (tokens, at) => {
      if (tokens[at]?.key !== '،' && tokens[at]?.key !== ',') return false
      const next = read(tokens[at + 1])
      if (!next) return false
      return next.finite || next.adverbial || (next.conjunction !== '' && (next.classes & classBit.complementizer) !== 0)
    },
    beginsBehind: (tokens, at) => {
      const word = read(tokens[at])
      return tokens[at]?.key === ':' || (word !== null && (word.classes & classBit.complementizer) !== 0)
    },
  }
}

/** One pair is claimed once: by the frame that is nearest before it. */
function settle(claims: readonly Claim[]): Claim[] {
  const owner = new Map<Pair, Claim>()
  const rank = (claim: Claim) => (claim.frame.link === 'colon' ? 4 : claim.kind === 'direct' ? 3 : claim.frame.link === 'behind' ? 2 : 1)
  for (const claim of claims) {
    for (const pair of claim.pairs) {
      const other = owner.get(pair)
      if (!other || rank(claim) >= rank(other)) owner.set(pair, claim)
    }
  }
  return claims.filter((claim) => claim.pairs.every((pair) => owner.get(pair) === claim))
}

function makeTerm(source: Source, pair: Pair, reason: Term['reason']): Term {
  return { ...withText(source, trim(source, pair.inner)), reason }
}

function present(
  source: Source,
  reading: Reading,
  passages: readonly Passage[],
  pairs: readonly Pair[],
  utterances: readonly Utterance[],
  cast: Cast,
): Findings {
  const ordered = [...utterances].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b))
  const speakerIds = new Map<Entity, string>()
  for (const utterance of ordered) {
    const speaker = cast.speakers.get(utterance.claim)
    if (speaker && !speakerIds.has(speaker.entity)) speakerIds.set(speaker.entity, `s${speakerIds.size + 1}`)
  }
  const quotations = ordered.map((utterance, index) =>
    makeQuotation(source, passages, utterance, `q${index + 1}`, cast.speakers.get(utterance.claim) ?? null, speakerIds),
  )
  const claimed = new Set(utterances.flatMap((utterance) => utterance.pairs))
  return {
    quotations,
    speakers: listSpeakers(source, speakerIds, quotations),
    terms: listTerms(
      source,
      reading,
      pairs.filter((pair) => !claimed.has(pair)),
    ),
  }
}

function startOf({ parts }: Utterance): number {
  return parts[0]?.start ?? 0
}

function endOf({ parts }: Utterance): number {
  return parts.at(-1)?.end ?? 0
}

function makeQuotation(
  source: Source,
  passages: readonly Passage[],
  { claim, parts }: Utterance,
  id: string,
  speaker: ResolvedSpeaker | null,
  speakerIds: ReadonlyMap<Entity, string>,
): Quotation {
  const { frame } = claim
  const spans = parts.map((part) => withText(source, trim(source, part)))
  const passage = passages.find(({ start, end }) => start <= (spans[0]?.start ?? 0) && (spans[0]?.start ?? 0) < end)
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
    cue: makeCue(source, claim),
    speaker: speaker && {
      id: speakerIds.get(speaker.entity) ?? '',
      text: fullestMention(speaker.entity)?.text ?? '',
      mention: optional(speaker.mention),
      resolution: speaker.resolution,
    },
    via: optional(frame.via),
    channel: optional(frame.channel),
    addressee: optional(frame.addressee),
    rule: frame.rule,
    confidence: null,
  }
}

/** The content with the parts that stand outside it: paragraphs that go on with a quotation. */
function coverParts(content: readonly Span[], parts: readonly Span[]): { start: number; end: number }[] {
  const outside = parts.filter((part) => !content.some((span) => span.start <= part.start && part.end <= span.end))
  return [...content, ...outside].map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start)
}

function makeCue(source: Source, { frame }: Claim): Quotation['cue'] {
  if (!frame.cueSpan) return null
  const span = withText(source, frame.cueSpan)
  if (!frame.cue) return { ...span, lemma: span.text, class: 'according', form: 'preposition' }
  return { ...span, lemma: frame.cue.lemma.lemma, class: frame.cue.lemma.class, form: frame.cue.form }
}

function listSpeakers(source: Source, ids: ReadonlyMap<Entity, string>, quotations: readonly Quotation[]): Speaker[] {
  return [...ids].map(([entity, id]) => {
    const fullest = fullestMention(entity)
    const mentions = entity.mentions.map((mention) => withText(source, mention)).sort((a, b) => a.start - b.start)
    const role =
      fullest && fullest.name && fullest.roleWords.length && fullest.name.start > fullest.start
        ? trim(source, { start: fullest.start, end: fullest.name.start })
        : null
    return {
      id,
      text: fullest?.text ?? '',
      name: fullest?.name ? withText(source, fullest.name) : null,
      role: role && role.end > role.start ? withText(source, role) : null,
      kind: entity.kind,
      mentions,
      quotations: quotations.filter((quotation) => quotation.speaker?.id === id).map((quotation) => quotation.id),
    }
  })
}

function listTerms(source: Source, reading: Reading, pairs: readonly Pair[]): Term[] {
  const reasons = new Map<Pair, Term['reason']>()
  for (const { items } of reading.sentences)
    items.forEach((item, at) => {
      if (item.pair) reasons.set(item.pair, termReason(reading, items, at))
    })
  return pairs.map((pair) => makeTerm(source, pair, reasons.get(pair) ?? 'unknown')).filter((term) => term.end > term.start)
}
