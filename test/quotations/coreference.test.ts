import { describe, it } from 'vitest'
import { expectRow, type Row } from './read.js'

const minister = 'وزير النقل كمال العيساوي'
const director = 'المدير سامي العطار'
const both = ['الطريق مغلق', 'التكلفة مرتفعة'] as const

/** Which of several a definite description means. */
const descriptions: readonly Row[] = [
  {
    text: `وقال ${minister} إن وزير المالية سمير الدالي وعد بالدعم. وأضاف الوزير أن الطريق مغلق.`,
    quote: ['وزير المالية سمير الدالي وعد بالدعم', 'الطريق مغلق'],
    speaker: minister, // he spoke; the other one is spoken of
  },
  {
    text: 'وأكد الرئيس التونسي سالم الزيدي أن الطريق مغلق. والتقى الرئيس الجزائري كريم بلعيد وفدا. وأوضح الرئيس التونسي أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'الرئيس التونسي سالم الزيدي',
  },
  {
    text: 'وأكد الرئيس التونسي سالم الزيدي أن الطريق مغلق. وأوضح الرئيس الجزائري أن التكلفة مرتفعة.',
    quote: both,
    speaker: ['الرئيس التونسي سالم الزيدي', 'الرئيس الجزائري'], // another nation, another president
  },
  {
    text: 'وأكد الرئيس سالم الزيدي أن الطريق مغلق. وأوضح الرئيس التونسي أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'الرئيس سالم الزيدي',
  },
  {
    text: 'وقال رئيس الوزراء التونسي المكلف سالم الزيدي إن الطريق مغلق. وأضاف رئيس الوزراء أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'رئيس الوزراء التونسي المكلف سالم الزيدي',
  },
  {
    text: 'أعلنت لجنة "الإنقاذ" أن الطريق مغلق. وأضافت لجنة الإنقاذ أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'لجنة الإنقاذ',
  },
  {
    text: 'أعلنت لجنة "الإنقاذ" أن الطريق مغلق. وأضافت لجنة الإغاثة أن التكلفة مرتفعة.',
    quote: both,
    speaker: ['لجنة "الإنقاذ"', 'لجنة الإغاثة'],
  },
  {
    text: 'وقال المدرب خورخي إيفانغليستا إن الطريق مغلق. وأضاف إيفانغيليستا أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'المدرب خورخي إيفانغليستا',
  },
  {
    text: 'وقال المصدر إن الطريق مغلق. وحضرت مصادر في الوزارة اللقاء. وأكدت المصادر أن التكلفة مرتفعة.',
    quote: both,
    speaker: ['المصدر', 'مصادر في الوزارة'],
  },
  {
    text: 'وقال الفنانان سعيد عمران ومنير الصالحي إن الطريق مغلق. وقال الفنان نبيل الصالحي إن التكلفة مرتفعة.',
    quote: both,
    speaker: ['الفنانان سعيد عمران ومنير الصالحي', 'الفنان نبيل الصالحي'],
  },
  {
    text: 'وقال مسؤول في الشركة إن الطريق مغلق. وتابع المصدر ذاته أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'مسؤول في الشركة',
  },
]

