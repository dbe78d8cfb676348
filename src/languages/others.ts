import type { Writing } from './language.js'

/** Languages without a pack that a dump may be in: they are named, so that they are not taken for a neighbour. */
export const otherLanguages: readonly Writing[] = [
  {
    tag: 'de',
    direction: 'ltr',
    functionWords:
      'der die das und ist nicht mit von den dem des ein eine einen im auf für zu auch sich werden wurde nach bei als aus hat sind wird',
    letters: 'ßäöü',
  },
  {
    tag: 'es',
    direction: 'ltr',
    functionWords: 'el la los las de del que y en un una por con para se no su al lo como más pero fue han sus este esta según entre sobre',
    letters: 'ñáíóú¿¡',
  },
  {
    tag: 'it',
    direction: 'ltr',
    functionWords: 'il la lo i gli le di del della dei che e è in un una per con non si da dal alla al sono come anche più nel nella ha ma',
    letters: 'òìù',
  },
  {
    tag: 'pt',
    direction: 'ltr',
    functionWords: 'o a os as de do da dos das que e em um uma por com para não se ao na no mais como foi são pelo pela sua seu também',
    letters: 'ãõ',
  },
  {
    tag: 'nl',
    direction: 'ltr',
    functionWords: 'de het een en van in is dat op te voor met niet zijn aan er die door om bij ook naar wordt werd heeft uit over maar',
    letters: '',
  },
  {
    tag: 'id',
    direction: 'ltr',
    functionWords:
      'yang dan di ini itu dengan untuk dari pada tidak dalam akan ke adalah oleh juga karena telah sudah bisa ada mereka kami',
    letters: '',
  },
  {
    tag: 'ckb',
    direction: 'rtl',
    functionWords: 'لە بە و کە بۆ ئەو ئەم لەگەڵ هەر دوای نێوان سەر کرد دەکات بوو کۆ وەک یان هەموو',
    letters: 'ێۆەڕڵ',
  },
  { tag: 'ps', direction: 'rtl', functionWords: 'د په او چې دی ده له سره نه يې کې ته هم خو چي دا کړې شوي', letters: 'ښځټډړڼۍې' },
  { tag: 'he', direction: 'rtl', functionWords: 'של את על לא עם זה כי הוא היא גם אל או אם כל', letters: 'אבגדהוזחטיכלמנסעפצקרשת' },
  { tag: 'ru', direction: 'ltr', functionWords: 'и в на не что с по как из за его это от о для но у к был', letters: 'ыэёъ' },
]
