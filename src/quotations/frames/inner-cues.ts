import type { Claim } from '../contents/claim.js'
import type { Passage } from '../passages.js'
import { readNounPhrase } from '../phrases/read.js'
import { type Item, listSentences } from '../sentences.js'
import { canSpeak } from '../speakers/phrase-options.js'
import { type Frame, type Reading, countWords } from './frame.js'

/** Fewer words are a name, whatever stands between their commas. */
const leastWords = 5

/** `"ثم إنني، تضيف ضاحكة، لا أملك …"`: the cue stands between commas inside the marks and stays in the words. */
export function claimInnerCue(reading: Reading, passage: Passage, sentence: number, item: Item): Claim | null {
  const { pair } = item
  if (!pair || countWords(item) < leastWords) return null
  const inner: Passage = {
    ...passage,
    ...pair.inner,
    tokens: passage.tokens.slice(pair.from, pair.ending === 'closed' ? pair.to - 1 : pair.to),
  }
  for (const { items } of listSentences(inner, pair.passage, [], reading.lexicon, reading.text)) {
    const frame = readFrame(reading, items, sentence)
    if (frame) return { frame, kind: 'direct', pairs: [pair], content: [{ start: item.start, end: item.end }], form: 'clause' }
  }
  return null
}

function readFrame(reading: Reading, items: readonly Item[], sentence: number): Frame | null {
  for (let at = 2; at < items.length - 1; at++) {
    const item = items[at]
    const cue =
      item?.lexeme?.conjunction === '' ? item.lexeme.cues.find(({ form, person }) => form === 'finite' && person === 3) : undefined
    if (!item || !cue || items[at - 1]?.kind !== 'comma') continue
    const speaker = readNounPhrase(items, at + 1, { text: reading.text, grammar: reading.lexicon.grammar, appositions: false })
    const end = speaker?.to ?? at + 1
    if (items[end]?.kind !== 'comma' && items[end + 1]?.kind !== 'comma') continue
    return {
      sentence,
      at,
      cue,
      shown: { span: { start: item.start, end: item.end }, lemma: cue.lemma.lemma, class: cue.lemma.class, form: cue.form },
      link: 'around',
      pronoun: null,
      content: -1,
      gluedLetters: 0,
      before: -1,
      to: end,
      speaker: speaker && (canSpeak(speaker) || speaker.head.definite) && items[speaker.to]?.kind === 'comma' ? speaker : null,
      subject: speaker ? 'own' : 'none',
      via: null,
      channel: null,
      addressee: null,
      rule: 'finite-inside',
    }
  }
  return null
}
