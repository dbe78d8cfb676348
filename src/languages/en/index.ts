import type { LanguagePack } from '../language.js'
import { englishBylines } from './bylines.js'
import { englishDates } from './dates.js'
import { englishPage } from './page.js'

export const english: LanguagePack = {
  tag: 'en',
  direction: 'ltr',
  functionWords: `
    the of and to in a is that for on was with as at by it be are from has have had he his they their this but not an which
    or were who will would said its she her been more than about after into we you i`,
  letters: '',
  page: englishPage,
  bylines: englishBylines,
  dates: englishDates,
}
