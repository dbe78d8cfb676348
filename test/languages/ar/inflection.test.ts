import { describe, expect, it } from 'vitest'
import { inflectPlainVerb, inflectReportingNoun, inflectVerb } from '../../../src/languages/ar/inflection.js'
import type { VerbParts } from '../../../src/languages/ar/inflection.js'

interface Row {
  readonly type: string
  readonly parts: VerbParts
  /** Forms with their codes, as a grammar lists them. */
  readonly has: string
  /** Near misses: what a careless rule would write. */
  readonly lacks: string
}

const rows: readonly Row[] = [
  {
    type: 'strong',
    parts: { perfect: 'أكد', imperfect: 'يؤكد', participle: 'مؤكد', masdars: ['تأكيد'] },
    has: 'p3ms:أكد p3fs:أكدت p3mp:أكدوا p3fp:أكدن p3md:أكدا i3ms:يؤكد i3fs:تؤكد i3mp:يؤكدون i3fp:يؤكدن j3mp:يؤكدوا A-ms:مؤكدا A-fs:مؤكدة A-mp:مؤكدين a-mp:مؤكدون A-fp:مؤكدات m:تأكيد',
    lacks: 'أكدين يؤكدين مؤكدوا',
  },
  {
    type: 'hollow',
    parts: {
      perfect: 'قال',
      perfectShort: 'قل',
      imperfect: 'يقول',
      imperfectShort: 'يقل',
      passivePerfect: 'قيل',
      passiveImperfect: 'يقال',
    },
    has: 'p3ms:قال p3fs:قالت p3fp:قلن p1-s:قلت p1-p:قلنا i3mp:يقولون i3fp:يقلن j3ms:يقل j3fs:تقل j3mp:يقولوا v3ms:قيل v3fs:قيلت w3ms:يقال w3fs:تقال',
    lacks: 'قالن قالنا يقولن يقلوا',
  },
  {
    type: 'defective in yeh',
    parts: { perfect: 'نفى', imperfect: 'ينفي', participle: 'نافي' },
    has: 'p3ms:نفى p3ms:نفا p3fs:نفت p3mp:نفوا p3fp:نفين p3md:نفيا i3ms:ينفي i3mp:ينفون i3md:ينفيان i3fp:ينفين j3ms:ينف j3mp:ينفوا a-ms:ناف A-ms:نافيا A-fs:نافية a-mp:نافون A-mp:نافين',
    lacks: 'نفىت نفيت- ينفيون نافيون نافيين',
  },
  {
    type: 'defective in waw',
    parts: { perfect: 'دعا', imperfect: 'يدعو', participle: 'داعي', masdars: ['دعوة'] },
    has: 'p3ms:دعا p3fs:دعت p3mp:دعوا p1-p:دعونا i3fs:تدعو i3mp:يدعون i3md:يدعوان j3ms:يدع A-ms:داعيا A-mp:داعين m:دعوة m:دعوت',
    lacks: 'دعات دعاوا دعيا يدعوون',
  },
  {
    type: 'defective in alef',
    parts: { perfect: 'رأى', imperfect: 'يرى', masdars: ['رأي'] },
    has: 'p3ms:رأى p3ms:رآ p3fs:رأت p3mp:رأوا p3fp:رأين i3ms:يرى i3fs:ترى i3mp:يرون i3md:يريان i3fp:يرين j3ms:ير m:رأي',
    lacks: 'رأىت يراون يريون',
  },
  {
    type: 'a derived stem with a final alef maqsura',
    parts: { perfect: 'اشتكى', imperfect: 'يشتكي', masdars: ['شكوى'] },
    has: 'p3fs:اشتكت p3fp:اشتكين p3md:اشتكيا i3mp:يشتكون m:شكوى m:شكوا',
    lacks: 'اشتكون اشتكوا-',
  },
  {
    type: 'doubled',
    parts: { perfect: 'رد', perfectShort: 'ردد', imperfect: 'يرد', imperfectShort: 'يردد' },
    has: 'p3fs:ردت p3mp:ردوا p3fp:رددن p1-s:رددت i3mp:يردون i3fp:يرددن j3ms:يردد',
    lacks: 'ردن يردن رددوا',
  },
  {
    type: 'doubled with four letters',
    parts: { perfect: 'أصر', perfectShort: 'أصرر', imperfect: 'يصر', imperfectShort: 'يصرر', participle: 'مصر', masdars: ['إصرار'] },
    has: 'p3fs:أصرت p3fp:أصررن i3fs:تصر i3fp:يصررن A-ms:مصرا A-fs:مصرة A-mp:مصرين',
    lacks: 'أصررت- أصرن',
  },
  {
    type: 'hamza at the end',
    parts: { perfect: 'تنبأ', imperfect: 'يتنبأ', participle: 'متنبئ' },
    has: 'p3ms:تنبأ p3fs:تنبأت p3mp:تنبأوا p3mp:تنبؤوا p3md:تنبآ i3mp:يتنبأون i3mp:يتنبؤون i3md:يتنبآن A-ms:متنبئا',
    lacks: 'تنبأا يتنبأان',
  },
  {
    type: 'hamza inside',
    parts: { perfect: 'تساءل', imperfect: 'يتساءل', participle: 'متسائل', masdars: ['تساؤل'] },
    has: 'p3fs:تساءلت i3mp:يتساءلون A-ms:متسائلا A-mp:متسائلين m:تساؤل',
    lacks: 'تسائلت يتسائلون',
  },
  {
    type: 'a masdar that ends in hamza',
    parts: { perfect: 'ادعى', imperfect: 'يدعي', masdars: ['ادعاء'] },
    has: 'm:ادعاء m:ادعائ m:ادعاؤ',
    lacks: 'ادعاءت',
  },
  {
    type: 'a participle that otherwise names a person',
    parts: { perfect: 'كتب', imperfect: 'يكتب', participle: 'كاتبا' },
    has: 'A-ms:كاتبا',
    lacks: 'كاتب كاتبة كاتبين كاتبون',
  },
]

