import type { Agreement, Grammar } from '../languages/grammar.js'
import { foldWord } from '../languages/scripts.js'
import type { Span } from '../source.js'
import type { Lexeme } from './lexicon.js'
import type { Item } from './sentences.js'
import {
  actor,
  audience,
  beforeName,
  bits,
  body,
  bodyOrOutlet,
  classBit,
  clauseWord,
  firstName,
  insertOpener,
  insideName,
  modifier,
  office,
  officeComplement,
  placeable,
  role,
} from './word-classes.js'

export type SpeakerKind = 'person' | 'group' | 'document'

/** Words that name or describe somebody who may speak. */
export interface NounPhrase extends Span {
  /** First item, and the item behind the last. */
  readonly from: number
  readonly to: number
  /** The words as they are shown: a glued preposition or conjunction is off. */
  readonly text: string
  readonly head: Lexeme
  readonly kind: SpeakerKind
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'p' | null
  readonly definite: boolean
  /** The proper name in it. */
  readonly name: Span | null
  /** Folded words of the name, and of the description around it. */
  readonly nameWords: readonly string[]
  readonly roleWords: readonly string[]
  /** Stems of the offices in it, wherever they stand: `فلان، المندوب الإقليمي`. */
  readonly titles: readonly string[]
  /** Several people in one phrase: `فلان وفلانة`. */
  readonly joined: boolean
  /** It says that it is the one named before: `المصدر نفسه`. */
  readonly same: boolean
  /** It refers to somebody named before: a pronoun suffix on the head, `ذاته`, or a bare noun with the article. */
  readonly anaphoric: boolean
}

export interface NounPhraseOptions {
  readonly text: string
  /** Prepositions that open what is reported, so that they end the phrase: `عن` behind `كشف`. */
  readonly links?: readonly string[]
  /** A noun phrase may stand for what is reported (`نفى الوالي إجلاء السكان`), so that a noun of action ends the phrase. */
  readonly objectFollows?: boolean
  /** The phrase ends before this item. */
  readonly limit?: number
  /** A comma may open an apposition: `الناطق باسم الوزارة، العقيد فلان،`. */
  readonly appositions: boolean
  readonly grammar: Grammar
  /** Set where a name in marks may open the phrase: `"الهيئة التنسيقية" قد أطلقت`. Gives what is known of the first word inside. */
  readonly openingName?: (pair: Item) => Lexeme | null
}

const speakerHead = bits('title', 'honorific', 'kin', 'person', 'group', 'organisation', 'outlet', 'document')
const individual = bits('title', 'honorific', 'kin', 'person')
const namesFollow = bits('organisation', 'outlet', 'work', 'thing', 'naming', 'group')
const quotedBehind = bits('adjective', 'nationality', 'placeName', 'document', 'occasion', 'channel')
const descriptive = bits('adjective', 'nationality', 'placeName', 'anaphor')
const nouns = speakerHead | bits('noun', 'channel', 'occasion', 'work', 'naming', 'thing', 'addressee')
const breaks = bits('complementizer', 'relative', 'auxiliary', 'negation', 'turn', 'adjunct', 'coordinator')
const notInside = bits('channel', 'occasion', 'time', 'adjunct')
const longestName = 7
const longestPhrase = 24
/** A quoted name inside a description is at most this many words; longer ones are what is said. */
const longestQuotedName = 7
/** … and behind a noun that does not announce a name, at most this many. */
const longestNickname = 3

/** Whether a word can only be a finite reporting verb or an adverbial participle here. */
export function isVerbal(lexeme: Lexeme): boolean {
  return lexeme.verbal
}

/** A bare preposition; `علي` may be a name. */
export function isPreposition(lexeme: Lexeme | null | undefined): boolean {
  if (!lexeme || lexeme.suffix || lexeme.classes & classBit.givenName) return false
  return (lexeme.classes & classBit.preposition) !== 0
}

/** A preposition, alone or with a pronoun; `أمام` is no imam unless it has the article. */
function isParticle({ classes, definite, suffix }: Lexeme): boolean {
  if (definite || !(classes & classBit.preposition)) return false
  return (classes & classBit.adjunct) !== 0 || suffix !== null
}

/** `قوله`, `تأكيدها`: what somebody says, not who. */
function isSpokenMasdar(lexeme: Lexeme): boolean {
  return !lexeme.preposition && lexeme.cues.some((cue) => cue.form === 'masdar' && cue.suffix !== null)
}

