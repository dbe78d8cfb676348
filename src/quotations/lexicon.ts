import type { Agreement, CueLemma, Grammar, NounEnding, PhraseClass } from '../languages/grammar.js'
import { findPacked } from '../languages/packed.js'
import { foldWord } from '../languages/scripts.js'
import { bits, classBit, particle, verbOrParticle } from './word-classes.js'
import type { CueForm } from '../schema.js'
import type { Word } from '../tokens.js'

/** One reading of a word as a reporting word. */
export interface CueReading extends Agreement {
  readonly lemma: CueLemma
  readonly form: CueForm
  /** `A participle that stands alone in the accusative: مشيراً`, and the like: it leans on the clause before it. */
  readonly adverbial: boolean
  readonly passive: boolean
  /** The pronoun glued to it: an object (`أبلغه`) or, with a masdar, who speaks (`قوله`). */
  readonly suffix: Agreement | null
}

/** What the grammar knows of one word as it is written. */
export interface Lexeme {
  readonly key: string
  /** Classes of the word without clitics and endings, as bits of `classBit`. */
  readonly classes: number
  /** The word as it stands in the lexicon, or what is left when sure clitics are off. */
  readonly stem: string
  /** A glued conjunction: `و`, `ف`; for a word that the lexicon does not know it may be its first letter. */
  readonly conjunction: string
  /** A glued preposition: `ب`, `ل`, `ك`. */
  readonly preposition: string
  readonly definite: boolean
  /** A glued pronoun. */
  readonly suffix: Agreement | null
  /** An ending that no subject has: the `ين` of `المنخرطين`. */
  readonly oblique: boolean
  /** An indefinite accusative as it is written (`لاحقًا`): an adverb, never a subject. */
  readonly adverb: boolean
  /** Gender and number as the endings show them. */
  readonly gender: 'm' | 'f' | null
  readonly number: 's' | 'd' | 'p' | null
  readonly cues: readonly CueReading[]
  /** It has a reading as a finite reporting verb, or as a participle that leans on the clause before it. */
  readonly finite: boolean
  readonly adverbial: boolean
  /** It can only be a verb or such a participle. */
  readonly verbal: boolean
  /** Fixed expressions that may begin with it. */
  readonly phrases: readonly FindPhrases[]
}

/** The fixed expressions that begin with one form of a word (without its conjunction, preposition or pronoun), by the key of the next. */
export type FindPhrases = (next: string) => readonly Phrase[]

export interface Phrase {
  readonly class: PhraseClass
  readonly words: readonly PhraseWord[]
  /** The last word is a preposition that may be glued to the next word. */
  readonly gluesOn: boolean
}

export interface PhraseWord {
  readonly key: string
  /** A pronoun is glued to it. */
  readonly open: boolean
}

export interface Lexicon {
  readonly grammar: Grammar
  /** What is known of a word as it is written. */
  readonly lookUp: (word: string) => Lexeme
  /** The same for the word of a token, which remembers it. */
  readonly recall: (word: Word) => Lexeme
}

const lexicons = new WeakMap<Grammar, Lexicon>()

/** The lexicon of a grammar, built at its first use. */
export function lexiconOf(grammar: Grammar): Lexicon {
  const known = lexicons.get(grammar)
  if (known) return known
  const lexicon = buildLexicon(grammar)
  lexicons.set(grammar, lexicon)
  return lexicon
}

interface Tables {
  readonly grammar: Grammar
  /** Folded. */
  readonly boundEndings: Grammar['clitics']['boundEndings']
  readonly endings: readonly NounEnding[]
  readonly suffixes: readonly (Agreement & { readonly form: string })[]
  /** The last letters of suffixes: most words are seen to have none. */
  readonly suffixEnds: ReadonlySet<string>
  /** Those met so far, by their first word. */
  readonly phrases: Map<string, FindPhrases>
  /** Feminine endings, folded. */
  readonly feminine: readonly string[]
}

/** A stem of fewer letters behind a glued preposition is hardly one: `باخ` is no `ب` + `أخ`. */
const shortestNoun = 3

