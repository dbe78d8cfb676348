import { describe, expect, test } from 'vitest'
import { expectLayout, prose, showLayout, writeDump, type DumpLine } from './dump.js'

interface Page {
  readonly name: string
  readonly lines: readonly DumpLine[]
}

const [ar1, ar2, ar3] = prose.ar
const [en1, en2, en3] = prose.en
const [fr1, fr2, fr3] = prose.fr
const [fa1, fa2, fa3] = prose.fa
const [ur1, ur2, ur3] = prose.ur
const [tr1, tr2, tr3] = prose.tr

const pages: readonly Page[] = [
  {
    name: 'headline, date and text',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['date', 'الأحد 14 مارس 2021'],
      '',
      ['body', ar1],
      ['body', ar2],
      ['body', ar3],
    ],
  },
  {
    name: 'a byline of a place and an agency',
    lines: [['title', 'جسر جديد يربط ضفتي الوادي'], ['byline', 'تطوان - رويترز'], '', ['body', ar1], ['body', ar2]],
  },
  {
    name: 'no headline at all: the outlet, then the text',
    lines: [['byline', 'WADI.INFO'], '', ['body', ar1], ['body', ar2], ['body', ar3]],
  },
  {
    name: 'a caption with its credit, a font-size control, contributors at the end',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      '',
      ['date', '14 مارس 2021'],
      ['caption', 'سكان يعبرون الجسر في يومه الأول (سامي الحداد/فرانس برس)'],
      ['noise', '+ الخط -'],
      '',
      ['body', ar1],
      '',
      ['body', ar2],
      '',
      ['noise', 'المساهمون'],
    ],
  },
  {
    name: 'links under their label between paragraphs, and the text goes on',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['body', ar1],
      ['noise', 'اقرأ أيضا: فيضانات الربيع تقطع طريق السوق'],
      ['body', ar2],
      ['body', ar3],
      ['noise', 'الأكثر قراءة'],
      ['noise', 'ارتفاع أسعار الخضر في أسواق الجملة'],
      ['noise', 'انطلاق مهرجان الربيع في نسخته العاشرة'],
    ],
  },
  {
    name: 'cross-headings between paragraphs',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['body', ar1],
      '',
      ['heading', 'سنتان من الأشغال'],
      '',
      ['body', ar2],
      ['body', ar3],
    ],
  },
  {
    name: 'an English page with its menu, share widget and boxes',
    lines: [
      ['noise', 'Home'],
      ['noise', 'World'],
      ['noise', 'Politics'],
      ['noise', 'Sport'],
      '',
      ['title', 'New footbridge joins the two banks after two years of work'],
      '',
      ['byline', 'By Anna Berg'],
      ['date', 'Published March 14, 2021'],
      ['noise', '4 min read'],
      ['noise', 'Share on Facebook'],
      '',
      ['body', en1],
      ['noise', 'Advertisement'],
      ['body', en2],
      ['noise', 'Sign up for our newsletter'],
      ['body', en3],
      '',
      ['noise', 'Comments'],
      ['noise', '© 2021 The River Post. All rights reserved.'],
    ],
  },
  {
    name: 'the deck stands between headline and date',
    lines: [
      ['title', 'New footbridge joins the two banks'],
      ['deck', 'Work had to stop twice because of floods, and the firms that built it come from the town itself.'],
      ['byline', 'By Anna Berg'],
      ['date', 'March 14, 2021'],
      ['body', en1],
      ['body', en2],
      ['body', en3],
    ],
  },
  {
    name: 'near miss: the first sentence is no deck where nothing stands between it and the text',
    lines: [
      ['title', 'New footbridge joins the two banks'],
      ['date', 'March 14, 2021'],
      ['body', en3],
      ['body', en1],
      ['body', en2],
    ],
  },
  {
    name: 'a picture agency behind the last stop makes a caption; a paragraph that names one is none',
    lines: [
      ['title', 'New footbridge joins the two banks after two years of work'],
      ['body', en1],
      ['caption', 'Families crossed the bridge on its first day. AP Photo/Ida Holm'],
      ['body', en2],
      ['body', 'The news agency Reuters, which saw the plans a year ago, had put the cost of the bridge far higher than that.'],
    ],
  },
  {
    name: 'a French page',
    lines: [
      ['noise', 'Accueil'],
      ['noise', 'Société'],
      '',
      ['title', 'Une nouvelle passerelle relie les deux rives'],
      ['byline', 'Par Claire Fontaine'],
      ['date', 'Publié le 14 mars 2021 à 08h30, mis à jour à 10h15'],
      ['noise', 'Copier le lien'],
      ['body', fr1],
      ['noise', 'Lire aussi : Les crues coupent la route du marché'],
      ['body', fr2],
      ['body', fr3],
      ['noise', 'Tous droits réservés'],
    ],
  },
  {
    name: 'a Persian page with the mark of its end',
    lines: [
      ['title', 'پل تازه دو سوی رودخانه را به هم پیوند داد'],
      ['body', fa1],
      ['body', fa2],
      ['body', fa3],
      ['noise', 'انتهای پیام'],
      ['noise', 'مطالب مرتبط'],
    ],
  },
  {
    name: 'an Urdu page with a link in the text',
    lines: [
      ['title', 'دریا پر نیا پل عوام کے لیے کھول دیا گیا'],
      ['body', ur1],
      ['noise', 'مزید پڑھیں: سیلاب سے بازار کی سڑک بند'],
      ['body', ur2],
      ['body', ur3],
    ],
  },
  {
    name: 'a Turkish page with its dates',
    lines: [
      ['title', 'Nehrin iki yakasını birleştiren köprü açıldı'],
      ['date', '14.03.2021 - 09:30'],
      ['date', 'Son Güncelleme : 14.03.2021 - 11:05'],
      ['noise', 'Linki Kopyala'],
      ['body', tr1],
      ['body', tr2],
      ['body', tr3],
      ['noise', 'Yorum yap'],
    ],
  },
  {
    name: 'a headline that is repeated counts once, the first time',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['date', '14 مارس 2021'],
      ['noise', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'a paragraph that is printed twice in a row is body once',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين'],
      ['body', ar1],
      ['body', ar2],
      ['noise', ar2],
      ['body', ar3],
    ],
  },
  {
    name: 'the clock of the page above the headline is no date of the article',
    lines: [
      ['noise', 'الجمعة 19 مارس 2021'],
      '',
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['date', 'نشر في: 14 مارس 2021'],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'short lines of a speech that end with a comma stay in the text',
    lines: [
      ['title', 'رئيس البلدية يخاطب سكان الضفتين في حفل الافتتاح'],
      ['body', ar1],
      ['body', 'أيها السكان الكرام،'],
      ['body', 'أيتها السيدات والسادة،'],
      ['body', ar3],
    ],
  },
  {
    name: 'short questions of an interview are text, its cross-headings are not',
    lines: [
      ['title', 'مهندس الجسر: الفيضانات أخرتنا ولم توقفنا'],
      ['byline', 'حوار - هدى الناصري'],
      ['body', ar1],
      ['body', 'متى بدأت فكرة الجسر الجديد؟'],
      ['body', '- بدأت قبل عشر سنوات، حين جرف السيل الجسر القديم وبقي الناس أياما بلا طريق.'],
      ['heading', 'موسم صعب'],
      ['body', 'وكيف واجهتم فيضانات الربيع؟'],
      ['body', '- توقفنا مرتين، ثم عدنا إلى العمل ليلا ونهارا حتى استدركنا ما فات من الوقت.'],
      ['body', 'هل ارتفعت كلفة المشروع بسببها؟'],
      ['body', '- لا، فقد كان في الميزانية ما يكفي لمثل هذه المفاجآت، ولم نطلب درهما واحدا فوقها.'],
      ['body', 'ماذا تقول لسكان الضفتين اليوم؟'],
      ['body', '- أقول لهم إن الجسر جسرهم، وإن صيانته تبدأ من الذين يعبرونه كل صباح.'],
    ],
  },
  {
    name: 'a quotation that is set apart is noise where the text has it too, with the line that says whose it is',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['body', ar1],
      ['body', 'وقال المهندس المشرف: "لم نتوقف إلا حين كان الماء أعلى من الآلات، ثم عدنا في الصباح نفسه".'],
      ['noise', '"لم نتوقف إلا حين كان الماء أعلى من الآلات، ثم عدنا في الصباح نفسه"'],
      ['noise', 'المهندس المشرف على الأشغال'],
      ['body', ar2],
      ['body', ar3],
    ],
  },
  {
    name: 'near miss: a quotation that stands only once is a paragraph',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['body', ar1],
      ['body', '"لم نتوقف إلا حين كان الماء أعلى من الآلات، ثم عدنا في الصباح نفسه".'],
      ['body', ar2],
    ],
  },
  {
    name: 'a name of the headline below it is whom the picture shows; another name is who wrote it',
    lines: [
      ['title', 'سامي الحداد يفتتح جسر الوادي بعد سنتين من الأشغال'],
      ['date', '14 مارس 2021'],
      ['caption', 'سامي الحداد'],
      ['byline', 'هدى الناصري'],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'a second headline below the byline is a deck',
    lines: [
      ['title', 'جسر الوادي يفتح أبوابه'],
      ['byline', 'هدى الناصري - تطوان'],
      '',
      ['deck', 'سنتان من الأشغال.. ورئيس البلدية يشكر السكان'],
      ['byline', 'هدى الناصري - تطوان'],
      ['body', ar1],
      ['body', ar2],
    ],
  },
  {
    name: 'the agency below the last paragraph, and a name at the very end',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي'],
      ['body', ar1],
      ['body', ar2],
      ['byline', 'رويترز'],
    ],
  },
  {
    name: 'summaries of other articles with their dates are no part of the text',
    lines: [
      ['title', 'Une nouvelle passerelle relie les deux rives'],
      ['byline', 'Par Claire Fontaine'],
      ['body', fr1],
      ['body', fr2],
      ['body', fr3],
      ['noise', 'À lire aussi'],
      ['noise', 'Le marché change de place'],
      ['noise', 'Les étals quittent la rive gauche.'],
      ['noise', '3 mars 2021'],
      ['noise', 'La route du moulin reste coupée'],
      ['noise', 'La réouverture est prévue en mai.'],
      ['noise', '21 février 2021'],
      ['noise', 'Un hiver sans neige'],
      ['noise', 'Les pistes ferment plus tôt.'],
      ['noise', '9 février 2021'],
    ],
  },
  {
    name: 'headlines in capitals, cut off with dots, below the text',
    lines: [
      ['title', 'New Bridge Joins Both Banks of the Valley'],
      ['date', '14 March 2021'],
      '',
      ['body', en1],
      '',
      ['body', en2],
      '',
      ['body', en3],
      '',
      ['noise', 'Latest Articles'],
      '',
      ['noise', 'Mayor of the Old Town Says the Market Will Move as ...'],
      '',
      ['noise', 'Farmers of the Upper Valley Are Waiting for Rain That Ne...'],
      '',
      ['noise', 'Two Schools in the Hills Win a Prize for Their Gardens; Pup...'],
    ],
  },
  {
    name: 'a name between headline and date, far above the text',
    lines: [
      ['title', 'Un pont relie les deux rives après deux ans de travaux'],
      '',
      ['byline', 'Camille Fontanel'],
      ['date', 'Publié le 14 mars 2021'],
      ['noise', 'Partager'],
      ['noise', 'Enregistrer'],
      ['noise', 'Se connecter'],
      ['noise', 'Écouter'],
      ['noise', 'Offrir'],
      '',
      ['body', fr1],
      '',
      ['body', fr2],
      '',
      ['body', fr3],
    ],
  },
  {
    name: 'links to the articles before and after',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['body', ar1],
      ['body', ar2],
      ['body', ar3],
      ['noise', 'المقال السابق'],
      ['noise', 'فيضانات الربيع تقطع طريق السوق'],
      ['noise', 'المقال التالي'],
      ['noise', 'سوق الخضر ينتقل إلى الضفة الأخرى'],
    ],
  },
  {
    name: 'a list that a sentence of the text announces',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      ['body', ar1],
      ['body', ar2],
      ['body', 'وجاءت أسماء الفائزين بصفقات البناء على الشكل التالي:'],
      ['body', 'نادر بوسيف: أشغال الوادي'],
      ['body', 'ورثة السملالي: مقاولة الجنوب'],
      ['body', 'حسن أمزيل: البناء الحديث'],
      ['body', ar3],
      ['noise', 'اقرأ أيضا:'],
      ['noise', 'فيضانات الربيع تقطع طريق السوق'],
      ['noise', 'سوق الخضر ينتقل إلى الضفة الأخرى'],
    ],
  },
  {
    name: 'an ordinal and a colon among prose',
    lines: [
      ['title', 'جسر جديد يربط ضفتي الوادي بعد سنتين من الأشغال'],
      '',
      ['body', ar1],
      '',
      ['heading', 'أولا :'],
      '',
      ['body', ar2],
      '',
      ['heading', 'ثانيا :'],
      '',
      ['body', ar3],
    ],
  },
  {
    name: 'a listing of headlines has no title and no body',
    lines: [
      ['noise', 'آخر الأخبار'],
      ['noise', 'ارتفاع أسعار الخضر في أسواق الجملة'],
      ['noise', 'انطلاق مهرجان الربيع في نسخته العاشرة'],
      ['noise', 'إغلاق طريق السوق بسبب الأمطار'],
      ['noise', 'المنتخب يبدأ معسكره استعدادا للبطولة'],
      ['noise', 'افتتاح مكتبة جديدة في حي النخيل'],
    ],
  },
  {
    name: 'nothing but furniture',
    lines: [
      ['noise', 'Home'],
      ['noise', 'Log in'],
      ['noise', 'Subscribe now'],
      ['noise', '© 2021 All rights reserved'],
    ],
  },
]

describe('pages', () => {
  test.each(pages)('$name', ({ lines }) => {
    expect(showLayout(writeDump(lines))).toEqual(expectLayout(lines))
  })
})