/** Reads the longest noun phrase that starts at an item; null where none does. */
export function readNounPhrase(items: readonly Item[], start: number, options: NounPhraseOptions): NounPhrase | null {
  const reader = new PhraseReader(items, start, options)
  return reader.read()
}

/** The state of one reading; it lives for one call. */
class PhraseReader {
  private at: number
  private head: Lexeme | null = null
  private headAt = -1
  private nameFrom = -1
  private nameTo = -1
  private extended = false
  private joined = false
  private lastKnown = 0

  constructor(
    private readonly items: readonly Item[],
    private readonly start: number,
    private readonly options: NounPhraseOptions,
  ) {
    this.at = start
  }

  read(): NounPhrase | null {
    const limit = Math.min(this.options.limit ?? this.items.length, this.items.length, this.start + longestPhrase)
    while (this.at < limit) {
      const item = this.items[this.at]
      if (!item || !this.takes(item)) break
      this.at++
    }
    return this.at > this.start && this.head ? this.finish(this.head) : null
  }

  private takes(item: Item): boolean {
    if (item.kind === 'word' && item.lexeme) return this.takesWord(item, item.lexeme)
    if (item.kind === 'pair') return this.takesPair(item)
    if (item.kind === 'aside') return this.head !== null && item.end - item.start <= 60
    if (item.kind === 'comma') return this.options.appositions && this.opensApposition()
    if (item.kind === 'stop') return this.isAbbreviation(item)
    if (item.kind === 'sign') return this.nameFrom >= 0 && this.nameTo === this.at && this.isHyphen(item)
    return item.kind === 'number' && this.head !== null && this.nameFrom < 0
  }

  /** `د.` before a name. */
  private isAbbreviation(item: Item): boolean {
    const before = this.items[this.at - 1]
    return item.key === '.' && before?.kind === 'word' && before.end - before.start <= 2 && this.at < this.items.length - 1
  }

  private isHyphen(item: Item): boolean {
    const before = this.items[this.at - 1]
    const behind = this.items[this.at + 1]
    return '-–/'.includes(item.key) && before?.end === item.start && behind?.start === item.end && behind.kind === 'word'
  }

  private takesPair(item: Item): boolean {
    const words = item.pair ? item.pair.to - item.pair.from - 1 : 0
    if (this.at === this.start) {
      this.head = words <= longestQuotedName ? (this.options.openingName?.(item) ?? null) : null
      this.headAt = this.at
      if (this.head) this.startName()
      return this.head !== null
    }
    const before = this.items[this.at - 1]?.lexeme
    if (!before) return false
    if (before.preposition || before.key.length === 1) return words <= longestQuotedName
    const announces = (before.classes & (namesFollow | individual)) !== 0 && !before.definite
    return words <= (announces ? longestQuotedName : longestNickname) && (before.classes & (namesFollow | individual | quotedBehind)) !== 0
  }

  private takesWord(item: Item, lexeme: Lexeme): boolean {
    const first = this.head === null
    const classes = lexeme.classes
    if (item.phrase && item.phrase.class !== 'so-called') return false
    if (!first && this.lastKnown === this.at && this.nameFrom < 0) return this.startsName()
    if (!first && this.continuesName(lexeme)) return this.takesName()
    if (lexeme.adverb || (first && !classes && this.options.grammar.circumstance.test(lexeme.key))) return false
    if (!first && (this.nameFrom < 0 || this.extended) && this.isPreposition(lexeme)) return this.takesPreposition(lexeme)
    if ((isParticle(lexeme) && !this.namesHere(lexeme)) || (classes & breaks && !(classes & speakerHead) && !this.namesHere(lexeme)))
      return first && (classes & classBit.quantifier) !== 0
    if (!first && classes & classBit.naming && this.namesNext()) return true
    if ((isVerbal(lexeme) && !this.isBehindPreposition()) || (!first && isSpokenMasdar(lexeme))) return false
    if (classes & classBit.time && (first ? !(classes & (speakerHead | classBit.quantifier)) : !this.isNoTime(lexeme))) return false
    if (isPreposition(lexeme)) return lexeme.conjunction === '' && this.takesPreposition(lexeme)
    if (lexeme.preposition && this.at > this.start) return this.takesGlued(lexeme)
    if (lexeme.conjunction && this.at > this.start && (classes || lexeme.definite)) return this.takesJoined(lexeme)
    return this.takesNoun(lexeme, first)
  }

