import type { Agreement } from '../languages/grammar.js'
import { groupBy } from './groups.js'
import type { Span } from '../source.js'
import { type Frame, type LinkKind, type Reading, countWords } from './frames/frame.js'
import type { Lexeme } from './lexicon.js'
import type { Pair } from './marks.js'
import { countLetters } from './phrases/clitics.js'
import type { Item } from './sentences.js'
import { readsAsTerm } from './terms.js'
import { classBit, clauseLead } from './word-classes.js'

/** What one frame reports: a quotation without its speaker yet. */
export interface Claim {
  readonly frame: Frame
  readonly kind: 'direct' | 'mixed' | 'indirect'
  /** The pairs, in order; none for an indirect one. */
  readonly pairs: readonly Pair[]
  /** What is reported, marks and all. */
  readonly content: readonly Span[]
  readonly form: 'clause' | 'nominal'
}

/** Words of the reporter behind the closing mark that do not make a direct quotation mixed. */
const longestTail = 4

/** What the frames of one sentence report. */
export function claimContents(reading: Reading, number: number, frames: readonly Frame[]): Claim[] {
  const items = reading.sentences[number]?.items ?? []
  const claims: Claim[] = []
  let reported = -1
  for (const frame of frames) {
    if (passesOn(frame, frames) || isInsideAccording(frame, frames)) continue
    if (frame.at < reported && frame.cue) continue // speech inside reported speech: only the outermost counts
    if (frame.link === 'behind' || frame.link === 'around') {
      claims.push(...claimBehind(reading, items, frame, frames))
      continue
    }
    const end = findContentEnd(reading, items, frame, frames)
    const own = claimForward(reading, items, frame, end)
    claims.push(...own)
    reported = own[0]?.kind === 'direct' ? frame.content + 1 : end
  }
  return claims
}

/** `نقلت الوكالة أن فلانا قال إن …`: the one whose words are passed on speaks, not the outlet. */
function passesOn(frame: Frame, frames: readonly Frame[]): boolean {
  const isOutlet = frame.speaker !== null && (frame.speaker.head.classes & classBit.outlet) !== 0
  if (!isOutlet || frame.cue?.lemma.class !== 'relay' || frame.link !== 'complementizer') return false
  return frames.some((other) => other.at > frame.content && other.at <= frame.content + nearestReport && other.subject === 'own')
}

/** `حصل على ضمانات بأن يلعب، بحسب وكيله`: a noun inside a clause that is reported itself. */
function isInsideAccording(frame: Frame, frames: readonly Frame[]): boolean {
  if (frame.cue?.form !== 'noun' && frame.cue?.form !== 'masdar') return false
  return frames.some((other) => other.at > frame.at && other.link === 'behind' && other.cue === null)
}

/** Items between a relay and the report in it. */
const nearestReport = 10

function claimForward(reading: Reading, items: readonly Item[], frame: Frame, end: number): Claim[] {
  if (end <= frame.content) return []
  const content = [contentSpan(reading, items, frame, end)]
  const nominal = frame.link === 'preposition' || frame.link === 'object'
  const form = nominal ? 'nominal' : 'clause'
  const claims: Claim[] = []
  for (let at = frame.content; at < end; at++) {
    const item = items[at]
    if (item?.kind !== 'pair' || !item.pair) continue
    const last = claims.at(-1)
    if (last?.kind === 'direct' && frame.link === 'colon' && goesOnFrom(items, at)) {
      claims[claims.length - 1] = { ...last, pairs: [...last.pairs, item.pair] }
      continue
    }
    const direct = isDirect(items, at, end, frame)
    if (!direct && !isJoinedPair(items, at, claims) && readsAsTerm(reading, items, at, { from: frame.content, end, frame })) continue
    claims.push({ frame, kind: direct ? 'direct' : 'mixed', pairs: [item.pair], content, form })
  }
  if (claims.length) return claims
  return [{ frame, kind: 'indirect', pairs: [], content, form }]
}

/** Everything that is reported stands in the marks: right behind the link, and nothing but a few words up to the stop. */
function isDirect(items: readonly Item[], at: number, end: number, frame: Frame): boolean {
  const opens = at === frame.content || isChained(items, at)
  if (!opens || frame.link === 'preposition' || frame.link === 'object') return false
  if (frame.link === 'colon') return true
  if (at === frame.content && frame.pronoun && !isImpersonal(items, at, frame.pronoun)) return false
  const own = items[at - 1]?.lexeme?.suffix
  if (at !== frame.content && own) return false // `وإنه "شرع …"` goes on with the topic
  for (let k = at + 1; k < end; k++) {
    const item = items[k]
    if (item?.kind === 'comma' || item?.kind === 'stop') return true
    if (item?.kind === 'pair') return false
    if (k - at > longestTail) return false
    if (item?.lexeme && item.lexeme.classes & classBit.coordinator) return true
  }
  return countWords(items[at]) > 1
}

