/** Principal parts of a verb that reports; spelling as in a dictionary, without vowel signs where they are not needed. */
export interface VerbParts {
  /** 3rd person masculine singular: `قال`, `نفى`, `رد`. */
  readonly perfect: string
  /** Stem of the perfect before a consonant, where it differs: `قل`, `ردد`. */
  readonly perfectShort?: string | undefined
  readonly imperfect?: string | undefined
  /** Imperfect before a consonant, which is the jussive too: `يقل`, `يردد`. */
  readonly imperfectShort?: string | undefined
  /** Masculine singular; a defective one with its yeh: `نافي`. In the accusative where the other forms are names of people: `متحدثا`. */
  readonly participle?: string | undefined
  readonly masdars?: readonly string[]
  readonly passivePerfect?: string | undefined
  readonly passiveImperfect?: string | undefined
}

/** A form as written, and its code: letter of the tense or kind, then person, gender and number (`p3fs`, `A-mp`). */
export interface Form {
  readonly form: string
  readonly code: string
  /** It stands before a suffix only: نفا-ها، اتهمو-ه، إشارت-ه. */
  readonly bound?: true
}

type Endings = readonly (readonly [ending: string, agreement: string])[]

export function inflectVerb(parts: VerbParts): Form[] {
  const { perfect, imperfect, participle, masdars = [], passivePerfect, passiveImperfect } = parts
  return [
    ...inflectPerfect(perfect, parts.perfectShort ?? consonantStem(perfect)),
    ...(imperfect ? inflectImperfect(imperfect, parts.imperfectShort) : []),
    ...(participle ? inflectParticiple(participle) : []),
    ...masdars.flatMap((masdar) => inflectNoun(masdar, 'm')),
    ...(passivePerfect ? inflectPassive(passivePerfect, passiveImperfect) : []),
  ]
}

/** What a verb that reports nothing is met in: 3rd person singular, and masculine plural, of a perfect or an imperfect. */
export function inflectPlainVerb(verb: string, tense: 'perfect' | 'imperfect'): string[] {
  const wanted = new Set(['p3ms', 'p3fs', 'p3mp', 'i3ms', 'i3fs', 'i3mp'])
  const all = tense === 'perfect' ? inflectPerfect(verb, consonantStem(verb)) : inflectImperfect(verb)
  return all.filter(({ code, bound }) => wanted.has(code) && !bound).map(({ form }) => form)
}

/** `تصريح`, and the accusative that follows a verb: `أصدر بيانا`. */
export function inflectReportingNoun(noun: string): Form[] {
  const accusative = /(?:[ةءاى]|ات)$/u.test(noun) ? [] : [{ form: `${noun}ا`, code: 'n' }]
  return [...inflectNoun(noun, 'n'), ...accusative]
}

/** Before a suffix teh marbuta opens, hamza takes a seat and alef maqsura turns into alef: `إشارت-ه`, `ادعائ-ه`, `شكوا-ه`. */
function inflectNoun(noun: string, code: string): Form[] {
  const stem = noun.slice(0, -1)
  const bound = noun.endsWith('ة') ? [`${stem}ت`] : noun.endsWith('اء') ? [`${stem}ئ`, `${stem}ؤ`] : noun.endsWith('ى') ? [`${stem}ا`] : []
  return [{ form: noun, code }, ...bound.map((form) => ({ form, code, bound: true as const }))]
}

const perfectBeforeVowel: Endings = [
  ['ت', '3fs'],
  ['تا', '3fd'],
  ['وا', '3mp'],
]

const perfectBeforeConsonant: Endings = [
  ['ن', '3fp'],
  ['ت', '1-s'],
  ['نا', '1-p'],
]

function inflectPerfect(perfect: string, short: string): Form[] {
  const weak = isDefective(perfect)
  const open = weak ? perfect.slice(0, -1) : perfect
  return [
    { form: perfect, code: 'p3ms' },
    ...(weak ? [{ form: dual(open), code: 'p3ms', bound: true as const }] : []),
    ...attach(open, perfectBeforeVowel, 'p'),
    ...seatedPlural(perfect, ['وا']).map((form) => ({ form, code: 'p3mp' })),
    ...[`${open}و`, ...seatedPlural(perfect, ['و'])].map((form) => ({ form, code: 'p3mp', bound: true as const })),
    { form: dual(weak ? short : perfect), code: 'p3md' },
    ...attach(short, perfectBeforeConsonant, 'p'),
  ]
}

