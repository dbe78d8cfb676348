import type { Quotation } from '../schema.js'

/** The words that Markdown adds to those of the dump, in one language. */
export interface Labels {
  readonly photo: string
  readonly credit: string
  readonly quotations: string
  readonly unnamed: string
  readonly paragraph: string
  readonly title: string
  readonly deck: string
  readonly kinds: Readonly<Record<Quotation['kind'], string>>
}

const english: Labels = {
  photo: 'Photo',
  credit: 'Credit',
  quotations: 'Quotations',
  unnamed: 'speaker not named',
  paragraph: 'paragraph',
  title: 'headline',
  deck: 'standfirst',
  kinds: { direct: 'direct', mixed: 'mixed', indirect: 'indirect' },
}

const arabic: Labels = {
  photo: 'صورة',
  credit: 'تصوير',
  quotations: 'الاقتباسات',
  unnamed: 'قائل غير مذكور',
  paragraph: 'الفقرة',
  title: 'العنوان',
  deck: 'العنوان الفرعي',
  kinds: { direct: 'مباشر', mixed: 'مختلط', indirect: 'غير مباشر' },
}

const french: Labels = {
  photo: 'Photo',
  credit: 'Crédit',
  quotations: 'Citations',
  unnamed: 'auteur non précisé',
  paragraph: 'paragraphe',
  title: 'titre',
  deck: 'chapô',
  kinds: { direct: 'directe', mixed: 'mixte', indirect: 'indirecte' },
}

const labels = new Map([
  ['ar', arabic],
  ['en', english],
  ['fr', french],
])

/** The labels of a BCP 47 tag (`ar`, `fr-CA`); English ones where there are none. */
export function findLabels(tag: string | null): Labels {
  return labels.get(tag?.split('-')[0] ?? 'en') ?? english
}
