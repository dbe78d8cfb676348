import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layoutRoles } from '../../src/schema.js'
import { emptyMetadata } from '../empty-metadata.js'
import { readPage, textOf, words, type Line } from './page.js'

const text: Line = ['body', 'هطلت أمطار غزيرة على المدينة مساء أمس وتوقفت الحافلات عن العمل.']

describe('published and updated', () => {
  test.each<[string, readonly Line[], string | null | undefined, string | null | undefined]>([
    ['one date', [['date', '7 مارس 2018']], '2018-03-07', undefined],
    ['both in a line', [['date', 'نشر: 7 مارس 2018 10:00، آخر تحديث: 8 مارس 2018 11:00']], '2018-03-07T10:00', '2018-03-08T11:00'],
    [
      'both on lines of their own',
      [
        ['date', '7 مارس 2018'],
        ['date', 'محدثة: 8 مارس 2018'],
      ],
      '2018-03-07',
      '2018-03-08',
    ],
    ['an update alone', [['date', 'آخر تحديث: 8 مارس 2018']], undefined, '2018-03-08'],
    [
      'an update older than the article',
      [
        ['date', '7 مارس 2018'],
        ['date', 'آخر تحديث 3 يناير 2018'],
      ],
      '2018-03-07',
      undefined,
    ],
    ['a date, and its time at the end', [['date', '7 مارس 2018'], text, ['date', '17:32 ت م']], '2018-03-07T17:32', undefined],
    ['a time alone', [['date', '04:27 م']], undefined, undefined],
    ['no year', [['date', 'الجمعة 22 شتنبر، 14:20']], null, undefined],
    ['a Hijri date alone', [['date', '15 صفر 1446 هـ']], null, undefined],
    ['a relative date', [['date', 'منذ ساعتين']], undefined, undefined],
    ['a date in the text', [['body', 'في 7 مارس 2018 هطلت أمطار غزيرة.']], undefined, undefined],
    ['furniture by the headline that is nothing but a date', [['noise', '7 مارس 2018']], '2018-03-07', undefined],
    [
      'furniture by the headline that is a date and who wrote',
      [['noise', 'Tom Reed / NEWS.EXAMPLE / Mar 7, 2018, 17:07 IST']],
      '2018-03-07T17:07+05:30',
      undefined,
    ],
    ['furniture by the headline that is more', [['noise', 'صحيفة الشمال عدد 7 مارس 2018']], undefined, undefined],
    ['a byline', [['byline', 'أوسلو - رويترز | 7 مارس 2018']], '2018-03-07', undefined],
    ['a clock below the text', [text, ['noise', 'الأربعاء 7 مارس 2018']], undefined, undefined],
    [
      'the same day with and without its time',
      [
        ['date', '7 مارس 2018'],
        ['date', '7 مارس 2018 - 10:00'],
      ],
      '2018-03-07T10:00',
      undefined,
    ],
  ])('%s', (_name, lines, published, updated) => {
    const page = readPage([['title', 'عنوان'], ...lines, text])
    expect([page.published?.iso, page.updated?.iso]).toEqual([published, updated])
  })

  test('the order of an English date is told by another one', () => {
    const read = (...lines: Line[]) => readPage([['title', 'T'], ...lines], 'en').published?.iso
    expect(read(['date', '03/04/2018'])).toBeNull()
    expect(read(['date', '03/04/2018'], ['noise', 'Read also: 25/03/2018'])).toBe('2018-04-03')
    expect(read(['date', '03/04/2018'], ['noise', 'Read also: 03/25/2018'])).toBe('2018-03-04')
    expect(read(['date', '03/04/2018'], ['noise', 'March 4, 2018'])).toBe('2018-03-04')
    expect(readPage([['date', '03/04/2018']], 'fr').published?.iso).toBe('2018-04-03')
  })
})

describe('section', () => {
  test.each<[string, readonly Line[], string | null]>([
    [
      'above the headline',
      [
        ['noise', 'اقتصاد'],
        ['title', 'عنوان'],
      ],
      'اقتصاد',
    ],
    [
      'a breadcrumb',
      [
        ['noise', 'الرئيسية / وطنية'],
        ['title', 'عنوان'],
      ],
      'وطنية',
    ],
    [
      'a breadcrumb over two lines',
      [
        ['noise', 'الرئيسية'],
        ['noise', 'أخبار الفن'],
        ['title', 'عنوان'],
      ],
      'أخبار الفن',
    ],
    [
      'the last of its lines',
      [
        ['noise', 'الرئيسية'],
        ['noise', 'العالم العربي'],
        ['noise', 'تقارير'],
        ['title', 'عنوان'],
      ],
      'تقارير',
    ],
    [
      'a breadcrumb with no sign',
      [
        ['noise', 'الرئيسية اقتصاد'],
        ['title', 'عنوان'],
      ],
      'اقتصاد',
    ],
    [
      'the last step of a breadcrumb',
      [
        ['noise', 'Accueil > Monde > Europe'],
        ['title', 'Titre'],
      ],
      'Europe',
    ],
    [
      'the first of a short run',
      [
        ['noise', 'Log in'],
        ['noise', 'World'],
        ['noise', 'Politics'],
        ['title', 'T'],
      ],
      'World',
    ],
    [
      'before a slash in the line of the headline',
      [
        ['noise', 'فلكي /'],
        ['title', '|عنوان'],
      ],
      'فلكي',
    ],
    [
      'behind the name of the site',
      [
        ['noise', 'صدى الشمال - الشرق الأوسط -'],
        ['title', '|عنوان'],
      ],
      'الشرق الأوسط',
    ],
    [
      'beside the date',
      [
        ['title', 'عنوان'],
        ['date', 'محليات | الأربعاء 7 مارس 2018'],
      ],
      'محليات',
    ],
    [
      'glued to the date',
      [
        ['title', 'عنوان'],
        ['date', 'عرب وعالم7-3-2018 | 12:18'],
      ],
      'عرب وعالم',
    ],
    [
      'below the headline',
      [
        ['title', 'عنوان'],
        ['noise', 'العالم العربي'],
        ['date', '7 مارس 2018'],
      ],
      'العالم العربي',
    ],
    [
      'not from a menu',
      [
        ['noise', 'سياسة'],
        ['noise', 'اقتصاد'],
        ['noise', 'رياضة'],
        ['noise', 'ثقافة'],
        ['title', 'عنوان'],
      ],
      null,
    ],
    [
      'not from other furniture',
      [
        ['noise', 'شارك على واتساب'],
        ['title', 'عنوان'],
      ],
      null,
    ],
    ['not from below the text', [['title', 'عنوان'], text, ['noise', 'رياضة']], null],
  ])('%s', (_name, lines, section) => {
    expect(textOf(readPage([...lines, text]).section)).toBe(section)
  })
})

