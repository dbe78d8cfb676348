import { describe, expect, test } from 'vitest'
import { expectLayout, prose, showLayout, showParagraphs, writeDump, type DumpLine } from './dump.js'

const [ar1, ar2, ar3] = prose.ar
const [en1, en2, en3] = prose.en
const title = ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'] as const

const dumps: readonly { readonly name: string; readonly lines: readonly DumpLine[] }[] = [
  {
    name: 'a page flattened into one line, its parts set apart by blanks',
    lines: [[title, ['date', '      14 مارس 2021      '], ['body', ar1], ['body', '     ' + ar2], ['body', '     ' + ar3]]],
  },
  {
    name: 'a share widget glued to the lead',
    lines: [
      title,
      [
        ['noise', 'شارك من خلال تويتر فيسبوك واتساب '],
        ['body', ar1],
      ],
      ['body', ar2],
    ],
  },
  { name: 'near miss: a sentence that begins with the word', lines: [title, ['body', 'شارك ' + ar1], ['body', ar2]] },
  {
    name: 'tags behind the last stop of the text',
    lines: [
      title,
      ['body', ar1],
      [
        ['body', ar2],
        ['noise', ' سمات جسر الوادي بلدية سوق'],
      ],
    ],
  },
  {
    name: 'a link to the page behind the last stop of the text',
    lines: [
      title,
      ['body', ar1],
      [
        ['body', ar2],
        ['noise', ' رابط الخبر بصحيفة الوادي: جسر جديد يربط ضفتي الوادي'],
      ],
    ],
  },
  {
    name: 'near miss: the same word inside a sentence',
    lines: [title, ['body', ar1], ['body', 'ومن سمات الجسر الجديد أنه مضاء بالطاقة الشمسية، وأنه مفتوح في كل ساعات اليوم.']],
  },
  {
    name: 'a label of advertisements glued to the last word',
    lines: [
      title,
      [
        ['body', ar1],
        ['noise', 'اضافة اعلان'],
      ],
      ['body', ar2],
    ],
  },
  {
    name: 'a place, a date and an agency in one line',
    lines: [
      title,
      [
        ['byline', 'تطوان '],
        ['date', '25 شوال 1436 هـ الموافق 10 أغسطس 2015 م '],
        ['byline', 'واس'],
      ],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'the place may be one that the headline names',
    lines: [
      ['title', 'جسر جديد في تطوان يربط ضفتي الوادي'],
      [
        ['byline', 'تطوان '],
        ['date', '25 شوال 1436 هـ الموافق 10 أغسطس 2015 م '],
        ['byline', 'واس'],
      ],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'a section and a date in one line are a date',
    lines: [title, ['date', 'مجتمع - الأحد 14 مارس 2021'], ['body', ar1], ['body', ar2]],
  },
  {
    name: 'an outlet before the label of a date',
    lines: [
      title,
      [
        ['byline', 'وادي24 '],
        ['date', 'نشر في: 14 مارس 2021'],
      ],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'the name of the site before the headline, which stands again below',
    lines: [
      [['noise', 'وادي نيوز - الأخبار - '], title],
      ['date', '14 مارس 2021'],
      ['noise', title[1]],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'a section behind the headline',
    lines: [
      [title, ['noise', ' - أخبار الشمال']],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'near miss: a dash inside the headline',
    lines: [
      ['title', 'جسر الوادي - حلم تحقق بعد سنتين من الأشغال'],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'the dateline of a paragraph stays in it, whatever blanks follow the dash',
    lines: [title, ['body', 'تطوان (رويترز)-    ' + ar1], ['body', ar2]],
  },
  {
    name: 'buttons in another script before a byline',
    lines: [
      title,
      [
        ['noise', 'Next Previous '],
        ['byline', 'هدى الناصري – وادي اليوم'],
      ],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'a bar between a date and how long it takes to read',
    lines: [
      ['title', 'New footbridge joins the two banks'],
      [
        ['date', 'Published March 14, 2021 '],
        ['noise', '• 3 minute read'],
      ],
      ['body', en1],
      ['body', en2],
    ],
  },
  {
    name: 'an author before a bar and a date',
    lines: [
      ['title', 'New footbridge joins the two banks'],
      [
        ['byline', 'Anna Berg | '],
        ['date', 'March 14, 2021'],
      ],
      ['body', en1],
      ['body', en2],
    ],
  },
  {
    name: 'two blanks set paragraphs apart where only some stops have them',
    lines: [
      title,
      [
        ['body', `${ar1} ${ar2}`],
        ['body', '  ' + ar3],
        ['body', `  ${ar2} ${ar1} ${ar3}`],
      ],
    ],
  },
  {
    name: "near miss: a typist's two blanks behind every stop cut nothing",
    lines: [
      ['title', 'New footbridge joins the two banks'],
      ['body', `${en1}  ${en2}  ${en3}`],
    ],
  },
]

describe('cuts inside lines', () => {
  test.each(dumps)('$name', ({ lines }) => {
    expect(showLayout(writeDump(lines))).toEqual(expectLayout(lines))
  })
})

/** Breaks at blanks, so that no line is longer than `width`. */
function wrap(text: string, width: number): string {
  let line = ''
  const lines: string[] = []
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return [...lines, line].join('\n')
}

describe('hard-wrapped text', () => {
  const paragraphs = [`${en1} ${en2}`, `${en3} ${en1}`, `${en2} ${en3}`]

  test.each([
    { name: 'with blank lines between paragraphs', between: '\n\n', width: 72 },
    { name: 'without', between: '\n', width: 66 },
  ])('$name is one paragraph over several lines', ({ between, width }) => {
    const wrapped = paragraphs.map((paragraph) => wrap(paragraph, width))
    const dump = `New footbridge joins the two banks\nBy Anna Berg\n\n${wrapped.join(between)}\n`
    expect(showParagraphs(dump)).toEqual(wrapped.map((paragraph) => `paragraph: ${paragraph}`))
  })

  test('each line is a block of its own', () => {
    const wrapped = paragraphs.map((paragraph) => wrap(paragraph, 72))
    const lines = wrapped.join('\n\n').split('\n').filter(Boolean)
    expect(showLayout(`New footbridge joins the two banks\n\n${wrapped.join('\n\n')}`).slice(1)).toEqual(
      lines.map((line) => `body: ${line}`),
    )
  })

  test('near miss: paragraphs of one line each stay apart', () => {
    expect(showParagraphs(`New footbridge joins the two banks\n${[en1, en2, en3].join('\n')}`)).toEqual(
      [en1, en2, en3].map((line) => `paragraph: ${line}`),
    )
  })
})
