import { describe, expect, test } from 'vitest'
import { readPage, textOf, words, type Line } from './page.js'

/** What a byline line tells; what it does not tell is left out. */
interface Row {
  readonly line: string
  readonly authors?: string
  readonly agencies?: string
  readonly dateline?: string
  readonly outlet?: string
}

const rows: readonly Row[] = [
  // One who wrote, with and without a label.
  { line: 'كتب: سامي الدهان', authors: 'سامي الدهان' },
  { line: 'كتبت منى الصاوي', authors: 'منى الصاوي' },
  { line: 'بقلم: د. فواز الحربي', authors: 'د. فواز الحربي' },
  { line: 'إعداد: رشا عيسى، تحرير: وسام حداد', authors: 'رشا عيسى + وسام حداد' },
  { line: 'سلمى بنت عبد الله القرشي', authors: 'سلمى بنت عبد الله القرشي' },
  { line: 'من مراسلنا جلال بن يونس', authors: 'جلال بن يونس' },
  { line: 'By Anna Kowalski', authors: 'Anna Kowalski' },
  { line: 'Par Jean-Luc de La Motte', authors: 'Jean-Luc de La Motte' },
  { line: 'Author, هالة بدوي', authors: 'هالة بدوي' },
  // Several.
  { line: 'كتب: هيثم راضي - شادي جلال', authors: 'هيثم راضي + شادي جلال' },
  { line: 'مازن الأحمد وكريم الناصر', authors: 'مازن الأحمد + كريم الناصر' },
  { line: 'By Anna Kowalski, Tom Reed and Luis de Haro', authors: 'Anna Kowalski + Tom Reed + Luis de Haro' },
  { line: 'Par Anne Petit et Marc Roy, envoyés spéciaux à Dakar', authors: 'Anne Petit + Marc Roy', dateline: 'Dakar' },
  { line: 'زياد الخطيب (عدن) نادر سالم (تعز)', authors: 'زياد الخطيب + نادر سالم', dateline: 'عدن' },
  // A city, an agency, an outlet.
  { line: 'صنعاء: زياد الخطيب', authors: 'زياد الخطيب', dateline: 'صنعاء' },
  { line: 'زياد الخطيب - صنعاء', authors: 'زياد الخطيب', dateline: 'صنعاء' },
  { line: 'زياد الخطيب من صنعاء', authors: 'زياد الخطيب', dateline: 'صنعاء' },
  { line: 'زياد الخطيب (صنعاء)', authors: 'زياد الخطيب', dateline: 'صنعاء' },
  { line: 'أوسلو - رويترز:', agencies: 'رويترز', dateline: 'أوسلو' },
  { line: 'أوسلو ـ أ.ف.ب', agencies: 'أ.ف.ب', dateline: 'أوسلو' },
  { line: 'أوسلو - (د ب أ)', agencies: 'د ب أ', dateline: 'أوسلو' },
  { line: 'و م ع', agencies: 'و م ع' },
  { line: 'واس (أبها، نجران)', agencies: 'واس', dateline: 'أبها، نجران' },
  { line: 'تروندهايم : رويترز', agencies: 'رويترز', dateline: 'تروندهايم' },
  { line: 'المصدر: رويترز + مواقع', agencies: 'رويترز' },
  { line: 'وكالة الأناضول', agencies: 'وكالة الأناضول' },
  { line: 'By Anna Kowalski The Associated Press', authors: 'Anna Kowalski', agencies: 'The Associated Press' },
  { line: 'Anna Kowalski and AP', authors: 'Anna Kowalski', agencies: 'AP' },
  { line: 'By Reuters Staff', agencies: 'Reuters' },
  { line: 'غزة / الأناضول / هيثم راضي', authors: 'هيثم راضي', agencies: 'الأناضول', dateline: 'غزة' },
  { line: 'استانبول/ خبرگزاری آنادولو', agencies: 'خبرگزاری آنادولو', dateline: 'استانبول' },
  // An outlet is no author.
  { line: 'أوسلو: «صدى الشمال»', dateline: 'أوسلو', outlet: 'صدى الشمال' },
  { line: '"الصدى" من أوسلو', dateline: 'أوسلو', outlet: 'الصدى' },
  { line: 'أوسلو - بوابة الشمال (د ب أ)', agencies: 'د ب أ', dateline: 'أوسلو', outlet: 'بوابة الشمال' },
  { line: 'الشمال نيوز – أوسلو', dateline: 'أوسلو', outlet: 'الشمال نيوز' },
  { line: 'الصدى- أوسلو:', dateline: 'أوسلو', outlet: 'الصدى' },
  { line: 'هيثم راضي – الشمال نيوز', authors: 'هيثم راضي', outlet: 'الشمال نيوز' },
  { line: 'Next Previous هيثم راضي – الشمال نيوز', authors: 'هيثم راضي', outlet: 'الشمال نيوز' },
  { line: 'شيكاغو - الرياض', dateline: 'شيكاغو', outlet: 'الرياض' },
  { line: 'SADA.NET - متابعة', outlet: 'SADA.NET' },
  { line: 'By Tom Reed / Northern Star Staff Writers', authors: 'Tom Reed', outlet: 'Northern Star Staff Writers' },
  { line: 'هيثم راضي بي بي سي، أوسلو', authors: 'هيثم راضي', dateline: 'أوسلو', outlet: 'بي بي سي' },
  { line: 'par Sud 24', outlet: 'Sud 24' },
  // Neither a person, a place nor an agency by name.
  { line: 'أوسلو ـ خاص', dateline: 'أوسلو' },
  { line: 'أوسلو: وكالات', dateline: 'أوسلو' },
  { line: 'متابعات' },
  { line: 'ق. و' },
  { line: 'رئيس التحرير: هيثم راضي' },
  { line: 'س.ح/م.ن (د ب أ)', agencies: 'د ب أ' },
  { line: 'معارك عنيفة' },
  { line: 'Associated Press writer Tom Reed in Oslo contributed to this report.' },
]

