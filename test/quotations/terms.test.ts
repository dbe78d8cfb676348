import { describe, it } from 'vitest'
import { expectRow, type Row } from './read.js'

/** Names and titles announced by a noun are nobody's words; behind a noun with the article the marks hold what is said of it. */
const names: readonly Row[] = [
  { text: 'فازت حركة "فجر الغد" بالمقعد.', quote: null, terms: ['فجر الغد'], reasons: ['name'] },
  { text: 'فاز فريق "النسور" على فريق "الصقور".', quote: null, terms: ['النسور', 'الصقور'], reasons: ['name', 'name'] },
  { text: 'شنت القوات عملية "السيف" فجرا.', quote: null, terms: ['السيف'], reasons: ['name'] },
  { text: 'عرض المهرجان فيلم "الطريق إلى البحر" مساء أمس.', quote: null, terms: ['الطريق إلى البحر'], reasons: ['work'] },
  { text: 'صدر كتاب "سنوات الصبر" عن دار محلية.', quote: null, terms: ['سنوات الصبر'], reasons: ['work'] },
  { text: 'رفع المتظاهرون شعار "لا للحرب".', quote: null, terms: ['لا للحرب'], reasons: ['word'] },
  { text: 'سيطر الجيش على ما يسمى "المنطقة الرمادية".', quote: null, terms: ['المنطقة الرمادية'], reasons: ['name'] },
  { text: 'تعيش المدينة "ربيعا" جديدا.', quote: null, terms: ['ربيعا'] },
  { text: 'اشترى الرجل هاتفا "ذكيا" لم يعمل يوما.', quote: null, terms: ['ذكيا'] },
  { text: 'لقب الطفل بـ"الفيلسوف" في الحي.', quote: null, terms: ['الفيلسوف'] },
  { text: 'كلمة "سلام" تتكرر في القصيدة.', quote: null, terms: ['سلام'] },
]

/** The same names inside somebody's speech, each beside words that are the speaker's own. */
const insideSpeech: readonly Row[] = [
  { text: 'قال الوزير إن حركة "فجر الغد" انسحبت.', quote: 'حركة "فجر الغد" انسحبت', kind: 'indirect', terms: ['فجر الغد'] },
  { text: 'قال الوزير إن الحركة "انسحبت بلا سبب".', quote: 'انسحبت بلا سبب', kind: 'mixed', terms: [] },
  {
    text: 'قال الناقد إن فيلم "الطريق إلى البحر" ممتع.',
    quote: 'فيلم "الطريق إلى البحر" ممتع',
    kind: 'indirect',
    terms: ['الطريق إلى البحر'],
  },
  { text: 'قال الناقد إن الفيلم "طريق إلى النوم".', quote: 'طريق إلى النوم', kind: 'mixed', terms: [] },
  { text: 'قال المدرب إن فريق "النسور" جاهز.', quote: 'فريق "النسور" جاهز', kind: 'indirect', terms: ['النسور'] },
  { text: 'قال المدرب إن الفريق "جاهز تماما لكل شيء".', quote: 'جاهز تماما لكل شيء', kind: 'mixed', terms: [] },
  { text: 'قالت الباحثة إن تقنية "النانو" مفيدة.', quote: 'تقنية "النانو" مفيدة', kind: 'indirect', terms: ['النانو'] },
  { text: 'قالت الباحثة إن التقنية "مفيدة".', quote: 'مفيدة', kind: 'mixed', terms: [] },
  {
    text: 'وأوضح المدير أن شركة "آبل" (Apple) رفضت العرض.',
    quote: 'شركة "آبل" (Apple) رفضت العرض',
    kind: 'indirect',
    terms: ['آبل'],
  },
  { text: 'وأوضح المدير أن الشركة "لم ترفض العرض".', quote: 'لم ترفض العرض', kind: 'mixed', terms: [] },
  { text: 'وقال المدير: "شركة أمواج لن تبيع".', quote: 'شركة أمواج لن تبيع', kind: 'direct', terms: [] },
  { text: 'وقال المدير: "شركة «أمواج» لن تبيع".', quote: 'شركة «أمواج» لن تبيع', kind: 'direct', terms: [] }, // only the outermost
]

/** Words that the source called something by, and names that the reporter uses. */
const called: readonly Row[] = [
  { text: 'ندد الوزير بما وصفه بـ"الفوضى".', quote: 'الفوضى', kind: 'mixed', terms: [], speaker: 'الوزير' },
  { text: 'وقف الوزير أمام مقهى "الفوضى".', quote: null, terms: ['الفوضى'] },
  { text: 'انتقدت النائبة ما وصفته بـ"الصمت المخزي".', quote: 'الصمت المخزي', kind: 'mixed', speaker: 'النائبة' },
  { text: 'شاهدت النائبة مسرحية "الصمت المخزي" مساء أمس.', quote: null, terms: ['الصمت المخزي'] },
  { text: 'ووصف الوزير القرار بأنه "كارثي".', quote: 'كارثي', kind: 'mixed' },
]

/** `ما وصفته بـ`: the words behind go on with the clause. */
const described: readonly Row[] = [
  { text: 'انتقدت النائبة ما وصفته بـ"الصمت المخزي" للحكومة.', quote: 'الصمت المخزي', kind: 'mixed', speaker: 'النائبة' },
]

describe('terms', () => {
  it.each(names)('$text', expectRow)
  it.each(insideSpeech)('inside speech: $text', expectRow)
  it.each(called)('called: $text', expectRow)
  it.each(described)('described: $text', expectRow)
})