  /** Behind `بن` and the like any word is a name; so is a first name behind a title or a closed description. */
  private continuesName({ classes, suffix, definite }: Lexeme): boolean {
    const before = this.items[this.at - 1]?.lexeme
    if (!before || (suffix && classes & nouns)) return false
    if (before.classes & classBit.nameParticle && this.nameFrom >= 0 && this.nameTo === this.at) return true
    if (!(classes & firstName) || definite) return false
    if (this.nameFrom >= 0) return this.nameTo === this.at
    return this.canTakeName(before) && (this.isClosed(before) || (before.classes & individual) !== 0)
  }

  private takesName(): boolean {
    if (this.nameFrom < 0) this.startName()
    else this.nameTo = this.at + 1
    return true
  }

  private isBehindPreposition(): boolean {
    return this.at > this.start && isPreposition(this.items[this.at - 1]?.lexeme)
  }

  /** `باحث يدعى إلياس قرم`: the next word is the name. */
  private namesNext(): boolean {
    const next = this.items[this.at + 1]?.lexeme
    if (!next || next.definite || (next.classes && !(next.classes & firstName))) return false
    this.lastKnown = this.at + 1
    return true
  }

  /** `الظل` behind `حكومة` is a noun, whatever its letters are elsewhere. */
  private namesHere({ definite }: Lexeme): boolean {
    return definite && this.at > this.start
  }

  /** `المدير العام` is no year, `أحد الموقوفين` no Sunday. */
  private isNoTime({ classes, definite }: Lexeme): boolean {
    if (classes & classBit.quantifier && !definite) return true
    if (this.nameFrom >= 0) return false
    const before = this.items[this.at - 1]?.lexeme
    return (
      (classes & speakerHead) !== 0 || this.continuesIdafa() || (classes & classBit.adjective && before?.definite === definite) === true
    )
  }

  /** Right behind a noun without the article a time word may be its genitive: `صحيفة اليوم`. */
  private continuesIdafa(): boolean {
    const before = this.items[this.at - 1]?.lexeme
    return before !== undefined && before !== null && (before.classes & bodyOrOutlet) !== 0 && !before.definite
  }

  private takesNoun(lexeme: Lexeme, first: boolean): boolean {
    const classes = lexeme.classes
    if (first) {
      if (this.isObject(lexeme)) return false
      if (classes & classBit.quantifier && !(classes & speakerHead)) {
        this.head ??= lexeme
        this.headAt = this.at
        return true
      }
      this.take(lexeme)
      if (this.opensWithName(lexeme)) this.startName()
      return true
    }
    if (this.isQuantified()) {
      this.head = lexeme
      this.headAt = this.at
      if (!lexeme.definite && this.opensWithName(lexeme)) this.startName()
      return true
    }
    return this.nameFrom >= 0 ? this.takesAfterName(lexeme) : this.takesInDescription(lexeme)
  }

  /** A word that no lexicon knows, or an adjective that has no noun before it: `سلمى`, `العربي أوبلا`. */
  private opensWithName({ classes, definite, key }: Lexeme): boolean {
    const next = this.items[this.at + 1]?.lexeme
    const isNamed = next?.classes === 0 || ((next?.classes ?? 0) & firstName) !== 0
    if (classes & firstName && (isNamed || !(classes & (nouns & ~classBit.kin)))) return true
    if (!classes) return !this.endsWithPronoun(key)
    if (classes & nouns) return false
    if (!definite) return true
    return (classes & descriptive) !== 0 && next?.classes === 0
  }

  /** `تنازلها`: a noun with a pronoun that no lexicon knows. */
  private endsWithPronoun(key: string): boolean {
    return this.options.grammar.pronouns.some(
      ({ form, place }) => place === 'suffix' && form.length > 1 && key.length > form.length + 2 && key.endsWith(form),
    )
  }

  /** `المشرف على البازار`, `ممثلهم داخل اللجنة`: what a description may go on with. */
  private isPreposition({ stem, key, classes }: Lexeme): boolean {
    if (key !== stem || !(classes & classBit.preposition)) return false
    return this.options.grammar.insidePrepositions.includes(key) || (this.at - 1 === this.headAt && !(classes & classBit.adjunct))
  }

