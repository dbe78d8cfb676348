import type { WordClass } from '../grammar.js'
import { foldWord } from '../scripts.js'
import { inflectPlainVerb } from './inflection.js'
import * as descriptions from './words/descriptions.js'
import * as nouns from './words/nouns.js'
import * as organisations from './words/organisations.js'
import * as particles from './words/particles.js'
import * as people from './words/people.js'
import * as places from './words/places.js'
import * as texts from './words/texts.js'
import * as time from './words/time.js'
import { femininePerfects, imperfects, nounLikePerfects, perfects } from './words/verbs.js'

const verb = [
  ...splitWords(perfects).flatMap((base) => inflectPlainVerb(base, 'perfect')),
  ...splitWords(nounLikePerfects).flatMap((base) => inflectPlainVerb(base, 'perfect').filter((form) => form !== base)),
  ...splitWords(femininePerfects),
  ...splitWords(imperfects).flatMap((base) => inflectPlainVerb(base, 'imperfect')),
].join(' ')

/** Nouns in ة whose plural and dual the engine cannot find by taking an ending off: شركات، شركتان، شركتين. */
const nounClasses = ['title', 'kin', 'person', 'organisation', 'outlet', 'document', 'channel', 'occasion', 'work', 'thing'] as const

const written = {
  ...descriptions,
  ...nouns,
  ...organisations,
  ...particles,
  ...people,
  ...places,
  ...texts,
  ...time,
  verb,
} satisfies Record<WordClass, string>

/** The word lists folded, so that nothing has to be folded at start-up. */
export const words = Object.fromEntries(
  Object.entries(written).map(([name, list]) => [
    name,
    foldList(
      list,
      nounClasses.some((noun) => noun === name),
    ),
  ]),
) as Record<WordClass, string>

function foldList(list: string, inflected: boolean): string {
  const words = splitWords(list)
  return [...new Set([...words, ...(inflected ? words.flatMap(inflectTehMarbuta) : [])].map(foldWord))].join(' ')
}

function inflectTehMarbuta(noun: string): string[] {
  return noun.endsWith('ة') ? ['ات', 'تان', 'تين'].map((ending) => noun.slice(0, -1) + ending) : []
}

function splitWords(list: string): string[] {
  return list.trim().split(/\s+/u)
}
