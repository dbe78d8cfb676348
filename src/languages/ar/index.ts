import type { LanguagePack } from '../language.js'
import { arabicBylines } from './bylines.js'
import { arabicDates } from './dates.js'
import { arabicPage } from './page.js'

export const arabic: LanguagePack = {
  tag: 'ar',
  direction: 'rtl',
  functionWords: `
    في من على إلى أن إن عن مع التي الذي الذين هذا هذه ذلك كان كانت قد لا ما لم لن بعد قبل بين حتى أو ثم كما حيث عند خلال
    منذ كل غير هو هي وهو وهي إلا أنه أنها إنه إنها به بها له لها فيه فيها عليه منه منها كذلك لدى ضد نحو حول`,
  letters: 'ةإأكيى',
  page: arabicPage,
  bylines: arabicBylines,
  dates: arabicDates,
}
