import type { BylineWords } from '../byline-words.js'

export const urduBylines: BylineWords = {
  writers: 'تحریر | رپورٹ | مصنف | از قلم',
  photographers: 'فائل فوٹو | تصویر بشکریہ',
  pictures: 'فوٹو | تصویر',
  roles: 'نمائندہ | نامہ نگار',
  imprints: 'چیف ایڈیٹر | ایڈیٹر',
  addresses: 'ڈاکٹر',
  joiners: 'اور',
  froms: 'از | سے',
  generics: 'ویب ڈیسک | نیوز ڈیسک | اسٹاف رپورٹر | ڈیسک | مانیٹرنگ ڈیسک',
  givenNames: '',
  namePrefixes: 'عبدال',
  offices: 'وزیر | وزارت | صدر | چیئرمین',
  nameParts: '',
  places: `
    اسلام آباد | کراچی | لاہور | پشاور | کوئٹہ | راولپنڈی | ملتان | فیصل آباد | نئی دہلی | دہلی | سرینگر | کابل | لندن | واشنگٹن |
    دبئی | ریاض | مظفرآباد`,
  countries: '',
  paperPlaces: '',
  agencyNouns: '',
  outlets: 'نیوز | اخبار | ٹی وی | روزنامہ | اردو | جنگ',
  pictureSources: 'فائل',
  openers: '',
  positions: 'دائیں | بائیں',
  homes: 'صفحہ اول | ہوم',
  sections: 'پاکستان | دنیا | کھیل | کاروبار | شوبز | صحت | ٹیکنالوجی | تازہ ترین | قومی | بین الاقوامی | سائنس',
  tagLabels: 'ٹیگز | ٹیگ',
}