describe('tags', () => {
  test.each<[string, readonly Line[], string]>([
    ['behind a label, with commas', [['noise', 'كلمات دلالية: أمطار، نقل عام، حافلات']], 'أمطار + نقل عام + حافلات'],
    ['with number signs', [['noise', 'وسوم #أمطار #حافلات']], 'أمطار + حافلات'],
    [
      'on lines of their own',
      [
        ['noise', 'الكلمات الدالة :'],
        ['noise', 'أمطار'],
        ['noise', 'نقل عام'],
        ['noise', 'شاركنا برأيك:'],
      ],
      'أمطار + نقل عام',
    ],
    [
      'all on the next line',
      [
        ['noise', 'Tags'],
        ['noise', 'rain, buses'],
        ['noise', 'Subscribe'],
      ],
      'rain + buses',
    ],
    [
      'up to other furniture',
      [
        ['noise', 'وسوم'],
        ['noise', 'أمطار'],
        ['noise', 'مقالات ذات صلة'],
        ['noise', 'حافلات'],
      ],
      'أمطار',
    ],
    ['parted by what the article has side by side', [['noise', 'سمات أمطار غزيرة حافلات']], 'أمطار غزيرة + حافلات'],
    [
      'parted by the word that ends each',
      [['noise', 'سمات أخبار أوسلو شتاء أوسلو الحياة في أوسلو']],
      'أخبار أوسلو + شتاء أوسلو + الحياة في أوسلو',
    ],
    ['a label in a sentence is none', [['noise', 'Tags are useful']], ''],
    [
      'no label',
      [
        ['noise', 'أمطار'],
        ['noise', 'حافلات'],
      ],
      '',
    ],
  ])('%s', (_name, lines, tags) => {
    expect(words(readPage([['title', 'عنوان'], text, ...lines]).tags)).toBe(tags)
  })

  test('a menu above the text is no list of tags', () => {
    const menu: Line[] = [
      ['noise', 'Tags'],
      ['noise', 'Rain'],
      ['noise', 'Buses'],
    ]
    expect(readPage([...menu, ['title', 'T'], text]).tags).toEqual([])
  })
})

test('title and deck are runs of lines', () => {
  const page = readPage([['title', 'عنوان'], ['deck', 'سطر أول'], ['deck', 'سطر ثان'], text, ['title', 'عنوان آخر']])
  expect([textOf(page.title), textOf(page.deck)]).toEqual(['عنوان', 'سطر أول\nسطر ثان'])
})

test('the outlet as the furniture names it', () => {
  expect(textOf(readPage([['noise', '<meta property="og:site_name" content="صدى الشمال" />'], ['title', 'عنوان'], text]).outlet)).toBe(
    'صدى الشمال',
  )
  expect(textOf(readPage([['noise', 'sada-north.example -'], ['title', '|عنوان'], text]).outlet)).toBe('sada-north.example')
})

test('an empty page has no metadata', () => {
  expect(readPage([])).toEqual(emptyMetadata)
})

test('any words in any roles are read without a throw', () => {
  const piece = fc.constantFrom(
    'أوسلو',
    'رويترز',
    'هيثم راضي',
    'من',
    'و',
    ' - ',
    ' (',
    ')',
    ': ',
    '«',
    '»',
    ' / ',
    '،',
    '. ',
    'By',
    'AP',
    'Photo',
    '©',
    '7/3/2018',
    '10:00',
    'وسوم:',
    '\u200f',
    'ـ',
  )
  const line = fc.tuple(
    fc.constantFrom(...layoutRoles),
    fc.array(piece, { maxLength: 12 }).map((pieces) => `x ${pieces.join(' ')}`),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const { captions, authors, agencies, tags } = readPage(lines)
      for (const { text: words } of [...authors, ...agencies, ...tags]) expect(words.trim()).toBe(words)
      for (const { caption, credit } of captions) expect(caption ?? credit).not.toBeNull()
    }),
  )
})
