import type { Agreement } from '../../languages/grammar.js'
import type { Span } from '../../source.js'
import { type Frame, type Reading, countWords } from '../frames/frame.js'
import { countLetters } from '../phrases/clitics.js'
import type { Item } from '../sentences.js'
import { readsAsTerm } from '../terms.js'
import { classBit } from '../word-classes.js'
import type { Claim } from './claim.js'

/** Words of the reporter behind the closing mark that do not make a direct quotation mixed. */
const longestTail = 4
/** … behind more words than this; fewer are a name or the source's wording of a part. */
const shortestSentence = 2

/** What a frame reports behind its link, up to an item. */
export function claimForward(reading: Reading, items: readonly Item[], frame: Frame, end: number): Claim[] {
  if (end <= frame.content) return []
  const content = [contentSpan(reading, items, frame, end)]
  const nominal = frame.link === 'preposition' || frame.link === 'object'
  const form = nominal ? 'nominal' : 'clause'
  const claims: Claim[] = []
  for (let at = frame.content; at < end; at++) {
    const item = items[at]
    if (item?.kind !== 'pair' || !item.pair || !countWords(item)) continue
    const last = claims.at(-1)
    if (last?.kind === 'direct' && frame.link === 'colon' && goesOnFrom(items, at)) {
      claims[claims.length - 1] = { ...last, pairs: [...last.pairs, item.pair] }
      continue
    }
    const direct = isDirect(items, at, end, frame)
    if (!direct && !isJoinedPair(items, at, claims) && readsAsTerm(reading, items, at, { from: frame.content, end, frame })) continue
    claims.push({ frame, kind: direct ? 'direct' : 'mixed', pairs: [item.pair], content, form })
  }
  const { nominal: attitude, class: kind } = frame.cue?.lemma ?? {}
  const needsMarks = frame.link === 'marks' || (frame.link === 'preposition' && attitude === 'attitude' && kind !== 'call')
  if (claims.length || needsMarks) return claims
  return [{ frame, kind: 'indirect', pairs: [], content, form }]
}

/** Everything that is reported stands in the marks: right behind the link, and nothing but a few words up to the stop. */
function isDirect(items: readonly Item[], at: number, end: number, frame: Frame): boolean {
  const opens = at === frame.content || isChained(items, at)
  if (!opens || frame.link === 'preposition' || frame.link === 'object') return false
  if (frame.link === 'colon') return true
  if (at === frame.content && frame.pronoun && !isImpersonal(items, at, frame, frame.pronoun)) return false
  const own = items[at - 1]?.lexeme?.suffix
  if (at !== frame.content && own) return false // `وإنه "شرع …"` goes on with the topic
  for (let k = at + 1; k < end; k++) {
    const item = items[k]
    if (item?.kind === 'comma' || item?.kind === 'stop') return true
    if (item?.kind === 'pair') return false
    if (k - at > (countWords(items[at]) > shortestSentence ? longestTail : 0)) return false
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
function isImpersonal(items: readonly Item[], at: number, { cue }: Frame, pronoun: Agreement): boolean {
  return cue?.lemma.class !== 'accuse' && pronoun.gender !== 'f' && countWords(items[at]) > 3
}

function contentSpan(reading: Reading, items: readonly Item[], frame: Frame, end: number): Span {
  const first = items[frame.content]
  const last = items[end - 1]
  const glued = first ? countLetters(reading.text, first, frame.gluedLetters) : 0
  return { start: (first?.start ?? 0) + glued, end: last?.end ?? 0 }
}
