import type { LanguagePack } from '../language.js'
import { urduBylines } from './bylines.js'
import { urduDates } from './dates.js'
import { urduPage } from './page.js'

export const urdu: LanguagePack = {
  tag: 'ur',
  direction: 'rtl',
  functionWords: `
    کے کی کا میں ہے اور سے کو نے کہ پر ہیں کر نہیں تھا تھی تھے گا گی گے بھی اس ان یہ وہ کیا ہو گیا کہا جو تو تک کرنے جائے
    ایک ہی اپنے لیے ساتھ`,
  letters: 'ٹڈڑںےہھ',
  page: urduPage,
  bylines: urduBylines,
  dates: urduDates,
}
