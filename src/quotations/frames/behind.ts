import type { CueReading } from '../lexicon/lexeme.js'
import type { Scan } from '../scan/scan.js'
import type { Item } from '../sentences.js'
import { announcer, lightWord, turnOrPerson } from '../word-classes.js'
import { makeForward, showCue } from './forward.js'
import { countWords } from './frame.js'
import type { Draft, OpenSentence } from './sentence.js'
import { findSpeaker } from './speakers.js'

/** Items between the closing mark and the verb behind it. */
const farthestPair = 5

/** The pair that stands right before a verb: `"…"، يقول`. */
export function findPairBefore(open: OpenSentence, at: number): number {
  let k = at - 1
  while (k >= 0 && at - k <= farthestPair && isBetween(open.items[k])) k--
  return open.items[k]?.kind === 'pair' && countWords(open.items[k]) > 2 && !isClaimedName(open, k) ? k : -1
}

/** What may stand between the marks and the verb: a comma, `كما`, `هذا ما`. */
function isBetween(item: Item | undefined): boolean {
  if (item?.kind === 'comma' || item?.kind === 'aside' || item?.kind === 'sign') return true
  const classes = item?.lexeme?.classes ?? 0
  return (classes & lightWord) !== 0 && !(classes & turnOrPerson)
}

/** A pair behind a noun that announces a name belongs to that noun. */
function isClaimedName(open: OpenSentence, pair: number): boolean {
  const before = open.items[pair - 1]?.lexeme
  return before !== undefined && before !== null && (before.classes & announcer) !== 0
}

export function readBehind(open: OpenSentence, cue: CueReading, at: number, scan: Scan, before: number): Draft {
  const own = findSpeaker(open, cue, at, { ...scan, source: null })
  const next = open.items[scan.content]
  const comma = open.items[scan.content - 1]?.kind === 'comma'
  const around = scan.link === 'marks' && next?.kind === 'pair' && comma
  const forward = !around && (scan.link === 'colon' || scan.link === 'complementizer')
  if (forward) return makeForward(open, cue, at, scan)
  return {
    at,
    ...showCue(open, cue, at),
    link: around ? 'around' : 'behind',
    pronoun: null,
    content: around ? scan.content : -1,
    before,
    to: around ? scan.content : (scan.subject?.to ?? at + 1),
    ...own,
    channel: scan.channel,
    addressee: scan.addressee,
    rule: around ? 'finite-around' : 'finite-behind',
  }
}