/** Words kept in the memo of a lexicon; more than the distinct words of some thousand articles. */
const lexemesKept = 60_000

function buildLexicon(grammar: Grammar): Lexicon {
  const { boundEndings, endings } = grammar.clitics
  const suffixes = readSuffixes(grammar)
  const tables: Tables = {
    grammar,
    boundEndings: boundEndings.map(({ free, bound }) => ({ free: foldWord(free), bound: foldWord(bound) })),
    endings: endings.map((ending) => ({ ...ending, form: foldWord(ending.form) })),
    suffixes,
    suffixEnds: new Set(suffixes.map(({ form }) => form.charAt(form.length - 1))),
    phrases: new Map(),
    feminine: grammar.clitics.feminineEndings.map(foldWord),
  }
  const memo = new Map<string, Lexeme>()
  const lookUp = (word: string) => {
    const known = memo.get(word)
    if (known) return known
    if (memo.size >= lexemesKept) memo.clear()
    const lexeme = analyse(word, foldWord(word), tables)
    memo.set(word, lexeme)
    return lexeme
  }
  const lexicon: Lexicon = {
    grammar,
    lookUp,
    recall: (word) => {
      if (word.lexeme?.lexicon !== lexicon) word.lexeme = { lexicon, lexeme: lookUp(word.word) }
      return word.lexeme.lexeme
    },
  }
  return lexicon
}

function readSuffixes(grammar: Grammar): (Agreement & { form: string })[] {
  return grammar.pronouns
    .filter((pronoun) => pronoun.place === 'suffix')
    .map((pronoun) => ({ ...pronoun, form: foldWord(pronoun.form) }))
    .sort((a, b) => b.form.length - a.form.length)
}

/** The fixed expressions that begin with a word, the longest first; null where none does. */
function phrasesOf(first: string, { grammar, phrases }: Tables): FindPhrases | null {
  const known = phrases.get(first)
  if (known !== undefined) return known
  const rows = findPacked(grammar.phrases, first)
  const find = rows === undefined ? null : createFindPhrases(first, readPhrases(rows, grammar), grammar)
  if (find) phrases.set(first, find)
  return find
}

/** Some words begin eighty phrases, of which the next word leaves one or none; `others` are those that it does not matter to. */
function createFindPhrases(first: string, others: readonly Phrase[], grammar: Grammar): FindPhrases {
  const bySecond = new Map<string, readonly Phrase[]>()
  return (next) => {
    const known = bySecond.get(next)
    if (known) return known
    const rows = findPacked(grammar.phrases, `${first} ${next}`)
    const list = rows === undefined ? others : readPhrases(rows, grammar)
    if (bySecond.size >= pairsKept) bySecond.clear()
    bySecond.set(next, list)
    return list
  }
}

const pairsKept = 5_000

function readPhrases(rows: string, grammar: Grammar): Phrase[] {
  return rows === '' ? [] : rows.split('|').map((row) => readPhrase(row, grammar))
}

function readPhrase(row: string, { clitics }: Grammar): Phrase {
  const [name, text = ''] = row.split(':')
  const words = text.split(' ').map((word) => ({ key: word.replace('_', ''), open: word.endsWith('_') }))
  const last = words.at(-1)
  const gluesOn = words.length > 1 && last !== undefined && !last.open && clitics.prepositions.includes(last.key)
  return { class: name as PhraseClass, words, gluesOn }
}

/** The classes of a word as bits of `classBit`; undefined where no list has it. */
function classesOf(word: string, { words, wordClasses }: Grammar): number | undefined {
  const digits = findPacked(words, word)
  if (digits === undefined) return undefined
  let classes = 0
  for (const digit of digits) {
    const name = wordClasses[parseInt(digit, 36)]
    if (name) classes |= classBit[name]
  }
  return classes
}

/** What a word looks like when some of its clitics are taken off. */
interface Stripped {
  readonly stem: string
  readonly conjunction: string
  readonly preposition: string
  readonly definite: boolean
  readonly suffix: (Agreement & { readonly form: string }) | null
}

