import { describe, it } from 'vitest'
import { expectRow, type Row } from './read.js'

const road = 'الطريق سيفتح غدا'

/** Person, gender, number and tense of one verb; what is glued to it is not printed. */
const forms: readonly Row[] = [
  { text: `قال الوزير إن ${road}.`, quote: road, cue: 'قال', lemma: 'قال', cueForm: 'finite' },
  { text: `وقال الوزير إن ${road}.`, quote: road, cue: 'قال', lemma: 'قال' },
  { text: `فقال الوزير إن ${road}.`, quote: road, cue: 'قال', lemma: 'قال' },
  { text: `قالت الوزيرة إن ${road}.`, quote: road, cue: 'قالت', lemma: 'قال' },
  { text: `ويقول الوزير إن ${road}.`, quote: road, cue: 'يقول', lemma: 'قال' },
  { text: `وتقول الوزيرة إن ${road}.`, quote: road, cue: 'تقول', lemma: 'قال' },
  { text: `سيقول الوزير إن ${road}.`, quote: road, lemma: 'قال' },
  { text: `قالوا إن ${road}.`, quote: road, cue: 'قالوا', lemma: 'قال', speaker: null },
  { text: `وقيل إن ${road}.`, quote: road, cue: 'قيل', lemma: 'قال', speaker: null },
  { text: `وقَالَ الوزير إنّ ${road}.`, quote: road, cue: 'قَالَ', lemma: 'قال' },
  { text: `واضاف الوزير ان ${road}.`, quote: road, cue: 'اضاف', lemma: 'أضاف' },
  { text: `تحدث الوزير أمام النواب، مضيفاً أن ${road}.`, quote: road, cue: 'مضيفاً', lemma: 'أضاف', cueForm: 'participle' },
  { text: `تحدثت الوزيرة أمام النواب، مضيفة أن ${road}.`, quote: road, cue: 'مضيفة', lemma: 'أضاف', cueForm: 'participle' },
  { text: `واكتفى الوزير بقوله إن ${road}.`, quote: road, cue: 'بقوله', lemma: 'قال', cueForm: 'masdar' },
]

/** What each verb does: one row a class, with the preposition that ties it to its clause. */
const classes: readonly Row[] = [
  { text: `وأشار الوزير إلى أن ${road}.`, quote: road, class: 'say', lemma: 'أشار' },
  { text: `وشدد الوزير على أن ${road}.`, quote: road, class: 'say', lemma: 'شدد' },
  { text: `وكشف الوزير عن أن ${road}.`, quote: road, class: 'say', lemma: 'كشف' },
  { text: `وصرح الوزير بأن ${road}.`, quote: road, class: 'say', lemma: 'صرح' },
  { text: 'وتساءل الوزير: "من يدفع الثمن؟".', quote: 'من يدفع الثمن؟', class: 'ask', lemma: 'تساءل' },
  { text: 'ونفى الوزير أن الجسر مغلق.', quote: 'الجسر مغلق', class: 'deny', lemma: 'نفى' },
  { text: 'وحذر الوزير من أن الجسر قد ينهار.', quote: 'الجسر قد ينهار', class: 'warn', lemma: 'حذر' },
  { text: 'وتعهد الوزير بأن الجسر سيرمم.', quote: 'الجسر سيرمم', class: 'promise', lemma: 'تعهد' },
  { text: 'وطالب الوزير بـ"تحقيق شامل ومستقل".', quote: 'تحقيق شامل ومستقل', class: 'call', lemma: 'طالب', kind: 'mixed' },
  { text: 'واتهم الوزير خصومه بأنهم "يكذبون على الناس".', quote: 'يكذبون على الناس', class: 'accuse', lemma: 'اتهم', kind: 'mixed' },
  { text: `وكتب الوزير: "${road}".`, quote: road, class: 'write', lemma: 'كتب' },
  { text: `ورأى الوزير أن ${road}.`, quote: road, class: 'think', lemma: 'رأى' },
  { text: `وأفادت الوكالة بأن ${road}.`, quote: road, class: 'relay', lemma: 'أفاد' },
  { text: `وبحسب الوزير، فإن ${road}.`, quote: road, cue: 'بحسب', class: 'according', cueForm: 'preposition' },
  { text: `وفق الوزير، فإن ${road}.`, quote: road, cue: 'وفق' }, // its first letter is no conjunction
  { text: `ووفق الوزير، فإن ${road}.`, quote: road, cue: 'وفق' },
  { text: 'وأظهرت دراسة حديثة أن النوم المبكر مفيد.', quote: 'النوم المبكر مفيد', class: 'document', speaker: 'دراسة حديثة' },
]

