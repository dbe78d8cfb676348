import { describe, expect, it } from 'vitest'
import { expectRow, readQuotations, type Row } from './read.js'

const minister = 'وزير النقل كمال العيساوي'
const first = `وقال ${minister} إن الطريق مغلق.`
const both = ['الطريق مغلق', 'التكلفة مرتفعة'] as const
const named = { resolution: ['explicit', 'explicit'] } as const
const meant = { resolution: ['explicit', 'implied'], mention: [minister, null] } as const

/** Short forms, titles and stand-ins point at the one who was described in full, wherever that stands. */
const shortForms: readonly Row[] = [
  { text: `${first}\nوأضاف العيساوي أن التكلفة مرتفعة.`, quote: both, speaker: minister, mention: [minister, 'العيساوي'], ...named },
  { text: `${first}\nوأضاف الوزير أن التكلفة مرتفعة.`, quote: both, speaker: minister, mention: [minister, 'الوزير'], ...named },
  { text: `${first}\nوأضاف كمال العيساوي أن التكلفة مرتفعة.`, quote: both, speaker: minister, ...named },
  { text: `${first}\nوقال العيسوي إن التكلفة مرتفعة.`, quote: both, speaker: [minister, 'العيسوي'], ...named },
  {
    text: `وقال العيساوي إن الطريق مغلق.\nوحضر اللقاء ${minister}.`,
    quote: 'الطريق مغلق',
    speaker: minister,
    mention: 'العيساوي',
    resolution: 'explicit',
  },
  {
    text: `والتقى رئيس الحكومة نبيل الدروبي ${minister}. وقال العيساوي إن الطريق مغلق.`,
    quote: 'الطريق مغلق',
    speaker: minister,
    resolution: 'explicit',
  },
  {
    text: 'وقال مصدر في الوزارة إن الطريق مغلق.\nوأضاف المصدر ذاته أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'مصدر في الوزارة',
    mention: ['مصدر في الوزارة', 'المصدر ذاته'],
    ...named,
  },
  { text: 'وقال مصدر أمني إن الطريق مغلق.\nوأضاف المصدر نفسه أن التكلفة مرتفعة.', quote: both, speaker: 'مصدر أمني', ...named },
  {
    text: 'وقال مصدر أمني إن الطريق مغلق.\nوقال مصدر طبي إن التكلفة مرتفعة.',
    quote: both,
    speaker: ['مصدر أمني', 'مصدر طبي'],
    ...named,
  },
  {
    text: 'وقال المتحدث باسم الوزارة سامي العطار إن الطريق مغلق.\nوأوضح المتحدث أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'المتحدث باسم الوزارة سامي العطار',
    ...named,
  },
  {
    text: 'وقالت الطبيبة سعاد بن ناصر إن المريض تعافى.\nوختمت بن ناصر قائلة: "نحن متفائلون جدا".',
    quote: ['المريض تعافى', 'نحن متفائلون جدا'],
    speaker: 'الطبيبة سعاد بن ناصر',
    mention: ['الطبيبة سعاد بن ناصر', 'بن ناصر'],
    ...named,
  },
  { text: 'وقال شاهد عيان إن الطريق مغلق. وقال شاهد آخر إن التكلفة مرتفعة.', quote: both, speaker: ['شاهد عيان', 'شاهد آخر'], ...named },
]

