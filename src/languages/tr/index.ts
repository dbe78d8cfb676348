import type { LanguagePack } from '../language.js'
import { turkishBylines } from './bylines.js'
import { turkishDates } from './dates.js'
import { turkishPage } from './page.js'

export const turkish: LanguagePack = {
  tag: 'tr',
  direction: 'ltr',
  functionWords: `
    ve bir bu da de için ile olarak olan en çok daha sonra kadar gibi ise ya o ne ki var yok dedi oldu olduğunu olduğu göre
    ancak her tarafından arasında şu etti mi değil ardından`,
  letters: 'ığşİ',
  page: turkishPage,
  bylines: turkishBylines,
  dates: turkishDates,
}
