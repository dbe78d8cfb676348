/**
 * Words of bylines, datelines, credits, sections and tags in one language. Each field is a list of phrases, separated by `|`
 * and read by `listPhrases`; everything is compared on folded keys, whatever the language of the page.
 */
export interface BylineWords {
  /** Right before the one who wrote: كتب, بقلم, By. */
  readonly writers: string
  /** Right before the one who made the picture, with or without a sign: تصوير, عدسة, Photo by. */
  readonly photographers: string
  /** The same only where a sign follows, since they begin captions too: صورة, Photo. */
  readonly pictures: string
  /** What a writer is; no part of the name: مراسل, correspondent. */
  readonly roles: string
  /** Who answers for the outlet, and wrote nothing here: رئيس التحرير, publisher. */
  readonly imprints: string
  /** Forms of address; part of the name: د., Dr. */
  readonly addresses: string
  /** Between several writers: و, and. A single Arabic letter may be glued to the next word. */
  readonly joiners: string
  /** Between a writer and a place: من, from. */
  readonly froms: string
  /** In a byline, yet neither a person, a place nor an agency by name: خاص, متابعات, staff. */
  readonly generics: string
  /** First words of people's names. */
  readonly givenNames: string
  /** How first or family names begin: عبدال, أبو. */
  readonly namePrefixes: string
  /** Begin the names of offices and bodies, and what people are: no name begins with them. وزارة, رئيس, Ministry. */
  readonly offices: string
  /** Small words inside people's names: بن, آل, van. */
  readonly nameParts: string
  /** Cities that datelines name. */
  readonly places: string
  /** Countries, alone or behind a city; before a colon they open a headline as often. */
  readonly countries: string
  /** Those of them that papers are named after: الرياض, المدينة. */
  readonly paperPlaces: string
  /** Before an agency's name: وكالة. */
  readonly agencyNouns: string
  /** Words that make a name an outlet's: صحيفة, نيوز, اليوم. */
  readonly outlets: string
  /** Pictures' sources that are neither people nor agencies: الإنترنت, File, Handout. */
  readonly pictureSources: string
  /** Verbs that open a news text, where a lost line break may have glued them to the name before: كشف, أكدت. */
  readonly openers: string
  /** In parentheses behind a name in a caption, yet no credit: يمين, left. */
  readonly positions: string
  /** The first step of a breadcrumb: الرئيسية, Home. */
  readonly homes: string
  /** Names of sections. */
  readonly sections: string
  /** Right before a list of keywords. */
  readonly tagLabels: string
}
