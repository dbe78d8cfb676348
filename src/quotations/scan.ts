import type { Agreement } from '../languages/grammar.js'
import type { Span } from '../source.js'
import { keyOf } from '../tokens.js'
import { countWords, firstWordInside, type LinkKind } from './frames.js'
import type { CueReading, Lexeme, Lexicon } from './lexicon.js'
import { isPreposition, isVerbal, joinApposition, readNounPhrase, type NounPhrase } from './noun-phrases.js'
import type { Item } from './sentences.js'
import { adposition, agent, announcer, behindMarks, bits, classBit, object, personWord, timeOrAdjunct } from './word-classes.js'

/** What stands behind a cue, up to the link. */
export interface Scan {
  readonly subject: NounPhrase | null
  readonly link: Exclude<LinkKind, 'behind' | 'around'> | null
  readonly pronoun: Agreement | null
  /** Item where what is reported begins; without a link, where the scan ended. */
  readonly content: number
  /** Letters of the first word of what is reported that are the link: `ب` of `هدد باستخدام …`. */
  readonly gluedLetters: number
  /** The words are passed on for this one: `نقل الموقع عن الحميداوي`. */
  readonly source: NounPhrase | null
  /** `وفق الصفحة نفسها` inside the frame: who passes the words on. */
  readonly relay: NounPhrase | null
  /** A masdar with a pronoun right before the link: `قوله`. */
  readonly masdar: { readonly at: number; readonly cue: CueReading } | null
  readonly channel: Span | null
  /** Noun phrase of the channel: a document may speak for itself. */
  readonly channelPhrase: NounPhrase | null
  readonly addressee: Span | null
}

export interface ScanOptions {
  readonly text: string
  readonly lexicon: Lexicon
  /** Whether a noun phrase right behind the cue is its subject; it is the object of a participle. */
  readonly takesSubject: boolean
}

/** A quoted name on the way to the link is at most this many words. */
const longestName = 4
/** … and behind a preposition at most this many. */
const longestPlace = 6
/** Items of an insert between commas. */
const longestInsert = 18
/** A frame is no longer than this between its cue and its link. */
const longestScan = 45
const speaking = bits('title', 'honorific', 'kin', 'person', 'group', 'organisation', 'outlet', 'document', 'placeName', 'quantifier')
const place = bits('channel', 'occasion', 'document', 'outlet')
const person = bits('outlet', 'addressee', 'person', 'group', 'title', 'kin')

/** Walks from behind a cue to what is reported, and names what it meets on the way. */
export function scanForward(items: readonly Item[], start: number, cue: CueReading, options: ScanOptions): Scan {
  return new Scanner(items, start, cue, options).scan()
}

/** The state of one walk; it lives for one call. */
class Scanner {
  private at: number
  private subject: NounPhrase | null = null
  private source: NounPhrase | null = null
  private relay: NounPhrase | null = null
  private masdar: Scan['masdar'] = null
  private channel: Span | null = null
  private channelPhrase: NounPhrase | null = null
  private addressee: Span | null = null
  private link: Scan['link'] = null
  private pronoun: Agreement | null = null
  private gluedLetters = 0
  private lastPhrase: NounPhrase | null = null
  private ended = false

  constructor(
    private readonly items: readonly Item[],
    private readonly start: number,
    private readonly cue: CueReading,
    private readonly options: ScanOptions,
  ) {
    this.at = start
  }

  /** Folded, as keys are. */
  private get links(): readonly string[] {
    return (this.cue.lemma.links ?? []).map(keyOf)
  }

  scan(): Scan {
    while (!this.ended && this.at < this.items.length && this.at - this.start < longestScan) {
      const item = this.items[this.at]
      const before = this.at
      if (item) this.step(item)
      if (!this.ended && this.at === before) this.at++
    }
    const { subject, link, pronoun, source, relay, masdar, channel, channelPhrase, addressee } = this
    return {
      subject,
      link,
      pronoun,
      content: this.at,
      gluedLetters: this.gluedLetters,
      source,
      relay,
      masdar,
      channel,
      channelPhrase,
      addressee,
    }
  }

