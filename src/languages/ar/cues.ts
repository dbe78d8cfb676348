import type { CueLemma } from '../grammar.js'
import { acts } from './cues/acts.js'
import { nouns } from './cues/nouns.js'
import { statements } from './cues/statements.js'
import { views } from './cues/views.js'

/** Reporting words that behave alike: everything a cue lemma says but its words. */
export interface CueGroup extends Omit<CueLemma, 'lemma'> {
  /**
   * One verb a line: perfect, imperfect, active participle, masdars; the lemma is the perfect. `/` adds the stem before a consonant where it differs
   * (`قال/قل`), `-` stands for a part that does not report, brackets hold the passive: perfect, imperfect.
   */
  readonly verbs?: string
  /** One verb a line whose participle alone reports, for its other forms are too often something else: the lemma, the participle. */
  readonly participles?: string
  /** One noun a line: the lemma, then other forms that report, such as a broken plural. */
  readonly nouns?: string
}

/**
 * Forms that are nearly always another word: نصف is a half, never "we describe"; ردا is "in answer", never "both answered".
 * Counted in news: most stand behind a preposition or with the article elsewhere.
 */
export const otherWords = `
  اثنين هنا نصف نصر نقر نقص بشر أمن أمل قدر قدرنا وجه صنف سرد قص شعر شعرنا كذب ثمن جدد نص دون تعلق تواصل أخطر رأين قدرت وعدن ير تر
  تبين يظهر لمح لوح توجه تبلغ يبلغ أبدا أقرا توقعا تداول شبه مصر مجمع مبلغ دان
  نقلا كتبا طلبا ردا ذكرا نصا وصفا كشفا نفيا رفضا وعدا شرحا علما نشرا نسبا زعما حثا لفتا رصدا ظنا قولا جزما`

/**
 * `needs: 'link'` with nominal content: a noun phrase reports only behind one of the `links` (كشف عن نية …).
 * `needs: 'nothing'`: as a bare object too (نفى أي حديث …).
 */
export const cueGroups: readonly CueGroup[] = [...statements, ...acts, ...views, ...nouns]
