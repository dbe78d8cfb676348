import type { Language } from '../languages/language.js'
import type { Metadata, Paragraph, Quotation, Speaker, Term } from '../schema.js'
import type { Source } from '../source.js'
import type { Claim } from './contents/claim.js'
import { claimContents } from './contents/claims.js'
import { settleClaims } from './contents/settle.js'
import { continueQuotations } from './continuations.js'
import { findFrames } from './frames/find-frames.js'
import type { Reading } from './frames/frame.js'
import { claimInnerCue } from './frames/inner-cues.js'
import { groupBy } from './groups.js'
import { lexiconOf } from './lexicon/lexicon.js'
import { findPairs } from './marks/find.js'
import { type Passage, listPassages } from './passages.js'
import { listForeignTerms, present } from './present.js'
import { joinAnnounced, listSentences } from './sentences.js'
import { castSpeakers } from './speakers/cast.js'

export interface Findings {
  readonly quotations: Quotation[]
  readonly speakers: Speaker[]
  readonly terms: Term[]
}

/** Who said what in an article: marks are paired, cues framed, contents claimed, speakers cast; what nobody claims is a term. */
export function findQuotations(
  source: Source,
  article: { readonly metadata: Metadata; readonly paragraphs: readonly Paragraph[] },
  { pack, explain }: { readonly pack: Language | null; readonly explain: boolean },
): Findings {
  const passages = listPassages(source, article.metadata, article.paragraphs)
  const pairs = findPairs(source.text, passages, pack?.grammar ?? null)
  if (!pack?.grammar) return { quotations: [], speakers: [], terms: listForeignTerms(source, pairs) }
  const lexicon = lexiconOf(pack.grammar)
  const pairsOf = groupBy(pairs, (pair) => pair.passage)
  const sentences = joinAnnounced(
    passages.flatMap((passage, number) => listSentences(passage, number, pairsOf.get(number) ?? [], lexicon, source.text)),
    passages,
  )
  const reading: Reading = { text: source.text, lexicon, sentences }
  const frames = findFrames(reading)
  const framesOf = groupBy(frames, (frame) => frame.sentence)
  const claims = settleClaims(sentences.flatMap((_, number) => claimContents(reading, number, framesOf.get(number) ?? [])))
  const inner = claimInnerCues(reading, passages, claims)
  const utterances = continueQuotations(reading, passages, pairs, [...claims, ...inner])
  const cast = castSpeakers(
    reading,
    passages,
    utterances.map((utterance) => utterance.claim),
    [...frames, ...inner.map((claim) => claim.frame)].sort((a, b) => a.sentence - b.sentence),
  )
  return present({ source, reading, passages, pairs, tag: pack.tag, explain }, utterances, cast)
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
