import type { Agreement } from '../../languages/grammar.js'
import type { Explanation } from '../../schema.js'
import type { Claim } from '../contents.js'
import type { Frame, Reading } from '../frames/frame.js'
import { groupBy } from '../groups.js'
import type { Passage } from '../passages.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import { bits, classBit, individual } from '../word-classes.js'
import { type Entity, type Roster, createRoster, fullestMention } from './roster.js'
import { type Stage, type Weighed, openStage } from './stage.js'
import { findClauseSubject, findMainSubject } from './main-subject.js'
import { canSpeak, speaking } from './phrase-options.js'

export interface ResolvedSpeaker {
  readonly entity: Entity
  readonly mention: NounPhrase | null
  readonly resolution: 'explicit' | 'implied'
  /** Who was weighed, best first. */
  readonly candidates: NonNullable<Explanation['candidates']>
}

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
  reading.sentences.forEach((_, number) => introduce(reading, number, roster))
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
      const speaker = resolveSpeaker(frame, { reading, roster, stage, sentence: number })
      if (!speaker) continue
      stage.enter(speaker.entity, number, { spoke: claimed.length > 0, named: speaker.resolution === 'explicit' })
      for (const claim of claimed) speakers.set(claim, speaker)
    }
    if (!own.length) enterMainSubject(reading, number, roster, stage)
  })
  return { roster, speakers }
}

function listCandidates(weighed: readonly Weighed[]): ResolvedSpeaker['candidates'] {
  return weighed.map(({ entity, score, evidence }) => ({ text: fullestMention(entity)?.text ?? '', score, evidence }))
}

/** What is known when a frame is resolved. */
interface Scene {
  readonly reading: Reading
  readonly roster: Roster
  readonly stage: Stage
  readonly sentence: number
}

function resolveSpeaker(frame: Frame, scene: Scene): ResolvedSpeaker | null {
  const { roster, stage, sentence } = scene
  const speaker = frame.speaker && isRuledOut(frame, frame.speaker) ? null : frame.speaker
  if (speaker && (frame.subject === 'own' || canSpeak(speaker) || roster.knows(speaker) || isExplained(speaker, scene)))
    return resolveNamed(frame, speaker, scene)
  if (frame.cue?.passive || frame.cue?.person === 1 || (frame.cue?.form === 'noun' && !frame.cue.suffix)) return null
  const weighed = stage.weigh(agreementIn(frame), sentence)
  const subject = weighed.some((other) => other.sentence === sentence) ? null : findNearSubject(frame, scene)
  if (subject && (subject.head.classes & speaking || roster.knows(subject))) return resolveNamed(frame, subject, scene)
  const best = weighed[0]
  const resolution = best && (best.named === sentence || isNamedBefore(best.entity, frame, scene)) ? 'explicit' : 'implied'
  if (best) return { entity: best.entity, mention: null, resolution, candidates: listCandidates(weighed) }
  return speaker && resolveNamed(frame, speaker, scene)
}

/** `التقى مون، وهو صديق الطيار، …`: what `هو` explains is a person, though nothing else is known of the name. */
function isExplained({ name, to }: NounPhrase, { reading, sentence }: Scene): boolean {
  const [comma, pronoun, noun] = reading.sentences[sentence]?.items.slice(to, to + 3) ?? []
  if (!name || comma?.kind !== 'comma' || !pronoun?.lexeme?.conjunction || !((noun?.lexeme?.classes ?? 0) & individual)) return false
  return reading.lexicon.grammar.pronouns.some(({ form, place }) => place === 'free' && form === pronoun.lexeme?.stem)
}

/** Items before a cue in which a name makes its speaker explicit. */
const nearby = 60

/** `صورت الكاميرا الوزير العيساوي وهو …، حيث قال`: the name stands in the sentence, wherever its place in it is. */
function isNamedBefore({ nameWords }: Entity, { at }: Frame, { reading, sentence }: Scene): boolean {
  const before = reading.sentences[sentence]?.items.slice(Math.max(0, at - nearby), at) ?? []
  return before.some(({ lexeme }) => lexeme !== null && lexeme.classes === 0 && (nameWords.has(lexeme.key) || nameWords.has(lexeme.stem)))
}

