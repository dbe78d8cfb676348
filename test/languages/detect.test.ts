import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/languages/detect.js'
import { readLayout } from '../../src/layout/read.js'
import { createSource } from '../../src/source.js'
import { prose } from '../layout/dump.js'

function detect(text: string, override?: string) {
  const source = createSource(text)
  const { tag, direction, pack } = detectLanguage(source, readLayout(source, { explain: false }), override)
  return { tag, direction, pack: pack?.tag ?? null }
}

describe('language of a text', () => {
  test.each(Object.entries(prose))('%s, by a paragraph', (tag, [paragraph]) => {
    expect(detect(paragraph)).toMatchObject({ tag, pack: tag })
  })

  test.each([
    ['قال الوزير إن القرار نهائي', 'ar', 'rtl'],
    ['وزیر گفت که این تصمیم نهایی است', 'fa', 'rtl'],
    ['وزیر نے کہا کہ فیصلہ حتمی ہے', 'ur', 'rtl'],
    ['The minister said it was final', 'en', 'ltr'],
    ['Le ministre a dit que la décision est prise', 'fr', 'ltr'],
    ['Bakan kararın kesin olduğunu söyledi', 'tr', 'ltr'],
    // Without a pack, but not taken for a neighbour.
    ['Der Minister hat das am Montag in der Stadt gesagt', 'de', 'ltr'],
    ['El ministro dijo que la decisión es definitiva para todos', 'es', 'ltr'],
    ['Министр сказал, что это решение не будет отменено', 'ru', 'ltr'],
  ])('%s', (text, tag, direction) => {
    expect(detect(text)).toMatchObject({ tag, direction })
  })

  test.each([
    ['', null],
    ['12345 67', null],
    ['Reuters', 'ltr'],
    ['مصر', 'rtl'],
  ])('%j does not tell', (text, direction) => {
    expect(detect(text)).toEqual({ tag: null, direction, pack: null })
  })

  test('furniture and a quoted paragraph in another language do not mislead', () => {
    const dump = `Share on Facebook\nCopy link\nجسر جديد يربط ضفتي الوادي\n${prose.ar.join('\n')}\n${prose.en[1]}\nComments\nSign up for our newsletter`
    expect(detect(dump)).toEqual({ tag: 'ar', direction: 'rtl', pack: 'ar' })
  })

  test('an override wins, with its region', () => {
    expect(detect(prose.en.join('\n'), 'ar-EG')).toEqual({ tag: 'ar-EG', direction: 'rtl', pack: 'ar' })
    expect(detect(prose.en.join('\n'), 'xx')).toEqual({ tag: 'xx', direction: 'ltr', pack: null })
  })
})
