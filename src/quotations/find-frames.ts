import type { Agreement } from '../languages/grammar.js'
import { countWords, type Frame, type Reading, type ShownCue } from './frames.js'
import { rules, type RuleName } from './rules.js'
import type { CueReading } from './lexicon.js'
import { agreementOf, countClitics, readNounPhrase, type NounPhrase } from './noun-phrases.js'
import { readIssuer, readSource, scanForward, type Scan } from './scan.js'
import type { Item, Sentence } from './sentences.js'
import { canSpeak, findMainSubject, findSubjectBefore, findTopic, skipOpeners } from './subjects.js'
import { adposition, announcer, classBit, clauseOpener, leadsToVerb, lightWord, talker, thingOrBody, turnOrPerson } from './word-classes.js'

/** All frames of the article, sentence by sentence, in text order. */
export function findFrames(reading: Reading): Frame[] {
  return reading.sentences.flatMap((sentence, number) => new SentenceReader(reading, sentence, number).read())
}

type Draft = Omit<Frame, 'sentence' | 'gluedLetters'> & { readonly gluedLetters?: number }

class SentenceReader {
  private readonly items: readonly Item[]
  private readonly frames: Draft[] = []
  /** Items that are part of another frame: `قوله` of a relay. */
  private readonly taken = new Set<number>()
  private mainSubject: NounPhrase | null | undefined
  private headAt: number | undefined

  constructor(
    private readonly reading: Reading,
    sentence: Sentence,
    private readonly number: number,
  ) {
    this.items = sentence.items
  }

  read(): Frame[] {
    for (let at = 0; at < this.items.length; at++) {
      const item = this.items[at]
      if (!item || this.taken.has(at)) continue
      const frame = this.readAt(item, at)
      if (frame) this.keep(frame)
    }
    const verbless = this.frames.length ? null : this.readVerbless()
    if (verbless) this.frames.push(verbless)
    return this.frames.map((frame) => ({ gluedLetters: 0, sentence: this.number, ...frame }))
  }

  /** What stands between a cue and its link belongs to that frame: a noun there is no cue of its own. */
  private keep(frame: Draft): void {
    this.frames.push(frame)
    for (let at = frame.at + 1; at < frame.to; at++) this.taken.add(at)
  }

  private readAt(item: Item, at: number): Draft | null {
    if (item.phrase?.class === 'according' || item.phrase?.class === 'quoting') return this.readAccording(item, at)
    if (item.phrase?.class === 'called') return this.readCalled(item, at)
    if (item.phrase?.class === 'tail') return this.readTail(item, at)
    if (!item.lexeme || item.phrase) return null
    for (const cue of item.lexeme.cues) {
      const frame = this.readCue(cue, at)
      if (frame) return frame
    }
    return null
  }

  /** Where the sentence begins, behind its openers. */
  private get head(): number {
    this.headAt ??= skipOpeners(this.items, this.options)
    return this.headAt
  }

  private get options() {
    return { text: this.reading.text, lexicon: this.reading.lexicon }
  }

  private readCue(cue: CueReading, at: number): Draft | null {
    if (!this.isPossible(cue, at)) return null
    const finite = cue.form === 'finite'
    const scan = scanForward(this.items, at + 1, cue, { ...this.options, takesSubject: finite || cue.form === 'noun' })
    const before = finite ? this.findPairBefore(at) : -1
    const item = this.items[at]
    if (before >= 0 && !item?.lexeme?.conjunction) return this.readBehind(cue, at, scan, before)
    if (!scan.link || !this.isEnough(cue, scan, at)) return null
    return this.makeForward(cue, at, scan)
  }

  /** A form that is often something else needs the right place: no preposition before a verb, no article on a participle. */
  private isPossible(cue: CueReading, at: number): boolean {
    const item = this.items[at]
    const before = this.items[at - 1]?.lexeme
    if (!item?.lexeme) return false
    if (cue.form === 'finite') {
      if (this.isBehindPhrase(at) || (item.lexeme.classes & adposition && !this.opensClause(cue, at))) return false
      if (before && before.classes & classBit.preposition && before.key === before.stem && !(before.classes & leadsToVerb)) return false
      return true
    }
    if (cue.form === 'participle') return cue.adverbial && !item.lexeme.definite
    return cue.form === 'masdar' ? cue.suffix !== null || item.lexeme.preposition !== '' : true
  }

  /** `إلى جانب رصد المواقع`: what stands behind a prepositional phrase is a noun. */
  private isBehindPhrase(at: number): boolean {
    for (let k = Math.max(0, at - longestPhrase); k < at; k++) {
      const phrase = this.items[k]?.phrase
      if (phrase && k + phrase.length === at && (phrase.class === 'adjunct' || phrase.class === 'according')) return true
    }
    return false
  }

