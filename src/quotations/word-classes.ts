import type { WordClass } from '../languages/grammar.js'

const wordClasses = [
  'complementizer',
  'preposition',
  'relative',
  'coordinator',
  'auxiliary',
  'title',
  'honorific',
  'kin',
  'person',
  'group',
  'organisation',
  'outlet',
  'document',
  'channel',
  'occasion',
  'work',
  'naming',
  'thing',
  'time',
  'adjunct',
  'addressee',
  'anaphor',
  'quantifier',
  'adjective',
  'nationality',
  'placeName',
  'verb',
  'negation',
  'turn',
  'givenName',
  'nameParticle',
  'noun',
] as const satisfies readonly WordClass[]

/** The bit of each word class in `Lexeme.classes`. */
export const classBit = Object.fromEntries(wordClasses.map((name, index) => [name, 1 << index])) as Record<WordClass, number>

export function bits(...classes: WordClass[]): number {
  return classes.reduce((sum, name) => sum | classBit[name], 0)
}

/** Before a verb that is not a noun: قد، الذي. */
export const leadsToVerb = bits('auxiliary', 'relative')
/** Nouns whose letters a participle may have: مدينة. */
export const thingOrBody = bits('thing', 'organisation')
/** What a clause may open with. */
export const clauseOpener = bits('auxiliary', 'relative', 'turn', 'coordinator')
/** Prepositions and adverbs of place and time. */
export const adposition = bits('preposition', 'adjunct')
/** What may stand between marks and the verb behind them: كما، هذا ما. */
export const lightWord = bits('coordinator', 'relative', 'quantifier')
/** What may not. */
export const turnOrPerson = bits('turn', 'title', 'person')
/** Nouns that a name in marks follows. */
export const announcer = bits('organisation', 'outlet', 'work', 'thing', 'naming')
/** Who may stand before a colon. */
export const talker = bits('title', 'honorific', 'kin', 'person', 'group', 'organisation')
/** Particles that are no verb whatever their letters. */
export const particle = bits('preposition', 'adjunct', 'complementizer')
/** What a pronoun of verbs may be glued to. */
export const verbOrParticle = bits('verb', 'preposition', 'adjunct', 'complementizer')
/** Words that a name begins with. */
export const firstName = bits('givenName', 'nameParticle')
/** Bodies that a time word may name: صحيفة اليوم. */
export const bodyOrOutlet = bits('outlet', 'organisation')
/** Known words that may stand in a name. */
export const insideName = bits('placeName', 'nationality', 'honorific', 'kin', 'adjective', 'thing', 'person')
/** Words that a name follows. */
export const beforeName = bits('honorific', 'kin')
/** Offices and forms of address. */
export const office = bits('title', 'honorific')
/** People and bodies. */
export const actor = bits('group', 'person', 'organisation')
/** Words with the article that go on with a description. */
export const modifier = bits('honorific', 'adjective', 'nationality')
/** Words that open a clause. */
export const clauseWord = bits('complementizer', 'relative', 'negation')
/** Heads that a place or office may follow: مصدر في الوزارة. */
export const placeable = bits('title', 'person', 'group', 'organisation', 'kin', 'document')
/** What an office is over: المتحدث باسم. */
export const officeComplement = bits('naming', 'organisation', 'placeName')
/** To whom one speaks. */
export const audience = bits('outlet', 'addressee')
/** Words that begin a role behind a name. */
export const role = bits('title', 'person', 'kin', 'organisation')
/** Words that end an apposition. */
export const insertOpener = bits('adjunct', 'relative')
/** Bodies and crowds. */
export const body = bits('organisation', 'outlet', 'group')
/** Words behind marks that do not go on with the clause. */
export const behindMarks = bits('coordinator', 'turn', 'time')
/** Adverbs. */
export const timeOrAdjunct = bits('adjunct', 'time')
/** Heads that may be a subject. */
export const agent = bits('title', 'organisation', 'person', 'group', 'honorific')
/** Heads that are spoken of, not speakers. */
export const object = bits('noun', 'thing', 'channel', 'occasion', 'work', 'naming')
/** Words for one person. */
export const personWord = bits('title', 'honorific', 'kin', 'person', 'givenName')
/** What a clause inside a sentence may open with. */
export const innerOpener = bits('turn', 'coordinator', 'auxiliary', 'complementizer')
/** What stands before the first noun or verb of a sentence. */
export const sentenceOpener = bits('turn', 'coordinator', 'auxiliary')
/** What opens an adjunct. */
export const adverbial = bits('preposition', 'adjunct', 'time')
/** Words between a verb and its subject. */
export const behindVerb = bits('auxiliary', 'time', 'preposition')
/** Words that a predicate in marks opens with. */
export const predicateOpener = bits('preposition', 'negation', 'verb')
/** Words that a predicate in marks follows. */
export const predicateGovernor = bits('verb', 'negation', 'auxiliary', 'adjective', 'nationality')
/** Nouns that give a name in marks its reason. */
export const nameGovernor = bits('organisation', 'outlet', 'thing', 'occasion', 'channel', 'group', 'title')
/** What may stand between a comma and the verb of a new clause: ثم، لم، قد. */
export const clauseLead = bits('coordinator', 'negation', 'auxiliary')
/** Heads that may speak. */
export const speakerHead = bits('title', 'honorific', 'kin', 'person', 'group', 'organisation', 'outlet', 'document')
/** Words for one person. */
export const individual = bits('title', 'honorific', 'kin', 'person')
/** Nouns that a name in marks follows, also a long one. */
export const namesFollow = bits('organisation', 'outlet', 'work', 'thing', 'naming', 'group')
/** Words that a short name in marks may follow. */
export const quotedBehind = bits('adjective', 'nationality', 'placeName', 'document', 'occasion', 'channel')
/** Words that go on with a description without the article. */
export const descriptive = bits('adjective', 'nationality', 'placeName', 'anaphor')
/** Nouns of every kind. */
export const nouns = speakerHead | bits('noun', 'channel', 'occasion', 'work', 'naming', 'thing', 'addressee')
/** Words that end a noun phrase. */
export const breaks = bits('complementizer', 'relative', 'auxiliary', 'negation', 'turn', 'adjunct', 'coordinator')
/** What a description does not go on with. */
export const notInside = bits('channel', 'occasion', 'time', 'adjunct')
/** Heads that may be a subject, countries and `بعضهم` too. */
export const speaking = speakerHead | bits('placeName', 'quantifier')
/** Where something is said. */
export const place = bits('channel', 'occasion', 'document', 'outlet')
/** To whom something is said. */
export const listener = bits('outlet', 'addressee', 'person', 'group', 'title', 'kin')
/** What an officeholder acts on, never what he is called: انتقد الوزير القرار. */
export const spokenOf = bits('noun', 'thing', 'document', 'channel', 'occasion', 'work')
