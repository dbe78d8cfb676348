import type { CueClass } from '../schema.js'
import type { PackedTable } from './packed.js'

/** The grammar of reported speech in one language: words and tables that the engine in `quotations/` reads. */
export interface Grammar {
  /** Reporting words; `forms` points into this list by number. */
  readonly cues: readonly CueLemma[]
  /** Every inflected form of every cue, generated when the package is built; its readings, `number in cues:form code`, separated by blanks. */
  readonly forms: PackedTable
  /**
   * Single words; the value is a digit in base 36 for each class, its number in `wordClasses`. Nouns stand in the singular, without the
   * article; `clitics` tells what may be added.
   */
  readonly words: PackedTable
  readonly wordClasses: readonly WordClass[]
  /**
   * Fixed expressions by their first two words and by their first (see `packPhrases`): `class:words`, separated by `|`. `_` at the end of
   * a word stands for any pronoun suffix: `على حد تعبير_`.
   */
  readonly phrases: PackedTable
  readonly clitics: Clitics
  /** Pronouns with what they agree with. */
  readonly pronouns: readonly Pronoun[]
  /** Prepositions that go on with a description (`الخبير في الاقتصاد`), and those that say to whom one speaks (`للصحيفة`). */
  readonly insidePrepositions: readonly string[]
  /** The fewer that go on with the name of a body: `القيادة في الوزارة`. */
  readonly bodyPrepositions: readonly string[]
  readonly addresseePrepositions: readonly string[]
  /** Prepositions between a document and who issued it: `بيان صادر عن الوزارة`. */
  readonly issuerPrepositions: readonly string[]
  /** Relative words that stand for the thing itself: `ما` of `وفق ما ذكرته الوكالة`. */
  readonly freeRelatives: readonly string[]
  /** Titles, folded, that stand for whoever spoke last (`المتحدث`); any other title is somebody else. */
  readonly standIns: readonly string[]
  /** Pronouns that no noun has: `ني`. */
  readonly verbSuffixes: readonly string[]
  /** Words, folded and without the article, for the last one named: `وقال الأخير`. */
  readonly latter: readonly string[]
  /** Words that make a report of the clause behind them: `كما قال الوزير، فإن …`. */
  readonly mannerWords: readonly string[]
  /** What sets a topic before its clause, and the conjunction that takes it up: `أما الوزير، فقال …`. */
  readonly topic: { readonly marker: string; readonly conjunction: string }
  /** Endings, folded, of plurals that govern no noun: محللون. */
  readonly closedEndings: readonly string[]
  /** Words for one of several, folded: `أحد المشجعين`. */
  readonly oneOf: readonly string[]
  /** Second halves of names, folded: `خير الدين`, `نصر الله`. */
  readonly nameEndings: readonly string[]
  /** Words that draw a conclusion from the clause before: `مما يشير إلى أن …`. */
  readonly consequences: readonly string[]
  /** Words that open a concession; the contrast that answers it goes on with the same clause. */
  readonly concessions: readonly string[]
  /** Shape, as a folded word, of nouns of action (`انهيار`, `تمديد`): they open what is reported and are no part of a name. */
  readonly actionNoun: RegExp
  /** Shape of adjectives that the lexicon does not list: `سويسري`, `برلمانية`. */
  readonly adjectiveShape: RegExp
  /** Shape, as a folded word, of participles that tell how a verb was done (`ملتفتة`): behind a verb they are no subject. */
  readonly circumstance: RegExp
  readonly order: {
    /** Whether a verb before its subject stays singular before a plural one. */
    readonly singularVerbFirst: boolean
  }
}

export interface CueLemma {
  /** Dictionary form, as it is printed: `قال`. */
  readonly lemma: string
  readonly class: CueClass
  /** Prepositions that may open what is reported: `إلى` of `أشار إلى أن`. */
  readonly links?: readonly string[]
  /**
   * What must stand beside it before it is a cue at all. `link`: a complementizer, colon or marks (`نقل`, `تابع`, `زاد`);
   * `nothing`: it always reports, a noun phrase will do (`نفى`, `أعلن`).
   */
  readonly needs: 'link' | 'nothing'
  /** What noun-phrase content means: a report (`نفى أي حديث`), an attitude that may be left out (`طالب بإنهاء`), or no report. */
  readonly nominal: 'report' | 'attitude' | 'none'
  /** True where the complementizer is as often a plain conjunction (`قرر أن`): then only marks make it a cue. */
  readonly marksOnly?: boolean
}

/** Person, gender and number of a form; a part that the form does not show is left out. */
export interface Agreement {
  readonly person?: 1 | 2 | 3
  readonly gender?: 'm' | 'f'
  readonly number?: 's' | 'd' | 'p'
}

export interface Pronoun extends Agreement {
  readonly form: string
  /** `free`: a word; `suffix`: glued to the end of a noun, verb, preposition or complementizer. */
  readonly place: 'free' | 'suffix'
}

