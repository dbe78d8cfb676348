import type { CueGroup } from '../cues.js'

/** What is written, thought, passed on, or read in a document. */
export const views: readonly CueGroup[] = [
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
      خمن يخمن مخمن تخمين
      ارتأى يرتئي مرتئي
      تصور يتصور متصور تصور
      قدر يقدر مقدرا تقدير`,
  },
  {
    class: 'think',
    needs: 'link',
    nominal: 'attitude',
    verbs: `
      اعتبر يعتبر معتبر
      صنف يصنف مصنفا`,
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
      أورد يورد مورد إيراد`,
  },
  {
    class: 'relay',
    needs: 'link',
    nominal: 'none',
    links: ['من', 'لدى'],
    verbs: `
      علم يعلم - - (علم يعلم)`,
  },
  {
    class: 'relay',
    needs: 'link',
    nominal: 'none',
    links: ['إلى'],
    verbs: `
      نسب ينسب ناسب - (نسب ينسب)`,
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
      وجد - -
      استخلص يستخلص مستخلص
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
]