/** A verb without a subject takes the subject of the clause before it. */
const clauses: readonly Row[] = [
  {
    text: 'استهل المدرب خالد الزهراني حديثه بشكر الجمهور، وقال إن الطريق مغلق.',
    quote: 'الطريق مغلق',
    speaker: 'المدرب خالد الزهراني',
    resolution: 'explicit',
  },
  {
    text: `انتهى اللقاء قبل أن يظهر ${minister} على الشاشة ليقول إن الطريق مغلق.`,
    quote: 'الطريق مغلق',
    speaker: minister,
    resolution: 'explicit',
  },
  {
    text: `لم يخف ${minister} غضبه من التأخير، مؤكدا أن الطريق مغلق.`,
    quote: 'الطريق مغلق',
    speaker: minister,
    resolution: 'explicit',
  },
  {
    text: `وقال ${director} إن المصنع جاهز. وأعرب ${minister} عن ارتياحه. وأضاف أن الطريق مغلق.`,
    quote: ['المصنع جاهز', 'الطريق مغلق'],
    speaker: [director, minister], // to voice is to speak
  },
  {
    text: `وقال ${director} إن المصنع جاهز. وزار ${minister} القرية. وأضاف أن الطريق مغلق.`,
    quote: ['المصنع جاهز', 'الطريق مغلق'],
    speaker: director, // to visit is not
  },
  {
    text: 'ألقى المدير سامي العطار كلمة ترحيبية، مؤكدا أن الطريق مغلق.',
    quote: 'الطريق مغلق',
    speaker: director, // a speech announces no name
  },
  { text: 'التقى مون، وهو صديق للطيار، أفراد العائلة وقال إن الطريق مغلق.', quote: 'الطريق مغلق', speaker: 'مون' },
  {
    text: 'وكانت دروبينا قد تطرقت إلى ما ذكرته الشركة، فقالت إن الطريق مغلق.',
    quote: 'الطريق مغلق',
    speaker: 'دروبينا', // between two auxiliaries
    resolution: 'explicit',
  },
  {
    text: 'انتهى اللقاء قبل أن تظهر رئيستها الدكتورة هدى الكيلاني لتقول إن الطريق مغلق، فيما أوضحت رئيسة اللجنة أن التكلفة مرتفعة.',
    quote: both,
    speaker: 'رئيستها الدكتورة هدى الكيلاني',
  },
]

/** What stands behind the verb and does not agree with it is its object. */
const objects: readonly Row[] = [
  {
    text: 'رفض حزب العدل الاتفاق، واتهم الوزارة بـ"التنصل من المسؤولية".',
    quote: 'التنصل من المسؤولية',
    speaker: 'حزب العدل',
  },
  {
    text: 'رفض حزب العدل الاتفاق، واتهمت الوزارة بـ"التنصل من المسؤولية" حزب العدل.',
    quote: 'التنصل من المسؤولية',
    speaker: 'الوزارة',
  },
  {
    text: 'وأوضح بيان صادر عن قيادة الشرطة أن الطريق مغلق.', // the verb agrees with the document
    quote: 'الطريق مغلق',
    speaker: 'قيادة الشرطة',
  },
  { text: 'وقال عمدة القرية إن الطريق مغلق.', quote: 'الطريق مغلق', speaker: 'عمدة القرية' },
]

/** Where nobody who spoke agrees, whoever was named last may be meant. */
const bystanders: readonly Row[] = [
  {
    text: `التقى ${minister} بالسفيرة هدى الكيلاني. وقالت إن الطريق مغلق.`,
    quote: 'الطريق مغلق',
    speaker: 'السفيرة هدى الكيلاني',
    resolution: 'implied',
  },
  { text: `التقى ${minister} بالسفيرة هدى الكيلاني. وقال إن الطريق مغلق.`, quote: 'الطريق مغلق', speaker: minister },
  {
    text: `اجتمع ${minister} مع رئيس النقابة سعيد عمران. وقال الأخير إن الطريق مغلق.`,
    quote: 'الطريق مغلق',
    speaker: 'رئيس النقابة سعيد عمران',
  },
  { text: `اجتمع ${minister} مع رئيس النقابة سعيد عمران. وقال إن الطريق مغلق.`, quote: 'الطريق مغلق', speaker: minister },
  { text: `اجتمع ${minister} مع رئيس النقابة سعيد عمران. وقيل إن الطريق مغلق.`, quote: 'الطريق مغلق', speaker: null },
]

/** A verb shows the gender of its own subject only, and thinking may be nobody's. */
const others: readonly Row[] = [
  {
    text: `وقال ${director} إن المصنع جاهز. ونقلت الوكالة عن ${minister} أن الطريق مغلق. وأوضح أن التكلفة مرتفعة.`,
    quote: ['المصنع جاهز', ...both],
    speaker: [director, minister, minister],
  },
  {
    text: `وقال ${director} إن الطريق مغلق. وتضررت أربعة بيوت. ويعتقد أن التكلفة مرتفعة.`,
    quote: both,
    speaker: [director, null],
  },
  { text: `وقال ${director} إن الطريق مغلق. ويعتقد أن التكلفة مرتفعة.`, quote: both, speaker: director },
]

describe('coreference', () => {
  it.each(descriptions)('description: $text', expectRow)
  it.each(clauses)('clause: $text', expectRow)
  it.each(objects)('object: $text', expectRow)
  it.each(bystanders)('bystander: $text', expectRow)
  it.each(others)('other: $text', expectRow)
})
