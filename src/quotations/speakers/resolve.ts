import type { Agreement } from '../../languages/grammar.js'
import type { Explanation } from '../../schema.js'
import type { Frame, Reading } from '../frames/frame.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { individual } from '../word-classes.js'
import { findClauseSubject } from './main-subject.js'
import { agreesWith } from './matching.js'
import { canSpeak, speaking } from './phrase-options.js'
import { type Entity, type Roster, fullestMention } from './roster.js'
import type { Stage, Weighed } from './stage.js'

export interface ResolvedSpeaker {
  readonly entity: Entity
  readonly mention: NounPhrase | null
  readonly resolution: 'explicit' | 'implied'
  /** Who was weighed, best first. */
  readonly candidates: NonNullable<Explanation['candidates']>
}

export interface Met {
  readonly entity: Entity
  readonly phrase: NounPhrase
}

/** What is known when a frame is resolved. */
export interface Scene {
  readonly reading: Reading
  readonly roster: Roster
  readonly stage: Stage
  /** Those described in each sentence, and where. */
  readonly met: readonly (readonly Met[])[]
  readonly sentence: number
}

export function resolveSpeaker(frame: Frame, scene: Scene): ResolvedSpeaker | null {
  const { roster, stage, sentence } = scene
  const speaker = frame.speaker && isRuledOut(frame, frame.speaker, scene) ? null : frame.speaker
  if (speaker && (frame.subject === 'own' || canSpeak(speaker) || roster.knows(speaker) || isExplained(speaker, scene)))
    return resolveNamed(frame, speaker, scene)
  if (frame.cue?.passive || frame.cue?.person === 1 || (frame.cue?.form === 'noun' && !frame.cue.suffix)) return null
  const latter = namesLatter(frame, scene) ? findLastMet(frame, scene) : null
  if (latter) return { entity: latter, mention: null, resolution: 'implied', candidates: [] }
  const weighed = stage.weigh(agreementIn(frame), sentence)
  const subject = weighed.some((other) => other.sentence === sentence) ? null : findNearSubject(frame, scene)
  if (subject && (subject.head.classes & speaking || roster.knows(subject))) return resolveNamed(frame, subject, scene)
  if (isImpersonal(frame, weighed[0], scene)) return null
  const best = weighed[0]
  const resolution = best && (best.named === sentence || isNamedBefore(best.entity, frame, scene)) ? 'explicit' : 'implied'
  if (best) return { entity: best.entity, mention: null, resolution, candidates: listCandidates(weighed) }
  if (speaker) return resolveNamed(frame, speaker, scene)
  const bystander = findLastMet(frame, scene)
  return bystander && { entity: bystander, mention: null, resolution: 'implied', candidates: [] }
}

/** `ويعتقد أن …`: who is thought to think must have spoken right before; elsewhere the verb is a passive. */
function isImpersonal({ cue, subject }: Frame, best: Weighed | undefined, { sentence }: Scene): boolean {
  if (subject !== 'none' || cue?.form !== 'finite' || cue.lemma.class !== 'think' || cue.gender !== 'm' || cue.number !== 's') return false
  return !best?.spoke || sentence - best.sentence > 1
}

/** `وقال الأخير`: the one named last, whoever spoke before. */
function namesLatter({ at, speaker }: Frame, { reading, sentence }: Scene): boolean {
  const next = reading.sentences[sentence]?.items[at + 1]?.lexeme
  return !speaker && next?.definite === true && reading.lexicon.grammar.latter.includes(next.stem)
}

/** The last person who was named before the cue, in its sentence or the one before it: `التقى الوزير بالسفيرة فلانة. وقالت`. */
function findLastMet(frame: Frame, { reading, met, sentence }: Scene): Entity | null {
  const cue = reading.sentences[sentence]?.items[frame.at]?.start ?? 0
  const near = [...(met[sentence - 1] ?? []), ...(met[sentence] ?? [])]
  const last = near.findLast(
    ({ entity, phrase }) => phrase.start < cue && phrase.name && entity.kind === 'person' && agreesWith(entity, agreementIn(frame)),
  )
  return last?.entity ?? null
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
function isRuledOut(frame: Frame, { from, head, name, gender, number, joined }: NounPhrase, scene: Scene): boolean {
  const { at, cue, subject, via } = frame
  if (subject !== 'own' || cue?.form !== 'finite' || cue.lemma.class === 'document' || cue.lemma.class === 'relay') return false
  if (via || joined || from <= at || head.preposition || isIssuer(frame, from, scene)) return false
  if (cue.number && cue.number !== 's') return true // استنكروا الحدث: a verb before its subject is singular
  const isHead = scene.reading.sentences[scene.sentence]?.items[from]?.lexeme === head // not the many of `أحد المشجعين`
  if (isHead && head.oblique && (!name || (cue.gender === 'f' && head.definite && !head.classes))) return true
  if (name) return false
  if (head.classes & individual) return false // عمدة، علامة
  return cue.gender === 'm' && cue.number === 's' && gender === 'f' && number === 's' && head.gender === 'f'
}

/** `أوضح بيان صادر عن القيادة`: the verb agrees with the document. */
function isIssuer({ at }: Frame, from: number, { reading, sentence }: Scene): boolean {
  const between = reading.sentences[sentence]?.items.slice(at + 1, from) ?? []
  return between.some(({ lexeme }) => lexeme !== null && (lexeme.classes & speaking) !== 0)
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
  if (frame.subject === 'own' && showsGender(frame) && cue?.gender && entity.kind === 'person') entity.gender = cue.gender
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

/** A verb agrees with its own subject, not with whom it passes on: `نقلت الوكالة عن فلان`. */
function showsGender({ cue, via }: Frame): boolean {
  return cue?.form === 'finite' && cue.number === 's' && via === null && cue.lemma.class !== 'relay' && cue.lemma.class !== 'document'
}

/** What the words that report show of who speaks: a verb by its form, a noun of action by its pronoun. */
function agreementIn({ cue }: Frame): Agreement {
  if (!cue) return {}
  return cue.form === 'finite' || cue.adverbial ? cue : (cue.suffix ?? {})
}

function listCandidates(weighed: readonly Weighed[]): ResolvedSpeaker['candidates'] {
  return weighed.map(({ entity, score, evidence }) => ({ text: fullestMention(entity)?.text ?? '', score, evidence }))
}
