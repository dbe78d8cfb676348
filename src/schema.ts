import * as z from 'zod'

/**
 * The output contract, version 1: the one source of the types, of the JSON Schema and of what the tests validate.
 * Only the `schema` command and the tests load this file at run time; everything else imports its types.
 */
export const schemaVersion = 1

export const layoutRoles = ['title', 'deck', 'date', 'byline', 'caption', 'heading', 'body', 'noise'] as const
export const quotationKinds = ['direct', 'mixed', 'indirect'] as const
export const cueClasses = [
  'say',
  'ask',
  'deny',
  'warn',
  'promise',
  'call',
  'accuse',
  'write',
  'think',
  'relay',
  'according',
  'document',
] as const
export const cueForms = ['finite', 'participle', 'masdar', 'preposition', 'noun'] as const
export const speakerKinds = ['person', 'group', 'document'] as const
export const termReasons = ['name', 'work', 'technical', 'nickname', 'scare', 'word', 'unknown', 'language'] as const
export const errorCodes = [
  'not-found',
  'unreadable',
  'is-folder',
  'empty',
  'binary',
  'html',
  'too-large',
  'bad-encoding',
  'bad-line',
  'failed',
] as const

const offset = z.int().min(0)
const line = z.int().min(1).describe('The line of the dump, counted from 1.')
const place = {
  start: offset.describe('Where it starts, in the unit of source.offsets.'),
  end: offset.describe('Where it ends, in the same unit; this place is not included.'),
}
const span = { text: z.string().describe('Words of the dump, as they stand there.'), ...place }

/** `p1`, `q1`, `s1`: counted through the article. */
const paragraphId = z.string().regex(/^p[1-9][0-9]*$/)
const quotationId = z.string().regex(/^q[1-9][0-9]*$/)
const speakerId = z.string().regex(/^s[1-9][0-9]*$/)

export const spanSchema = z.strictObject(span).meta({ id: 'Span', description: 'Words of the dump and where they stand.' })
const placeSchema = z.strictObject(place).meta({ id: 'Place', description: 'A stretch of the dump.' })

const evidence = z
  .array(z.strictObject({ name: z.string(), weight: z.number().describe('Below 0 where it spoke against the reading.') }))
  .describe('What spoke for the reading, by name.')
const explain = z
  .strictObject({
    evidence,
    score: z.number().describe('The sum that won.'),
    candidates: z
      .array(z.strictObject({ text: z.string().describe('The role or the speaker.'), score: z.number(), evidence }))
      .optional()
      .describe('The readings that were weighed (roles of a line, speakers of a quotation), best first.'),
  })
  .meta({ id: 'Explanation', description: 'Why it was read as it was; only with --explain.' })
  .optional()

/** `2021-11-20`, `2021-11-20T14:05`, `2021-11-20T14:05:00+03:00`. */
const isoPattern = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?)?$/
const date = z
  .strictObject({
    ...span,
    iso: z.string().regex(isoPattern).nullable().describe('ISO 8601, with a time or an offset only where the dump gives one.'),
    date: z.iso.date().nullable().describe('The day alone, YYYY-MM-DD. Both are null where the dump states a date without a year.'),
  })
  .meta({ id: 'Date', description: 'A date as the dump states it.' })

const credit = z
  .strictObject({ ...span, photographer: spanSchema.nullable(), agency: spanSchema.nullable() })
  .describe('Who made the picture, without a label such as "Photo:".')

const metadata = z.strictObject({
  title: spanSchema.nullable().describe('The headline.'),
  deck: spanSchema.nullable().describe('The subtitle, kicker or standfirst.'),
  section: spanSchema.nullable().describe('The section of the outlet, as the page names it.'),
  published: date.nullable().describe('When it was published.'),
  updated: date.nullable().describe('When it was last changed.'),
  authors: z.array(spanSchema).describe('People who wrote it.'),
  agencies: z.array(spanSchema).describe('News agencies named as a source of the text.'),
  dateline: spanSchema.nullable().describe('The place that it was reported from.'),
  outlet: spanSchema.nullable().describe('Who published it, as the dump names it.'),
  captions: z.array(z.strictObject({ caption: spanSchema.nullable(), credit: credit.nullable() })).describe('Captions of pictures.'),
  tags: z.array(spanSchema).describe('Keywords that the page lists.'),
})

const paragraphSchema = z
  .strictObject({ id: paragraphId, kind: z.enum(['paragraph', 'heading']), ...span, line })
  .meta({ id: 'Paragraph', description: 'A paragraph or a cross-heading of the article.' })

const cue = z
  .strictObject({
    ...span,
    lemma: z.string().describe('The word as a dictionary lists it.'),
    class: z.enum(cueClasses).describe('What kind of speech it reports.'),
    form: z.enum(cueForms).describe('How the word stands in the sentence.'),
  })
  .describe('The reporting verb, noun or preposition; null where none stands near.')

