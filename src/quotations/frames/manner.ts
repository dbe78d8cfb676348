import type { CueReading, Lexeme } from '../lexicon/lexeme.js'
import { isComplementizer } from '../scan/links.js'
import type { Scan } from '../scan/scan.js'
import { canSpeak } from '../speakers/phrase-options.js'
import { classBit } from '../word-classes.js'
import { findContentBehind } from './fixed-phrases.js'
import { showCue } from './forward.js'
import type { Draft, OpenSentence } from './sentence.js'
import { findSpeaker } from './speakers.js'

/** Items between a sentence's head and a verb that still opens it. */
const farthestOpening = 2

/** `كما قال`: the verb reports the clause before or behind it, without a link. */
export function isManner({ items, reading }: OpenSentence, at: number): boolean {
  const before = items[at - 1]
  if (before?.kind === 'comma') return at >= farthestOpening && isPlainVerb(items[at]?.lexeme) // `، يضيف المتحدث،`
  if (before?.kind !== 'word' || !before.lexeme) return false
  const { mannerWords } = reading.lexicon.grammar
  return mannerWords.includes(before.key) || mannerWords.includes(before.key.slice(before.lexeme.conjunction.length))
}

/** A verb whose letters are no noun or particle, without a conjunction. */
function isPlainVerb(lexeme: Lexeme | null | undefined): boolean {
  return lexeme?.conjunction === '' && lexeme.classes === 0 && !lexeme.cues.some(({ form }) => form === 'masdar')
}

/** `كما قال الوزير، فإن …` before what is said, `…، كما قال الوزير` behind it; a verb with a link of its own is none. */
export function readManner(open: OpenSentence, cue: CueReading, at: number, scan: Scan): Draft | null {
  if (cue.lemma.class !== 'say' || (scan.subject && !canSpeak(scan.subject))) return null
  const end = findInsertEnd(open, cue, scan.subject?.to ?? at + 1)
  if (end < 0 || scan.link === 'object' || (scan.link && at > farthestOpening && !isBeyond(scan, end))) return null
  const own = findSpeaker(open, cue, at, { ...scan, source: null })
  const rest = { pronoun: null, ...showCue(open, cue, at), ...own, channel: null, addressee: null }
  const behind = findContentBehind(open, end)
  const bare = open.items[at - 1]?.kind === 'comma'
  if (at <= farthestOpening && !bare) {
    const first = open.items[end + 1]?.lexeme
    const answers = first && first.conjunction !== '' && (first.classes & classBit.complementizer) !== 0
    return answers ? { at, ...rest, link: 'complementizer', content: behind, before: -1, to: behind, rule: 'according-before' } : null
  }
  if (bare && (open.items[end]?.kind !== 'comma' || !scan.subject)) return null
  const first = bare ? at : at - 1
  return { at: first, ...rest, cue: null, link: 'behind', content: -1, before: first - 1, to: end, rule: 'according-behind' }
}

/** `، تقول المتسلقة، من صعوبات منها "…"`: the marks belong to the clause that goes on. */
function isBeyond({ link, content }: Scan, end: number): boolean {
  return link === 'marks' && content > end + 1
}

/** The comma or stop that ends the insert; −1 where a link or another verb comes first. */
function findInsertEnd({ items }: OpenSentence, { lemma: { links = [] } }: CueReading, from: number): number {
  for (let k = from; k < items.length; k++) {
    const item = items[k]
    if (item?.kind === 'comma' || item?.kind === 'stop') return k
    if (item?.kind !== 'word' || !item.lexeme || item.lexeme.verbal || isComplementizer(item.lexeme)) return -1
    if (links.includes(item.key) || links.includes(item.lexeme.preposition)) return -1
  }
  return items.length
}