  private take(lexeme: Lexeme): void {
    this.head = lexeme
    this.headAt = this.at
  }

  private isQuantified(): boolean {
    return this.head !== null && (this.head.classes & classBit.quantifier) !== 0 && !(this.head.classes & speakerHead)
  }

  private startName(): void {
    this.nameFrom = this.at
    this.nameTo = this.at + 1
  }

  private takesAfterName(lexeme: Lexeme): boolean {
    const classes = lexeme.classes
    const adjacent = this.nameTo === this.at
    if (!adjacent && this.extended) return this.takesExtension(lexeme)
    if (classes & (classBit.title | classBit.organisation) && !this.extended && this.nameFrom === this.start && !lexeme.conjunction) {
      this.extended = true
      return true
    }
    if (this.extended) return this.takesExtension(lexeme)
    if (lexeme.suffix && classes) return false
    if (classes & classBit.anaphor) return true
    if (classes && !lexeme.definite && !this.isFamilyNameAtEnd() && !(classes & insideName)) return false
    if (this.isObject(lexeme)) return false
    if (this.at - this.nameFrom >= longestName) return false
    if (!classes && this.at - this.nameFrom > 1 && lexeme.key.startsWith(this.options.grammar.clitics.conjunctions[0] ?? ' '))
      this.joined = true
    this.nameTo = this.at + 1
    return true
  }

  /** A known word that ends a name of one word, right before the link or a comma: `باراك واعظ،`. */
  private isFamilyNameAtEnd(): boolean {
    const next = this.items[this.at + 1]
    const ends = next?.kind !== 'word' || !next.lexeme || (next.lexeme.classes & classBit.complementizer) !== 0 || isVerbal(next.lexeme)
    return !this.options.objectFollows && ends && this.at - this.nameFrom <= 3
  }

  /** A noun of action behind a complete phrase is what is reported. */
  private isObject({ classes, definite, stem }: Lexeme): boolean {
    return this.options.objectFollows === true && !classes && !definite && this.options.grammar.actionNoun.test(stem)
  }

  /** A role behind a name, without a comma: `رياض المالكي وزير الخارجية الفلسطيني`. */
  private takesExtension(lexeme: Lexeme): boolean {
    return lexeme.definite || (lexeme.classes & (descriptive | speakerHead)) !== 0 || this.continuesIdafa()
  }

  private takesInDescription(lexeme: Lexeme): boolean {
    const classes = lexeme.classes
    const before = this.items[this.at - 1]
    const known = before?.lexeme
    if (lexeme.definite) return !this.opensSecondPhrase(lexeme, known) && !this.isDefiniteObject(lexeme, known)
    if (classes & descriptive && !this.isNamePosition(known)) return true
    const opensName = !classes || ((classes & beforeName) !== 0 && !(classes & classBit.organisation))
    if (opensName) {
      const isTitled = known && known.classes & beforeName
      if (!isTitled && this.isObject(lexeme) && this.isClosed(known)) return false
      if (this.isJoinedNoun(lexeme)) return true
      if (this.canTakeName(known)) return this.startsName()
      return !this.isClosed(known)
    }
    if (this.isNamePosition(known) && !(classes & speakerHead)) return this.startsName()
    if (classes & speakerHead) return !this.isClosed(known) || (classes & individual) !== 0
    return !this.isClosed(known)
  }

  /** A word that the lexicon does not know begins with a conjunction where a noun with the article follows: `وتقنية المعلومات`. */
  private isJoinedNoun({ classes, key }: Lexeme): boolean {
    const next = this.items[this.at + 1]?.lexeme
    const joined = this.options.grammar.clitics.conjunctions.some((conjunction) => key.startsWith(conjunction))
    return joined && classes === 0 && next?.definite === true
  }

  private startsName(): true {
    this.startName()
    return true
  }

  /** Behind a closed description of a person a bare noun with a name behind it is a name too: `وزيرة الاقتصاد أسماء الفيلالي`. */
  private isNamePosition(before: Lexeme | null | undefined): boolean {
    const next = this.items[this.at + 1]?.lexeme
    if (this.options.objectFollows || !this.canTakeName(before) || !this.isClosed(before) || before?.classes === 0) return false
    return next?.classes === 0 && next.cues.length === 0
  }