const attribution = z
  .strictObject({
    id: speakerId.describe('Points into speakers.'),
    text: z.string().describe('The fullest description anywhere in the article.'),
    mention: spanSchema.nullable().describe('The nearest words of the sentence that refer to the speaker; null where there are none.'),
    resolution: z
      .enum(['explicit', 'implied'])
      .describe('explicit: the sentence names or describes the speaker; implied: an earlier one does.'),
  })
  .describe('Who said it; null where the article does not tell.')

export const quotationSchema = z
  .strictObject({
    id: quotationId,
    kind: z.enum(quotationKinds).describe('direct: all of it stands in quotation marks; mixed: some words do; indirect: none.'),
    text: z.string().describe('The parts, joined by one space.'),
    parts: z.array(spanSchema).min(1).describe('What stands between the marks; several where a cue or a paragraph break splits it.'),
    content: z.array(placeSchema).describe('The whole reported clause, marks and all; several where a cue interrupts it.'),
    form: z.enum(['clause', 'nominal']).describe('nominal: a noun phrase stands for what was said (warned of a collapse).'),
    paragraph: paragraphId.nullable().describe('The paragraph it stands in; null in a title or deck.'),
    role: z.enum(['body', 'heading', 'title', 'deck']).describe('The part of the page it stands in.'),
    cue: cue.nullable(),
    speaker: attribution.nullable(),
    via: spanSchema.nullable().describe('Who relays the words of another.'),
    channel: spanSchema.nullable().describe('Where it was said: in a statement, on an account.'),
    addressee: spanSchema.nullable().describe('To whom it was said.'),
    rule: z.string().describe('Which rule decided.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Probability that words and speaker are both right; null until it is measured.'),
    explain,
  })
  .meta({ id: 'Quotation', description: 'What somebody said, wrote or thought, by the account of the article.' })

const speakerSchema = z
  .strictObject({
    id: speakerId,
    text: z.string().describe('The fullest description anywhere in the article.'),
    name: spanSchema.nullable(),
    role: spanSchema.nullable().describe('Office, rank or other description that stands with the name.'),
    kind: z.enum(speakerKinds),
    mentions: z.array(spanSchema).describe('Where the article refers to the speaker.'),
    quotations: z.array(quotationId).describe('Points into quotations.'),
  })
  .meta({ id: 'Speaker', description: 'Somebody or something that the article quotes.' })

const termSchema = z
  .strictObject({ ...span, reason: z.enum(termReasons).describe('Why it stands in quotation marks.'), explain })
  .meta({ id: 'Term', description: "Words in quotation marks that are nobody's speech." })

const layoutSchema = z
  .strictObject({ role: z.enum(layoutRoles), line, ...place, explain })
  .meta({ id: 'LayoutSpan', description: 'A line of the dump, or a part of one, and what it is on the page.' })

const source = z.strictObject({
  path: z.string().optional().describe('The file as it was named; absent for standard input and in the library.'),
  encoding: z.string().optional().describe('Label of the WHATWG Encoding Standard.'),
  bytes: offset.optional().describe('Size of the input.'),
  length: offset.describe('Length of the decoded text, in the unit of offsets.'),
  offsets: z.enum(['codepoint', 'utf16']).describe('The unit of every start and end.'),
})

export const articleSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    source,
    language: z.string().nullable().describe('BCP 47, of the body; null where the text does not tell.'),
    direction: z.enum(['rtl', 'ltr']).nullable().describe('How the language is written; null where the text does not tell.'),
    metadata,
    paragraphs: z.array(paragraphSchema).describe('The body, in order.'),
    quotations: z.array(quotationSchema).describe('In text order.'),
    speakers: z.array(speakerSchema),
    terms: z.array(termSchema).describe('In text order.'),
    layout: z.array(layoutSchema).describe('In text order; together they hold every non-blank character of the dump.'),
  })
  .meta({ id: 'Article', description: 'One news article, taken apart by parse-article.' })

/** An input that failed, in its place in the JSON Lines. */
export const failureSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    source: z.strictObject({ path: z.string().optional().describe('The file as it was named; absent for standard input.') }),
    error: z.strictObject({ code: z.enum(errorCodes), message: z.string().describe('What was seen and what was expected, for people.') }),
  })
  .meta({ id: 'Failure', description: 'An input that could not be read.' })

/** One line of the JSON Lines. */
export const lineSchema = z
  .union([articleSchema, failureSchema])
  .meta({ title: 'parse-article', description: 'One line of the output of parse-article --json.' })

export type Article = z.infer<typeof articleSchema>
export type Metadata = Article['metadata']
export type Paragraph = Article['paragraphs'][number]
export type Quotation = Article['quotations'][number]
export type Speaker = Article['speakers'][number]
export type Term = Article['terms'][number]
export type LayoutSpan = Article['layout'][number]
export type LayoutRole = (typeof layoutRoles)[number]
export type Explanation = NonNullable<Quotation['explain']>
export type CueClass = (typeof cueClasses)[number]
export type CueForm = (typeof cueForms)[number]
export type Failure = z.infer<typeof failureSchema>
export type ErrorCode = (typeof errorCodes)[number]
