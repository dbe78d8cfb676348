import { foldWord } from '../../languages/scripts.js'
import { readTokens } from '../../tokens.js'
import type { Lexicon } from '../lexicon/lexeme.js'
import type { NounPhrase, SpeakerKind } from '../phrases/noun-phrase.js'
import { descriptive, insideName, spokenOf } from '../word-classes.js'
import { type EntityIndex, findByDescription, findByName, listSpellings } from './matching.js'

/** Somebody or something that speaks in the article, under all the names it is given. */
export interface Entity {
  /** In the order of first mention. */
  readonly number: number
  readonly mentions: NounPhrase[]
  /** Where in `mentions` the one stands that begins at an offset. */
  readonly places: Map<number, number>
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

export function createRoster(lexicon: Lexicon): Roster {
  const entities: Entity[] = []
  const index: EntityIndex = { byName: new Map(), byHead: new Map() }
  const byPlace = new Map<number, Entity>() // words that were read before mean whom they meant
  const resolve = (phrase: NounPhrase, recent: readonly Entity[]): Entity => {
    const opened = openMarks(phrase, lexicon)
    const known = byPlace.get(phrase.start) ?? findByName(opened, index) ?? findByDescription(opened, index, recent, lexicon)
    const entity = addMention(known ?? addEntity(entities, opened), phrase, lexicon)
    addWords(entity, opened, index, listHeads(phrase, lexicon))
    byPlace.set(phrase.start, entity)
    return entity
  }
  return { entities, resolve, knows: (phrase) => findByName(phrase, index) !== undefined }
}

/** `لجنة "الإنقاذ"` is `لجنة الإنقاذ`: the words of a name in marks describe like any other, and make the phrase definite. */
function openMarks(phrase: NounPhrase, lexicon: Lexicon): NounPhrase {
  if (!quoted.test(phrase.text)) return phrase
  const words = readTokens(phrase.text, 0, phrase.text.length).flatMap(({ known: word }) => {
    if (!word) return []
    const lexeme = lexicon.recall(word)
    return lexeme.classes || lexeme.definite ? lexeme.stem : lexeme.key
  })
  const known = new Set([...phrase.nameWords, ...phrase.roleWords])
  const roleWords = [...phrase.roleWords, ...words.filter((word) => !known.has(word))]
  return { ...phrase, roleWords, definite: true, name: phrase.nameWords.length ? phrase.name : null }
}

const quoted = /["“”„«»‘’']/u

function addEntity(entities: Entity[], phrase: NounPhrase): Entity {
  const entity: Entity = {
    number: entities.length + 1,
    mentions: [],
    places: new Map(),
    nameWords: new Set(),
    roleWords: new Set(),
    heads: new Set(),
    kind: phrase.kind,
    gender: phrase.gender,
    count: phrase.number,
    joined: phrase.joined,
  }
  entities.push(entity)
  return entity
}

function addMention(entity: Entity, phrase: NounPhrase, lexicon: Lexicon): Entity {
  const place = entity.places.get(phrase.start) ?? entity.mentions.length
  const before = entity.mentions[place]
  if (!before || before.end < phrase.end || isOverrun(before, phrase, lexicon)) entity.mentions[place] = phrase
  entity.places.set(phrase.start, place)
  if (phrase.head.classes) entity.gender = phrase.gender ?? entity.gender
  if (phrase.nameWords.length && entity.kind === 'document') entity.kind = phrase.kind
  return entity
}

/** What the entity is called from now on. */
function addWords(entity: Entity, { nameWords, roleWords }: NounPhrase, index: EntityIndex, heads: readonly string[]): void {
  for (const word of nameWords) {
    if (!entity.nameWords.has(word)) for (const key of listSpellings(word)) list(index.byName, key, entity)
    entity.nameWords.add(word)
  }
  for (const word of roleWords) entity.roleWords.add(word)
  for (const head of heads) {
    if (!entity.heads.has(head)) list(index.byHead, head, entity)
    entity.heads.add(head)
  }
}

function list(lists: Map<string, Entity[]>, key: string, entity: Entity): void {
  const known = lists.get(key)
  if (known) known.push(entity)
  else lists.set(key, [entity])
}

/** Nouns that may stand for it: its head and the offices in it. */
function listHeads(phrase: NounPhrase, lexicon: Lexicon): string[] {
  return [...(isNameOnly(phrase) ? [] : listStems(phrase, lexicon)), ...(phrase.name ? phrase.titles : [])]
}

/** `اللجنة العليا القرار`, `الوزير فلان الخطوة`: a phrase that was read past its end, into the object; an adjective belongs to it. */
function isOverrun(longer: NounPhrase, shorter: NounPhrase, lexicon: Lexicon): boolean {
  const next = readTokens(longer.text, shorter.text.length, longer.text.length).find(({ kind }) => kind === 'word')?.known
  if (!next) return false
  const { classes, stem } = lexicon.recall(next)
  if (classes) return (classes & spokenOf) !== 0 && !(classes & (longer.name ? insideName : descriptive))
  return !longer.name && !lexicon.grammar.adjectiveShape.test(stem)
}

/** The head as it stands in other phrases: `رئيستها` is a `رئيسة`. */
function listStems({ head, nameWords }: NounPhrase, { grammar }: Lexicon): string[] {
  if (!nameWords.length) return [head.stem]
  const free = grammar.clitics.boundEndings
    .filter(({ bound }) => head.suffix !== null && head.stem.endsWith(bound))
    .map((ending) => foldWord(head.stem.slice(0, -ending.bound.length) + ending.free))
  return [head.stem, ...free]
}

function isNameOnly(phrase: NounPhrase): boolean {
  return phrase.name !== null && phrase.roleWords.length === 0
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
