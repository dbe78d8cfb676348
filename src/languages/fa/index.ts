import type { LanguagePack } from '../language.js'
import { persianBylines } from './bylines.js'
import { persianDates } from './dates.js'
import { persianPage } from './page.js'

export const persian: LanguagePack = {
  tag: 'fa',
  direction: 'rtl',
  functionWords: `
    از به در که این را با است برای آن بر تا شد شده می های ها یک خود هم و نیز اما او وی کرد گفت کند شود دارد بود باید کنند
    شدند کرده دیگر هر اگر ما آنها نمی`,
  letters: 'پچژگ',
  page: persianPage,
  bylines: persianBylines,
  dates: persianDates,
}
