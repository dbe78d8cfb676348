import type { CueLemma } from '../grammar.js'

/** Reporting words that behave alike: everything a cue lemma says but its words. */
export interface CueGroup extends Omit<CueLemma, 'lemma'> {
  /**
   * One verb a line: perfect, imperfect, active participle, masdars; the lemma is the perfect. `/` adds the stem before a consonant where it differs
   * (`قال/قل`), `-` stands for a part that does not report, brackets hold the passive: perfect, imperfect.
   */
  readonly verbs?: string
  /** One verb a line whose participle alone reports, for its other forms are too often something else: the lemma, the participle. */
  readonly participles?: string
  /** One noun a line: the lemma, then other forms that report, such as a broken plural. */
  readonly nouns?: string
}

/**
 * Forms that are nearly always another word: نصف is a half, never "we describe"; ردا is "in answer", never "both answered".
 * Counted in news: most stand behind a preposition or with the article elsewhere.
 */
export const otherWords = `
  اثنين هنا نصف نصر نقر نقص بشر أمن أمل قدر قدرنا وجه صنف سرد قص شعر شعرنا كذب ثمن جدد نص دون تعلق تواصل أخطر رأين قدرت وعدن ير تر
  تبين يظهر لمح لوح توجه تبلغ يبلغ أبدا أقرا توقعا
  نقلا كتبا طلبا ردا ذكرا نصا وصفا كشفا نفيا رفضا وعدا شرحا علما نشرا نسبا زعما حثا لفتا رصدا ظنا قولا جزما`

/**
 * `needs: 'link'` with nominal content: a noun phrase reports only behind one of the `links` (كشف عن نية …).
 * `needs: 'nothing'`: as a bare object too (نفى أي حديث …).
 */
