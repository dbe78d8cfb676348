import { describe, expect, it } from 'vitest'
import { rules, type RuleName } from '../../src/quotations/rules.js'
import { expectRow, readQuotations, type Row } from './read.js'

const names = Object.keys(rules) as RuleName[]

/** What each example says, and beside it a sentence with the same words or marks that quotes nobody. */
const readings: Record<RuleName, Pick<Row, 'quote' | 'kind' | 'speaker' | 'form'> & { readonly nearMiss: string }> = {
  'finite-colon': { quote: 'القرار نهائي', kind: 'direct', speaker: 'الوزير', nearMiss: 'وقال الوزير كلمته ومضى.' },
  'participle-colon': { quote: 'القرار نهائي', kind: 'direct', speaker: 'الوزير', nearMiss: 'ظل القائل مجهولا حتى المساء.' },
  'masdar-colon': { quote: 'القرار نهائي', kind: 'direct', speaker: 'الوزير', nearMiss: 'خالف الوزير قوله بفعله.' },
  'noun-colon': { quote: 'القرار نهائي بلا شك', kind: 'direct', speaker: 'الوزير', nearMiss: 'حذف الموقع تعليق الوزير كاملا.' },
  'finite-complementizer': { quote: 'القرار نهائي', kind: 'direct', speaker: 'الوزير', nearMiss: 'وصل الوزير قبل أن يبدأ الحفل.' },
  'participle-complementizer': {
    quote: 'القرار نهائي',
    kind: 'indirect',
    speaker: 'الوزير',
    nearMiss: 'حضر الوزير مبكرا لأن الطريق طويل.',
  },
  'masdar-complementizer': {
    quote: 'القرار نهائي',
    kind: 'indirect',
    speaker: 'الوزير',
    nearMiss: 'دفع الوزير ثمن قوله بعد أن خسر منصبه.',
  },
  'noun-complementizer': { quote: 'القرار نهائي', kind: 'indirect', speaker: null, nearMiss: 'وصلت شائعة قديمة قبل أن يبدأ الحفل.' },
  'finite-marks': { quote: 'القرار نهائي ولن يتغير', kind: 'direct', speaker: 'الوزير', nearMiss: 'زار الوزير صحيفة "الأفق الجديد" أمس.' },
  'participle-marks': {
    quote: 'القرار نهائي ولن يتغير',
    kind: 'direct',
    speaker: 'الوزير',
    nearMiss: 'غادر الوزير بلدة "عين الماء" مبكرا.',
  },
  'masdar-marks': { quote: 'القرار نهائي ولن يتغير', kind: 'direct', speaker: 'الوزير', nearMiss: 'أعاد الكاتب طبع كتابه "سنوات الصبر".' },
  'noun-marks': { quote: 'لا نريد حربا بعد اليوم', kind: 'direct', nearMiss: 'أطلقت الشركة هاتف "نجمة" الجديد.' },
  'finite-behind': {
    quote: 'القرار نهائي ولن يتغير',
    kind: 'direct',
    speaker: 'الوزير',
    nearMiss: 'في فيلم "الطريق إلى البحر"، يقود البطل شاحنة.',
  },
  'finite-around': {
    quote: 'القرار نهائي ولن يتغير ومن يعارضه حر في رأيه',
    kind: 'direct',
    speaker: 'الوزير',
    nearMiss: 'بين "برج الساعة" و"برج المدينة"، وقف الوزير صامتا.',
  },
  'finite-inside': {
    quote: 'القرار نهائي، يقول الوزير، ولن يتغير أبدا',
    kind: 'direct',
    speaker: 'الوزير',
    nearMiss: 'ذهبت جائزة "أفضل كتاب، للناشئة، هذا العام" إلى كاتبة شابة.',
  },
  'finite-preposition': { quote: 'انهيار السوق', kind: 'indirect', form: 'nominal', speaker: 'الوزير', nearMiss: 'كشف الطبيب على المريض.' },
  'participle-preposition': {
    quote: 'انهيار السوق',
    kind: 'indirect',
    form: 'nominal',
    speaker: 'الوزير',
    nearMiss: 'خرج اللاعب، محروما من المباراة المقبلة.',
  },
  'finite-object': { quote: 'انهيار السوق', kind: 'indirect', form: 'nominal', speaker: 'الوزير', nearMiss: 'ونفد الوقود من المحطة.' },
  'participle-object': {
    quote: 'انهيار السوق',
    kind: 'indirect',
    form: 'nominal',
    speaker: 'الوزير',
    nearMiss: 'دخل الطفل القاعة، ممسكا يد أبيه.',
  },
  'according-before': { quote: 'القرار نهائي', kind: 'indirect', speaker: 'الوزير', nearMiss: 'وبعد الوزير، تحدث السفير.' },
  'according-behind': { quote: 'القرار نهائي', kind: 'indirect', speaker: 'الوزير', nearMiss: 'القماش يباع هنا بحسب الوزن.' },
  'tail-before': { quote: 'القرار نهائي', kind: 'indirect', speaker: 'الوزير', nearMiss: 'وعلى حد سواء، فرح الفائز والخاسر.' },
  'tail-behind': { quote: 'القرار نهائي', kind: 'indirect', nearMiss: 'فرح الفائز والخاسر، على حد سواء.' },
  'called-marks': { quote: 'الفوضى', kind: 'mixed', speaker: 'الوزير', nearMiss: 'سيطر الجيش على ما يسمى "المنطقة الرمادية".' },
  'verbless-colon': {
    quote: 'القرار نهائي ولن يتغير',
    kind: 'direct',
    speaker: 'الوزير',
    nearMiss: 'الليلة: "نجوم الحي" في ضيافة "شباب الساحل".',
  },
}

describe('rules', () => {
  it.each(names)('%s decides its example, alone', (name) => {
    expectRow({ text: rules[name], ...readings[name], rule: `ar/${name}` })
  })

  it.each(names)('%s leaves alone what only looks like it', (name) => {
    expectRow({ text: readings[name].nearMiss, quote: null })
  })

  it('have examples that all differ', () => {
    expect(new Set(names.map((name) => rules[name])).size).toBe(names.length)
  })

  it('are the only ones: each is printed with the tag of its language', () => {
    const printed = names.flatMap((name) => readQuotations(rules[name]).quotations.map(({ rule }) => rule))
    expect(printed.sort()).toEqual(names.map((name) => `ar/${name}`).sort())
  })
})
