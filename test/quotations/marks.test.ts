import { describe, expect, it } from 'vitest'
import { expectRow, readQuotations, type Row } from './read.js'

const road = 'الطريق سيفتح غدا'
const said = { quote: road, kind: 'direct', speaker: 'الوزير', terms: [] } as const

/** Every pair that opens and closes a quotation, the curly ones in any direction. */
const styles = [
  ['"', '"'],
  ['«', '»'],
  ['‹', '›'],
  ['\u201c', '\u201d'],
  ['\u201d', '\u201c'],
  ['\u201c', '\u201c'],
  ['\u201d', '\u201d'],
  ['„', '\u201c'],
  ['\u2018', '\u2019'],
  ["'", "'"],
  ["''", "''"],
  ['""', '""'],
  ['((', '))'],
  ['&quot;', '&quot;'],
  ['&#34;', '&#34;'],
] as const

const spacing: readonly Row[] = [
  { text: `وقال الوزير: " ${road} ".`, ...said },
  { text: `وقال الوزير:"${road}".`, ...said },
  { text: `وقال الوزير: "${road} " وغادر.`, ...said },
  { text: `وقال الوزير : "${road}" .`, ...said },
  { text: `وقال الوزير إن"${road}".`, ...said },
  { text: `وقال الوزير: "${road}" ، وأضاف: " الجسر آمن" .`, quote: [road, 'الجسر آمن'], kind: 'direct' },
  { text: `وقال الوزير: "${road}." وغادر.`, ...said, quote: `${road}.` },
  { text: 'وحذر الوزير من ال"كارثة التي تهدد الجميع".', quote: 'كارثة التي تهدد الجميع', kind: 'mixed' },
  { text: 'ندد الوزير بما وصفه بـ "الفوضى".', quote: 'الفوضى', kind: 'mixed' },
]

const nested: readonly Row[] = [
  { text: 'وقال الوزير: "صحيفة «الأفق» تكذب علينا".', quote: 'صحيفة «الأفق» تكذب علينا', kind: 'direct', terms: [] },
  { text: 'وقال الوزير: «صحيفة "الأفق" تكذب علينا».', quote: 'صحيفة "الأفق" تكذب علينا', kind: 'direct', terms: [] },
  { text: 'وقال الوزير: «صحيفة «الأفق» تكذب علينا».', quote: 'صحيفة «الأفق» تكذب علينا', kind: 'direct', terms: [] },
  { text: 'وقال الوزير: «صحيفة الأفق» ثم "سكت".', quote: 'صحيفة الأفق', terms: ['سكت'] },
]

/** A mark without a partner costs one pair: the clause ends it, the link begins it, and the next sentence is whole. */
const broken: readonly Row[] = [
  { text: `وقال الوزير: "${road}.`, ...said },
  { text: `وقال الوزير: "${road}.\nوقال النائب ماهر السعدي: "الجسر آمن".`, quote: [road, 'الجسر آمن'], kind: 'direct' },
  { text: `وقال الوزير: "${road}، وأضاف أن الجسر آمن.`, quote: [road, 'الجسر آمن'], kind: ['direct', 'indirect'] },
  { text: `وقال الوزير: ${road}".`, ...said },
  {
    text: `أكد الوزير أن "${road}، دون تأخير. وقال النائب ماهر السعدي: "الجسر آمن".`,
    quote: [`${road}، دون تأخير`, 'الجسر آمن'],
    speaker: ['الوزير', 'النائب ماهر السعدي'],
  },
  { text: `زار الوفد متحف" الفنون" أمس.\nوقال الوزير: "${road}".`, quote: road, terms: ['الفنون'] },
  { text: `دخل الوفد" أمس.\nوقال الوزير: "${road}".`, quote: road, terms: [] },
  { text: `اشترى الوزير شاشة 55" وقال: "${road}".`, ...said }, // inches
  { text: `اشترى الوزير شاشة "أفق 55" وقال: "${road}".`, quote: road, terms: ['أفق 55'] },
]

/** A quotation over several paragraphs opens each again, or closes once. */
const runs: readonly Row[] = [
  {
    text: `وقال الوزير: «${road}.\n«والجسر آمن تماما.\n«ولا خوف على أحد».\nوغادر الوفد.`,
    quote: `${road}. والجسر آمن تماما. ولا خوف على أحد`,
    parts: [`${road}.`, 'والجسر آمن تماما.', 'ولا خوف على أحد'],
    kind: 'direct',
  },
  {
    text: `وقال الوزير: "${road}.\n"والجسر آمن تماما".\nوغادر الوفد.`,
    quote: `${road}. والجسر آمن تماما`,
    parts: [`${road}.`, 'والجسر آمن تماما'],
  },
  {
    text: `وقال الوزير: «${road}.\nوالجسر آمن تماما».\nوغادر الوفد.`,
    quote: `${road}. والجسر آمن تماما`,
    parts: [`${road}.`, 'والجسر آمن تماما'],
  },
  { text: `وقال الوزير: «${road}».\nوغادر الوفد «قصر السلام» مساء.`, quote: road, terms: ['قصر السلام'] },
]

describe('marks', () => {
  it.each(styles)('%s…%s', (open, close) => {
    expectRow({ text: `وقال الوزير: ${open}${road}${close}.`, ...said })
    expectRow({ text: `وقال الوزير إن الجسر ${open}آمن تماما للجميع${close} وقوي.`, quote: 'آمن تماما للجميع', kind: 'mixed', terms: [] })
    expectRow({ text: `زار الوزير صحيفة ${open}الأفق الجديد${close} أمس.`, quote: null, terms: ['الأفق الجديد'] })
  })

  it('take brackets for no marks', () => {
    expectRow({ text: `وقال الوزير (${road}) في نفسه.`, quote: null, terms: [] })
  })

  it.each(spacing)('spacing: $text', expectRow)
  it.each(nested)('nested: $text', expectRow)
  it.each(broken)('broken: $text', expectRow)
  it.each(runs)('run: $text', expectRow)

  it('stand once each, as a part or a term', () => {
    const text = `وقال الوزير: "${road}"، وزار صحيفة "الأفق" وفيلم «البحر» ثم أكد أن الجسر "آمن تماما".\nوغادر الوفد "قصر السلام".`
    const { quotations, terms } = readQuotations(text)
    const inside = [...quotations.flatMap(({ parts }) => parts), ...terms].sort((a, b) => a.start - b.start)
    expect(inside.map((span) => span.text)).toEqual([road, 'الأفق', 'البحر', 'آمن تماما', 'قصر السلام'])
    for (const span of inside) expect(text.slice(span.start, span.end)).toBe(span.text)
  })
})