  /** Whether the link is one that this lemma may have. */
  private isEnough(cue: CueReading, scan: Scan, at: number): boolean {
    const { needs, nominal, marksOnly } = cue.lemma
    const hard = scan.link === 'colon' || scan.link === 'marks' || (scan.link === 'complementizer' && !marksOnly)
    const item = this.items[at]
    const marked = this.items[scan.content]?.kind === 'pair'
    if (cue.adverbial && !this.opensAdverbial(item, at, hard)) return false
    if (item?.lexeme && item.lexeme.classes & classBit.naming && !hard) return false
    if (hard) return scan.link !== 'colon' || cue.form !== 'noun' || marked
    if (marked) return true
    if (cue.form === 'masdar' || cue.form === 'noun') return false
    if (cue.passive || (cue.form === 'finite' && (!this.opensClause(cue, at) || this.readsAsNoun(cue, at)))) return false
    if (nominal === 'attitude' && (scan.link !== 'preposition' || cue.lemma.class !== 'call')) return false
    return nominal !== 'none' && (needs === 'nothing' || scan.link === 'preposition')
  }

  /** `جدد فلان، رفض نقابته المقترحات`: a verb that is also a noun of action opens its sentence or has a conjunction. */
  private readsAsNoun(cue: CueReading, at: number): boolean {
    const item = this.items[at]
    const isBoth = item?.lexeme?.cues.some((other) => other.lemma === cue.lemma && other.form === 'masdar') === true
    return isBoth && item?.lexeme?.conjunction === '' && at !== this.head && this.findBefore(cue, at) === null
  }

  /** A participle leans on the clause before it, behind a comma, marks or `و`; a noun with the same letters does not. */
  private opensAdverbial(item: Item | undefined, at: number, hard: boolean): boolean {
    if (hard && !(item?.lexeme && item.lexeme.classes & thingOrBody)) return true
    const before = this.items[at - 1]
    return before === undefined || before.kind !== 'word' || item?.lexeme?.conjunction !== ''
  }

  /** A verb stands at the head of its clause or right behind its subject; elsewhere the same letters are a noun. */
  private opensClause(cue: CueReading, at: number): boolean {
    const before = this.items[at - 1]
    if (this.frames.length && before?.kind !== 'comma') return false
    if (at === this.head || this.items[at]?.lexeme?.conjunction || before?.kind === 'comma') return true
    if (before?.lexeme && before.lexeme.classes & clauseOpener) return true
    const isParticle = ((this.items[at]?.lexeme?.classes ?? 0) & adposition) !== 0
    return !isParticle && this.findBefore(cue, at) !== null
  }