/** A word as one of the ways to strip it makes it known. */
interface Found {
  readonly stripped: Stripped
  readonly classes: number
  readonly ending: NounEnding | null
}

/** Tries the word whole, then with more and more clitics taken off; the first that the lexicon knows is meant. */
function analyse(word: string, key: string, tables: Tables): Lexeme {
  const { clitics } = tables.grammar
  const isFeminine = clitics.feminineEndings.some((ending) => word.endsWith(ending))
  const endsInPronoun = !isFeminine && tables.feminine.some((ending) => key.endsWith(ending))
  const tries = listStripped(key, tables).filter(({ suffix }) => !(isFeminine && suffix && tables.feminine.includes(suffix.form)))
  let found: Found | null = null
  let cued: Stripped | null = null
  let cues: readonly CueReading[] = []
  for (const stripped of tries) {
    if (!cued) {
      cues = findCues(stripped, tables)
      cued = cues.length ? stripped : null
    }
    const entry: Omit<Found, 'stripped'> | null = found && !mayYield(found) && !endsInPronoun ? null : findClasses(stripped, tables)
    const isNearer = found
      ? entry && (entry.classes & particles || (stripped.suffix && !isFeminine && !found.stripped.suffix))
      : !cued || cued === stripped
    if (entry && isNearer) found = { stripped, ...entry }
  }
  const best = found?.stripped ?? cued ?? tries.find((stripped) => isPlainlyDefinite(stripped, clitics.conjunctions[0])) ?? tries[0]
  const classes = withoutFalseName(word, found?.classes ?? 0, clitics.notNameEndings)
  const finite = cues.some((cue) => cue.form === 'finite')
  const adverbial = cues.some((cue) => cue.adverbial)
  const isBare = best?.definite !== true && best?.preposition === ''
  return {
    key,
    classes,
    stem: best?.stem ?? key,
    conjunction: best?.conjunction ?? '',
    preposition: best?.preposition ?? '',
    definite: best?.definite ?? false,
    suffix: best?.suffix ?? null,
    oblique: found?.ending
      ? found.ending.oblique === true
      : (!found || (classes & classBit.group) !== 0) && endsObliquely(best, clitics.endings),
    adverb: found?.ending?.accusative === true || clitics.adverbMarks.some((mark) => word.includes(mark)),
    gender: found?.ending?.gender ?? (isFeminine ? 'f' : null),
    number: found?.ending?.number ?? null,
    cues,
    finite,
    adverbial,
    verbal:
      isBare &&
      (((classes & classBit.verb) !== 0 && !(classes & (particle | classBit.givenName))) ||
        ((finite || adverbial) && !(classes & notVerbal))),
    phrases: listPhrases(key, best?.suffix ? best.stem : null, tables),
  }
}

/** An unknown word with the article in the plural of an object: `المنخرطين`. */
function endsObliquely(stripped: Stripped | undefined, endings: readonly NounEnding[]): boolean {
  return (
    stripped?.definite === true &&
    endings.some(({ form, oblique }) => oblique && stripped.stem.length > form.length + 2 && stripped.stem.endsWith(form))
  )
}

/** Classes that a reporting verb is not, whatever its letters. */
const notVerbal =
  particle |
  bits(
    'title',
    'honorific',
    'kin',
    'person',
    'group',
    'organisation',
    'outlet',
    'document',
    'adjective',
    'nationality',
    'placeName',
    'anaphor',
  )

/** A phrase may begin with a word as it stands, without its conjunction or preposition, or without its pronoun. */
function listPhrases(key: string, stem: string | null, tables: Tables): FindPhrases[] {
  const { conjunctions, prepositions } = tables.grammar.clitics
  const keys = [key]
  for (const clitic of [...conjunctions, ...prepositions]) if (key.startsWith(clitic)) keys.push(key.slice(clitic.length))
  if (stem !== null) keys.push(stem)
  return keys.flatMap((start) => phrasesOf(start, tables) ?? [])
}

