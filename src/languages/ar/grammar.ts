import type { Grammar } from '../grammar.js'
import { cues, forms, phrases, wordClasses, words } from './tables.built.js'

/** Reported speech in Arabic news. */
export const grammar: Grammar = {
  cues,
  forms,
  words,
  wordClasses,
  phrases,
  clitics: {
    conjunctions: ['و', 'ف'],
    prepositions: ['ب', 'ل', 'ك'],
    article: 'ال',
    fusedArticles: [{ form: 'لل', preposition: 'ل' }],
    verbPrefixes: ['س', 'ل'],
    boundEndings: [
      { free: 'ة', bound: 'ت' },
      { free: 'ين', bound: 'ي' }, // محاميه
      { free: 'ون', bound: 'و' },
      { free: 'ان', bound: 'ا' }, // زميلتاه
      { free: 'اء', bound: 'ائ' }, // زملائه
      { free: 'اء', bound: 'اؤ' },
      { free: 'ى', bound: 'ا' }, // مقهاه
    ],
    notNameEndings: ['ى'],
    adverbMarks: ['\u064b'],
    feminineEndings: ['ة'],
    endings: [
      { form: 'ة', gender: 'f', number: 's' },
      { form: 'ون', gender: 'm', number: 'p' },
      { form: 'ين', gender: 'm', number: 'p', oblique: true },
      { form: 'ات', gender: 'f', number: 'p' },
      { form: 'ان', gender: 'm', number: 'd' },
      { form: 'تان', gender: 'f', number: 'd' },
      { form: 'تين', gender: 'f', number: 'd', oblique: true },
      { form: 'و', gender: 'm', number: 'p' }, // before a genitive: مسؤولو الوزارة
      { form: 'ا', accusative: true }, // accusative: وزيرا، and the dual before a genitive
      { form: 'تا', gender: 'f', number: 'd' },
      { form: 'تي', gender: 'f', number: 'd' }, // before a genitive: قائمتي الحزبين
    ],
  },
  pronouns: [
    { form: 'هو', place: 'free', person: 3, gender: 'm', number: 's' },
    { form: 'هي', place: 'free', person: 3, gender: 'f', number: 's' },
    { form: 'هما', place: 'free', person: 3, number: 'd' },
    { form: 'هم', place: 'free', person: 3, gender: 'm', number: 'p' },
    { form: 'هن', place: 'free', person: 3, gender: 'f', number: 'p' },
    { form: 'أنا', place: 'free', person: 1, number: 's' },
    { form: 'نحن', place: 'free', person: 1, number: 'p' },
    { form: 'أنت', place: 'free', person: 2, number: 's' },
    { form: 'أنتم', place: 'free', person: 2, gender: 'm', number: 'p' },
    { form: 'هما', place: 'suffix', person: 3, number: 'd' },
    { form: 'ها', place: 'suffix', person: 3, gender: 'f', number: 's' },
    { form: 'هم', place: 'suffix', person: 3, gender: 'm', number: 'p' },
    { form: 'هن', place: 'suffix', person: 3, gender: 'f', number: 'p' },
    { form: 'ه', place: 'suffix', person: 3, gender: 'm', number: 's' },
    { form: 'نا', place: 'suffix', person: 1, number: 'p' },
    { form: 'ني', place: 'suffix', person: 1, number: 's' },
  ],
  insidePrepositions: ['في', 'من', 'عن', 'لدي', 'ب', 'ل', 'داخل'],
  bodyPrepositions: ['في', 'ل', 'ب'],
  addresseePrepositions: ['ل', 'الي', 'امام'],
  issuerPrepositions: ['عن', 'من', 'ل'],
  freeRelatives: ['ما', 'لما'],
  standIns: [
    'متحدث',
    'متحدثه',
    'مسؤول',
    'مسئول',
    'مسووله',
    'ناطق',
    'مصدر',
    'كاتب',
    'كاتبه',
    'باحث',
    'خبير',
    'محلل',
    'لاعب',
    'فنان',
    'مدرب',
  ],
  verbSuffixes: ['ني'],
  latter: ['اخير', 'اخيره'],
  mannerWords: ['كما', 'مثلما'],
  topic: { marker: 'اما', conjunction: 'ف' },
  closedEndings: ['ون', 'ين'],
  oneOf: ['احد', 'احدي'],
  nameEndings: ['الدين', 'الله', 'الرحمن', 'الرحيم', 'الكريم', 'الزهراء', 'الاسلام'],
  consequences: ['مما', 'ما'],
  concessions: ['رغم', 'برغم', 'بالرغم'],
  // Shapes of stems, which hold letters only: a dot is one; `\p{L}` would take milliseconds to compile.
  // تمديد، انهيار، استهداف، اجتماع، مواجهة، إجلاء
  actionNoun: /^(?:ت..ي.|ان..ا.|است.{1,2}ا.|ا.ت.ا.|م.ا..ه|ا..ا.|ت.ا..)$/u,
  adjectiveShape: /..يه?$/u,
  // ملتفتة، مبتسما
  circumstance: /^م.{3,5}[ها]$/u,
  order: { singularVerbFirst: true },
}
