import { longVowels } from '../../languages/scripts.js'
import type { Agreement } from '../../languages/grammar.js'
import type { Lexicon } from '../lexicon/lexeme.js'
import { agreementOf } from '../phrases/agreement.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { bits, classBit } from '../word-classes.js'
import type { Entity } from './roster.js'

/** Heads that stand for whoever spoke last: `المتحدث ذاته`, `المصدر نفسه`. */
const standIn = bits('title', 'person', 'document', 'group')

/** Entities by the words of their names, in every spelling, and by the nouns that may stand for them. */
export interface EntityIndex {
  readonly byName: Map<string, Entity[]>
  readonly byHead: Map<string, Entity[]>
}

/** All words of the shorter name stand in the longer one; the last one added wins. */
export function findByName(phrase: NounPhrase, { byName }: EntityIndex): Entity | undefined {
  let found: Entity | undefined
  for (const key of phrase.nameWords.flatMap(listSpellings))
    for (const entity of byName.get(key) ?? []) if (entity.number > (found?.number ?? 0) && isNamed(phrase, entity)) found = entity
  return found
}

function isNamed(phrase: NounPhrase, entity: Entity): boolean {
  if (entity.joined !== phrase.joined || isOneOfSeveral(phrase, entity)) return false
  const known = [...entity.nameWords]
  const within = phrase.nameWords.every((word) => entity.nameWords.has(word) || known.some((other) => isSpelledLike(word, other)))
  return within || known.every((word) => phrase.nameWords.includes(word))
}

/** `الفنانان فلان وفلان` are not `الفنان فلان`. */
function isOneOfSeveral(phrase: NounPhrase, entity: Entity): boolean {
  const known = phrase.head.classes !== 0 && entity.heads.size > 0
  return known && phrase.number !== null && entity.count !== null && phrase.number !== entity.count
}

/** Letters of a foreign name that is long enough to be known in spite of a vowel. */
const longName = 8

/** `ايفانغليستا`, `ايفانغيليستا`: a long foreign name with and without a long vowel. */
function isSpelledLike(word: string, other: string): boolean {
  if (word.length < longName || other.length < longName || Math.abs(word.length - other.length) !== 1) return false
  return word.replace(longVowels, '') === other.replace(longVowels, '')
}

/** A word and, of a long one, its consonants: keys under which a name is found. */
export function listSpellings(word: string): string[] {
  return word.length < longName ? [word] : [word, word.replace(longVowels, '')]
}

/** The one whom a description without a name means; the nearest before it goes first. */
export function findByDescription(
  phrase: NounPhrase,
  { byHead }: EntityIndex,
  recent: readonly Entity[],
  lexicon: Lexicon,
): Entity | undefined {
  if (phrase.name || !(phrase.definite || phrase.anaphoric)) return undefined
  const called = takeNear(byHead.get(phrase.head.stem) ?? [], phrase, recent).filter(
    (entity) => fits(phrase, entity) && !isOfOtherNation(phrase, entity, lexicon),
  )
  const same = sortByNearness(phrase, called, recent)
  const best = same.find((entity) => phrase.roleWords.every((word) => entity.roleWords.has(word) || entity.nameWords.has(word)))
  if (best) return best
  if (phrase.anaphoric && same[0]) return same[0]
  if (same[0] && same[0] === recent[0] && isOwned(phrase, same[0])) return same[0]
  if (phrase.anaphoric && phrase.head.classes & classBit.channel && !(phrase.head.classes & classBit.work) && phrase.kind === 'document')
    return recent[0]
  if (phrase.same) return recent.find((entity) => fits(phrase, entity) || phrase.head.classes & classBit.document)
  const { standIns } = lexicon.grammar
  return phrase.anaphoric && phrase.head.classes & standIn && phrase.kind === 'person' ? findStandIn(phrase, recent, standIns) : undefined
}

/** Added to the place of those met later, more than any text is long. */
const behindAll = 2 ** 40

/** `رئيسها فلان`, then `رئيس الرابطة`: the pronoun stood for the body. */
function isOwned({ head }: NounPhrase, { mentions }: Entity): boolean {
  return mentions.some((mention) => mention.head.suffix?.person === 3 && mention.head.classes === head.classes)
}

/** Of those who are called alike, at most this many on either side of a phrase are weighed; in an article there are never as many. */
const mostAlike = 24

/** Those called alike who were met around the phrase, and those on stage; they stand in the order in which they were met. */
function takeNear(alike: readonly Entity[], { start, head }: NounPhrase, recent: readonly Entity[]): readonly Entity[] {
  if (alike.length <= mostAlike) return alike
  let low = 0
  let high = alike.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((alike[middle]?.mentions[0]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const near = alike.slice(Math.max(0, low - mostAlike), low + mostAlike)
  return [...near, ...recent.filter((entity) => entity.heads.has(head.stem) && !near.includes(entity))]
}

/** The one who spoke last; then the last one met before the phrase; behind those the next one that is met later. */
function sortByNearness(phrase: NounPhrase, entities: readonly Entity[], recent: readonly Entity[]): Entity[] {
  const distance = (entity: Entity) => {
    const { mentions } = entity
    if (entity === recent[0]) return -1
    const before = mentions.findLast((mention) => mention.start < phrase.start)
    return before ? phrase.start - before.start : behindAll + (mentions[0]?.start ?? 0)
  }
  const placed = entities.map((entity) => ({ entity, place: distance(entity) }))
  return placed.sort((a, b) => a.place - b.place).map(({ entity }) => entity)
}

/** `الرئيس التركي` is not the French president, whatever the office. */
function isOfOtherNation(phrase: NounPhrase, entity: Entity, lexicon: Lexicon): boolean {
  const isNation = (word: string) => (lexicon.lookUp(word).classes & classBit.nationality) !== 0
  const wanted = phrase.roleWords.filter(isNation)
  if (!wanted.length || wanted.some((word) => entity.roleWords.has(word))) return false
  return [...entity.roleWords].some(isNation)
}

function fits(phrase: NounPhrase, entity: Entity): boolean {
  const shown = { ...(phrase.gender && { gender: phrase.gender }), ...(phrase.number && { number: phrase.number }) }
  return agreementOf(shape(entity), shown, false) > -2
}

/** `المتحدثة`, `المسؤول`: a word for the person who spoke last, where nobody else is called so. */
function findStandIn(phrase: NounPhrase, recent: readonly Entity[], standIns: readonly string[]): Entity | undefined {
  const last = recent[0]
  if (last?.kind !== 'person' || phrase.roleWords.length !== 1 || !fits(phrase, last)) return undefined
  const titled = phrase.titles.length > 0 && last.mentions.some((mention) => mention.titles.length > 0)
  return !titled || standIns.includes(phrase.head.stem) ? last : undefined
}

function shape(entity: Entity): Pick<NounPhrase, 'gender' | 'number' | 'kind' | 'joined'> {
  return { gender: entity.gender, number: entity.count, kind: entity.kind, joined: entity.joined }
}

export function agreesWith(entity: Entity, agreement: Agreement): boolean {
  return agreementOf(shape(entity), agreement, false) > -2
}