describe('inflectVerb', () => {
  it.each(rows)('$type', ({ parts, has, lacks }) => {
    const forms = inflectVerb(parts).map(({ form, code }) => `${code}:${form}`)
    expect(forms).toEqual(expect.arrayContaining(has.split(' ')))
    const written = new Set(forms.map((form) => form.slice(form.indexOf(':') + 1)))
    expect(lacks.split(' ').filter((form) => written.has(form))).toEqual([])
  })

  it('says we and I in the perfect alone', () => {
    const codes = inflectVerb({ perfect: 'وصف', imperfect: 'يصف' }).map(({ code }) => code)
    expect(codes.filter((code) => code.includes('1'))).toEqual(['p1-s', 'p1-p'])
  })
})

describe('inflectPlainVerb', () => {
  it.each([
    { verb: 'وصل', tense: 'perfect', forms: 'وصل وصلت وصلوا' },
    { verb: 'بدا', tense: 'perfect', forms: 'بدا بدت بدوا' },
    { verb: 'لجأ', tense: 'perfect', forms: 'لجأ لجأت لجأوا لجؤوا' },
    { verb: 'ينمو', tense: 'imperfect', forms: 'ينمو تنمو ينمون' },
    { verb: 'يبقى', tense: 'imperfect', forms: 'يبقى تبقى يبقون' },
  ] as const)('$verb', ({ verb, tense, forms }) => {
    expect(inflectPlainVerb(verb, tense).sort()).toEqual(forms.split(' ').sort())
  })
})

describe('inflectReportingNoun', () => {
  it.each([
    { noun: 'بيان', forms: 'بيان بيانا' },
    { noun: 'رسالة', forms: 'رسالة رسالت' },
    { noun: 'تصريحات', forms: 'تصريحات' },
  ])('$noun', ({ noun, forms }) => {
    expect(inflectReportingNoun(noun).map(({ form }) => form)).toEqual(forms.split(' '))
  })
})
