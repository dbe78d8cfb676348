import type { CueGroup } from '../cues.js'

/** What is done by saying it: asking, denying, warning, promising, calling for, accusing. */
export const acts: readonly CueGroup[] = [
  {
    class: 'ask',
    needs: 'link',
    nominal: 'attitude',
    links: ['عن', 'حول'],
    verbs: `
      تساءل يتساءل متسائل تساؤل تساؤلات
      سأل يسأل سائلا - (سئل يسأل)
      استفسر يستفسر مستفسر استفسار`,
  },
  {
    class: 'deny',
    needs: 'nothing',
    nominal: 'report',
    verbs: `
      نفى ينفي نافي نفي
      أنكر ينكر منكر إنكار
      كذّب يكذب مكذب تكذيب
      فند يفند مفند تفنيد
      دحض يدحض داحض دحض
      استبعد يستبعد مستبعد استبعاد`,
  },
  {
    class: 'warn',
    needs: 'link',
    nominal: 'report',
    links: ['من'],
    verbs: `
      حذر يحذر محذر تحذير تحذيرات
      تخوف يتخوف متخوف تخوف`,
  },
  {
    class: 'warn',
    needs: 'link',
    nominal: 'report',
    links: ['ب'],
    verbs: `
      هدد يهدد مهدد تهديد تهديدات
      توعد يتوعد متوعد توعد
      أنذر ينذر منذر إنذار
      لوح يلوح ملوح تلويح`,
  },
  {
    class: 'warn',
    needs: 'link',
    nominal: 'report',
    links: ['إلى', 'ل', 'من', 'على'],
    verbs: `
      نبّه ينبه منبه تنبيه`,
  },
  {
    class: 'warn',
    needs: 'link',
    nominal: 'none',
    verbs: `
      خشي يخشى -`,
  },
  {
    class: 'promise',
    needs: 'link',
    nominal: 'report',
    links: ['ب', 'على'],
    verbs: `
      وعد - واعدا وعد وعود
      تعهد يتعهد متعهد تعهد تعهدات
      التزم يلتزم ملتزما
      طمأن يطمئن مطمئن طمأنة`,
  },
  {
    class: 'call',
    needs: 'link',
    nominal: 'attitude',
    links: ['إلى', 'ل'],
    verbs: `
      دعا يدعو داعي دعوة
      تطلع يتطلع متطلع`,
  },
  {
    class: 'call',
    needs: 'link',
    nominal: 'attitude',
    links: ['ب'],
    verbs: `
      طالب يطالب مطالب مطالبة
      أهاب/أهب يهيب مهيب
      أوعز يوعز موعز
      وجّه يوجه موجها
      أوصى يوصي موصي توصية
      نصح ينصح ناصحا نصيحة نصح`,
  },
  {
    class: 'call',
    needs: 'link',
    nominal: 'attitude',
    links: ['على'],
    verbs: `
      حث/حثث يحث/يحثث حاث حث
      حض/حضض يحض/يحضض - حض
      ألح/ألحح يلح/يلحح ملح إلحاح`,
  },
  {
    class: 'call',
    needs: 'link',
    nominal: 'attitude',
    verbs: `
      ناشد يناشد مناشد مناشدة
      طلب يطلب طالبا طلب
      التمس يلتمس ملتمس التماس
      رجا - راجيا رجاء
      توسل يتوسل متوسل توسل
      اقترح يقترح مقترح اقتراح اقتراحات
      تمنى يتمنى متمني تمني
      أمل يأمل آمل أمل
      اشترط يشترط مشترط اشتراط`,
  },
  {
    class: 'accuse',
    needs: 'link',
    nominal: 'attitude',
    links: ['ب'],
    verbs: `
      اتهم يتهم متهم اتهام اتهامات
      وصف يصف واصف - (وصف يوصف)
      نعت ينعت ناعت نعت
      شبّه - مشبها
      ندد يندد مندد تنديد`,
  },
  {
    class: 'accuse',
    needs: 'nothing',
    nominal: 'attitude',
    verbs: `
      انتقد ينتقد منتقد انتقاد انتقادات
      أدان/أدن يدين/يدن مدينا إدانة
      دان/دن - -
      استنكر يستنكر مستنكر استنكار
      شجب يشجب شاجب شجب
      استهجن يستهجن مستهجن استهجان
      هاجم يهاجم مهاجما`,
  },
  {
    class: 'accuse',
    needs: 'link',
    nominal: 'attitude',
    links: ['من'],
    verbs: `
      اشتكى يشتكي مشتكي شكوى
      شكا يشكو شاكيا
      تذمر يتذمر متذمر تذمر
      تعجب يتعجب متعجب تعجب
      استغاث/استغث يستغيث مستغيث استغاثة
      سخر يسخر ساخر سخرية
      قلل يقلل مقلل`,
  },
  {
    class: 'accuse',
    needs: 'nothing',
    nominal: 'attitude',
    participles: `
      حمّل محمل`,
  },
]
