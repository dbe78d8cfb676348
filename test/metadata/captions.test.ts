import { expect, test } from 'vitest'
import type { Metadata } from '../../src/schema.js'
import { readPage, textOf, type Line } from './page.js'

/** caption | credit | photographer | agency */
function show({ caption, credit }: Metadata['captions'][number]): (string | null)[] {
  return [textOf(caption), textOf(credit), textOf(credit?.photographer), textOf(credit?.agency)]
}

type Row = readonly [line: string, caption: string | null, credit: string | null, photographer: string | null, agency: string | null]

const rows: readonly Row[] = [
  // In parentheses at the end.
  ['جسر المدينة بعد الأمطار (هيثم راضي/فرانس برس)', 'جسر المدينة بعد الأمطار', 'هيثم راضي/فرانس برس', 'هيثم راضي', 'فرانس برس'],
  ['جسر المدينة بعد الأمطار (رويترز)', 'جسر المدينة بعد الأمطار', 'رويترز', null, 'رويترز'],
  ['جسر المدينة بعد الأمطار (الإنترنت)', 'جسر المدينة بعد الأمطار', 'الإنترنت', null, null],
  ['The bridge after the rain. (Tom Reed/Daily Bugle)', 'The bridge after the rain.', 'Tom Reed/Daily Bugle', 'Tom Reed', null],
  ['The bridge after the rain (AP)', 'The bridge after the rain', 'AP', null, 'AP'],
  // Behind a label.
  ['جسر المدينة بعد الأمطار.. عدسة: هيثم راضي / AFP', 'جسر المدينة بعد الأمطار..', 'هيثم راضي / AFP', 'هيثم راضي', 'AFP'],
  ['The bridge after the rain. Photo by Tom S. Reed /AP', 'The bridge after the rain.', 'Tom S. Reed /AP', 'Tom S. Reed', 'AP'],
  ['The bridge after the rain. Credit: Tom Reed/CityHUB', 'The bridge after the rain.', 'Tom Reed/CityHUB', 'Tom Reed', null],
  [
    'The bridge. Photo by Handout/City of Oslo/AFP via Getty Images',
    'The bridge.',
    'Handout/City of Oslo/AFP via Getty Images',
    null,
    'AFP',
  ],
  // Behind a stop, a bar, a dash; before nothing.
  ['Le pont après la pluie. JEAN ROY / AFP', 'Le pont après la pluie.', 'JEAN ROY / AFP', 'JEAN ROY', 'AFP'],
  [
    'The bridge after the rain. | Tom Reed/PA Images via Getty Images',
    'The bridge after the rain.',
    'Tom Reed/PA Images via Getty Images',
    'Tom Reed',
    'PA',
  ],
  ['جسر المدينة بعد الأمطار - رويترز', 'جسر المدينة بعد الأمطار', 'رويترز', null, 'رويترز'],
  ['راضي - رويترز', 'راضي', 'رويترز', null, 'رويترز'],
  ['The bridge after the rain AP Photo/Tom Reed, File', 'The bridge after the rain', 'AP Photo/Tom Reed, File', 'Tom Reed', 'AP'],
  ['The bridge after the rain. Supplied', 'The bridge after the rain.', 'Supplied', null, null],
  // A credit alone.
  ['تصوير: هيثم راضي', null, 'هيثم راضي', 'هيثم راضي', null],
  ['تصوير - هيثم راضي', null, 'هيثم راضي', 'هيثم راضي', null],
  ['عدسة هيثم راضي', null, 'هيثم راضي', 'هيثم راضي', null],
  ['صدر الصورة، EPA-EFE/REX/Shutterstock', null, 'EPA-EFE/REX/Shutterstock', null, 'EPA-EFE'],
  ['© REUTERS / TOM REED', null, 'REUTERS / TOM REED', 'TOM REED', 'REUTERS'],
  ['AFP - Jiji', null, 'AFP - Jiji', null, 'AFP'],
  ['Getty Images', null, 'Getty Images', null, 'Getty Images'],
  ['Crédit photo : Jean Roy', null, 'Jean Roy', 'Jean Roy', null],
  ['Le pont après la pluie. © Jean Roy', 'Le pont après la pluie.', 'Jean Roy', 'Jean Roy', null],
  ['جسر المدينة بعد الأمطار © رويترز', 'جسر المدينة بعد الأمطار', 'رويترز', null, 'رويترز'],
  // A credit, then the caption.
  ['© وكالة الشمال - جسر المدينة بعد الأمطار الغزيرة', 'جسر المدينة بعد الأمطار الغزيرة', 'وكالة الشمال', null, null],
  // Near misses: no credit.
  ['جسر المدينة بعد الأمطار (صورة)', 'جسر المدينة بعد الأمطار (صورة)', null, null, null],
  ['Le pont après la pluie © 2023', 'Le pont après la pluie © 2023', null, null, null],
  ['جسر المدينة بعد الأمطار', 'جسر المدينة بعد الأمطار', null, null, null],
  ['هيثم راضي مع المدرب (يمين)', 'هيثم راضي مع المدرب (يمين)', null, null, null],
  ['هيثم راضي (32 عاما)', 'هيثم راضي (32 عاما)', null, null, null],
  ['صورة تجمع اللاعبين بعد المباراة', 'صورة تجمع اللاعبين بعد المباراة', null, null, null],
  [
    'AP reporters at work in a picture-perfect city this week',
    'AP reporters at work in a picture-perfect city this week',
    null,
    null,
    null,
  ],
]

