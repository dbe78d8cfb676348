import type { Agreement } from '../../languages/grammar.js'
import type { Span } from '../../source.js'
import type { LinkKind } from '../frames/frame.js'
import type { CueReading, Lexicon } from '../lexicon/lexeme.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'

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
  readonly skippedObject: boolean
}

export interface ScanOptions {
  readonly text: string
  readonly lexicon: Lexicon
  /** Whether a noun phrase right behind the cue is its subject; it is the object of a participle. */
  readonly takesSubject: boolean
}

/** A walk from the cue to the link, as far as it has come; it lives for one walk. */
export interface OpenScan {
  readonly items: readonly Item[]
  readonly start: number
  readonly cue: CueReading
  readonly options: ScanOptions
  /** Link prepositions of the cue, folded as keys are. */
  readonly links: readonly string[]
  at: number
  ended: boolean
  subject: NounPhrase | null
  source: NounPhrase | null
  relay: NounPhrase | null
  masdar: Scan['masdar']
  channel: Span | null
  channelPhrase: NounPhrase | null
  addressee: Span | null
  link: Scan['link']
  pronoun: Agreement | null
  gluedLetters: number
  /** Whether a noun that is neither subject nor adjunct stood on the way. */
  skippedObject: boolean
  /** The noun phrase of the last adjunct. */
  lastPhrase: NounPhrase | null
}

/** A frame is no longer than this between its cue and its link. */
export const longestScan = 45

export function endScan(walk: OpenScan): void {
  walk.ended = true
}

/** The link is found, and what is reported begins at an item. */
export function linkAt(walk: OpenScan, kind: NonNullable<Scan['link']>, content: number): void {
  if (content < walk.items.length) walk.link = kind
  walk.at = content
  walk.ended = true
}

export function readPhrase(walk: OpenScan, at: number, appositions = false): NounPhrase | null {
  return readNounPhrase(walk.items, at, { text: walk.options.text, grammar: walk.options.lexicon.grammar, appositions })
}