test.each(rows)('$line', ({ line, authors = '', agencies = '', dateline = null, outlet = null }) => {
  const page = readPage([
    ['title', 'عنوان الخبر'],
    ['byline', line],
    ['body', 'هطلت أمطار غزيرة على المدينة مساء أمس وتوقفت الحافلات عن العمل.'],
  ])
  expect([words(page.authors), words(page.agencies), textOf(page.dateline), textOf(page.outlet)]).toEqual([
    authors,
    agencies,
    dateline,
    outlet,
  ])
})

describe('around the date', () => {
  test.each<[string, string, string | null, string | null]>([
    ['أوسلو - رويترز | Tuesday, 13 May 2014 - 12:57 pm', '', 'أوسلو', null],
    ['بقلم: هيثم راضي | 13-5-2014', 'هيثم راضي', null, null],
    ['Marie Petit | mardi 13 mai 2014 à 09h08', 'Marie Petit', null, null],
    ['Tom Reed · The Daily News · Posted: May 13, 2014 4:00 AM | Last Updated 2 hours ago', 'Tom Reed', null, 'The Daily News'],
    ['المؤسس: هيثم راضي - الثلاثاء 13 ماي 2014', '', null, null],
  ])('%s', (line, authors, dateline, outlet) => {
    const page = readPage([
      ['title', 'عنوان'],
      ['date', line],
      ['body', 'نص'],
    ])
    expect([words(page.authors), textOf(page.dateline), textOf(page.outlet)]).toEqual([authors, dateline, outlet])
    expect(page.published?.date).toBe('2014-05-13')
  })
})

