import type { CueReading } from '../lexicon/lexeme.js'
import { countClitics, countLetters } from '../phrases/clitics.js'
import { rules, type RuleName } from '../rules.js'
import type { Scan } from '../scan/scan.js'
import type { Item } from '../sentences.js'
import type { ShownCue } from './frame.js'
import type { Draft, OpenSentence } from './sentence.js'
import { findSpeaker } from './speakers.js'

export function makeForward(open: OpenSentence, cue: CueReading, at: number, scan: Scan): Draft {
  if (scan.masdar) open.taken.add(scan.masdar.at)
  const shown = scan.masdar ?? { at, cue }
  const own = findSpeaker(open, cue, at, scan)
  return {
    at,
    ...showCue(open, shown.cue, shown.at),
    link: scan.link ?? 'marks',
    pronoun: scan.pronoun,
    content: scan.content,
    gluedLetters: scan.gluedLetters,
    before: -1,
    to: scan.content,
    ...own,
    channel: scan.channel,
    addressee: scan.addressee,
    rule: ruleOf(cue, scan.link ?? 'marks'),
  }
}

export function showCue(open: OpenSentence, cue: CueReading, at: number): Pick<Draft, 'cue' | 'shown'> {
  const item = open.items[at]
  if (!item) return { cue, shown: null }
  const clitics = cue.form === 'masdar' ? 0 : countOwnClitics(open, item)
  const { lemma, class: kind } = cue.lemma
  return { cue, shown: { span: { start: item.start + clitics, end: item.end }, lemma, class: kind, form: cue.form } }
}

function countOwnClitics(open: OpenSentence, item: Item): number {
  return countClitics({ text: open.reading.text, grammar: open.reading.lexicon.grammar }, item)
}

/** Letters of a conjunction before a fixed expression: one in `وبحسب`, none in `وفق`. */
function conjunctionBefore({ reading: { lexicon } }: OpenSentence, { key }: Item): number {
  const conjunction = lexicon.grammar.clitics.conjunctions.find((letters) => key.startsWith(letters)) ?? ''
  return conjunction && lexicon.lookUp(key.slice(conjunction.length)).phrases.length ? conjunction.length : 0
}

/** A fixed expression as the cue: `بحسب`, `على حد قولها`. */
export function showPhrase(open: OpenSentence, item: Item, at: number, kind: Pick<ShownCue, 'class' | 'form'>): ShownCue {
  const start = item.start + countLetters(open.reading.text, item, conjunctionBefore(open, item))
  const end = open.items[at + (item.phrase?.length ?? 1) - 1]?.end ?? item.end
  return { span: { start, end }, lemma: open.reading.text.slice(start, end), ...kind }
}

/** The rule is the form of the cue with the link; a pair without a rule of its own reads like its plain form. */
function ruleOf(cue: CueReading, link: Scan['link']): RuleName {
  const name = `${cue.form}-${link}`
  return name in rules ? (name as RuleName) : 'finite-object'
}
