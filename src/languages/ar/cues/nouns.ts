import type { CueGroup } from '../cues.js'

/** Nouns that stand for what was said: في تغريدة، جاء في بيان. */
export const nouns: readonly CueGroup[] = [
  {
    class: 'say',
    needs: 'link',
    nominal: 'none',
    nouns: `
      تصريح تصريحات
      تعليق تعليقات
      تعقيب تعقيبات
      عبارة
      جملة
      مقولة
      هتاف هتافات
      خطاب خطابات خطبة
      مداخلة مداخلات
      شهادة شهادات`,
  },
  {
    class: 'ask',
    needs: 'link',
    nominal: 'none',
    nouns: `
      سؤال أسئلة`,
  },
  {
    class: 'write',
    needs: 'link',
    nominal: 'none',
    nouns: `
      تغريدة تغريدات
      تدوينة تدوينات
      رسالة رسائل`,
  },
  {
    class: 'document',
    needs: 'link',
    nominal: 'none',
    nouns: `
      بيان
      بلاغ بلاغات`,
  },
  {
    class: 'relay',
    needs: 'link',
    nominal: 'none',
    nouns: `
      شائعة شائعات إشاعة إشاعات`,
  },
]