test.each(rows)('%s', (line, ...wanted) => {
  expect(
    readPage([
      ['title', 'T'],
      ['caption', line],
      ['body', 'B'],
    ]).captions.map(show),
  ).toEqual([wanted])
})

const groups: readonly (readonly [name: string, lines: readonly Line[], wanted: readonly (readonly (string | null)[])[]])[] = [
  [
    'credit, label and text on lines of their own',
    [
      ['caption', 'صدر الصورة، Getty Images'],
      ['caption', 'التعليق على الصورة،'],
      ['caption', 'جسر المدينة بعد الأمطار'],
    ],
    [['جسر المدينة بعد الأمطار', 'Getty Images', null, 'Getty Images']],
  ],
  [
    'text, then credit; then the next picture',
    [
      ['caption', 'جسر المدينة بعد الأمطار'],
      ['caption', 'Getty Images'],
      ['caption', 'سوق السمك'],
    ],
    [
      ['جسر المدينة بعد الأمطار', 'Getty Images', null, 'Getty Images'],
      ['سوق السمك', null, null, null],
    ],
  ],
  [
    'two texts are two pictures',
    [
      ['caption', 'جسر المدينة'],
      ['caption', 'سوق السمك'],
    ],
    [
      ['جسر المدينة', null, null, null],
      ['سوق السمك', null, null, null],
    ],
  ],
  [
    'the same text twice is one picture',
    [
      ['caption', 'جسر المدينة (رويترز)'],
      ['caption', 'جسر المدينة (رويترز)'],
    ],
    [['جسر المدينة', 'رويترز', null, 'رويترز']],
  ],
  [
    'a text and a credit with the article between them',
    [
      ['caption', 'جسر المدينة'],
      ['body', 'نص'],
      ['caption', 'رويترز'],
    ],
    [
      ['جسر المدينة', null, null, null],
      [null, 'رويترز', null, 'رويترز'],
    ],
  ],
  ['a photographer in the byline', [['byline', 'أوسلو - تصوير - هيثم راضي:']], [[null, 'هيثم راضي', 'هيثم راضي', null]]],
]

test.each(groups)('%s', (_name, lines, wanted) => {
  expect(readPage([['title', 'T'], ...lines]).captions.map(show)).toEqual(wanted)
})
