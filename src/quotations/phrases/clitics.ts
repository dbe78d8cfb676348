import { foldWord } from '../../languages/scripts.js'
import type { Span } from '../../source.js'
import type { Item } from '../sentences.js'
import type { NounPhraseOptions } from './noun-phrase.js'

/** How many characters of a word are a glued conjunction or preposition; a tatweel or vowel sign behind them goes too. */
export function countClitics({ text, grammar }: Pick<NounPhraseOptions, 'text' | 'grammar'>, item: Item | undefined): number {
  const lexeme = item?.lexeme
  if (!item || !lexeme || (!lexeme.conjunction && !lexeme.preposition)) return 0
  const isFused = lexeme.definite && grammar.clitics.fusedArticles.some(({ form }) => lexeme.key.startsWith(lexeme.conjunction + form))
  const conjunction = lexeme.classes || lexeme.definite || lexeme.cues.length ? lexeme.conjunction.length : 0
  return countLetters(text, item, conjunction + (isFused ? 0 : lexeme.preposition.length))
}

/** How many characters the first letters of a word take, with the tatweel or vowel signs behind them. */
export function countLetters(text: string, item: Span, letters: number): number {
  let left = letters
  let at = item.start
  while (left > 0 && at < item.end) {
    if (foldWord(text.charAt(at))) left--
    at++
  }
  while (letters > 0 && at < item.end && !foldWord(text.charAt(at))) at++
  return at - item.start
}