  /** `وصف البلاغ الوضع بأنه …`: behind a body or document with the article a noun that is no adjective is the object. */
  private isDefiniteObject({ classes, stem }: Lexeme, before: Lexeme | null | undefined): boolean {
    if (
      !this.options.objectFollows ||
      !before?.definite ||
      before.classes & office ||
      !(this.head && this.head.classes & (body | classBit.document))
    )
      return false
    return !(classes & descriptive) && ((classes & nouns) !== 0 || !this.options.grammar.adjectiveShape.test(stem))
  }

  /** Two nouns with the article side by side are two phrases: `السلطات الصحية | السكان`. */
  private opensSecondPhrase(lexeme: Lexeme, before: Lexeme | null | undefined): boolean {
    const { classes } = lexeme
    if (!before || !(classes & actor) || classes & modifier) return false
    if (this.options.grammar.adjectiveShape.test(lexeme.stem) || classes === classBit.person) return false
    return before.definite && !(before.classes & office)
  }

  /** A phrase is closed where its last noun cannot govern another: it has the article, a pronoun, or is an adjective. */
  private isClosed(before: Lexeme | null | undefined): boolean {
    if (!before) return true
    if (before === this.head && before.classes & speakerHead && !before.definite && !before.suffix) return false
    if (before.preposition && !before.definite && !before.classes) return false
    return before.definite || before.suffix !== null || (before.classes & (descriptive | classBit.time)) !== 0
  }

  private canTakeName(before: Lexeme | null | undefined): boolean {
    if (!this.head || !(this.head.classes & individual || this.joined)) return false
    if (!before) return true
    if (before.classes & beforeName) return true
    if (this.isClosed(before)) return true
    return (before.classes & individual) !== 0 && this.at - 1 === this.headAt
  }

  private takesPreposition(lexeme: Lexeme): boolean {
    const next = this.items[this.at + 1]
    if (!this.head || !next || this.options.links?.includes(lexeme.key)) return false
    if (this.isQuantified()) return true
    if (this.at - 1 === this.headAt && this.head.classes & classBit.title && next.lexeme && !(next.lexeme.classes & notInside)) return true
    if (this.nameFrom >= 0 && !this.extended) return false
    if (next.kind === 'pair') return this.lastTakesPlace(lexeme)
    if (next.kind !== 'word' || !next.lexeme || next.phrase) return false
    if (next.lexeme.classes & notInside || next.lexeme.classes & clauseWord) return false
    return this.lastTakesPlace(lexeme)
  }

  /** A role or group goes on with its place or office: `الخبير في الاقتصاد`, `مصدر من الوزارة`. */
  private lastTakesPlace(lexeme: Lexeme): boolean {
    const inside = this.head !== null && (this.head.classes & placeable) !== 0
    const isBody =
      this.head !== null &&
      (this.head.classes & individual) === 0 &&
      (this.head.classes & (classBit.organisation | classBit.document)) !== 0
    return inside && (isBody ? this.options.grammar.bodyPrepositions : this.options.grammar.insidePrepositions).includes(lexeme.stem)
  }

  private takesGlued(lexeme: Lexeme): boolean {
    if (!this.head || this.nameFrom >= 0) return this.isInRoleBehindName() || this.isFamilyName(lexeme)
    if (this.options.links?.includes(lexeme.preposition) && !(lexeme.classes & classBit.naming)) return false
    const before = this.items[this.at - 1]?.lexeme
    const complement = (this.at - 1 === this.headAt && this.head.classes & classBit.title) !== 0
    const isOffice = lexeme.definite || (lexeme.classes & officeComplement) !== 0
    if (complement && !isOffice && !this.speaksTo(lexeme)) return false
    if (lexeme.classes & notInside && !(lexeme.classes & speakerHead) && !(complement && !this.speaksTo(lexeme))) return false
    if (this.speaksTo(lexeme) && lexeme.classes & audience && !(before && before.classes & classBit.adjective) && !this.isOpenTitle(before))
      return false
    return true
  }

  private speaksTo({ preposition }: Lexeme): boolean {
    return this.options.grammar.addresseePrepositions.includes(preposition)
  }

  /** A family name that begins like a preposition with its article (`آمال بالسرور`): nothing but the link stands behind it. */
  private isFamilyName({ classes }: Lexeme): boolean {
    const next = this.items[this.at + 1]
    const ends = next?.kind !== 'word' || (next.lexeme !== null && (next.lexeme.classes & classBit.complementizer) !== 0)
    if (classes || !ends || this.nameTo !== this.at || this.at - this.nameFrom !== 1) return false
    this.nameTo = this.at + 1
    return true
  }