/** What stands behind a verb of another gender is its object, and so is what has the ending of one: `اتهم الوزارة`, `وعدت المنخرطين`. */
function isRuledOut({ at, cue, subject, via }: Frame, { from, head, name, gender, number, joined }: NounPhrase): boolean {
  if (subject !== 'own' || cue?.form !== 'finite' || cue.lemma.class === 'document' || cue.lemma.class === 'relay') return false
  if (via || joined || from <= at || head.preposition) return false
  if (cue.number && cue.number !== 's') return true // استنكروا الحدث: a verb before its subject is singular
  if (head.oblique && (!name || (cue.gender === 'f' && head.definite && !head.classes))) return true
  if (name) return false
  if (head.classes & individual) return false // عمدة، علامة
  return cue.gender === 'm' && cue.number === 's' && gender === 'f' && number === 's' && head.gender === 'f'
}

/** The subject of a clause before the cue in its own sentence. */
function findNearSubject({ at, cue }: Frame, { reading, sentence }: Scene): NounPhrase | null {
  if (cue?.form !== 'finite') return null
  const { items } = reading.sentences[sentence] ?? { items: [] }
  return findClauseSubject(items, at, cue, { text: reading.text, lexicon: reading.lexicon })
}

function resolveNamed(frame: Frame, speaker: NounPhrase, { roster, stage }: Scene): ResolvedSpeaker {
  const entity = roster.resolve(speaker, stage.recent())
  const { cue } = frame
  if (frame.subject === 'own' && cue?.form === 'finite' && cue.gender && cue.number === 's' && entity.kind === 'person')
    entity.gender = cue.gender
  const evidence = [
    { name: frame.subject === 'own' ? 'subject of the cue' : 'subject of the clause', weight: frame.subject === 'own' ? 2 : 1 },
  ]
  return {
    entity,
    mention: speaker,
    resolution: 'explicit',
    candidates: [{ text: speaker.text, score: evidence[0]?.weight ?? 0, evidence }],
  }
}

/** What the words that report show of who speaks: a verb by its form, a noun of action by its pronoun. */
function agreementIn({ cue }: Frame): Agreement {
  if (!cue) return {}
  return cue.form === 'finite' || cue.adverbial ? cue : (cue.suffix ?? {})
}

const introduced = bits('title', 'honorific', 'kin', 'person', 'organisation', 'group')

/** Described people anywhere in a sentence join the roster, so that their fullest description is known. */
function introduce(reading: Reading, number: number, roster: Roster): void {
  const items = reading.sentences[number]?.items ?? []
  for (let at = 0; at < items.length;) {
    const lexeme = items[at]?.lexeme
    if (!lexeme || !(lexeme.classes & introduced) || lexeme.finite) {
      at++
      continue
    }
    const phrase = readNounPhrase(items, at, { text: reading.text, grammar: reading.lexicon.grammar, appositions: true })
    if (phrase && isDescription(phrase)) roster.resolve(phrase, [])
    at = Math.max(at + 1, phrase?.to ?? 0)
  }
}

/** A name with a role, or a body or crowd with what sets it apart: `مؤسسة عائشة`, `مصادر في الوزارة`. */
function isDescription({ name, roleWords, head, definite }: NounPhrase): boolean {
  if (name) return roleWords.length > 0
  return (head.classes & (classBit.organisation | classBit.group)) !== 0 && !head.definite && definite && roleWords.length > 1
}

/** The subject of a sentence without reported speech may be who speaks in the next one. */
function enterMainSubject(reading: Reading, number: number, roster: Roster, stage: Stage): void {
  const items = reading.sentences[number]?.items ?? []
  const subject = findMainSubject(items, items.length, { text: reading.text, lexicon: reading.lexicon })
  if (!subject || !(canSpeak(subject) || roster.knows(subject))) return
  const spoke = items[subject.from - 1]?.lexeme?.finite === true // أعرب الأمين العام عن ثقته
  stage.enter(roster.resolve(subject, stage.recent()), number, { spoke, named: true })
}
