import type { Claim } from '../contents/claim.js'
import type { Frame, Reading } from '../frames/frame.js'
import { groupBy } from '../groups.js'
import type { Passage } from '../passages.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import { bits, classBit } from '../word-classes.js'
import { findMainSubject } from './main-subject.js'
import { canSpeak } from './phrase-options.js'
import { type Met, type ResolvedSpeaker, resolveSpeaker } from './resolve.js'
import { type Roster, createRoster } from './roster.js'
import { type Stage, openStage } from './stage.js'

export interface Cast {
  readonly roster: Roster
  readonly speakers: ReadonlyMap<Claim, ResolvedSpeaker>
}

/** Reads everyone into one roster, then says who speaks in each claim, in text order. */
export function castSpeakers(reading: Reading, passages: readonly Passage[], claims: readonly Claim[], frames: readonly Frame[]): Cast {
  const roster = createRoster(reading.lexicon)
  const speakers = new Map<Claim, ResolvedSpeaker>()
  const stage = openStage()
  const byFrame = groupBy(claims, (claim) => claim.frame)
  let nextFrame = 0
  const met = reading.sentences.map((_, number) => introduce(reading, number, roster))
  reading.sentences.forEach((sentence, number) => {
    const passage = passages[sentence.passage]
    if (passage?.role === 'heading') stage.clear()
    const own: Frame[] = []
    while (frames[nextFrame] && (frames[nextFrame]?.sentence ?? 0) <= number) {
      const frame = frames[nextFrame]
      if (frame) own.push(frame)
      nextFrame++
    }
    for (const frame of own) {
      const claimed = byFrame.get(frame) ?? []
      const speaker = resolveSpeaker(frame, { reading, roster, stage, met, sentence: number })
      if (!speaker) continue
      stage.enter(speaker.entity, number, { spoke: claimed.length > 0, named: speaker.resolution === 'explicit' })
      for (const claim of claimed) speakers.set(claim, speaker)
    }
    if (!own.length) enterMainSubject(reading, number, roster, stage)
  })
  return { roster, speakers }
}

const introduced = bits('title', 'honorific', 'kin', 'person', 'organisation', 'group')

/** Described people anywhere in a sentence join the roster, so that their fullest description is known. */
function introduce(reading: Reading, number: number, roster: Roster): Met[] {
  const items = reading.sentences[number]?.items ?? []
  const met: Met[] = []
  for (let at = 0; at < items.length;) {
    const lexeme = items[at]?.lexeme
    if (!lexeme || !(lexeme.classes & introduced) || lexeme.finite) {
      at++
      continue
    }
    const phrase = readNounPhrase(items, at, { text: reading.text, grammar: reading.lexicon.grammar, appositions: true })
    if (phrase && isDescription(phrase)) met.push({ entity: roster.resolve(phrase, []), phrase })
    at = Math.max(at + 1, phrase?.to ?? 0)
  }
  return met
}

/** Words of a crowd that is told from others: `مصادر في الوزارة`. */
const leastWords = 3

/** A name with a role, or a body or crowd with what sets it apart: `مؤسسة عائشة`, `مصادر في الوزارة`. */
function isDescription({ name, roleWords, head, definite }: NounPhrase): boolean {
  if (name) return roleWords.length > 0
  if (head.definite) return false
  if (head.classes & classBit.organisation) return definite && roleWords.length > 1
  return (head.classes & classBit.group) !== 0 && roleWords.length >= leastWords
}

/** The subject of a sentence without reported speech may be who speaks in the next one. */
function enterMainSubject(reading: Reading, number: number, roster: Roster, stage: Stage): void {
  const items = reading.sentences[number]?.items ?? []
  const subject = findMainSubject(items, items.length, { text: reading.text, lexicon: reading.lexicon })
  if (!subject || !(canSpeak(subject) || roster.knows(subject))) return
  const spoke = items[subject.from - 1]?.lexeme?.finite === true // أعرب الأمين العام عن ثقته
  stage.enter(roster.resolve(subject, stage.recent()), number, { spoke, named: true })
}
