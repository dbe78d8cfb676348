import { describe, it } from 'vitest'
import { expectRow, type Row } from './read.js'

const road = 'الطريق سيفتح غدا'

const kinds: readonly Row[] = [
  { text: `وقال الوزير: "${road}".`, quote: road, kind: 'direct', content: `"${road}"` },
  { text: `وقال الوزير إن "${road}".`, quote: road, kind: 'direct' },
  { text: `وقال الوزير إن ${road}.`, quote: road, kind: 'indirect', content: road },
  { text: `وقال الوزير: ${road}.`, quote: road, kind: 'indirect' },
  {
    text: 'وقال الوزير إن الطريق "ممتاز وآمن للجميع" وسيفتح غدا.',
    quote: 'ممتاز وآمن للجميع',
    kind: 'mixed',
    content: 'الطريق "ممتاز وآمن للجميع" وسيفتح غدا',
  },
  { text: 'وقال الوزير إن الطريق "لا مثيل له" وإن الجسر "آمن للجميع".', quote: ['لا مثيل له', 'آمن للجميع'], kind: 'mixed' },
  { text: 'وقال الوزير إنه "لا بد من فتح الطريق قريبا".', quote: 'لا بد من فتح الطريق قريبا', kind: 'direct' }, // the pronoun is empty
  { text: 'وأكد الوزير أنه "لن يمر".', quote: 'لن يمر', kind: 'mixed' }, // it takes up the topic
  { text: 'واتهم الوزير خصومه بأنهم "يكذبون على الناس".', quote: 'يكذبون على الناس', kind: 'mixed' },
  { text: 'وحذر الوزير من "كارثة تهدد الجميع".', quote: 'كارثة تهدد الجميع', kind: 'mixed', form: 'nominal' },
  { text: 'ودعا الوزير إلى "الصبر والهدوء".', quote: 'الصبر والهدوء', kind: 'mixed' },
  { text: 'وشدد الوزير على "ضرورة احترام القانون".', quote: 'ضرورة احترام القانون', kind: 'mixed' },
  { text: `وقال الوزير: "${road}" أمام الصحافيين.`, quote: road, kind: 'direct' },
  { text: `وقال الوزير: "${road}" مساء أمس.`, quote: road, kind: 'direct' },
  { text: `وتساءلت الكاتبة: "من يدفع الثمن؟" وغادرت القاعة.`, quote: 'من يدفع الثمن؟', kind: 'direct' },
]

/** Where what is reported without marks ends. */
const ends: readonly Row[] = [
  { text: `وقال الوزير إن ${road} ولن يغلق بعد ذلك.`, quote: `${road} ولن يغلق بعد ذلك` },
  { text: `وقال الوزير إن ${road} وإن الجسر آمن.`, quote: `${road} وإن الجسر آمن` },
  { text: `وقال الوزير إن ${road}، وإن الجسر آمن.`, quote: `${road}، وإن الجسر آمن` },
  { text: `وقال الوزير إن ${road}. وبدأت الأعمال قبل عام.`, quote: road },
  { text: `وقال الوزير إن ${road}، مضيفا أن الجسر آمن.`, quote: [road, 'الجسر آمن'], cue: ['قال', 'مضيفا'], resolution: 'explicit' },
  { text: `وقال الوزير إن ${road}، وأضاف أن الجسر آمن.`, quote: [road, 'الجسر آمن'], cue: ['قال', 'أضاف'], resolution: 'explicit' },
  { text: `وقال الوزير إن ${road}، في حين تستمر الأعمال في الجسر.`, quote: road },
  { text: `وقال الوزير إن ${road}، فيما تستمر الأعمال في الجسر.`, quote: road },
  { text: `وقال الوزير إن ${road}، علما أن الأعمال بدأت قبل عام.`, quote: road },
  { text: `وقال الوزير إن ${road}، وهو ما رحب به السكان.`, quote: road },
  { text: `وقال الوزير إن ${road}، رغم الأمطار الغزيرة.`, quote: `${road}، رغم الأمطار الغزيرة` },
  { text: 'وقال الوزير إن السائق قال إنه كان متعبا.', quote: 'السائق قال إنه كان متعبا' }, // only the outermost
]