  private isInRoleBehindName(): boolean {
    return this.extended && this.nameTo < this.at
  }

  private isOpenTitle(before: Lexeme | null | undefined): boolean {
    return before !== undefined && before !== null && (before.classes & classBit.title) !== 0 && !before.definite
  }

  private takesJoined(lexeme: Lexeme): boolean {
    if (!this.head || lexeme.classes & breaks || isVerbal(lexeme)) return false
    if (lexeme.classes & (notInside | classBit.preposition) && !(lexeme.classes & speakerHead)) return false
    if (this.nameFrom >= 0) {
      if (lexeme.classes & (individual | classBit.group)) this.nameFrom = -1
      else if (lexeme.classes & firstName) this.nameTo = this.at + 1
      else return false
      this.joined = true
      return true
    }
    const next = this.items[this.at + 1]?.lexeme
    const isIdafa = (this.head.classes & (individual | classBit.organisation)) !== 0 && next?.definite === true && next.conjunction === ''
    return lexeme.definite || isIdafa || (lexeme.classes & (individual | descriptive)) !== 0
  }

  /** A comma goes on with the same person where a name follows a role or a role follows a name, up to the next comma. */
  private opensApposition(): boolean {
    const next = this.items[this.at + 1]
    if (!this.head || this.extended || next?.kind !== 'word' || !next.lexeme || next.phrase) return false
    const { classes, conjunction, preposition, definite } = next.lexeme
    if (preposition || (conjunction && classes) || isVerbal(next.lexeme)) return false
    if (classes & (breaks | classBit.preposition | classBit.time) && !(classes & individual)) return false
    const end = this.findAppositionEnd()
    if (end < 0) return false
    const roleFollows = (classes & role) !== 0 && this.nameFrom >= 0
    const nameFollows =
      this.nameFrom < 0 && (this.head.classes & individual) !== 0 && (!classes || (classes & (individual | firstName)) !== 0)
    if (roleFollows) this.extended = true
    else if (nameFollows && !definite && !(classes & individual)) this.lastKnown = this.at + 1
    return roleFollows || nameFollows
  }

  /** The comma, colon, link or mark that ends an apposition; −1 where the sentence ends first. */
  private findAppositionEnd(): number {
    for (let k = this.at + 1; k < Math.min(this.items.length, this.at + 16); k++) {
      const item = this.items[k]
      if (!item) return -1
      if (item.kind === 'comma' || item.kind === 'colon') return k
      if (item.lexeme && (item.lexeme.classes & classBit.complementizer || isVerbal(item.lexeme))) return k
      if (item.kind === 'word' && item.lexeme && item.lexeme.classes & insertOpener) return k
    }
    return -1
  }

  private finish(head: Lexeme): NounPhrase {
    const { items, options } = this
    let to = this.at
    while (to > this.start && trailing.has(items[to - 1]?.kind ?? 'comma')) to--
    const first = items[this.start]
    const start = (first?.start ?? 0) + countClitics(options, first)
    const end = items[to - 1]?.end ?? start
    const hasName = this.nameFrom >= 0 && this.nameTo <= to
    const words = this.sortWords(to, hasName)
    const shape = shapeOf(head)
    return {
      from: this.start,
      to,
      start,
      end,
      text: showText(options, first, { start, end }),
      head,
      ...shape,
      number: this.joined ? 'p' : shape.number,
      definite: head.definite || head.suffix !== null || hasName || words.definite,
      name: hasName ? this.nameSpan() : null,
      nameWords: words.name,
      roleWords: words.role,
      titles: words.titles,
      joined: this.joined,
      same: words.same,
      anaphoric: !hasName && (words.same || (head.definite && to - this.start <= longestAnaphor)),
    }
  }

  /** The words of the name and those around it, and what they show. */
  private sortWords(to: number, hasName: boolean): { name: string[]; role: string[]; titles: string[]; definite: boolean; same: boolean } {
    const sorted = { name: [] as string[], role: [] as string[], titles: [] as string[], definite: false, same: false }
    for (let at = this.start; at < to; at++) {
      const lexeme = this.items[at]?.lexeme
      if (!lexeme) continue
      const word = lexeme.classes || lexeme.definite ? lexeme.stem : lexeme.key
      if (hasName && at >= this.nameFrom && at < this.nameTo) sorted.name.push(word)
      else sorted.role.push(word)
      if (lexeme.classes & classBit.title && !lexeme.preposition) sorted.titles.push(lexeme.stem)
      sorted.definite ||= lexeme.definite
      sorted.same ||= (lexeme.classes & classBit.anaphor) !== 0
    }
    return sorted
  }

