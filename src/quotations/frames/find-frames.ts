import type { CueReading } from '../lexicon/lexeme.js'
import { scanForward } from '../scan/walk.js'
import type { Item } from '../sentences.js'
import { findPairBefore, readBehind } from './behind.js'
import { isEnough, isPossible } from './evidence.js'
import { readAccording, readCalled, readTail, readVerbless } from './fixed-phrases.js'
import { isManner, readManner } from './manner.js'
import { makeForward } from './forward.js'
import type { Frame, Reading } from './frame.js'
import { optionsOf, type Draft, type OpenSentence } from './sentence.js'

/** All frames of the article, sentence by sentence, in text order. */
export function findFrames(reading: Reading): Frame[] {
  return reading.sentences.flatMap(({ items }, number) => {
    const open: OpenSentence = { reading, items, frames: [], taken: new Set(), mainSubject: undefined, headAt: undefined }
    return readSentence(open).map((frame) => ({ gluedLetters: 0, sentence: number, ...frame }))
  })
}

function readSentence(open: OpenSentence): readonly Draft[] {
  for (let at = 0; at < open.items.length; at++) {
    const item = open.items[at]
    const frame = item && !open.taken.has(at) ? readAt(open, item, at) : null
    if (frame) keep(open, frame)
    else if (item?.phrase) skipPhrase(open, item, at)
  }
  const verbless = open.frames.length ? null : readVerbless(open)
  return verbless ? [verbless] : open.frames.map((frame, number) => ({ ...frame, via: frame.via ?? findCarrier(open.frames, number) }))
}

/** `قال: "…"، حسبما نقلت القناة`: a source at the tail passes on what the frames before it report. */
function findCarrier(frames: readonly Draft[], number: number): Draft['via'] {
  const frame = frames[number]
  if (!frame || frame.link === 'behind' || !frame.speaker || frame.cue?.form !== 'finite') return null
  const tail = frames.find((other, place) => place > number && other.rule === 'according-behind' && other.subject === 'own')
  return tail?.speaker ?? null
}

/** A word inside a fixed expression is no cue: `وفي رد على`. */
function skipPhrase(open: OpenSentence, { phrase }: Item, at: number): void {
  for (let k = at + 1; k < at + (phrase?.length ?? 1); k++) open.taken.add(k)
}

/** What stands between a cue and its link belongs to that frame: a noun there is no cue of its own. */
export function keep(open: OpenSentence, frame: Draft): void {
  open.frames.push(frame)
  for (let at = frame.at + 1; at < frame.to; at++) open.taken.add(at)
}

function readAt(open: OpenSentence, item: Item, at: number): Draft | null {
  if (item.phrase?.class === 'according' || item.phrase?.class === 'quoting') {
    const frame = readAccording(open, item, at)
    return frame && (readPassedOn(open, frame) ?? frame)
  }
  if (item.phrase?.class === 'called') return readCalled(open, item, at)
  if (item.phrase?.class === 'tail') return readTail(open, item, at)
  if (!item.lexeme || item.phrase) return null
  for (const cue of item.lexeme.cues) {
    const frame = readCue(open, cue, at)
    if (frame) return frame
  }
  return null
}

/** `وبحسب الصحيفة، قال الوزير إن …`: the minister speaks, and the paper passes it on. */
function readPassedOn(open: OpenSentence, { rule, content, speaker }: Draft): Draft | null {
  if (rule !== 'according-before') return null
  for (const cue of open.items[content]?.lexeme?.cues ?? []) {
    const own = cue.form === 'finite' ? readCue(open, cue, content) : null
    if (own?.subject !== 'own' || own.link === 'object' || own.link === 'preposition') continue
    open.taken.add(content)
    return { ...own, via: own.via ?? speaker }
  }
  return null
}

function readCue(open: OpenSentence, cue: CueReading, at: number): Draft | null {
  if (!isPossible(open, cue, at)) return null
  const finite = cue.form === 'finite'
  const scan = scanForward(open.items, at + 1, cue, { ...optionsOf(open), takesSubject: finite || cue.form === 'noun' })
  const before = finite ? findPairBefore(open, at) : -1
  const item = open.items[at]
  if (before >= 0 && !item?.lexeme?.conjunction) return readBehind(open, cue, at, scan, before)
  if (finite && isManner(open, at)) {
    const report = readManner(open, cue, at, scan)
    if (report) return report
  }
  if (!scan.link || !isEnough(open, cue, scan, at)) return null
  return makeForward(open, cue, at, scan)
}