  private step(item: Item): void {
    if (item.kind === 'stop') return this.end()
    if (item.kind === 'colon') return this.linkAt('colon', this.at + 1)
    if (item.kind === 'pair') return this.meetPair(item)
    if (item.kind === 'word' && item.lexeme) return item.phrase ? this.meetPhrase(item, item.lexeme) : this.meetWord(item, item.lexeme)
    if (item.kind === 'number' && this.at === this.start) return this.end()
  }

  private end(): void {
    this.ended = true
  }

  private linkAt(kind: NonNullable<Scan['link']>, content: number): void {
    if (content < this.items.length) this.link = kind
    this.at = content
    this.ended = true
  }

  /** A pair that no description took: it is what is said, unless a noun or preposition announces a name and the link is still ahead. */
  private meetPair(item: Item): void {
    if (this.at > this.start && this.isNameAt(this.at)) return
    if (countWords(item) <= longestName && (this.hasLinkAhead() || this.goesOn())) return this.takeQuotedSubject()
    this.linkAt('marks', this.at)
  }

  /** Right behind the verb a pair that the clause goes on from is its subject: `أعلن "المركز" عن …`. */
  private goesOn(): boolean {
    const next = this.items[this.at + 1]
    if (this.at !== this.start || !this.options.takesSubject || next?.kind !== 'word' || !next.lexeme) return false
    return next.lexeme.conjunction === '' && !(next.lexeme.classes & behindMarks)
  }

  /** `يقول «أبو ورد» عن التجربة: …`: a name in marks right behind the verb. */
  private takeQuotedSubject(): void {
    const { text, lexicon, takesSubject } = this.options
    if (this.at !== this.start || !takesSubject) return
    const openingName = (pair: Item) => firstWordInside(text, lexicon, pair)
    this.subject = readNounPhrase(this.items, this.at, { text, grammar: lexicon.grammar, appositions: true, openingName })
    if (this.subject) this.at = this.subject.to
  }

  /** Whether a complementizer or colon follows before the next reporting verb, with marks or a clause behind it. */
  private hasLinkAhead(): boolean {
    if (this.items[this.at + 1]?.kind === 'comma' && this.at === this.start) return false
    for (let k = this.at + 1; k < Math.min(this.items.length, this.at + 25); k++) {
      const item = this.items[k]
      if (!item || item.kind === 'stop') return false
      if (item.kind === 'colon' || (item.lexeme && this.isComplementizer(item.lexeme) && this.items[k - 1]?.kind === 'comma')) return true
      if (item.lexeme?.cues.some((cue) => cue.adverbial || (cue.form === 'finite' && item.lexeme?.conjunction))) return false
    }
    return false
  }

  private meetPhrase(item: Item, lexeme: Lexeme): void {
    const phrase = item.phrase
    if (!phrase) return
    const behind = this.at + phrase.length
    switch (phrase.class) {
      case 'according':
      case 'quoting': {
        const source = readSource(this.items, behind, this.options)
        if (phrase.class === 'quoting') this.source = source
        else this.relay = source
        this.at = source ? source.to : behind
        return
      }
      case 'verbatim':
      case 'opener':
        this.at = behind
        return
      case 'adjunct': {
        const phraseBehind = this.readPhrase(behind)
        this.at = phraseBehind ? phraseBehind.to : behind
        return
      }
      case 'turn':
      case 'tail':
        return this.end()
      default:
        return this.meetWord(item, lexeme)
    }
  }

  private meetWord(item: Item, lexeme: Lexeme): void {
    const { classes } = lexeme
    if (this.isComplementizer(lexeme)) {
      this.pronoun = lexeme.suffix
      return this.linkAt('complementizer', this.at + 1)
    }
    if (this.meetsMasdar(lexeme)) return
    if (classes & classBit.turn && !lexeme.preposition) return this.end()
    if (classes & classBit.relative) return this.reportsItself() ? this.end() : this.skipRelative()
    if (isVerbal(lexeme) && !(classes & classBit.time) && !this.isBehindPreposition()) return this.meetVerb(lexeme)
    if (this.isLinkWord(lexeme)) return this.meetLinkWord(lexeme)
    if (classes & (classBit.auxiliary | classBit.negation)) return this.meetParticle(lexeme)
    if (classes & classBit.coordinator && !(classes & classBit.preposition)) return this.end()
    if (this.isAdjunct(lexeme)) return this.skipAdjunct(item, lexeme)
    return this.meetNoun()
  }