  private makeForward(cue: CueReading, at: number, scan: Scan): Draft {
    if (scan.masdar) this.taken.add(scan.masdar.at)
    const shown = scan.masdar ?? { at, cue }
    const own = this.findSpeaker(cue, at, scan)
    return {
      at,
      ...this.showCue(shown.cue, shown.at),
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

  private showCue(cue: CueReading, at: number): Pick<Draft, 'cue' | 'shown'> {
    const item = this.items[at]
    if (!item) return { cue, shown: null }
    const clitics = cue.form === 'masdar' ? 0 : this.countClitics(item)
    const { lemma, class: kind } = cue.lemma
    return { cue, shown: { span: { start: item.start + clitics, end: item.end }, lemma, class: kind, form: cue.form } }
  }

  private countClitics(item: Item): number {
    return countClitics({ text: this.reading.text, grammar: this.reading.lexicon.grammar }, item)
  }

  /** A fixed expression as the cue: `بحسب`, `على حد قولها`. */
  private showPhrase(item: Item, at: number, kind: Pick<ShownCue, 'class' | 'form'>): ShownCue {
    const start = item.start + this.countClitics(item)
    const end = this.items[at + (item.phrase?.length ?? 1) - 1]?.end ?? item.end
    return { span: { start, end }, lemma: this.reading.text.slice(start, end), ...kind }
  }

  /** Who speaks, and who only passes it on. */
  private findSpeaker(cue: CueReading, at: number, scan: Scan): Pick<Draft, 'speaker' | 'subject' | 'via'> {
    const behind = scan.subject && this.nameIssuer(scan.subject)
    if (scan.source)
      return {
        speaker: scan.source,
        subject: 'own',
        via: behind ?? (cue.form === 'finite' && !cue.passive ? this.findBefore(cue, at) : null),
      }
    const via = scan.relay
    if (cue.passive) return { speaker: null, subject: 'none', via }
    if (cue.form === 'noun' && behind && canSpeak(behind)) return { speaker: behind, subject: 'own', via }
    if (cue.form === 'noun' && !cue.suffix) return { speaker: null, subject: 'none', via }
    if (cue.form === 'finite') {
      const before = cue.person === 1 || (behind && this.items[at]?.lexeme?.conjunction) ? null : this.findBefore(cue, at)
      if (before && (canSpeak(before) || (before.name !== null && !(behind && canSpeak(behind)))))
        return { speaker: before, subject: 'own', via }
      if (behind) return { speaker: behind, subject: 'own', via }
      if (cue.lemma.class === 'document' && scan.channelPhrase) return { speaker: this.nameIssuer(scan.channelPhrase), subject: 'own', via }
    }
    return { ...this.leanOn(cue, at), via }
  }

  /** A document speaks for who issued it, where the sentence says who. */
  private nameIssuer(phrase: NounPhrase): NounPhrase {
    return (phrase.head.classes & classBit.document && readIssuer(this.items, phrase, this.options)) || phrase
  }

  /** Behind `و` or `ف` the subject is the topic of the whole sentence: `أما فلانة، وهي …، فقالت`. */
  private findBefore(cue: CueReading, at: number): NounPhrase | null {
    if (this.items[at]?.lexeme?.conjunction) return findTopic(this.items, at, cue, this.options)
    return findSubjectBefore(this.items, at, cue, this.options)
  }

  /** The subject of the clause that the cue leans on: of the frame before it in the sentence, or of the main verb. */
  private leanOn(cue: CueReading, at: number): Pick<Draft, 'speaker' | 'subject'> {
    const agreement = agreementOfCue(cue)
    const last = this.frames.findLast((frame) => frame.speaker && frame.at < at && agreementOf(frame.speaker, agreement, false) > -2)
    if (last?.speaker) return { speaker: last.speaker, subject: last.subject === 'own' ? 'clause' : last.subject }
    if (this.frames.some((frame) => !frame.speaker && frame.cue?.form === 'finite')) return { speaker: null, subject: 'none' }
    this.mainSubject ??= findMainSubject(this.items, at, this.options)
    const main = this.mainSubject
    if (main && main.to <= at && agreementOf(main, agreement, false) > -2) return { speaker: main, subject: 'clause' }
    return { speaker: null, subject: 'none' }
  }

  /** The pair that stands right before a verb: `"…"، يقول`. */
  private findPairBefore(at: number): number {
    let k = at - 1
    while (k >= 0 && at - k <= farthestPair && this.isBetween(this.items[k])) k--
    return this.items[k]?.kind === 'pair' && countWords(this.items[k]) > 2 && !this.isClaimedName(k) ? k : -1
  }

  /** What may stand between the marks and the verb: a comma, `كما`, `هذا ما`. */
  private isBetween(item: Item | undefined): boolean {
    if (item?.kind === 'comma' || item?.kind === 'aside' || item?.kind === 'sign') return true
    const classes = item?.lexeme?.classes ?? 0
    return (classes & lightWord) !== 0 && !(classes & turnOrPerson)
  }

  /** A pair behind a noun that announces a name belongs to that noun. */
  private isClaimedName(pair: number): boolean {
    const before = this.items[pair - 1]?.lexeme
    return before !== undefined && before !== null && (before.classes & announcer) !== 0
  }

  private readBehind(cue: CueReading, at: number, scan: Scan, before: number): Draft {
    const own = this.findSpeaker(cue, at, { ...scan, source: null })
    const next = this.items[scan.content]
    const comma = this.items[scan.content - 1]?.kind === 'comma'
    const around = scan.link === 'marks' && next?.kind === 'pair' && comma
    const forward = !around && (scan.link === 'colon' || scan.link === 'complementizer')
    if (forward) return this.makeForward(cue, at, scan)
    return {
      at,
      ...this.showCue(cue, at),
      link: around ? 'around' : 'behind',
      pronoun: null,
      content: around ? scan.content : -1,
      before,
      to: around ? scan.content : (scan.subject?.to ?? at + 1),
      ...own,
      channel: scan.channel,
      addressee: scan.addressee,
      rule: around ? 'finite-around' : 'finite-behind',
    }
  }

  /** `بحسب المصدر، …` before what is said, or `…، بحسب المصدر` behind it. */
  private readAccording(item: Item, at: number): Draft | null {
    const length = item.phrase?.length ?? 1
    const source = readSource(this.items, at + length, this.options)
    if (!source) return null
    const opens = at <= 1 || this.items[at - 1]?.kind === 'comma'
    const cue = { cue: null, shown: this.showPhrase(item, at, { class: 'according', form: 'preposition' }) }
    const rest = { pronoun: null, speaker: source, subject: 'own' as const, via: null, channel: null, addressee: null }
    const behind = this.findContentBehind(source.to)
    if (at <= 1 && behind < this.items.length)
      return { at, ...cue, ...rest, link: 'complementizer', content: behind, before: -1, to: behind, rule: 'according-before' }
    if (!opens && this.items[at - 1]?.kind !== 'pair') return null
    return { at, ...cue, ...rest, link: 'behind', content: -1, before: at - 1, to: source.to, rule: 'according-behind' }
  }

  /** `على حد قولها`: at the head of what is said, or at its tail; who is meant stands before. */
  private readTail(item: Item, at: number): Draft | null {
    const length = item.phrase?.length ?? 1
    const last = this.items[at + length - 1]
    const cue = { ...calledCue, suffix: last?.lexeme?.suffix ?? null, form: 'masdar' as const }
    const shown = this.showPhrase(item, at, { class: 'according', form: 'preposition' })
    const rest = { cue: null, shown, pronoun: null, ...this.leanOn(cue, at), via: null, channel: null, addressee: null }
    const content = this.findContentBehind(at + length)
    if (at <= 1 && content < this.items.length)
      return { at, ...rest, link: 'complementizer', content, before: -1, to: content, rule: 'tail-before' }
    if (at === 0) return null
    return { at, ...rest, link: 'behind', content: -1, before: at - 1, to: at + length, rule: 'tail-behind' }
  }

  /** What is said begins behind the comma and the complementizer: `، فإن`. */
  private findContentBehind(from: number): number {
    let at = from
    while (at < this.items.length) {
      const item = this.items[at]
      if (item?.kind === 'comma' || item?.kind === 'aside' || (item?.lexeme && item.lexeme.classes & classBit.complementizer)) at++
      else break
    }
    return at
  }

  /** `ما وصفه بـ"…"`: a word of the source's own. */
  private readCalled(item: Item, at: number): Draft | null {
    const length = item.phrase?.length ?? 1
    const scan = scanForward(this.items, at + length, calledCue, { ...this.options, takesSubject: true })
    if (this.items[scan.content]?.kind !== 'pair') return null
    const span = {
      start: this.items[at + (length > 1 ? 1 : 0)]?.start ?? item.start,
      end: this.items[at + Math.min(1, length - 1)]?.end ?? item.end,
    }
    const own = scan.subject ? { speaker: scan.subject, subject: 'own' as const } : this.leanOn(calledCue, at)
    return {
      at,
      cue: null,
      shown: { span, lemma: this.reading.text.slice(span.start, span.end), class: 'call', form: 'finite' },
      link: 'preposition',
      pronoun: null,
      content: scan.content,
      gluedLetters: scan.gluedLetters,
      before: -1,
      to: scan.content,
      ...own,
      via: null,
      channel: null,
      addressee: null,
      rule: 'called-marks',
    }
  }

  /** `الوزير: "…"`: somebody, a colon, marks. */
  private readVerbless(): Draft | null {
    const colon = this.items.findIndex((item) => item.kind === 'colon')
    if (colon < 1 || this.items[colon + 1]?.kind !== 'pair') return null
    const { text, lexicon } = this.reading
    const phrase = readNounPhrase(this.items, 0, { text, grammar: lexicon.grammar, appositions: true })
    const speaks = phrase && (phrase.head.classes & talker || phrase.name)
    if (!phrase || !speaks) return null
    return {
      at: colon,
      cue: null,
      shown: null,
      link: 'colon',
      pronoun: null,
      content: colon + 1,
      before: -1,
      to: colon + 1,
      speaker: phrase,
      subject: 'own',
      via: null,
      channel: null,
      addressee: null,
      rule: 'verbless-colon',
    }
  }
}

/** The rule is the form of the cue with the link; a pair without a rule of its own reads like its plain form. */
function ruleOf(cue: CueReading, link: Scan['link']): RuleName {
  const name = `${cue.form}-${link}`
  return name in rules ? (name as RuleName) : 'finite-object'
}

/** What a cue shows of who speaks; `جاء فيه` agrees with the document. */
function agreementOfCue(cue: CueReading): Agreement {
  if (cue.lemma.class === 'document') return {}
  return cue.form === 'masdar' || cue.form === 'noun' ? (cue.suffix ?? {}) : cue
}

/** Words of a fixed expression. */
const longestPhrase = 4
/** Items between the closing mark and the verb behind it. */
const farthestPair = 5

const calledCue: CueReading = {
  lemma: { lemma: '', class: 'call', links: ['ب'], needs: 'link', nominal: 'none' },
  form: 'finite',
  adverbial: false,
  passive: false,
  suffix: null,
}
