import type { Agreement } from '../../languages/grammar.js'
import type { NounPhrase } from './noun-phrase.js'

/** How well a phrase fits what a verb shows: 0 where nothing speaks against it, less with each contradiction. */
export function agreementOf(
  phrase: Pick<NounPhrase, 'gender' | 'number' | 'kind'> & { readonly joined?: boolean },
  verb: Agreement,
  verbFirst: boolean,
): number {
  let score = 0
  const pluralThings = phrase.number === 'p' && verb.gender === 'f' && verb.number === 's'
  const mixed = phrase.joined === true && verb.gender === 'm' // فلانة وفلان قالا
  if (verb.gender && phrase.gender && verb.gender !== phrase.gender && !pluralThings && !mixed) score -= 2
  if (verb.number && phrase.number && !verbFirst) {
    const many = verb.number !== 's'
    if (many !== (phrase.number === 'p') && !pluralThings) score -= 2
  }
  if (verb.person && verb.person !== 3) score -= 3
  return score
}