  private isComplementizer(lexeme: Lexeme): boolean {
    return (lexeme.classes & classBit.complementizer) !== 0 && lexeme.conjunction === ''
  }

  /** `قوله`, `قولها` behind a relay, `تأكيده`: nearer to the words than the verb that passes them on. */
  private meetsMasdar(lexeme: Lexeme): boolean {
    const masdar = lexeme.cues.find((cue) => cue.form === 'masdar' && cue.suffix)
    if (!masdar || !(this.source || this.cue.lemma.class === 'relay') || lexeme.preposition) return false
    this.masdar = { at: this.at, cue: masdar }
    this.at++
    return true
  }

  /** `، وهي تبكي`, `لم`, `قد`: a clause of its own up to the next comma or colon. */
  private meetParticle(lexeme: Lexeme): void {
    const leans = this.subject !== null && !this.subject.definite && this.subject.to === this.at
    if (leans || lexeme.conjunction || this.items[this.at - 1]?.kind === 'comma') return this.skipRelative()
    this.end()
  }

  /** `الضحايا الذين رددوا: …`: the nearer verb has the words. */
  private reportsItself(): boolean {
    return this.items[this.at + 1]?.lexeme?.cues.some((cue) => cue.form === 'finite' && !cue.passive && !cue.suffix) === true
  }

  /** `في كشف هويته`: what stands behind a preposition is a noun. */
  private isBehindPreposition(): boolean {
    return isPreposition(this.items[this.at - 1]?.lexeme)
  }

  /** A verb ends the frame, unless its clause leans on a noun without the article (`دراسة أنجزها مخبر`, `في بيان نقلته الوكالة`) or stands between commas. */
  private meetVerb({ conjunction }: Lexeme): void {
    if (this.opensObject()) return this.linkAt('object', this.at)
    const leans = [this.subject, this.channelPhrase, this.lastPhrase].some((noun) => noun !== null && !noun.definite && noun.to === this.at)
    const inserted = this.items[this.at - 1]?.kind === 'comma' && this.hasLinkAhead()
    if (conjunction === '' && (leans || (inserted && this.cue.form === 'finite'))) this.skipRelative()
    else this.end()
  }

  private skipRelative(): void {
    for (let k = this.at + 1; k < Math.min(this.items.length, this.at + longestScan); k++) {
      const item = this.items[k]
      if (!item || item.kind === 'stop') break
      const closes = item.kind === 'comma' || item.kind === 'colon'
      if (
        !closes &&
        !(item.kind === 'pair' && countWords(item) > 5) &&
        !(item.lexeme && this.isComplementizer(item.lexeme) && k > this.at + 1)
      )
        continue
      this.at = k
      return
    }
    this.end()
  }

  /** Words in marks behind a noun that announces a name, or behind a preposition. */
  private isNameAt(at: number): boolean {
    const before = this.items[at - 1]?.lexeme
    const words = countWords(this.items[at])
    if (!before || words > longestPlace) return false
    if (before.classes & classBit.preposition && !before.suffix) return true
    if (words > longestName) return false
    return before.key.length === 1 || (before.classes & announcer) !== 0
  }

  private isLinkWord({ key, classes }: Lexeme): boolean {
    const links = this.links
    return (links.includes(key) && (key.length === 1 || (classes & classBit.preposition) !== 0)) || this.gluedLink(this.at) > 0
  }

  /** Letters of a link preposition glued to a word (`باستخدام`); a word that the lexicon does not know may begin with them too. */
  private gluedLink(at: number): number {
    const lexeme = this.items[at]?.lexeme
    if (!lexeme || lexeme.suffix) return 0
    if (this.cue.lemma.nominal === 'none' && this.items[at + 1]?.kind !== 'pair') return 0
    const conjunction = lexeme.conjunction.length
    const preposition =
      lexeme.preposition || (lexeme.classes === 0 && !lexeme.definite ? lexeme.key.slice(conjunction, conjunction + 1) : '')
    return preposition && this.links.includes(preposition) && lexeme.stem.length > 2 ? conjunction + preposition.length : 0
  }