/** One quotation of several parts, and several of one part. */
const parts: readonly Row[] = [
  {
    text: 'وفي ما يلي النص الكامل للخطاب:\n"أيها الحضور الكريم، أحييكم جميعا.\nإن بلدنا بخير.',
    quote: 'أيها الحضور الكريم، أحييكم جميعا إن بلدنا بخير.',
    parts: ['أيها الحضور الكريم، أحييكم جميعا', 'إن بلدنا بخير.'],
    kind: 'direct',
  },
  { text: 'وقال الوزير:\n"أيها الحضور الكريم، أحييكم جميعا.\nإن بلدنا بخير.', quote: 'أيها الحضور الكريم، أحييكم جميعا' },
  { text: `وقال الوزير: "${road}"، مضيفا: "الجسر آمن".`, quote: [road, 'الجسر آمن'], kind: 'direct', resolution: 'explicit' },
  { text: `وقال الوزير: "${road}"، وأضاف: "الجسر آمن".`, quote: [road, 'الجسر آمن'], kind: 'direct', resolution: 'explicit' },
  {
    text: `"${road}"، قال الوزير، "والجسر آمن تماما".`,
    quote: `${road} والجسر آمن تماما`,
    parts: [road, 'والجسر آمن تماما'],
    kind: 'direct',
  },
  {
    text: `"${road}"، قال الوزير. "والجسر آمن تماما ولا خوف منه".`,
    quote: `${road} والجسر آمن تماما ولا خوف منه`,
    parts: [road, 'والجسر آمن تماما ولا خوف منه'],
  },
  { text: `"${road}"، قال الوزير. وغادر الوفد "قصر السلام" مساء.`, quote: road, terms: ['قصر السلام'] },
  { text: `وقال الوزير:\n"${road} والجسر آمن".`, quote: `${road} والجسر آمن`, kind: 'direct', speaker: 'الوزير' },
  {
    text: `وقال الوزير: "${road}".\n"والجسر آمن تماما ولا خوف منه".`,
    quote: `${road} والجسر آمن تماما ولا خوف منه`,
    parts: [road, 'والجسر آمن تماما ولا خوف منه'],
  },
  {
    text: `وقال الوزير: "${road}".\nوقال النائب ماهر السعدي: "والجسر آمن تماما ولا خوف منه".`,
    quote: [road, 'والجسر آمن تماما ولا خوف منه'],
    speaker: ['الوزير', 'النائب ماهر السعدي'],
  },
  {
    text: `"الطريق، تضيف المهندسة، لن يغلق بعد اليوم".`,
    quote: 'الطريق، تضيف المهندسة، لن يغلق بعد اليوم', // a cue in one pair of marks stays in the words
    kind: 'direct',
    cue: 'تضيف',
    speaker: 'المهندسة',
  },
]

const behind: readonly Row[] = [
  { text: `"${road}"، قال الوزير.`, quote: road, kind: 'direct', speaker: 'الوزير' },
  { text: `"${road}"، كما يقول الوزير.`, quote: road, kind: 'direct', speaker: 'الوزير' },
  { text: `${road}، بحسب وزير النقل.`, quote: road, kind: 'indirect', speaker: 'وزير النقل' },
  { text: '"الطريق سيفتح غدا قبل الموعد"، بحسب وزير النقل.', quote: 'الطريق سيفتح غدا قبل الموعد', kind: 'direct' },
  { text: `وبحسب وزير النقل، فإن ${road}.`, quote: road, kind: 'indirect' },
  { text: 'وبحسب وزير النقل، فإن الطريق "سيفتح مهما كلف الأمر".', quote: 'سيفتح مهما كلف الأمر', kind: 'mixed' },
  { text: 'القرار "كارثي بكل المقاييس ولا يحتمل"، على حد تعبير الوزير.', quote: 'كارثي بكل المقاييس ولا يحتمل', kind: 'mixed' },
]

/** A noun phrase stands for what was said; the near misses have a thing or a deed instead. */
const nominal: readonly Row[] = [
  { text: 'وحذر الوزير من انهيار الجسر.', quote: 'انهيار الجسر', kind: 'indirect', form: 'nominal' },
  { text: 'ونفى الوزير أي حديث عن استقالته.', quote: 'أي حديث عن استقالته', form: 'nominal' },
  { text: 'ونفت الوزارة وجود أي نقص في الدواء.', quote: 'وجود أي نقص في الدواء', form: 'nominal' },
  { text: 'وأعلن المدير إغلاق المصنع.', quote: 'إغلاق المصنع', form: 'nominal' },
  { text: 'وكشف الوزير عن نية الحكومة رفع الأجور.', quote: 'نية الحكومة رفع الأجور', form: 'nominal' },
  { text: 'وكشف الوزير أوراقه.', quote: null },
  { text: 'وتوقع الوزير ارتفاع الأسعار.', quote: 'ارتفاع الأسعار', form: 'nominal' },
  { text: 'وتعهد الوزير بإصلاح الطريق.', quote: 'إصلاح الطريق', form: 'nominal' },
  { text: 'وهدد العمال بالإضراب.', quote: 'الإضراب', form: 'nominal' },
  { text: 'وأصلح الوزير الطريق بالحجارة.', quote: null },
]

/** In a headline words in marks are quoted where somebody speaks in the same line. */
const headlines: readonly Row[] = [
  { text: `= وزير النقل: "${road}"\nوصل الوفد أمس.`, quote: road, kind: 'direct', role: 'title', speaker: 'وزير النقل', cue: null },
  { text: '= افتتاح "برج الساعة" بعد ترميمه\nوصل الوفد أمس.', quote: null, terms: ['برج الساعة'] },
  { text: `وصل الوفد أمس.\n# وزير النقل: "${road}"`, quote: road, role: 'heading', speaker: 'وزير النقل' },
]

/** A few words in marks, and what follows them. */
const short: readonly Row[] = [
  { text: `"${road}"، بحسب وزير النقل.`, quote: road, kind: 'direct' }, // three words are enough
  { text: 'ووصف الوزير القرار بـ"الكارثي".', quote: 'الكارثي', kind: 'mixed', speaker: 'الوزير' },
  { text: 'وقال الوزير "إن الطريق مغلق".', quote: 'إن الطريق مغلق', speaker: 'الوزير' }, // no name begins so
  { text: 'وقال الوزير إن القرار "ظالم" و"غير مقبول".', quote: ['ظالم', 'غير مقبول'], kind: 'mixed', terms: [] },
]

describe('contents', () => {
  it.each(kinds)('$kind: $text', expectRow)
  it.each(ends)('end: $text', expectRow)
  it.each(parts)('parts: $text', expectRow)
  it.each(behind)('behind: $text', expectRow)
  it.each(nominal)('nominal: $text', expectRow)
  it.each(headlines)('headline: $text', expectRow)
  it.each(short)('short: $text', expectRow)
})
