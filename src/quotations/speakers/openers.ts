import { readNounPhrase } from '../phrases/read.js'
import type { Item } from '../sentences.js'
import { adverbial, adposition, classBit, sentenceOpener } from '../word-classes.js'
import { type SubjectOptions, phraseOptions, speaking } from './phrase-options.js'

/** Items that openers may take. */
const farthest = 40
/** Items that one adjunct may take. */
export const longestAdjunct = 16

/** Items of a dateline. */
const longestDateline = 9

/** `العقبة، الأردن -- أعلنت`, `دبي - وكالات: قال`: the item behind the signs that end a dateline; 0 where none stands. */
export function findDatelineEnd(items: readonly Item[]): number {
  let end = 0
  for (let at = 1; at < Math.min(items.length, longestDateline); at++) {
    const item = items[at]
    if (!item || item.kind === 'pair' || item.kind === 'stop' || item.lexeme?.verbal) break
    const isDash = item.kind === 'sign' && /^[-–—]+$/u.test(item.key)
    if (isDash || (item.kind === 'colon' && end > 0)) end = at + 1
  }
  return end
}

/** The item behind connectives, openers (`من جانبه،`) and adjuncts at the head of a sentence. */
export function skipOpeners(items: readonly Item[], options: SubjectOptions, from = 0): number {
  let at = Math.max(from, findDatelineEnd(items))
  while (at < items.length && at < farthest) {
    const item = items[at]
    if (item?.phrase && (item.phrase.class === 'opener' || item.phrase.class === 'turn')) at += item.phrase.length
    else if (item?.kind === 'comma' || item?.kind === 'sign' || item?.kind === 'aside') at++
    else if (item?.lexeme && item.lexeme.classes & sentenceOpener && !(item.lexeme.classes & classBit.title)) at++
    else if (item && opensAdjunct(item) && !isVerbHere(items, at)) at = skipAdjunct(items, at, options)
    else return at
  }
  return at
}

/** `عبر الوزير عن …`: a preposition elsewhere, a verb before somebody and its own link. */
function isVerbHere(items: readonly Item[], at: number): boolean {
  const subject = items[at + 1]?.lexeme
  const links = items[at]?.lexeme?.cues.find(({ form }) => form === 'finite')?.lemma.links
  if (!links || !subject || !(subject.classes & speaking)) return false
  const rest = items.slice(at + 2, at + longestAdjunct + 2)
  const end = rest.findIndex(({ kind }) => kind === 'comma' || kind === 'stop' || kind === 'pair')
  return rest.slice(0, end < 0 ? rest.length : end).some(({ lexeme }) => lexeme !== null && links.includes(lexeme.key))
}

export function opensAdjunct({ lexeme, phrase }: Item): boolean {
  if (phrase?.class === 'adjunct') return true
  if (!lexeme || lexeme.definite || !(lexeme.classes & adverbial)) return false
  return !(lexeme.classes & speaking) || (lexeme.classes & adposition) === adposition // أمام is hardly an imam
}

/** An adjunct at the head of a sentence runs to its comma; without one it is a word or a phrase with its noun. */
function skipAdjunct(items: readonly Item[], from: number, options: SubjectOptions): number {
  for (let at = from + 1; at < Math.min(items.length, from + longestAdjunct); at++) {
    const item = items[at]
    if (item?.kind === 'comma') return at + 1
    if (item?.kind === 'stop' || item?.kind === 'colon' || (item?.lexeme && item.lexeme.finite)) break
  }
  const first = items[from]
  const noun = from + (first?.phrase?.length ?? 1)
  const isTime = first?.lexeme && (first.lexeme.classes & classBit.time) !== 0
  return isTime ? noun : Math.max(noun, readNounPhrase(items, noun, { ...phraseOptions(options), appositions: false })?.to ?? 0)
}