export interface Clitics {
  /** Glued conjunctions: `و`, `ف`. */
  readonly conjunctions: readonly string[]
  /** Glued prepositions: `ب`, `ل`, `ك`. */
  readonly prepositions: readonly string[]
  /** The article: `ال`; empty where it is a word of its own. */
  readonly article: string
  /** A preposition with the article in one: `لل` for `ل` + `ال`. */
  readonly fusedArticles: readonly { readonly form: string; readonly preposition: string }[]
  /** What may be glued before a finite verb in the present: the future `س`. */
  readonly verbPrefixes: readonly string[]
  /** A final letter that is written otherwise before a suffix: `ة` → `ت`. */
  readonly boundEndings: readonly { readonly free: string; readonly bound: string }[]
  /** Signs of an indefinite accusative: the tanwin of `لاحقًا`. */
  readonly adverbMarks: readonly string[]
  /** Endings that make a noun feminine as they are written, before folding: `ة`. */
  readonly feminineEndings: readonly string[]
  /** Endings that a noun takes for gender and number, with what they show: `ة` f s, `ون` m p. */
  readonly endings: readonly NounEnding[]
  /** Last letters that a particle has and the first name written like it has not: the `ى` of `على`. */
  readonly notNameEndings: readonly string[]
}

export interface NounEnding extends Agreement {
  readonly form: string
  /** No subject has it: `ين`. */
  readonly oblique?: boolean
  /** An indefinite accusative: the `ا` of `اتهاما`. */
  readonly accusative?: boolean
}

/** Classes of single words. One word may stand in several. */
export type WordClass =
  | 'complementizer' // إن، أن، بأن، that
  | 'preposition'
  | 'relative' // الذي، التي، who
  | 'coordinator' // و، أو، كما، ثم، لكن
  | 'auxiliary' // كان، قد، لم، لن، سوف: stands before a verb
  | 'title' // وزير، رئيس، متحدث، محام: a role that a person has
  | 'honorific' // الدكتور، السيد، الشيخ، اللواء: stands before a name
  | 'kin' // والد، شقيق، جار: a person by relation
  | 'person' // رجل، شابة، شاهد، لاعب، خبير: a person, not an office
  | 'group' // سكان، شهود، ناشطون، مصادر، أطباء: several people
  | 'organisation' // وزارة، حزب، شركة، لجنة، نادي
  | 'outlet' // صحيفة، قناة، وكالة، موقع، إذاعة
  | 'document' // بيان، تقرير، دراسة، رسالة، بلاغ: what is written and can speak
  | 'channel' // تصريح، حديث، مقابلة، مؤتمر، تغريدة، حساب، صفحة: where something is said
  | 'occasion' // لقاء، جلسة، زيارة، حفل، ندوة
  | 'work' // كتاب، فيلم، برنامج، مهرجان، أغنية، رواية: what has a title in marks
  | 'naming' // يدعى، المدعو، اسم، لقب، عنوان، شعار، تسمى: announces a name in marks
  | 'thing' // منصة، عملية، مشروع، تطبيق، مخيم، سفينة، ملعب: nouns that a name in marks follows, neither work nor organisation
  | 'noun' // وجود، حجم، مقطع: an ordinary thing or event, neither a name nor a speaker
  | 'time' // أمس، اليوم، مساء، weekdays, months, سنة، أسبوع
  | 'adjunct' // خلال، عقب، عبر، ضمن، قبل، بعد، أثناء، حول، بشأن، منذ: opens what is not the subject
  | 'addressee' // صحافي، مراسل، وسائل: to whom one speaks, with outlets
  | 'anaphor' // نفسه، ذاته، عينه، المذكور: the one already named
  | 'quantifier' // بعض، أحد، كل، عدد، عشرات، جميع، أغلب: before the noun that counts
  | 'adjective' // عام، سابق، جديد، رسمي، تنفيذي: words of a description that are not names
  | 'nationality' // عراقي، مصري، أمريكي: nisba of countries and cities
  | 'placeName' // العراق، بغداد، الولايات المتحدة (single words): countries, capitals, large cities
  | 'verb' // finite verbs that are no cue: أطلق، بدأ، وصل، يمكن (perfect and imperfect, all as they stand)
  | 'negation' // لا، لم، لن، ليس، غير
  | 'givenName' // وليد، فيصل، علي، سعد: first names whose letters could be clitics or another word
  | 'nameParticle' // بن، آل، أبو، عبد: a name goes on behind it
  | 'turn' // بينما، فيما، علما: gives the word back to the reporter

export type PhraseClass =
  | 'according' // بحسب، وفقا ل، طبقا ل، نقلا عن: a preposition of source
  | 'tail' // على حد تعبير_، على حد قول_، كما قال: at the tail of a reported clause
  | 'turn' // في حين، في المقابل، يذكر أن، من المقرر أن، تجدر الإشارة
  | 'opener' // من جانب_، من جهت_، بدور_، في السياق ذاته: before the verb, no subject
  | 'adjunct' // على هامش، ردا على، تعليقا على، في ختام، في الوقت ذاته
  | 'verbatim' // ما نص_، ما يلي، كما يلي، النص الكامل: what follows is verbatim
  | 'quoting' // نقلا عن، على لسان: before whose words are passed on
  | 'called' // ما وصف_ ب، ما سم_، ما اعتبر_: marks a word of the source's own
  | 'so-called' // ما يسمى، ما يعرف ب، المعروف باسم: announces a name
