import type { CueReading, Lexeme } from '../lexicon/lexeme.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import { readSource } from '../scan/sources.js'
import { scanForward } from '../scan/walk.js'
import type { Item } from '../sentences.js'
import { classBit, talker } from '../word-classes.js'
import { showPhrase } from './forward.js'
import { type Draft, type OpenSentence, optionsOf } from './sentence.js'
import { leanOn } from './speakers.js'

/** `بحسب المصدر، …` before what is said, or `…، بحسب المصدر` behind it. */
export function readAccording(open: OpenSentence, item: Item, at: number): Draft | null {
  const length = item.phrase?.length ?? 1
  const source = readSource(open.items, at + length, optionsOf(open))
  if (!source) return null
  const opens = at <= 1 || open.items[at - 1]?.kind === 'comma' || open.items[at - 1]?.kind === 'sign'
  const cue = { cue: null, shown: showPhrase(open, item, at, { class: 'according', form: 'preposition' }) }
  const relayed = readRelayed(open, at + length, source)
  const rest = {
    pronoun: null,
    speaker: relayed ?? source,
    subject: 'own' as const,
    via: relayed && source,
    channel: null,
    addressee: null,
  }
  const behind = findContentBehind(open, skipRelative(open, relayed ?? source))
  if (at <= 1 && behind < open.items.length)
    return { at, ...cue, ...rest, link: 'complementizer', content: behind, before: -1, to: behind, rule: 'according-before' }
  if (!opens && open.items[at - 1]?.kind !== 'pair') return null
  return { at, ...cue, ...rest, link: 'behind', content: -1, before: at - 1, to: (relayed ?? source).to, rule: 'according-behind' }
}

/** `حسب معطيات حصلت عليها الجريدة، فإن`: a verb right behind a source without the article describes it, up to the comma. */
function skipRelative({ items }: OpenSentence, { to, definite }: NounPhrase): number {
  if (definite || !items[to]?.lexeme?.verbal) return to
  const comma = items.findIndex((item, at) => at > to && item.kind === 'comma')
  return comma > 0 ? comma : to
}

/** `بحسب ما نقلت الوكالة عن الوزير`: whose words they are. */
function readRelayed({ items, reading }: OpenSentence, from: number, source: NounPhrase): NounPhrase | null {
  const relays = items.slice(from, source.from).some((item) => item.lexeme?.cues.some(({ lemma }) => lemma.class === 'relay'))
  const { grammar } = reading.lexicon
  if (!relays || !grammar.issuerPrepositions.includes(items[source.to]?.key ?? '')) return null
  return readNounPhrase(items, source.to + 1, { text: reading.text, grammar, appositions: true })
}

/** `على حد قولها`: at the head of what is said, or at its tail; who is meant stands before. */
export function readTail(open: OpenSentence, item: Item, at: number): Draft | null {
  const length = item.phrase?.length ?? 1
  const last = open.items[at + length - 1]
  const cue = { ...calledCue, suffix: last?.lexeme?.suffix ?? null, form: 'masdar' as const }
  const shown = showPhrase(open, item, at, { class: 'according', form: 'preposition' })
  const own = leanOn(open, cue, at)
  const who = own.speaker?.kind === 'document' ? { speaker: null, subject: 'none' as const } : own
  const rest = { cue: null, shown, pronoun: null, ...who, via: null, channel: null, addressee: null }
  const content = findContentBehind(open, at + length)
  if (at <= 1 && content < open.items.length)
    return { at, ...rest, link: 'complementizer', content, before: -1, to: content, rule: 'tail-before' }
  if (at === 0) return null
  return { at, ...rest, link: 'behind', content: -1, before: at - 1, to: at + length, rule: 'tail-behind' }
}

/** What is said begins behind the comma and the complementizer: `، فإن`. */
export function findContentBehind(open: OpenSentence, from: number): number {
  let at = from
  while (at < open.items.length) {
    const item = open.items[at]
    if (
      item?.kind === 'comma' ||
      item?.kind === 'aside' ||
      (item?.lexeme && (item.lexeme.classes & classBit.complementizer || answers(item.lexeme)))
    )
      at++
    else break
  }
  return at
}

/** `فقد`. */
function answers({ classes, conjunction }: Lexeme): boolean {
  return (classes & classBit.auxiliary) !== 0 && conjunction !== ''
}

/** `ما وصفه بـ"…"`: a word of the source's own. */
export function readCalled(open: OpenSentence, item: Item, at: number): Draft | null {
  const length = item.phrase?.length ?? 1
  const { prepositions } = open.reading.lexicon.grammar.clitics
  const cue = { ...calledCue, lemma: { ...calledCue.lemma, links: prepositions } }
  const pairFollows = open.items[at + length]?.kind === 'pair'
  const scan = scanForward(open.items, at + length, cue, { ...optionsOf(open), takesSubject: !pairFollows })
  if (open.items[scan.content]?.kind !== 'pair') return null
  const span = {
    start: open.items[at + (length > 1 ? 1 : 0)]?.start ?? item.start,
    end: open.items[at + Math.min(1, length - 1)]?.end ?? item.end,
  }
  const own = scan.subject ? { speaker: scan.subject, subject: 'own' as const } : leanOn(open, calledCue, at)
  return {
    at,
    cue: null,
    shown: { span, lemma: open.reading.text.slice(span.start, span.end), class: 'call', form: 'finite' },
    link: 'preposition',
    pronoun: null,
    content: scan.content,
    gluedLetters: scan.gluedLetters,
    before: -1,
    to: scan.content,
    ...own,
    via: null,
    channel: null,
    addressee: null,
    rule: 'called-marks',
  }
}

/** `الوزير: "…"`: somebody, a colon, marks. */
export function readVerbless(open: OpenSentence): Draft | null {
  const colon = open.items.findIndex((item) => item.kind === 'colon')
  if (colon < 1 || open.items[colon + 1]?.kind !== 'pair') return null
  const { text, lexicon } = open.reading
  const phrase = readNounPhrase(open.items, 0, { text, grammar: lexicon.grammar, appositions: true })
  const isVerb = phrase?.to === 1 && phrase.head.classes === 0 && lexicon.grammar.clitics.conjunctions.includes(phrase.head.key.charAt(0)) // `وأكمل:`
  const speaks = phrase && !isVerb && (phrase.head.classes & talker || phrase.name)
  if (!phrase || !speaks) return null
  return {
    at: colon,
    cue: null,
    shown: null,
    link: 'colon',
    pronoun: null,
    content: colon + 1,
    before: -1,
    to: colon + 1,
    speaker: phrase,
    subject: 'own',
    via: null,
    channel: null,
    addressee: null,
    rule: 'verbless-colon',
  }
}

const calledCue: CueReading = {
  lemma: { lemma: '', class: 'call', needs: 'link', nominal: 'none' },
  form: 'finite',
  adverbial: false,
  passive: false,
  suffix: null,
}