/** The head of the first paragraph. */
const openings: readonly Row[] = [
  { line: 'أوسلو (رويترز) - قالت الحكومة النرويجية إن', agencies: 'رويترز', dateline: 'أوسلو' },
  { line: 'أوسلو – نفدت التذاكر من المكاتب', dateline: 'أوسلو' },
  { line: 'أوسلو- في خطوة مفاجئة أعلنت البلدية', dateline: 'أوسلو' },
  { line: 'أوسلو: نفدت التذاكر من المكاتب', dateline: 'أوسلو' },
  { line: 'الرباط - ومع - أشرف رئيس البلدية على الافتتاح', agencies: 'ومع', dateline: 'الرباط' },
  { line: 'أوسلو رويترز: قالت البلدية أمس', agencies: 'رويترز', dateline: 'أوسلو' },
  { line: 'تروندهايم، مملكة النرويج (CNN) -- قالت البلدية أمس', agencies: 'CNN', dateline: 'تروندهايم، مملكة النرويج' },
  { line: '(CNN)-- قالت البلدية أمس', agencies: 'CNN' },
  { line: 'أوسلو «الصدى»: قالت البلدية أمس', dateline: 'أوسلو', outlet: 'الصدى' },
  { line: 'أوسلو: «الصدى» قالت البلدية أمس', dateline: 'أوسلو', outlet: 'الصدى' },
  { line: 'الصدى- أوسلو: قالت البلدية أمس', dateline: 'أوسلو', outlet: 'الصدى' },
  { line: 'هيثم راضي- الصدى- أوسلو: قالت البلدية أمس', authors: 'هيثم راضي', dateline: 'أوسلو', outlet: 'الصدى' },
  { line: 'الصدى برس – المغرب. تشير الأرقام إلى', dateline: 'المغرب', outlet: 'الصدى برس' },
  { line: 'كتب: هيثم راضي - قالت البلدية أمس', authors: 'هيثم راضي' },
  { line: 'OSLO (AP) — The city said on Monday that', agencies: 'AP', dateline: 'OSLO' },
  { line: 'OSLO, June 3 (Reuters) - The city said on Monday that', agencies: 'Reuters', dateline: 'OSLO' },
  { line: 'PORT VILA, Vanuatu (AP) — Police said on Monday that', agencies: 'AP', dateline: 'PORT VILA, Vanuatu' },
  { line: 'TRONDHEIM — The mayor said on Monday that', dateline: 'TRONDHEIM' },
  { line: 'Dakar (AFP) - Le maire a déclaré lundi que', agencies: 'AFP', dateline: 'Dakar' },
  { line: 'ویب ڈیسک(کراچی):وزیر اعلیٰ نے کہا ہے کہ', dateline: 'کراچی' },
  { line: 'أوسلو: هيثم راضي أعلنت البلدية أمس', authors: 'هيثم راضي', dateline: 'أوسلو' },
  { line: 'أوسلو: منى الصاوي أعلنت البلدية أمس', authors: 'منى الصاوي', dateline: 'أوسلو' },
  { line: 'أوسلو: هيثم عبد الله آل علي أعلنت البلدية أمس', authors: 'هيثم عبد الله آل علي', dateline: 'أوسلو' },
  { line: 'أوسلو: هيثم راضيأعلنت البلدية أمس', authors: 'هيثم راضي', dateline: 'أوسلو' },
  { line: 'أوسلو: هيثم بن سعيد سالمكشفت البلدية أمس', authors: 'هيثم بن سعيد سالم', dateline: 'أوسلو' },
  { line: 'هيثم راضي - أوسلو صرح المتحدث باسم البلدية', authors: 'هيثم راضي', dateline: 'أوسلو' },
  { line: 'الشمال اليوم – أوسلو تضاربت الأنباء حول الموعد', dateline: 'أوسلو', outlet: 'الشمال اليوم' },
  // Near misses.
  { line: 'أوسلو: أعلن هيثم راضي اعتزاله أمس بعد', dateline: 'أوسلو' },
  { line: 'أوسلو – هيثم راضي يعتزل كرة القدم', dateline: 'أوسلو' },
  { line: 'مصر: حريق يلتهم مخازن في الإسكندرية أمس' },
  { line: 'رويترز: ارتفاع أسعار النفط في آسيا أمس' },
  { line: 'أوسلو.. أقدم مطاعم المدينة تغلق أبوابها' },
  { line: 'قال العمدة - في تصريح للصحفيين - إن العمل مستمر' },
  { line: 'هيثم راضي - لاعب الفريق - سجل هدفين أمس' },
  { line: 'وقالت صحيفة «الصدى»: إن العمل مستمر في الميناء' },
  { line: 'في أوسلو، حيث بدأت القصة قبل عامين كاملين' },
  { line: 'Reed — who won last year — said on Monday that' },
  { line: 'WATCH: The mayor answers your questions on' },
]

