import type { LanguagePack } from '../language.js'
import { frenchBylines } from './bylines.js'
import { frenchDates } from './dates.js'
import { frenchPage } from './page.js'

export const french: LanguagePack = {
  tag: 'fr',
  direction: 'ltr',
  functionWords: `
    le la les de des du un une et en à au aux est que qui dans pour par sur pas ne il elle son sa ses se ce cette avec plus
    ont été sont mais ou l d qu n s c a leur leurs nous vous comme selon`,
  letters: 'éèêàçœùâîôë',
  page: frenchPage,
  bylines: frenchBylines,
  dates: frenchDates,
}
