import type { Agreement } from '../../languages/grammar.js'
import { agreementOf } from '../phrases/agreement.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { longestAdjunct, opensAdjunct } from './openers.js'
import { type SubjectOptions, canSpeak, phraseOptions, ruledOut } from './phrase-options.js'

/** The longest phrase that ends right at an item, for a relative clause that leans on it. */
export function findPhraseEnding(items: readonly Item[], end: number, agreement: Agreement, options: SubjectOptions): NounPhrase | null {
  let found: NounPhrase | null = null
  for (let at = end - 1; at >= Math.max(0, end - 14); at--) {
    const item = items[at]
    if (item?.kind === 'stop' || (item?.lexeme && item.lexeme.verbal && !item.lexeme.conjunction)) break
    if (item?.kind !== 'word') continue
    const phrase = readNounPhrase(items, at, phraseOptions(options))
    if (phrase?.to !== end || agreementOf(phrase, agreement, false) <= ruledOut) continue
    if (!found || canSpeak(phrase) || !canSpeak(found)) found = phrase
  }
  return found ?? findBeforeAdjunct(items, end, agreement, options)
}

/** `المحتجين أمام المقر، الذين قالوا`: an adjunct may stand between the noun and its relative clause. */
function findBeforeAdjunct(items: readonly Item[], end: number, agreement: Agreement, options: SubjectOptions): NounPhrase | null {
  for (let at = end - 1; at >= Math.max(0, end - longestAdjunct); at--) {
    const item = items[at]
    if (item?.kind !== 'word' || item.lexeme?.verbal) break
    const phrase = item.lexeme?.definite ? readNounPhrase(items, at, phraseOptions(options)) : null
    const next = phrase && items[phrase.to]
    if (
      phrase &&
      next &&
      opensAdjunct(next) &&
      phrase.to < end &&
      agreementOf({ ...phrase, number: phrase.head.oblique ? 'p' : phrase.number }, agreement, false) > ruledOut
    )
      return phrase
  }
  return null
}