  private meetLinkWord(lexeme: Lexeme): void {
    const glued = this.gluedLink(this.at) > 0
    const next = this.items[this.at + 1]
    if (this.cue.lemma.class === 'relay' && !this.source && !glued) {
      this.source = this.readPhrase(this.at + 1, true)
      this.at = this.source ? this.source.to : this.at + 1
      return
    }
    if (!glued && next?.lexeme && this.isComplementizer(next.lexeme)) return
    if (!glued && next?.kind === 'pair') return this.linkAt('preposition', this.at + 1)
    if (glued && lexeme.classes & (place | classBit.time) && !lexeme.definite) return this.skipAdjunct(this.items[this.at] as Item, lexeme)
    this.gluedLetters = this.gluedLink(this.at)
    return this.linkAt('preposition', glued ? this.at : this.at + 1)
  }

  private isAdjunct(lexeme: Lexeme): boolean {
    if (lexeme.classes & classBit.quantifier && !lexeme.definite && !(lexeme.classes & classBit.preposition)) return false
    if (lexeme.classes & timeOrAdjunct && !(this.canBeSubject(lexeme) && !(lexeme.classes & classBit.adjunct))) return true
    return (lexeme.classes & classBit.preposition) !== 0 || (lexeme.preposition !== '' && (lexeme.classes !== 0 || lexeme.definite))
  }

  private canBeSubject(lexeme: Lexeme): boolean {
    return (lexeme.classes & agent) !== 0
  }

  private skipAdjunct(item: Item, lexeme: Lexeme): void {
    if (lexeme.suffix && lexeme.classes & classBit.preposition) return void this.at++
    const glued = lexeme.preposition !== ''
    const bare = (lexeme.classes & adposition) !== 0 && !glued
    const phrase = this.readPhrase(bare ? this.at + 1 : this.at)
    this.lastPhrase = phrase
    const to = phrase ? phrase.to : this.at + 1
    const end = phrase ? phrase.end : item.end
    const head = phrase?.head
    const speaksTo = this.options.lexicon.grammar.addresseePrepositions.includes(glued ? lexeme.preposition : lexeme.key)
    if (head && speaksTo && head.classes & person) this.addressee ??= { start: item.start, end }
    else if (head && head.classes & place && !(lexeme.classes & classBit.time)) {
      this.channel = this.channel && this.channel.end <= item.start ? { start: this.channel.start, end } : { start: phrase.start, end }
      this.channelPhrase ??= phrase
    }
    this.at = Math.max(to, this.at + 1)
  }

  private readPhrase(at: number, appositions = false): NounPhrase | null {
    return readNounPhrase(this.items, at, { text: this.options.text, grammar: this.options.lexicon.grammar, appositions })
  }

  private meetNoun(): void {
    const { lexicon, text, takesSubject } = this.options
    const free = takesSubject && !this.subject
    const phrase = free
      ? readNounPhrase(this.items, this.at, {
          text,
          grammar: lexicon.grammar,
          links: this.links,
          objectFollows: this.cue.lemma.nominal !== 'none',
          appositions: true,
        })
      : null
    if (phrase && phrase.to > this.at && this.isSubject(phrase)) {
      this.subject = phrase
      this.at = phrase.to
      return
    }
    if (this.opensObject()) return this.linkAt('object', this.at)
    if (this.items[this.at - 1]?.kind === 'comma' && (this.extendSubject() || this.skipInsert())) return
    if (this.subject && this.hasLinkAhead()) return
    if (this.cue.lemma.needs === 'link') return this.skipObject()
    this.linkAt('object', this.at)
    this.link = this.cue.lemma.nominal === 'none' ? null : this.link
  }

  /** A noun of action behind the subject is what a verb like `أعلن` reports, also behind an adjunct and a comma. */
  private opensObject(): boolean {
    const lexeme = this.items[this.at]?.lexeme
    const { needs, nominal } = this.cue.lemma
    if (!lexeme || !this.subject || needs !== 'nothing' || nominal === 'none' || lexeme.conjunction) return false
    return (lexeme.classes & classBit.noun) !== 0 || (lexeme.classes === 0 && this.options.lexicon.grammar.actionNoun.test(lexeme.stem))
  }