/** An unknown word with the article; before it only the commonest conjunction is taken off: `فاليرو` is a name. */
function isPlainlyDefinite({ definite, conjunction, stem }: Stripped, common: string | undefined): boolean {
  return definite && (conjunction === '' || conjunction === common) && stem.length >= shortestNoun
}

/** `على` is no `علي`: a first name that is written like a particle keeps its own last letter. */
function withoutFalseName(word: string, classes: number, endings: readonly string[]): number {
  const isParticle = (classes & particles) !== 0 && endings.some((ending) => word.endsWith(ending))
  return isParticle ? classes & ~classBit.givenName : classes
}

/** A verb that is written like a particle with a clitic (`أنهى` and `أنها`, `وفى` and `وفي`), or a name like a noun with one (`ناديه`), gives way to it. */
function mayYield({ classes }: Found): boolean {
  return classes === classBit.verb || classes === classBit.givenName
}

const particles = bits('complementizer', 'preposition', 'relative', 'auxiliary')

/** A word without its leading clitics. */
type Head = Omit<Stripped, 'suffix'>

/** All ways to take clitics off, fewest first. */
function listStripped(key: string, { grammar, suffixes, suffixEnds }: Tables): Stripped[] {
  const heads = listHeads(key, '', grammar)
  for (const conjunction of grammar.clitics.conjunctions)
    if (key.startsWith(conjunction) && key.length > conjunction.length + 1)
      heads.push(...listHeads(key.slice(conjunction.length), conjunction, grammar))
  const all: Stripped[] = heads.map((head) => ({ ...head, suffix: null }))
  if (!suffixEnds.has(key.charAt(key.length - 1))) return all
  for (const head of heads)
    for (const suffix of head.definite ? [] : suffixes)
      if (head.stem.length > suffix.form.length && head.stem.endsWith(suffix.form))
        all.push({ ...head, stem: head.stem.slice(0, -suffix.form.length), suffix })
  return all
}

function listHeads(word: string, conjunction: string, grammar: Grammar): Head[] {
  const { prepositions, article, fusedArticles } = grammar.clitics
  const heads: Head[] = [{ stem: word, conjunction, preposition: '', definite: false }]
  const isArticle = (rest: string) => article !== '' && rest.startsWith(article) && rest.length > article.length + 1
  if (isArticle(word)) heads.push({ stem: word.slice(article.length), conjunction, preposition: '', definite: true })
  for (const { form, preposition } of fusedArticles)
    if (word.startsWith(form) && word.length > form.length + 1)
      heads.push({ stem: word.slice(form.length), conjunction, preposition, definite: true })
  for (const preposition of prepositions) {
    if (!word.startsWith(preposition) || word.length < preposition.length + 2) continue
    const behind = word.slice(preposition.length)
    if (isArticle(behind)) heads.push({ stem: behind.slice(article.length), conjunction, preposition, definite: true })
    else heads.push({ stem: behind, conjunction, preposition, definite: false })
  }
  return heads
}

function findClasses({ stem, suffix, preposition, definite }: Stripped, tables: Tables): Omit<Found, 'stripped'> | null {
  const { grammar, boundEndings } = tables
  const direct = classesOf(stem, grammar)
  if (suffix?.person === 1 && grammar.verbSuffixes.includes(suffix.form) && !((direct ?? 0) & verbOrParticle)) return null // جيلاني
  const tooShort = preposition !== '' && !definite && stem.length < shortestNoun
  const isVerb = suffix !== null && direct === classBit.verb // `استقالته` may be one or a noun
  if (direct !== undefined && !isVerb && (!tooShort || direct & particles)) return { classes: direct, ending: null }
  if (tooShort && !suffix) return null
  for (const { free, bound } of suffix ? boundEndings : []) {
    const base = stem.endsWith(bound) ? stem.slice(0, -bound.length) : ''
    const known = base ? (findFree(base + free, tables) ?? findFree(base, tables)) : null
    if (known) return known
  }
  if (isVerb) return { classes: direct, ending: null }
  const ended = findEnded(stem, tables)
  if (ended) return ended
  return suffix && grammar.clitics.prepositions.includes(stem) ? { classes: classBit.preposition, ending: null } : null
}

