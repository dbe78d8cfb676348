import type { Agreement } from '../../languages/grammar.js'
import { agreementOf } from '../phrases/agreement.js'
import type { NounPhrase, SpeakerKind } from '../phrases/noun-phrase.js'
import { bits, classBit } from '../word-classes.js'

/** Somebody or something that speaks in the article, under all the names it is given. */
export interface Entity {
  /** In the order of first mention. */
  readonly number: number
  readonly mentions: NounPhrase[]
  readonly nameWords: Set<string>
  readonly roleWords: Set<string>
  readonly heads: Set<string>
  kind: SpeakerKind
  gender: 'm' | 'f' | null
  count: 's' | 'p' | null
  /** Several people who spoke with one voice. */
  readonly joined: boolean
}

/** Everyone the article describes. */
export interface Roster {
  readonly entities: readonly Entity[]
  /** The entity that a phrase names or refers to; a new one where nobody fits. */
  readonly resolve: (phrase: NounPhrase, recent: readonly Entity[]) => Entity
  /** Whether a name of the phrase was met before. */
  readonly knows: (phrase: NounPhrase) => boolean
}

/** Heads that stand for whoever spoke last: `المتحدث ذاته`, `المصدر نفسه`. */
const standIn = bits('title', 'person', 'document', 'group')

export function createRoster(standIns: readonly string[]): Roster {
  const entities: Entity[] = []
  const resolve = (phrase: NounPhrase, recent: readonly Entity[]): Entity => {
    const known = findByName(phrase, entities) ?? findByDescription(phrase, entities, recent, standIns)
    return known ? addMention(known, phrase) : addEntity(entities, phrase)
  }
  return { entities, resolve, knows: (phrase) => findByName(phrase, entities) !== undefined }
}

function addEntity(entities: Entity[], phrase: NounPhrase): Entity {
  const entity: Entity = {
    number: entities.length + 1,
    mentions: [],
    nameWords: new Set(),
    roleWords: new Set(),
    heads: new Set(),
    kind: phrase.kind,
    gender: phrase.gender,
    count: phrase.number,
    joined: phrase.joined,
  }
  entities.push(entity)
  return addMention(entity, phrase)
}

function addMention(entity: Entity, phrase: NounPhrase): Entity {
  if (entity.mentions.some((mention) => mention.start === phrase.start && mention.end === phrase.end)) return entity
  entity.mentions.push(phrase)
  for (const word of phrase.nameWords) entity.nameWords.add(word)
  for (const word of phrase.roleWords) entity.roleWords.add(word)
  if (!isNameOnly(phrase)) entity.heads.add(phrase.head.stem)
  if (phrase.name) for (const title of phrase.titles) entity.heads.add(title)
  if (phrase.head.classes) entity.gender = phrase.gender ?? entity.gender
  if (phrase.nameWords.length && entity.kind === 'document') entity.kind = phrase.kind
  return entity
}

function isNameOnly(phrase: NounPhrase): boolean {
  return phrase.name !== null && phrase.roleWords.length === 0
}

/** All words of the shorter name stand in the longer one; the last one added wins. */
function findByName(phrase: NounPhrase, entities: readonly Entity[]): Entity | undefined {
  if (!phrase.nameWords.length) return undefined
  return entities.findLast((entity) => {
    if (!entity.nameWords.size || entity.joined !== phrase.joined) return false
    const within = phrase.nameWords.every((word) => entity.nameWords.has(word))
    const around = !within && [...entity.nameWords].every((word) => phrase.nameWords.includes(word))
    return within || around
  })
}

function findByDescription(
  phrase: NounPhrase,
  entities: readonly Entity[],
  recent: readonly Entity[],
  standIns: readonly string[],
): Entity | undefined {
  if (phrase.name || !(phrase.definite || phrase.anaphoric)) return undefined
  const order = [...recent, ...entities.filter((entity) => !recent.includes(entity)).reverse()]
  const same = order.filter((entity) => entity.heads.has(phrase.head.stem) && fits(phrase, entity))
  const best = same.find((entity) => phrase.roleWords.every((word) => entity.roleWords.has(word) || entity.nameWords.has(word)))
  if (best) return best
  if (phrase.anaphoric && same[0]) return same[0]
  if (phrase.anaphoric && phrase.head.classes & classBit.channel && !(phrase.head.classes & classBit.work) && phrase.kind === 'document')
    return recent[0]
  if (phrase.same) return recent.find((entity) => fits(phrase, entity) || phrase.head.classes & classBit.document)
  return phrase.anaphoric && phrase.head.classes & standIn && phrase.kind === 'person' ? findStandIn(phrase, recent, standIns) : undefined
}

function fits(phrase: NounPhrase, entity: Entity): boolean {
  return (
    agreementOf(
      shape(entity),
      { ...(phrase.gender && { gender: phrase.gender }), ...(phrase.number && { number: phrase.number }) },
      false,
    ) > -2
  )
}

/** `المتحدثة`, `المسؤول`: a word for the person who spoke last, where nobody else is called so. */
function findStandIn(phrase: NounPhrase, recent: readonly Entity[], standIns: readonly string[]): Entity | undefined {
  const last = recent[0]
  if (last?.kind !== 'person' || phrase.roleWords.length !== 1 || !fits(phrase, last)) return undefined
  const titled = phrase.titles.length > 0 && last.mentions.some((mention) => mention.titles.length > 0)
  return !titled || standIns.includes(phrase.head.stem) ? last : undefined
}

export function shape(entity: Entity): { gender: 'm' | 'f' | null; number: 's' | 'p' | null; kind: SpeakerKind } {
  return { gender: entity.gender, number: entity.count, kind: entity.kind }
}

export function agreesWith(entity: Entity, agreement: Agreement): boolean {
  return agreementOf(shape(entity), agreement, false) > -2
}

/** The fullest description: a name with a role before a name, a name before a role; then the longer one. */
export function fullestMention(entity: Entity): NounPhrase | undefined {
  let best: NounPhrase | undefined
  let bestScore = -Infinity
  for (const mention of entity.mentions) {
    const score =
      (mention.name ? 20 : 0) +
      (mention.name && mention.roleWords.length ? 20 : 0) +
      Math.min(18, mention.nameWords.length + mention.roleWords.length) -
      (mention.anaphoric ? 10 : 0)
    if (score > bestScore) {
      best = mention
      bestScore = score
    }
  }
  return best
}