export const cueGroups: readonly CueGroup[] = [
  {
    class: 'say',
    needs: 'link',
    nominal: 'none',
    verbs: `
      قال/قل يقول/يقل قائل قول أقوال (قيل يقال)
      أضاف/أضف يضيف/يضف مضيف
      تابع يتابع متابعا
      أردف يردف مردف إرداف
      زاد/زد يزيد/يزد -
      استطرد يستطرد مستطرد استطراد
      استدرك يستدرك مستدرك استدراك
      استرسل يسترسل مسترسل
      استهل يستهل مستهل
      أوضح يوضح موضح توضيح توضيحات
      بيّن يبين مبين تبيين تبيان
      سجل يسجل مسجلا تسجيل
      أبرز يبرز مبرز إبراز
      ذكر يذكر ذاكرا - (ذكر يذكر)
      شرح يشرح شارحا شرح
      فسر يفسر مفسرا تفسير
      علل يعلل معلل تعليل
      حكى يحكي حاكيا - (حكي يحكى)
      روى يروي -  رواية (روي يروى)
      قص/قصص يقص/يقصص -
      سرد يسرد ساردا
      علق يعلق معلق
      عقب يعقب معقب
      هتف يهتف هاتفا
      صاح/صح يصيح/يصح صائح صياح
      صرخ يصرخ صارخ
      ردد يردد مردد ترديد
      همس يهمس هامس
      دافع يدافع مدافعا دفاع
      مازح يمازح ممازح
      خاطب يخاطب مخاطب مخاطبة
      واصل يواصل مواصل
      ختم يختم خاتما
      اختتم يختتم مختتم
      تذكر يتذكر متذكر
      استذكر يستذكر مستذكر
      تكلم يتكلم متكلما
      خلص يخلص خالص خلاصة
      استنتج يستنتج مستنتج استنتاج
      استخلص يستخلص مستخلص`,
  },
  {
    class: 'say',
    links: ['ب'],
    needs: 'link',
    nominal: 'none',
    verbs: `
      صرح يصرح مصرحا
      رد/ردد يرد/يردد - -
      أجاب/أجب يجيب مجيب إجابة
      جزم يجزم جازم جزم
      بشّر يبشر مبشر تبشير
      أقسم يقسم مقسم
      ذكّر يذكر مذكر تذكير
      استشهد يستشهد مستشهد استشهاد`,
  },
  {
    class: 'say',
    needs: 'nothing',
    nominal: 'report',
    links: ['على', 'ب'],
    verbs: `
      أكد يؤكد مؤكد تأكيد تأكيدات`,
  },
  {
    class: 'say',
    needs: 'nothing',
    nominal: 'report',
    links: ['عن'],
    verbs: `
      أعلن يعلن معلن إعلان (أعلن يعلن)`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'report',
    links: ['إلى'],
    verbs: `
      أشار/أشر يشير/يشر مشير إشارة (أشير يشار)
      لفت يلفت لافت لفت
      ألمح يلمح ملمح إلماح
      لمح يلمح ملمح تلميح
      أومأ يومئ مومئ إيماء`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'none',
    links: ['إلى'],
    verbs: `
      ذهب يذهب ذاهبا`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'attitude',
    links: ['إلى'],
    verbs: `
      تطرق يتطرق متطرق تطرق`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'report',
    links: ['على'],
    verbs: `
      شدد يشدد مشدد تشديد
      أصر/أصرر يصر/يصرر مصر إصرار
      أجمع - مجمع إجماع`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'report',
    links: ['عن'],
    verbs: `
      كشف يكشف كاشف كشف (كشف يكشف)
      أفصح يفصح مفصح إفصاح
      أخبر يخبر مخبر إخبار`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'report',
    links: ['ب', 'عن'],
    verbs: `
      أبلغ يبلغ مبلغ إبلاغ
      أخطر يخطر مخطر إخطار`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'report',
    links: ['ب'],
    verbs: `
      أقر/أقرر يقر - إقرار
      اعترف يعترف معترف اعتراف`,
  },
  {
    class: 'say',
    needs: 'nothing',
    nominal: 'attitude',
    verbs: `
      لاحظ يلاحظ ملاحظا ملاحظة
      استعرض يستعرض مستعرض استعراض
      استحضر يستحضر مستحضر استحضار
      جدد يجدد مجدد تجديد
      أيد يؤيد مؤيدا تأييد
      رفض يرفض رافضا رفض
      استغرب يستغرب مستغرب استغراب
      ثمن يثمن مثمن تثمين
      هنأ يهنئ مهنئ تهنئة
      أخفى يخفي مخفي`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'attitude',
    links: ['عن'],
    verbs: `
      أعرب يعرب معرب إعراب
      عبّر يعبر معبر تعبير
      تحدث يتحدث متحدثا
      اعتذر يعتذر معتذر اعتذار`,
  },
  {
    class: 'say',
    needs: 'nothing',
    nominal: 'attitude',
    links: ['عن'],
    verbs: `
      أبدى يبدي مبدي إبداء`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'attitude',
    links: ['ب', 'إلى'],
    verbs: `
      نوه ينوه منوه تنويه
      أشاد/أشد يشيد/يشد مشيد إشادة
      رحب يرحب مرحب ترحيب
      تشبث يتشبث متشبث تشبث
      تمسك يتمسك متمسك تمسك`,
  },
  {
    class: 'say',
    needs: 'link',
    nominal: 'attitude',
    links: ['على'],
    verbs: `
      أثنى يثني مثني ثناء
      اعترض يعترض معترض اعتراض
      تحفظ يتحفظ متحفظ تحفظ
      احتج/احتجج يحتج/يحتجج محتجا احتجاج`,
  },
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
      التزم يلتزم ملتزما التزام
      طمأن يطمئن مطمئن طمأنة`,
  },
  {
    class: 'call',
    needs: 'link',
    nominal: 'attitude',
    links: ['إلى', 'ل'],
    verbs: `
      دعا يدعو داعي دعوة
      تطلع يتطلع متطلع تطلع`,
  },
  {
    class: 'call',
    needs: 'link',
    nominal: 'attitude',
    links: ['ب'],
    verbs: `
      طالب يطالب مطالب مطالبة
      وجّه يوجه موجها توجيه
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
      سخر يسخر ساخر سخرية
      قلل يقلل مقلل تقليل`,
  },
  {
    class: 'accuse',
    needs: 'nothing',
    nominal: 'attitude',
    participles: `
      حمّل محمل`,
  },
  {
    class: 'say',
    needs: 'nothing',
    nominal: 'attitude',
    participles: `
      أرجع مرجع
      عزا عازيا
      قدّم مقدما
      حيّا محيي
      بارك مباركا
      شكر شاكر
      تأسف متأسف`,
  },
  {
    class: 'write',
    needs: 'link',
    nominal: 'none',
    verbs: `
      كتب يكتب كاتبا
      غرد يغرد مغردا
      نشر ينشر -
      دوّن يدون مدونا`,
  },
  {
    class: 'think',
    needs: 'link',
    nominal: 'none',
    verbs: `
      رأى يرى - رأي آراء
      اعتقد يعتقد معتقد اعتقاد اعتقادات
      ظن/ظنن يظن/يظنن - ظن
      زعم يزعم زاعم زعم مزاعم
      افترض يفترض مفترض افتراض
      تصور يتصور متصور تصور
      قدر يقدر مقدرا تقدير`,
  },
  {
    class: 'think',
    needs: 'link',
    nominal: 'attitude',
    verbs: `
      اعتبر يعتبر معتبر
      صنف يصنف مصنفا تصنيف`,
  },
  {
    class: 'think',
    needs: 'nothing',
    nominal: 'report',
    verbs: `
      توقع يتوقع متوقع توقع توقعات
      رجح يرجح مرجح ترجيح
      ادعى يدعي مدعيا ادعاءات`,
  },
  {
    class: 'think',
    needs: 'link',
    nominal: 'report',
    links: ['ب'],
    verbs: `
      تنبأ يتنبأ متنبئ تنبؤ
      تكهن يتكهن متكهن تكهن
      تفاءل يتفاءل متفائل تفاؤل`,
  },
  {
    class: 'think',
    needs: 'link',
    nominal: 'none',
    marksOnly: true,
    verbs: `
      علم يعلم - - (علم يعلم)
      أدرك يدرك مدرك
      شعر يشعر - شعور
      اكتشف يكتشف مكتشف
      اشتبه يشتبه -
      شكك يشكك مشكك تشكيك
      اقتنع يقتنع مقتنع اقتناع`,
  },
  {
    class: 'relay',
    needs: 'link',
    nominal: 'none',
    links: ['عن'],
    verbs: `
      نقل ينقل ناقلا نقل (نقل ينقل)
      تناقل يتناقل متناقل تناقل
      تداول يتداول - - (تدوول يتداول)
      أشاع/أشع يشيع/يشع - - (أشيع يشاع)
      نسب ينسب ناسب - (نسب ينسب)
      أورد يورد مورد إيراد`,
  },
  {
    class: 'relay',
    needs: 'link',
    nominal: 'report',
    links: ['ب'],
    verbs: `
      أفاد/أفد يفيد/يفد مفيد إفادة إفادات`,
  },
  {
    class: 'document',
    needs: 'link',
    nominal: 'none',
    verbs: `
      أظهر يظهر مظهرا إظهار
      أثبت يثبت مثبتا إثبات
      رصد يرصد راصدا رصد`,
  },
  {
    class: 'document',
    needs: 'link',
    nominal: 'none',
    verbs: `
      جاء - -
      ورد - واردا
      تضمن يتضمن متضمن`,
  },
  {
    class: 'document',
    needs: 'link',
    nominal: 'attitude',
    links: ['على'],
    verbs: `
      نص/نصص ينص/ينصص - نص`,
  },
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
      بيان بيانات
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
