/** What a piece of page furniture belongs to. */
export const furnitureKinds = [
  'menu',
  'share',
  'size',
  'related',
  'ranking',
  'newsletter',
  'account',
  'cookies',
  'comments',
  'copyright',
  'advertisement',
  'tags',
  'counter',
  'frame',
  'contributors',
  'markup',
] as const
export type FurnitureKind = (typeof furnitureKinds)[number]

/**
 * Words of page furniture, labels, bylines and credits in one language. Each field is a list of phrases, separated by `|`
 * and read by `listPhrases`; a phrase matches whole words, folded, whatever marks stand between them.
 */
export interface PageWords {
  /**
   * menu: navigation, section names, contact pages. share: share and follow widgets. size: font-size controls.
   * related: labels before links to other articles. ranking: most read, latest, recommended. newsletter: subscription boxes.
   * account: log-in forms. cookies: consent boxes. comments: comment forms and counts. copyright: rights and imprint.
   * advertisement: ad labels. tags: labels before keywords. counter: views, minutes to read. frame: marks of a wire story
   * (to be continued, ends). contributors: labels before a note on the author. markup: remains of HTML.
   */
  readonly furniture: Readonly<Record<FurnitureKind, string>>
  /** Before an author: كتب, بقلم, By. */
  readonly authorLabels: string
  /** Before a photographer or a picture agency: تصوير, Photo. */
  readonly creditLabels: string
  /** Before a picture's caption: التعليق على الصورة. */
  readonly captionLabels: string
  /** Before what the text was taken from: المصدر, Source. */
  readonly sourceLabels: string
  /** Words in the names of sites, papers and their sections: أخبار, صحيفة, News. */
  readonly siteWords: string
  /** Words between a correspondent and a place: من, from, in. */
  readonly placeWords: string
  /** News and picture agencies as bylines and credits name them. */
  readonly agencies: string
}

/** The phrases of a list: `listPhrases('home | full menu')` gives `['home', 'full menu']`. */
export function listPhrases(list: string): string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
