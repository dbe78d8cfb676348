import type { Agreement } from '../../languages/grammar.js'
import type { CueReading } from '../lexicon/lexeme.js'
import { agreementOf } from '../phrases/agreement.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Scan } from '../scan/scan.js'
import { readIssuer } from '../scan/sources.js'
import { findMainSubject } from '../speakers/main-subject.js'
import { canSpeak } from '../speakers/phrase-options.js'
import { findSubjectBefore, findTopic } from '../speakers/subjects.js'
import { classBit } from '../word-classes.js'
import { type Draft, type OpenSentence, optionsOf } from './sentence.js'

/** Who speaks, and who only passes it on. */
export function findSpeaker(open: OpenSentence, cue: CueReading, at: number, scan: Scan): Pick<Draft, 'speaker' | 'subject' | 'via'> {
  const behind = scan.subject && nameIssuer(open, scan.subject)
  if (scan.source)
    return {
      speaker: scan.source,
      subject: 'own',
      via: behind ?? (cue.form === 'finite' && !cue.passive ? findBefore(open, cue, at) : null),
    }
  const via = scan.relay
  if (cue.passive) return { speaker: null, subject: 'none', via }
  if (cue.form === 'noun' && behind && (canSpeak(behind) || behind.name)) return { speaker: behind, subject: 'own', via }
  if (cue.form === 'noun' && !cue.suffix) return { speaker: null, subject: 'none', via }
  if (cue.form === 'finite') {
    const topic = findSetTopic(open, cue, at)
    if (topic) return { speaker: topic, subject: 'own', via }
    const before = cue.person === 1 || (behind && open.items[at]?.lexeme?.conjunction) ? null : findBefore(open, cue, at)
    if (before && (canSpeak(before) || isFramed(open, before, at) || (before.name !== null && !(behind && canSpeak(behind)))))
      return { speaker: before, subject: 'own', via }
    if (behind) return { speaker: behind, subject: 'own', via }
    if (cue.lemma.class === 'document' && scan.channelPhrase) return { speaker: nameIssuer(open, scan.channelPhrase), subject: 'own', via }
  }
  return { ...leanOn(open, cue, at), via }
}

/** `كانت العبيدي قد أبلغت`: between the auxiliaries stands the subject, whoever is behind the verb. */
function isFramed({ items }: OpenSentence, { from, to }: NounPhrase, at: number): boolean {
  const isAuxiliary = (k: number) => ((items[k]?.lexeme?.classes ?? 0) & classBit.auxiliary) !== 0
  return to < at && isAuxiliary(from - 1) && isAuxiliary(at - 1)
}

/** A document speaks for who issued it, where the sentence says who. */
function nameIssuer(open: OpenSentence, phrase: NounPhrase): NounPhrase {
  return (phrase.head.classes & classBit.document && readIssuer(open.items, phrase, optionsOf(open))) || phrase
}

/** Behind `و` or `ف` the subject is the topic of the whole sentence: `أما فلانة، وهي …، فقالت`. */
export function findBefore(open: OpenSentence, cue: CueReading, at: number): NounPhrase | null {
  if (open.items[at]?.lexeme?.conjunction) return findTopic(open.items, at, cue, optionsOf(open))
  return findSubjectBefore(open.items, at, cue, optionsOf(open))
}

/** `أما فلانة، …، فقالت`: whatever stands behind the verb, the topic speaks. */
function findSetTopic(open: OpenSentence, cue: CueReading, at: number): NounPhrase | null {
  const { topic } = open.reading.lexicon.grammar
  if (open.items[at]?.lexeme?.conjunction !== topic.conjunction || open.items[0]?.key !== topic.marker) return null
  return findTopic(open.items, at, cue, optionsOf(open))
}

/** The subject of the clause that the cue leans on: of the frame before it in the sentence, or of the main verb. */
export function leanOn(open: OpenSentence, cue: CueReading, at: number): Pick<Draft, 'speaker' | 'subject'> {
  const agreement = agreementOfCue(cue)
  const isInsert = (frame: Draft) => frame.cue === null && frame.shown?.form === 'finite' // `كما تقول الوزارة`
  const last = open.frames.findLast(
    (frame) => frame.speaker && !isInsert(frame) && frame.at < at && agreementOf(frame.speaker, agreement, false) > -2,
  )
  if (last?.speaker) return { speaker: last.speaker, subject: last.subject === 'own' ? 'clause' : last.subject }
  if (open.frames.some((frame) => !frame.speaker && frame.cue?.form === 'finite')) return { speaker: null, subject: 'none' }
  open.mainSubject ??= findMainSubject(open.items, at, optionsOf(open))
  const main = open.mainSubject
  if (main && main.to <= at && agreementOf(main, agreement, false) > -2) return { speaker: main, subject: 'clause' }
  return { speaker: null, subject: 'none' }
}

/** What a cue shows of who speaks; `جاء فيه` agrees with the document. */
function agreementOfCue(cue: CueReading): Agreement {
  if (cue.lemma.class === 'document') return {}
  return cue.form === 'masdar' || cue.form === 'noun' ? (cue.suffix ?? {}) : cue
}