/** A noun as it stands without a pronoun, with or without an ending. */
function findFree(stem: string, tables: Tables): Omit<Found, 'stripped'> | null {
  const direct = classesOf(stem, tables.grammar)
  return direct === undefined ? findEnded(stem, tables) : { classes: direct, ending: null }
}

/** A noun with an ending for gender and number. */
function findEnded(stem: string, { grammar, endings, feminine }: Tables): Omit<Found, 'stripped'> | null {
  for (const ending of endings) {
    const { form } = ending
    if (stem.length < 2 * form.length + 2 || !stem.endsWith(form)) continue
    const base = stem.slice(0, -form.length)
    if (ending.accusative && feminine.some((mark) => base.endsWith(mark))) continue // `جارها` is no `جارة` + `ا`
    const known = (classesOf(base, grammar) ?? 0) & inflected
    const isPlural = known === classBit.group && ending.number === 'p' // `روسو` is no plural of الروس
    if (known && !isPlural) return { classes: known, ending }
  }
  return null
}

/** Classes whose words take endings; a particle or time word with an ending is another word. */
const inflected = bits(
  ...(['title', 'honorific', 'kin', 'person', 'group', 'organisation', 'outlet', 'document', 'channel', 'occasion'] as const),
  ...(['work', 'naming', 'thing', 'addressee', 'anaphor', 'adjective', 'nationality', 'placeName'] as const),
)

const formOf: Record<string, CueForm> = {
  p: 'finite',
  i: 'finite',
  j: 'finite',
  v: 'finite',
  w: 'finite',
  a: 'participle',
  A: 'participle',
  m: 'masdar',
  n: 'noun',
}

function findCues(stripped: Stripped, tables: Tables): readonly CueReading[] {
  const { stem, suffix, preposition, definite } = stripped
  const bare = definite || preposition !== '' ? '' : futureStem(stem, tables)
  const own = findPacked(tables.grammar.forms, stem)
  const lines = own ?? (bare === '' ? undefined : findPacked(tables.grammar.forms, bare))
  if (!lines) return []
  const readings: CueReading[] = []
  for (const line of lines.split(' ')) {
    const [number = '', code = ''] = line.split(':')
    const lemma = tables.grammar.cues[Number(number)]
    const form = formOf[code.charAt(0)]
    if (!lemma || !form) continue
    if (form === 'finite' ? definite || preposition : own === undefined) continue // `لبيان` is a noun behind its preposition
    const passive = code.startsWith('v') || code.startsWith('w')
    readings.push({ lemma, form, adverbial: code.startsWith('A'), passive, suffix, ...readAgreement(code) })
  }
  return readings.sort((a, b) => rankOf(a) - rankOf(b))
}

/** A reporter's verbs stand in the third person; the same letters in the first are rarer, and so are nouns of action. */
function rankOf({ person, form }: CueReading): number {
  return (person === undefined || person === 3 ? 0 : 1) + (form === 'masdar' || form === 'noun' ? 2 : 0)
}

/** The verb behind a future prefix: `سيقول` → `يقول`; empty where there is none. */
function futureStem(stem: string, { grammar }: Tables): string {
  const prefix = grammar.clitics.verbPrefixes.find((candidate) => stem.startsWith(candidate))
  return prefix ? stem.slice(prefix.length) : ''
}

/** `p3fs` → third person, feminine, singular; `-` leaves a part open. */
function readAgreement(code: string): Agreement {
  const [, person = '', gender = '', number = ''] = code
  return {
    ...(person >= '1' && person <= '3' && { person: Number(person) as 1 | 2 | 3 }),
    ...((gender === 'm' || gender === 'f') && { gender }),
    ...((number === 's' || number === 'd' || number === 'p') && { number }),
  }
}
