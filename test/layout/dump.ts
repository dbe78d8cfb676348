import { readLayout } from '../../src/layout/read.js'
import type { LayoutRole } from '../../src/schema.js'
import { createSource } from '../../src/source.js'

/** A line with one role, a line of several parts (written one after the other, blanks and all), or a blank line. */
export type DumpLine = '' | readonly [role: LayoutRole, words: string] | readonly (readonly [role: LayoutRole, words: string])[]

/** The dump that the lines make. */
export function writeDump(lines: readonly DumpLine[]): string {
  return lines
    .map((line) =>
      partsOf(line)
        .map(([, words]) => words)
        .join(''),
    )
    .join('\n')
}

/** What the layout of the dump has to be: `role: words`, without the blanks around them. */
export function expectLayout(lines: readonly DumpLine[]): string[] {
  return lines.flatMap((line) => partsOf(line).map(([role, words]) => `${role}: ${words.trim()}`))
}

export function showLayout(text: string): string[] {
  return readLayout(createSource(text), { explain: false }).blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`)
}

export function showParagraphs(text: string): string[] {
  return readLayout(createSource(text), { explain: false }).paragraphs.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

function partsOf(line: DumpLine): readonly (readonly [LayoutRole, string])[] {
  if (line === '') return []
  return isParts(line) ? line : [line]
}

function isParts(line: Exclude<DumpLine, ''>): line is readonly (readonly [LayoutRole, string])[] {
  return typeof line[0] !== 'string'
}

/** Paragraphs of invented news, for dumps that need a text. */
export const prose = {
  ar: [
    'افتتحت بلدية المدينة، صباح الأحد، جسرا جديدا للمشاة فوق الوادي بعد أشغال دامت سنتين كاملتين.',
    'وقال رئيس البلدية إن المشروع أنجز بسواعد محلية، وإن كلفته لم تتجاوز ما كان مقررا في الميزانية.',
    'وأضاف أن الجسر سيخفف عن سكان الضفتين عناء الطريق الطويل الذي كانوا يقطعونه كل يوم للوصول إلى السوق.',
  ],
  en: [
    'The town opened a new footbridge over the river on Sunday, after two years of work that had to stop twice because of floods.',
    'The mayor said the bridge had been built by local firms and that it had not cost more than the council had set aside for it.',
    'People on both banks will no longer have to walk for half an hour to reach the market, he added.',
  ],
  fr: [
    'La commune a inauguré dimanche une nouvelle passerelle au-dessus de la rivière, après deux ans de travaux interrompus par les crues.',
    'Le maire a affirmé que le chantier avait été mené par des entreprises de la région et que le budget prévu n’avait pas été dépassé.',
    'Les habitants des deux rives n’auront plus à marcher une demi-heure pour se rendre au marché, a-t-il ajouté.',
  ],
  fa: [
    'شهرداری صبح یکشنبه پل تازه‌ای را برای عابران پیاده بر روی رودخانه افتتاح کرد که ساخت آن دو سال طول کشیده بود.',
    'شهردار گفت که این پل را شرکت‌های محلی ساخته‌اند و هزینه آن از بودجه‌ای که شورا تعیین کرده بود بیشتر نشده است.',
    'وی افزود که مردم دو سوی رودخانه دیگر مجبور نیستند هر روز نیم ساعت تا بازار پیاده بروند.',
  ],
  ur: [
    'بلدیہ نے اتوار کی صبح دریا پر پیدل چلنے والوں کے لیے ایک نئے پل کا افتتاح کیا جس کی تعمیر میں دو سال لگے تھے۔',
    'میئر نے کہا کہ یہ پل مقامی کمپنیوں نے بنایا ہے اور اس پر اتنی ہی رقم خرچ ہوئی جتنی کونسل نے مقرر کی تھی۔',
    'انہوں نے مزید کہا کہ دونوں کناروں کے لوگوں کو اب بازار جانے کے لیے آدھا گھنٹہ پیدل نہیں چلنا پڑے گا۔',
  ],
  tr: [
    'Belediye, iki yıl süren çalışmaların ardından nehrin üzerindeki yeni yaya köprüsünü pazar sabahı törenle hizmete açtı.',
    'Başkan, köprünün yerel firmalar tarafından yapıldığını ve meclisin ayırdığı bütçenin aşılmadığını söyledi.',
    'Her iki yakada oturanların artık pazara gitmek için yarım saat yürümek zorunda kalmayacağını da ekledi.',
  ],
} as const
