import * as z from 'zod'

/**
 * The output contract, version 1: the one source of the types, of the JSON Schema and of what the tests validate.
 * Only the `schema` command and the tests load this file at run time; everything else imports its types.
 */
export const schemaVersion = 1

const offset = z.int().min(0)
const words = z.string().describe('Words of the dump, as they stand there.')
const span = {
  text: words,
  start: offset.describe('Where the words start, in the unit of source.offsets.'),
  end: offset.describe('Where the words end; this place is not included.'),
}

export const spanSchema = z.strictObject(span).describe('Words of the dump and where they stand.')
const place = z.strictObject({ start: offset, end: offset }).describe('A stretch of the dump.')

/** Named evidence that spoke for a reading, with its weight; printed by --explain. */
const evidence = z.strictObject({ name: z.string(), weight: z.number() })
const explain = z
  .strictObject({
    evidence: z.array(evidence).describe('What spoke for the reading that won.'),
    score: z.number().describe('The sum that won.'),
    candidates: z
      .array(z.strictObject({ text: z.string(), score: z.number(), evidence: z.array(evidence) }))
      .optional()
      .describe('The readings that were weighed (roles of a line, speakers of a quotation), best first.'),
  })
  .optional()
  .describe('Why it was read as it was; only with --explain.')

const date = z
  .strictObject({
    ...span,
    iso: z.string().nullable().describe('ISO 8601, with a time or an offset only if the dump gives one.'),
    date: z.string().nullable().describe('YYYY-MM-DD; null where the dump states a date without a year.'),
  })
  .describe('A date as the dump states it.')

const credit = z
  .strictObject({ ...span, photographer: spanSchema.nullable(), agency: spanSchema.nullable() })
  .describe('Who made the picture, without a label such as "Photo:".')

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

export const quotationSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(quotationKinds).describe('direct: all of it stands in quotation marks; mixed: some words do; indirect: none.'),
  text: z.string().describe('The parts, joined by one space.'),
  parts: z.array(spanSchema).describe('What stands between the marks; several where a cue or a paragraph break splits it.'),
  content: z.array(place).describe('The whole reported clause, marks and all.'),
  form: z.enum(['clause', 'nominal']).describe('nominal: a noun phrase stands for what was said (warned of a collapse).'),
  paragraph: z.string().nullable().describe('The paragraph it stands in; null in a title or deck.'),
  role: z.enum(['body', 'heading', 'title', 'deck']),
  cue: z
    .strictObject({ ...span, lemma: z.string(), class: z.enum(cueClasses), form: z.enum(cueForms) })
    .nullable()
    .describe('The reporting verb, noun or preposition.'),
  speaker: z
    .strictObject({
      id: z.string().describe('Points into speakers.'),
      text: z.string().describe('The fullest description anywhere in the article.'),
      mention: spanSchema.nullable().describe('The nearest words of the sentence that refer to the speaker.'),
      resolution: z.enum(['explicit', 'implied']),
    })
    .nullable()
    .describe('Who said it; null where the article does not tell.'),
  via: spanSchema.nullable().describe('Who relays.'),
  channel: spanSchema.nullable().describe('Where it was said.'),
  addressee: spanSchema.nullable().describe('To whom.'),
  rule: z.string().describe('Which rule decided.'),
  confidence: z.number().min(0).max(1).nullable().describe('Probability that span and speaker are both right; null until it is measured.'),
  explain,
})

export const articleSchema = z
  .strictObject({
    schemaVersion: z.literal(schemaVersion),
    source: z.strictObject({
      path: z.string().optional().describe('As it was named; absent for standard input and in the library.'),
      encoding: z.string().optional().describe('Label of the WHATWG Encoding Standard.'),
      bytes: offset.optional(),
      length: offset.describe('Of the decoded text, in the unit of offsets.'),
      offsets: z.enum(['codepoint', 'utf16']),
    }),
    language: z.string().nullable().describe('BCP 47, of the body; null where the text does not tell.'),
    direction: z.enum(['rtl', 'ltr']).nullable(),
    metadata: z.strictObject({
      title: spanSchema.nullable(),
      deck: spanSchema.nullable(),
      section: spanSchema.nullable(),
      published: date.nullable(),
      updated: date.nullable(),
      authors: z.array(spanSchema).describe('People.'),
      agencies: z.array(spanSchema).describe('News agencies named as a source of the text.'),
      dateline: spanSchema.nullable().describe('The place.'),
      outlet: spanSchema.nullable().describe('As the dump names it.'),
      captions: z.array(z.strictObject({ caption: spanSchema.nullable(), credit: credit.nullable() })),
      tags: z.array(spanSchema),
    }),
    paragraphs: z.array(z.strictObject({ id: z.string(), kind: z.enum(['paragraph', 'heading']), ...span, line: z.int().min(1) })),
    quotations: z.array(quotationSchema),
    speakers: z.array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        name: spanSchema.nullable(),
        role: spanSchema.nullable(),
        kind: z.enum(speakerKinds),
        mentions: z.array(spanSchema),
        quotations: z.array(z.string()),
      }),
    ),
    terms: z.array(z.strictObject({ ...span, reason: z.enum(termReasons), explain })).describe("In quotation marks, yet nobody's words."),
    layout: z.array(z.strictObject({ role: z.enum(layoutRoles), line: z.int().min(1), start: offset, end: offset, explain })),
  })
  .describe('One news article, taken apart by parse-article.')

/** An input that failed, in its place in the JSON Lines. */
export const failureSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  source: z.strictObject({ path: z.string().optional() }),
  error: z.strictObject({ code: z.enum(errorCodes), message: z.string() }),
})

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