  private nameSpan(): Span {
    const first = this.items[this.nameFrom]
    const last = this.items[this.nameTo - 1]
    return { start: (first?.start ?? 0) + countClitics(this.options, first), end: last?.end ?? 0 }
  }
}

/** A bare noun with the article and at most two words more refers to somebody named before. */
const longestAnaphor = 3
const trailing = new Set(['comma', 'sign', 'stop', 'number'])

/** How many characters of a word are a glued conjunction or preposition; a tatweel or vowel sign behind them goes too. */
export function countClitics({ text, grammar }: Pick<NounPhraseOptions, 'text' | 'grammar'>, item: Item | undefined): number {
  const lexeme = item?.lexeme
  if (!item || !lexeme || (!lexeme.conjunction && !lexeme.preposition)) return 0
  const isFused = lexeme.definite && grammar.clitics.fusedArticles.some(({ form }) => lexeme.key.startsWith(lexeme.conjunction + form))
  const conjunction = lexeme.classes || lexeme.definite || lexeme.cues.length ? lexeme.conjunction.length : 0
  return countLetters(text, item, conjunction + (isFused ? 0 : lexeme.preposition.length))
}

/** How many characters the first letters of a word take, with the tatweel or vowel signs behind them. */
export function countLetters(text: string, item: Span, letters: number): number {
  let left = letters
  let at = item.start
  while (left > 0 && at < item.end) {
    if (foldWord(text.charAt(at))) left--
    at++
  }
  while (letters > 0 && at < item.end && !foldWord(text.charAt(at))) at++
  return at - item.start
}

/** The words as they read alone: `للوزارة` is shown as `الوزارة`. */
function showText({ text, grammar }: NounPhraseOptions, first: Item | undefined, { start, end }: Span): string {
  const shown = text.slice(start, end)
  const fused = first?.lexeme?.definite ? grammar.clitics.fusedArticles.find(({ form }) => shown.startsWith(form)) : undefined
  return fused ? grammar.clitics.article + shown.slice(fused.form.length) : shown
}

function shapeOf(head: Lexeme): Pick<NounPhrase, 'kind' | 'gender' | 'number'> {
  const { classes } = head
  const plural = (classes & classBit.group && !(classes & individual)) !== 0 || head.number === 'p' || head.number === 'd'
  return {
    kind: kindOf(classes, plural),
    gender: head.gender === 'f' ? 'f' : classes & individual ? 'm' : null,
    number: plural ? 'p' : 's',
  }
}

function kindOf(classes: number, plural: boolean): SpeakerKind {
  if (classes & individual) return plural ? 'group' : 'person'
  if (classes & body) return 'group'
  return classes & classBit.document ? 'document' : plural ? 'group' : 'person'
}

/** A description and the name that goes on with it behind a comma: one phrase. */
export function joinApposition(text: string, role: NounPhrase, name: NounPhrase): NounPhrase {
  return {
    ...role,
    to: name.to,
    end: name.end,
    text: text.slice(role.start, name.end),
    name: name.name,
    nameWords: name.nameWords,
    roleWords: [...role.roleWords, ...name.roleWords],
    titles: [...role.titles, ...name.titles],
    anaphoric: false,
  }
}

/** How well a phrase fits what a verb shows: 0 where nothing speaks against it, less with each contradiction. */
export function agreementOf(phrase: Pick<NounPhrase, 'gender' | 'number' | 'kind'>, verb: Agreement, verbFirst: boolean): number {
  let score = 0
  const pluralThings = phrase.number === 'p' && verb.gender === 'f' && verb.number === 's'
  if (verb.gender && phrase.gender && verb.gender !== phrase.gender && !pluralThings) score -= 2
  if (verb.number && phrase.number && !verbFirst) {
    const many = verb.number !== 's'
    if (many !== (phrase.number === 'p') && !pluralThings) score -= 2
  }
  if (verb.person && verb.person !== 3) score -= 3
  return score
}