  /** What is spoken of, before the link: `وصف عمله بأنه …`, `نصحت السكان بـ"…"`. */
  private skipObject(): void {
    const object = readNounPhrase(this.items, this.at, {
      text: this.options.text,
      grammar: this.options.lexicon.grammar,
      links: this.links,
      appositions: false,
    })
    this.at = object ? Math.max(object.to, this.at + 1) : this.at + 1
  }

  /** A known thing is an object, not a subject; behind a comma only somebody who may speak is one. */
  private isSubject({ head, name }: NounPhrase): boolean {
    if (head.oblique && !name) return false
    const relays = this.cue.lemma.class === 'relay' && (head.classes & classBit.channel) !== 0
    const speaks = relays || (head.classes & speaking) !== 0
    if (this.at > this.start && this.items[this.at - 1]?.kind === 'comma') return speaks
    if (speaks || name) return true
    if (head.classes & classBit.adjective) return false
    return !(head.classes & object) && head.definite
  }

  /** `المكلف بالإعلام على مستوى المديرية، الرائد فلان`: the name behind an adjunct and a comma. */
  private extendSubject(): boolean {
    const name = this.subject && !this.subject.name && this.subject.kind === 'person' ? this.readPhrase(this.at) : null
    if (!this.subject || !name?.name || (name.head.classes && !(name.head.classes & personWord))) return false
    this.subject = joinApposition(this.options.text, this.subject, name)
    this.at = name.to
    return true
  }

  /** Words between commas that are no link: `، ضاحكا،`. */
  private skipInsert(): boolean {
    for (let k = this.at; k < Math.min(this.items.length, this.at + longestInsert); k++) {
      const item = this.items[k]
      if (!item || item.kind === 'stop' || item.kind === 'pair' || item.lexeme?.finite) return false
      if (item.kind !== 'comma' && item.kind !== 'colon') continue
      this.at = k
      return true
    }
    return false
  }
}

/** The source of an according-phrase: somebody who may speak, or the subject of `ما ذكرته الوكالة`. */
export function readSource(
  items: readonly Item[],
  at: number,
  { text, lexicon }: Pick<ScanOptions, 'text' | 'lexicon'>,
): NounPhrase | null {
  const first = items[at]?.lexeme
  const free = first && lexicon.grammar.freeRelatives.some((word) => first.key === word || first.preposition + word === first.key)
  const phrase = readNounPhrase(items, free ? at + 2 : at, { text, grammar: lexicon.grammar, appositions: true })
  if (!phrase) return null
  const speaks = (phrase.head.classes & speaking) !== 0 || phrase.name !== null || (phrase.head.classes === 0 && phrase.head.definite)
  if (!speaks) return null
  return phrase.head.classes & classBit.document ? (readIssuer(items, phrase, { text, lexicon }) ?? phrase) : phrase
}

/** Words between a document and who issued it: `بيان صدر أمس عن مكتب المدعي`. */
const farthestIssuer = 7

/** Who issued a document, where the text says so right behind it. */
export function readIssuer(
  items: readonly Item[],
  document: NounPhrase,
  { text, lexicon }: Pick<ScanOptions, 'text' | 'lexicon'>,
): NounPhrase | null {
  const { grammar } = lexicon
  for (let k = document.from + 1; k < Math.min(items.length, document.to + farthestIssuer); k++) {
    const item = items[k]
    if (!item || item.kind === 'stop' || item.kind === 'colon' || item.kind === 'pair') return null
    const glued = k === document.from + 1 && grammar.issuerPrepositions.includes(item.lexeme?.preposition ?? '')
    const alone = grammar.issuerPrepositions.includes(item.key)
    if (!glued && !alone) continue
    const openingName = (pair: Item) => firstWordInside(text, lexicon, pair)
    const issuer = readNounPhrase(items, glued ? k : k + 1, { text, grammar, appositions: true, openingName })
    return issuer && issuer.head.classes & (speaking & ~classBit.document) ? issuer : null
  }
  return null
}