/** نفى → نفي, دعا → دعو, شكا → شكو; any other verb keeps its stem. Alef stands for a waw in verbs of three letters only. */
function consonantStem(perfect: string): string {
  if (!isDefective(perfect)) return perfect
  return perfect.slice(0, -1) + (perfect.endsWith('ا') && perfect.length === 3 ? 'و' : 'ي')
}

function isDefective(verb: string): boolean {
  return /[اى]$/u.test(verb) && verb.length > 2
}

/** The third person alone: نصف, نقل, نعد are other words than "we describe", and reporters say قلنا at most. */
function inflectImperfect(imperfect: string, short?: string): Form[] {
  const stem = imperfect.slice(1)
  const weak = /[يوى]$/u.test(stem)
  const open = weak ? stem.slice(0, -1) : stem
  const pair = weak && stem.endsWith('ى') ? `${open}ي` : stem
  const beforeNun = short?.slice(1) ?? (weak ? `${open}${stem.endsWith('و') ? 'و' : 'ي'}` : stem)
  return [
    { form: imperfect, code: 'i3ms' },
    { form: `ت${stem}`, code: 'i3fs' },
    { form: `ي${dual(pair)}ن`, code: 'i3md' },
    ...[open + 'ون', ...seatedPlural(stem, ['ون'])].map((form) => ({ form: `ي${form}`, code: 'i3mp' })),
    { form: `ي${beforeNun}ن`, code: 'i3fp' },
    ...inflectJussive(stem, open, weak ? open : short?.slice(1)),
  ]
}

/** What negation and `أن` change in the third person: لم يقل، لم تنف، أن يقولوا. */
function inflectJussive(stem: string, open: string, short?: string): Form[] {
  const singular = short ? [`ي${short}`, `ت${short}`].map((form, at) => ({ form, code: at === 0 ? 'j3ms' : 'j3fs' })) : []
  const plural = [`${open}وا`, ...seatedPlural(stem, ['وا'])].map((form) => ({ form: `ي${form}`, code: 'j3mp' }))
  return [...singular, ...plural]
}

const participleEndings: Endings = [
  ['ا', 'A-ms'],
  ['ة', 'A-fs'],
  ['ين', 'A-mp'], // the dual of the accusative is written the same
  ['ون', 'a-mp'],
  ['ات', 'A-fp'],
]

/** نافي: ناف in the nominative, نافيا, نافية, but نافين and نافون. */
export function inflectParticiple(participle: string): Form[] {
  if (participle.endsWith('ا')) return [{ form: participle, code: 'A-ms' }]
  const weak = participle.endsWith('ي')
  const short = weak ? participle.slice(0, -1) : participle
  return [
    { form: participle, code: 'a-ms' },
    ...(weak ? [{ form: short, code: 'a-ms' }] : []),
    ...participleEndings.map(([ending, code]) => ({ form: (code.endsWith('mp') ? short : participle) + ending, code })),
  ]
}

function inflectPassive(perfect: string, imperfect?: string): Form[] {
  const open = isDefective(perfect) ? perfect.slice(0, -1) : perfect
  const past = [
    { form: perfect, code: 'v3ms' },
    { form: `${open}ت`, code: 'v3fs' },
  ]
  if (!imperfect) return past
  return [...past, { form: imperfect, code: 'w3ms' }, { form: `ت${imperfect.slice(1)}`, code: 'w3fs' }]
}

function attach(stem: string, endings: Endings, tense: string): Form[] {
  return endings.map(([ending, agreement]) => ({ form: stem + ending, code: tense + agreement }))
}

/** A final hamza on alef may be written on its own seat before waw: هنأوا and هنؤوا. */
function seatedPlural(stem: string, endings: readonly string[]): string[] {
  return stem.endsWith('أ') ? endings.map((ending) => `${stem.slice(0, -1)}ؤ${ending}`) : []
}

/** أ and آ swallow the alef of the dual: هنأ → هنآ. */
function dual(stem: string): string {
  return stem.endsWith('أ') ? `${stem.slice(0, -1)}آ` : `${stem}ا`
}