/** `وإن "…"`, `وأن "…"`: the next quotation of the same frame. */
function isChained(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lexeme
  return before !== null && before !== undefined && before.conjunction !== '' && (before.classes & classBit.complementizer) !== 0
}

/** `: "…"، "…"`: the same speech, with nothing but a comma between. */
function goesOnFrom(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.kind === 'comma' && items[at - 2]?.kind === 'pair'
}

/** `"ظالم" و"غير مقبول"`: two predicates. */
function isJoinedPair(items: readonly Item[], at: number, claims: readonly Claim[]): boolean {
  const before = items[at - 2]?.pair
  return items[at - 1]?.key.length === 1 && claims.some((claim) => claim.pairs.some((pair) => pair === before))
}

/** The pronoun of `إنه "لا بد من …"` is empty; that of `بأنه "غير مقبول"` takes up a topic. */
function isImpersonal(items: readonly Item[], at: number, pronoun: Agreement): boolean {
  return pronoun.gender !== 'f' && countWords(items[at]) > 3
}

function contentSpan(reading: Reading, items: readonly Item[], frame: Frame, end: number): Span {
  const first = items[frame.content]
  const last = items[end - 1]
  const glued = first ? countLetters(reading.text, first, frame.gluedLetters) : 0
  return { start: (first?.start ?? 0) + glued, end: last?.end ?? 0 }
}

/** Where what is reported ends: the sentence, the next frame that leans on it, or a word that gives the word back to the reporter. */
function findContentEnd(reading: Reading, items: readonly Item[], frame: Frame, frames: readonly Frame[]): number {
  let conceded = false
  for (let at = frame.content; at < items.length; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return trimEnd(items, at)
    if (item.lexeme && concedes(reading, item.lexeme)) conceded = true
    if (at === frame.content) continue
    const after = isBehindComma(reading, items, at)
    if (endsAtPhrase(item, after)) {
      if (!conceded) return trimEnd(items, at)
      conceded = false
    }
    if (item.lexeme && item.lexeme.classes & classBit.turn && after) return trimEnd(items, at)
    if (after && item.lexeme?.adverbial) return trimEnd(items, at)
    if (frames.some((other) => other !== frame && other.at === at && other.link !== 'behind' && leansOn(item, other, after)))
      return trimEnd(items, at)
    if (frames.some((other) => other !== frame && other.at === at && other.link === 'behind' && other.cue === null))
      return trimEnd(items, at)
  }
  return trimEnd(items, items.length)
}

/** `رغم …، إلا أن …`: the contrast belongs to the concession. */
function concedes({ lexicon }: Reading, { key }: Lexeme): boolean {
  return lexicon.grammar.concessions.includes(key)
}

const commas: ReadonlySet<string> = new Set(['،', ',', '؛'])

/** Behind a comma, with or without `ثم` and the like between. */
function isBehindComma({ text }: Reading, items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  if (before?.kind === 'comma' || (before?.pair && commas.has(text.charAt(before.pair.inner.end - 1)))) return true // `"…،" فيما`
  const opens = ((before?.lexeme?.classes ?? 0) & clauseLead) !== 0
  return opens && items[at - 2]?.kind === 'comma'
}

function endsAtPhrase(item: Item, afterComma: boolean): boolean {
  if (!item.phrase) return false
  if (item.phrase.class === 'tail') return true
  return item.phrase.class === 'turn' && (afterComma || item.lexeme?.conjunction !== '')
}

/** A frame that goes on from this one: a participle behind a comma or `و`, or a verb with a conjunction. */
function leansOn(item: Item, other: Frame, afterComma: boolean): boolean {
  const joined = item.lexeme?.conjunction !== ''
  if (other.cue?.adverbial) return afterComma || joined || other.link === 'colon' || other.link === 'marks'
  return (
    other.cue?.form === 'finite' &&
    (joined || afterComma) &&
    (other.link === 'colon' || other.link === 'marks' || other.link === 'complementizer' || other.link === 'preposition')
  )
}

/** The item behind the last one that is no comma, stop or bare conjunction. */
function trimEnd(items: readonly Item[], end: number): number {
  let at = end
  while (at > 0) {
    const item = items[at - 1]
    if (item?.kind !== 'comma' && item?.kind !== 'stop' && !(item?.lexeme && item.lexeme.key.length === 1)) break
    at--
  }
  return at
}

