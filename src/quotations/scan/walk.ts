import type { CueReading, Lexeme } from '../lexicon/lexeme.js'
import type { Item } from '../sentences.js'
import { classBit, firstName } from '../word-classes.js'
import { isAdjunct, skipAdjunct } from './adjuncts.js'
import { isGoverned, meetParticle, meetVerb, reportsItself, skipRelative } from './clauses.js'
import { isComplementizer, isLinkWord, meetLinkWord } from './links.js'
import { meetPair } from './marks.js'
import { meetNoun, opensObject } from './nouns.js'
import { type OpenScan, type Scan, type ScanOptions, endScan, linkAt, longestScan, readPhrase } from './scan.js'
import { readSource } from './sources.js'

/** Walks from behind a cue to what is reported, and names what it meets on the way. */
export function scanForward(items: readonly Item[], start: number, cue: CueReading, options: ScanOptions): Scan {
  const walk = openScan(items, start, cue, options)
  while (!walk.ended && walk.at < items.length && walk.at - start < longestScan) {
    const item = items[walk.at]
    const before = walk.at
    if (item) step(walk, item)
    if (!walk.ended && walk.at === before) walk.at++
  }
  const { subject, link, pronoun, gluedLetters, source, relay, masdar, channel, channelPhrase, addressee, skippedObject } = walk
  return { subject, link, pronoun, content: walk.at, gluedLetters, source, relay, masdar, channel, channelPhrase, addressee, skippedObject }
}

function openScan(items: readonly Item[], start: number, cue: CueReading, options: ScanOptions): OpenScan {
  return {
    items,
    start,
    cue,
    options,
    links: cue.lemma.links ?? [],
    at: start,
    ended: false,
    subject: null,
    source: null,
    relay: null,
    masdar: null,
    channel: null,
    channelPhrase: null,
    addressee: null,
    link: null,
    pronoun: null,
    gluedLetters: 0,
    skippedObject: false,
    lastPhrase: null,
  }
}

export function step(walk: OpenScan, item: Item): void {
  if (item.kind === 'stop') return endScan(walk)
  if (item.kind === 'colon') return linkAt(walk, 'colon', walk.at + 1)
  if (item.kind === 'pair') return meetPair(walk, item)
  if (item.kind === 'word' && item.lexeme) return item.phrase ? meetPhrase(walk, item, item.lexeme) : meetWord(walk, item, item.lexeme)
  if (item.kind === 'number' && walk.at === walk.start) return endScan(walk)
}

function meetPhrase(walk: OpenScan, item: Item, lexeme: Lexeme): void {
  const phrase = item.phrase
  if (!phrase) return
  const behind = walk.at + phrase.length
  switch (phrase.class) {
    case 'according':
    case 'quoting': {
      const source = readSource(walk.items, behind, walk.options)
      if (phrase.class === 'quoting') walk.source = source
      else walk.relay = source
      walk.at = source ? source.to : behind
      return
    }
    case 'verbatim':
    case 'opener':
      walk.at = behind
      return
    case 'adjunct': {
      const noun = walk.items[behind]?.lexeme?.verbal ? behind + 1 : behind // `طلبت عدم كشف هويتها`: what it governs is a noun
      walk.at = readPhrase(walk, noun)?.to ?? noun
      return
    }
    case 'turn':
    case 'tail':
      return endScan(walk)
    default:
      return meetWord(walk, item, lexeme)
  }
}

function meetWord(walk: OpenScan, item: Item, lexeme: Lexeme): void {
  const { classes } = lexeme
  if (isComplementizer(lexeme)) {
    walk.pronoun = lexeme.suffix
    return linkAt(walk, 'complementizer', walk.at + 1)
  }
  if (meetsMasdar(walk, lexeme)) return
  if (classes & classBit.turn && !lexeme.preposition) return endScan(walk)
  if (classes & classBit.relative && opensObject(walk)) return linkAt(walk, 'object', walk.at)
  if (classes & classBit.relative) return reportsItself(walk) ? endScan(walk) : skipRelative(walk)
  if (lexeme.verbal && !(classes & classBit.time) && !isGoverned(walk)) return meetVerb(walk, lexeme)
  if (isLinkWord(walk, lexeme)) return meetLinkWord(walk, lexeme)
  if (classes & (classBit.auxiliary | classBit.negation)) return meetParticle(walk, lexeme)
  if (classes & classBit.coordinator && !(classes & (classBit.preposition | classBit.kin))) return endScan(walk)
  if (isAdjunct(lexeme) && !isGivenName(walk, lexeme)) return skipAdjunct(walk, item, lexeme)
  return meetNoun(walk)
}

/** `علي سالم`: written like the preposition, and a name follows. */
function isGivenName({ items, at }: OpenScan, { classes, definite }: Lexeme): boolean {
  const next = items[at + 1]?.lexeme
  if (!(classes & classBit.givenName) || definite || !next || next.preposition) return false
  return (next.classes & firstName) !== 0 || (next.classes === 0 && !next.finite)
}

/** `قوله`, `قولها` behind a relay, `تأكيده`: nearer to the words than the verb that passes them on. */
function meetsMasdar(walk: OpenScan, lexeme: Lexeme): boolean {
  const masdar = lexeme.cues.find((cue) => cue.form === 'masdar' && cue.suffix)
  if (!masdar || !(walk.source || walk.cue.lemma.class === 'relay') || lexeme.preposition) return false
  walk.masdar = { at: walk.at, cue: masdar }
  walk.at++
  return true
}