/** A verb without a subject takes the last one who agrees in gender and number. */
const subjectless: readonly Row[] = [
  { text: `${first}\nوأضاف أن التكلفة مرتفعة.`, quote: both, speaker: minister, ...meant },
  { text: `${first} وحضر الجلسة ثلاثة نواب. وأكد أن التكلفة مرتفعة.`, quote: both, speaker: minister, ...meant },
  { text: `${first}\nوأضافت أن التكلفة مرتفعة.`, quote: both, speaker: [minister, null], resolution: ['explicit', null] },
  { text: `${first}\nوأضافوا أن التكلفة مرتفعة.`, quote: both, speaker: [minister, null], resolution: ['explicit', null] },
  {
    text: 'وقالت وزيرة الصحة هدى الكيلاني إن المستشفى جاهز. وقال النائب ماهر السعدي إن الوعد قديم.\nوأضافت أن التكلفة مرتفعة.',
    quote: ['المستشفى جاهز', 'الوعد قديم', 'التكلفة مرتفعة'],
    speaker: ['وزيرة الصحة هدى الكيلاني', 'النائب ماهر السعدي', 'وزيرة الصحة هدى الكيلاني'],
    resolution: ['explicit', 'explicit', 'implied'],
  },
  {
    text: 'وقالت وزيرة الصحة هدى الكيلاني إن المستشفى جاهز. وقال النائب ماهر السعدي إن الوعد قديم.\nوأضاف أن التكلفة مرتفعة.',
    quote: ['المستشفى جاهز', 'الوعد قديم', 'التكلفة مرتفعة'],
    speaker: ['وزيرة الصحة هدى الكيلاني', 'النائب ماهر السعدي', 'النائب ماهر السعدي'],
    resolution: ['explicit', 'explicit', 'implied'],
  },
  {
    text: 'وقالت سعاد ناصر ومريم حداد إن الطريق مغلق.\nوأضافتا أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'سعاد ناصر ومريم حداد',
    resolution: ['explicit', 'implied'],
  },
  {
    text: 'وقال سكان القرية إن الماء مقطوع. وقال عمدة القرية إن العطل بسيط. وأضافوا أن الشكوى قديمة.',
    quote: ['الماء مقطوع', 'العطل بسيط', 'الشكوى قديمة'],
    speaker: ['سكان القرية', 'عمدة القرية', 'سكان القرية'],
  },
  {
    text: 'وقالت الشركة إن الأرباح تراجعت. وقال الخبير سامي العطار إن السوق ضعيفة. وأضافت أن السبب مجهول.',
    quote: ['الأرباح تراجعت', 'السوق ضعيفة', 'السبب مجهول'],
    speaker: ['الشركة', 'الخبير سامي العطار', 'الشركة'],
  },
  {
    text: 'استقبلت وزيرة الصحة هدى الكيلاني وفدا من الأطباء. وقالت إن المستشفى جاهز.',
    quote: 'المستشفى جاهز',
    speaker: 'وزيرة الصحة هدى الكيلاني',
    resolution: 'implied',
  },
  {
    text: 'استقبلت وزيرة الصحة هدى الكيلاني وفدا من الأطباء. وقال رئيس الوفد إن المستشفى جاهز.',
    quote: 'المستشفى جاهز',
    speaker: 'رئيس الوفد',
    resolution: 'explicit',
  },
  {
    text: 'وقال رئيس النقابة إن الوزير وعد بزيادة الأجور. وأضاف أن العمال ينتظرون.',
    quote: ['الوزير وعد بزيادة الأجور', 'العمال ينتظرون'],
    speaker: 'رئيس النقابة', // the minister is spoken of
    resolution: ['explicit', 'implied'],
  },
  {
    text: 'وقالت النائبة سعاد ناصر: "لن نوافق".\nوقالت زميلتها هدى الكيلاني: "سنوافق".\nوأضافت: "القانون جيد".',
    quote: ['لن نوافق', 'سنوافق', 'القانون جيد'],
    speaker: ['النائبة سعاد ناصر', 'زميلتها هدى الكيلاني', 'زميلتها هدى الكيلاني'],
    resolution: ['explicit', 'explicit', 'implied'],
  },
  {
    text: 'وقال المدير إن المصنع لن يغلق.\n"سنبقى هنا مهما حدث"، يضيف.',
    quote: ['المصنع لن يغلق', 'سنبقى هنا مهما حدث'],
    speaker: 'المدير',
    resolution: ['explicit', 'implied'],
  },
  {
    text: 'وتحدثت الطبيبة سعاد بن ناصر عن المرض. المريض تعافى، على حد قولها.',
    quote: 'المريض تعافى',
    speaker: 'الطبيبة سعاد بن ناصر',
    resolution: 'implied',
  },
]

/** Nobody is carried over a heading, and nobody is made up. */
const limits: readonly Row[] = [
  { text: `${first}\n# أسعار الوقود\nوأضاف أن التكلفة مرتفعة.`, quote: both, speaker: [minister, null], resolution: ['explicit', null] },
  { text: `${first}\n# أسعار الوقود\nوأضاف العيساوي أن التكلفة مرتفعة.`, quote: both, speaker: minister, ...named },
  { text: 'وأضاف أن التكلفة مرتفعة.', quote: 'التكلفة مرتفعة', speaker: null, resolution: null },
  { text: 'وقيل إن التكلفة مرتفعة.', quote: 'التكلفة مرتفعة', speaker: null, resolution: null },
  { text: `${first}\nوقيل إن التكلفة مرتفعة.`, quote: both, speaker: [minister, null] },
]

/** Two people, though each is only called by what he is. */
const others: readonly Row[] = [
  {
    text: 'وسأل الصحافي: "هل الطريق مغلق؟". فأجاب الوزير: "نعم، إنه مغلق".',
    quote: ['هل الطريق مغلق؟', 'نعم، إنه مغلق'],
    speaker: ['الصحافي', 'الوزير'],
  },
]

describe('resolution', () => {
  it.each(shortForms)('short form: $text', expectRow)
  it.each(subjectless)('no subject: $text', expectRow)
  it.each(limits)('limit: $text', expectRow)
  it.each(others)('another: $text', expectRow)

  it('gives one speaker one number, with all mentions and quotations', () => {
    const { quotations, speakers } = readQuotations(`${first}\nوأضاف أن التكلفة مرتفعة.\nوختم العيساوي: "شكرا لكم جميعا".`)
    expect(quotations.map(({ speaker }) => speaker?.id)).toEqual(['s1', 's1', 's1'])
    expect(speakers).toMatchObject([
      {
        id: 's1',
        text: minister,
        name: { text: 'كمال العيساوي' },
        role: { text: 'وزير النقل' },
        kind: 'person',
        quotations: ['q1', 'q2', 'q3'],
      },
    ])
    expect(speakers[0]?.mentions.map(({ text }) => text)).toEqual([minister, 'العيساوي'])
  })

  it.each([
    { text: 'وقال الوزير إن الطريق مغلق.', kind: 'person' },
    { text: 'وقالت الوزارة إن الطريق مغلق.', kind: 'group' },
    { text: 'وقال سكان القرية إن الطريق مغلق.', kind: 'group' },
    { text: 'وذكر التقرير أن الطريق مغلق.', kind: 'document' },
  ])('$kind: $text', ({ text, kind }) => {
    expect(readQuotations(text).speakers.map((speaker) => speaker.kind)).toEqual([kind])
  })
})