test.each(openings)('$line', ({ line, authors = '', agencies = '', dateline = null, outlet = null }) => {
  const page = readPage([
    ['title', 'عنوان الخبر'],
    ['body', `${line} المزيد من الكلام عن الخبر حتى نهاية الفقرة.`],
  ])
  expect([words(page.authors), words(page.agencies), textOf(page.dateline), textOf(page.outlet)]).toEqual([
    authors,
    agencies,
    dateline,
    outlet,
  ])
})

test('a name is taken once, from wherever it stands', () => {
  const page = readPage([
    ['title', 'عنوان'],
    ['byline', 'أوسلو / الأناضول / هيثم راضي'],
    ['body', 'أوسلو (الأناضول) - قالت البلدية أمس إن العمل مستمر في الميناء.'],
    ['byline', 'المصدر: الأناضول'],
    ['byline', 'هيثم راضي'],
  ])
  expect([words(page.authors), words(page.agencies), textOf(page.dateline)]).toEqual(['هيثم راضي', 'الأناضول', 'أوسلو'])
})

test.each<[string, string]>([
  ['هيثم راضي – الشمال نيوز', 'هيثم راضي'],
  ['By Tom Reed', 'Tom Reed'],
  ['هيثم راضي', ''],
  ['هيثم راضي في أوسلو اليوم – الشمال نيوز', ''],
])('furniture by the headline: %s', (line, authors) => {
  const page = readPage([
    ['title', 'عنوان'],
    ['noise', line],
    ['body', 'هطلت أمطار غزيرة على المدينة مساء أمس.'],
    ['noise', 'سامي الدهان – الشمال نيوز'],
  ])
  expect(words(page.authors)).toBe(authors)
})

test.each<[string, readonly Line[], string]>([
  [
    'above an outlet and a place',
    [
      ['noise', 'هيثم راضي'],
      ['noise', 'الشمال نيوز - أوسلو'],
    ],
    'هيثم راضي',
  ],
  [
    'above a date',
    [
      ['noise', 'هيثم راضي'],
      ['date', '7 مارس 2018'],
    ],
    'هيثم راضي',
  ],
  [
    'below a date',
    [
      ['date', '7 مارس 2018'],
      ['noise', 'هيثم راضي'],
    ],
    '',
  ],
  [
    'above a byline with a name',
    [
      ['noise', 'هيثم راضي'],
      ['byline', 'سامي الدهان - أوسلو'],
    ],
    'سامي الدهان',
  ],
])('a name in furniture by the headline, %s', (_name, lines, authors) => {
  const page = readPage([['title', 'عنوان'], ...lines, ['body', 'هطلت أمطار غزيرة على المدينة مساء أمس.']])
  expect(words(page.authors)).toBe(authors)
})

test.each<[string, string]>([
  ['وصلت الحافلات إلى المحطة. (رويترز)', 'رويترز'],
  ['وصلت الحافلات إلى المحطة . (أ .ف .ب)', 'أ .ف .ب'],
  ['وصلت الحافلات إلى المحطة --(بترا)', 'بترا'],
  ['قال العمدة: «لن نتأخر». (أ ف ب، رويترز)', 'أ ف ب + رويترز'],
  ['وصلت الحافلات إلى المحطة. (وكالات)', ''],
  ['نقلت ذلك وكالة فرانس برس (أ ف ب)', ''],
  ['وصلت الحافلات إلى المحطة. (قرب الميناء)', ''],
])('the end of the text: %s', (line, agencies) => {
  const page = readPage([
    ['title', 'عنوان'],
    ['body', 'هطلت أمطار غزيرة على المدينة مساء أمس (رويترز) وتوقفت الحافلات.'],
    ['body', line],
  ])
  expect(words(page.agencies)).toBe(agencies)
})

test('the headline once more is no byline', () => {
  const page = readPage([
    ['title', 'أوسلو: هيثم راضي يعتزل كرة القدم'],
    ['byline', 'أوسلو: هيثم راضي يعتزل كرة القدم'],
    ['body', 'أعلن اللاعب اعتزاله أمس.'],
  ])
  expect([page.authors, page.dateline]).toEqual([[], null])
})