/** Words that report in one row and do something else in the next. */
const twins: readonly Row[] = [
  { text: 'ورد الوزير بأن القرار نهائي.', quote: 'القرار نهائي' },
  { text: 'رد الدين إلى صاحبه بعد سنوات.', quote: null },
  { text: 'رد المتهم المبلغ إلى صاحبه.', quote: null },
  { text: 'وزاد الوزير: "القرار نهائي".', quote: 'القرار نهائي', lemma: 'زاد' },
  { text: 'زاد الإنتاج بنسبة عشرة في المئة.', quote: null },
  { text: 'زادت أسعار الخبز بعد أن ارتفعت كلفة الدقيق.', quote: null },
  { text: 'ونقل الموقع عن الوزير قوله إن القرار نهائي.', quote: 'القرار نهائي', cue: 'قوله' },
  { text: 'نقل المسعفون المصابين إلى مستشفى "الرحمة".', quote: null, terms: ['الرحمة'] },
  { text: 'نقل العمال الصناديق قبل أن يبدأ الحفل.', quote: null },
  { text: 'وعبر الوزير عن رأيه قائلا: "القرار نهائي".', quote: 'القرار نهائي', cue: 'قائلا' },
  { text: 'عبر الجسر مئات النازحين.', quote: null },
  { text: 'عبر الوزير الحدود قبل أن تغلق.', quote: null },
  { text: 'وبيّن الوزير أن القرار نهائي.', quote: 'القرار نهائي' },
  { text: 'بين المدينتين مئة كيلومتر.', quote: null },
  { text: 'جلس الوفد بين الوزير والسفير.', quote: null },
  { text: 'وتابع الوزير: "القرار نهائي".', quote: 'القرار نهائي', lemma: 'تابع' },
  { text: 'تابع الجمهور المباراة من المدرجات.', quote: null },
  { text: 'تابع الفريق تدريباته بعد أن عاد من السفر.', quote: null },
  { text: 'وذكر الوزير أن القرار نهائي.', quote: 'القرار نهائي', lemma: 'ذكر' },
  { text: 'ذكر النحل أصغر من الملكة.', quote: null },
  { text: 'صرح قديم يشرف على البحر.', quote: null },
  { text: 'وعلق الوزير: "القرار نهائي".', quote: 'القرار نهائي', lemma: 'علق' },
  { text: 'علق العمال اللوحة على الجدار.', quote: null },
  { text: 'علقت الشركة رحلاتها بعد أن هبت العاصفة.', quote: null },
  { text: 'أضاف الطباخ الملح إلى القدر.', quote: null },
  { text: 'كتب الأطفال مبعثرة على الطاولة.', quote: null },
  { text: 'سجل اللاعب هدفا قبل أن يصاب.', quote: null },
  { text: 'وأشار الوزير إلى "أزمة لا سابق لها".', quote: 'أزمة لا سابق لها', kind: 'mixed' },
  { text: 'أشار الشرطي بيده.', quote: null },
  { text: 'وشرح الوزير أن القرار نهائي.', quote: 'القرار نهائي' },
  { text: 'شرح الأستاذ الدرس.', quote: null },
  { text: 'وجاء في البيان أن القرار نهائي.', quote: 'القرار نهائي', speaker: 'البيان' },
  { text: 'جاء الوزير متأخرا.', quote: null },
  { text: 'ورد اسم الشركة في القائمة.', quote: null },
  { text: 'وأعلن الوزير أن القرار نهائي.', quote: 'القرار نهائي' },
  { text: 'قرر المجلس أن يجتمع غدا.', quote: null },
  { text: 'أدرك الوزير أن الطريق طويل.', quote: null },
]

/** Nouns and prepositions that report. */
const others: readonly Row[] = [
  { text: `ووفقا لوزارة النقل، ${road}.`, quote: road, speaker: 'وزارة النقل', cueForm: 'preposition' },
  { text: 'وافقت وزارة النقل على الطلب.', quote: null },
  { text: `وجاء في بيان للوزارة أن ${road}.`, quote: road, speaker: 'الوزارة', channel: 'بيان للوزارة' },
  { text: 'صدر بيان للوزارة قبل أن يصل الوفد.', quote: null },
  { text: 'وانتشرت شائعة أن المصنع سيغلق.', quote: 'المصنع سيغلق', cueForm: 'noun', speaker: null },
  { text: 'وانتشرت شائعة قديمة في القرية.', quote: null },
]

describe('cues', () => {
  it.each(forms)('form: $text', expectRow)
  it.each(classes)('class: $text', expectRow)
  it.each(twins)('twin: $text', expectRow)
  it.each(others)('$text', expectRow)
})