function claimBehind(reading: Reading, items: readonly Item[], frame: Frame, frames: readonly Frame[]): Claim[] {
  const item = items[frame.before]
  if (!item) return []
  if (item.pair && frame.cue) {
    const next = frame.link === 'around' ? items[frame.content] : undefined
    const pairs = next?.pair ? [item.pair, next.pair] : [item.pair]
    return [{ frame, kind: 'direct', pairs, content: pairs.map(({ start, end }) => ({ start, end })), form: 'clause' }]
  }
  return claimBefore(reading, items, frame, frames)
}

/** `…، بحسب المصدر`: what stands before it in the sentence, unless another frame reports it. */
function claimBefore(reading: Reading, items: readonly Item[], frame: Frame, frames: readonly Frame[]): Claim[] {
  if (frames.some((other) => other.at < frame.at && other.link !== 'behind' && !isInsideAccording(other, frames))) return []
  const end = trimEnd(items, frame.at)
  const from = items[0]?.kind === 'comma' ? 1 : 0
  const first = items[from]
  const last = items[end - 1]
  if (!first || !last || end <= from) return []
  const isWords = (item: Item, at: number) =>
    countWords(item) > 3 ||
    (end - from === 1
      ? countWords(item) > 1
      : countWords(item) > 1 && items[at - 1]?.key.length !== 1 && !readsAsTerm(reading, items, at, { from, end, frame }))
  const content = [{ start: first.start, end: last.end }, ...goOnBehind(items, frame, frames)]
  const isInside = ({ start }: Item) => content.some((span) => start >= span.start && start < span.end)
  const pairs = items.flatMap((item, at) => (item.pair && isInside(item) && isWords(item, at) ? [item.pair] : []))
  if (!pairs.length) return [{ frame, kind: 'indirect', pairs: [], content, form: 'clause' }]
  const whole = end - from === 1
  return pairs.map((pair) => ({
    frame,
    kind: whole ? ('direct' as const) : ('mixed' as const),
    pairs: [pair],
    content,
    form: 'clause' as const,
  }))
}

/** `تقترح الوزارة، بحسب المسؤول، فتح الطريق`: the clause goes on behind the insert, unless another one begins there. */
function goOnBehind(items: readonly Item[], frame: Frame, frames: readonly Frame[]): Span[] {
  const comma = items[frame.to]
  const first = items[frame.to + 1]
  if (
    comma?.kind !== 'comma' ||
    first?.kind !== 'word' ||
    !first.lexeme ||
    (first.phrase && first.phrase.class !== 'adjunct') ||
    first.lexeme.conjunction
  )
    return []
  if (first.lexeme.classes & classBit.turn || first.lexeme.adverbial) return []
  if (frames.some((other) => other.at > frame.at)) return []
  const last = items[trimEnd(items, items.length) - 1]
  return last ? [{ start: first.start, end: last.end }] : []
}

/** How surely a link ties words to its cue. */
export const linkWeights: Readonly<Record<LinkKind, number>> = {
  colon: 4,
  complementizer: 3,
  around: 3,
  marks: 2.5,
  behind: 2,
  preposition: 1.5,
  object: 1,
}

/** One pair is claimed once, by the surest link; of two that are as sure by the nearer cue, which is the later. */
export function settleClaims(claims: readonly Claim[]): Claim[] {
  const owner = new Map<Pair, Claim>()
  const weigh = (claim: Claim) => linkWeights[claim.frame.link] + (claim.kind === 'direct' ? 1 : 0)
  for (const claim of claims) {
    for (const pair of claim.pairs) {
      const other = owner.get(pair)
      if (!other || weigh(claim) >= weigh(other)) owner.set(pair, claim)
    }
  }
  return dropOverlaps(claims.filter((claim) => claim.pairs.every((pair) => owner.get(pair) === claim)))
}

/** An indirect quotation gives way to one that stands in its words: they are reported once. */
function dropOverlaps(claims: readonly Claim[]): Claim[] {
  return [...groupBy(claims, (claim) => claim.frame.sentence).values()].flatMap((own) => {
    const kept: Claim[] = own.filter((claim) => claim.kind !== 'indirect')
    const indirect = own.filter((claim) => claim.kind === 'indirect').sort((a, b) => linkWeights[b.frame.link] - linkWeights[a.frame.link])
    for (const claim of indirect) if (!kept.some((other) => overlaps(claim, other))) kept.push(claim)
    return own.filter((claim) => kept.includes(claim))
  })
}

function overlaps(claim: Claim, other: Claim): boolean {
  const taken: readonly Span[] = other.kind === 'indirect' ? other.content : other.pairs
  return claim.content.some((span) => taken.some(({ start, end }) => span.start < end && start < span.end))
}
