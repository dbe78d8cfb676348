import type { Source } from '../source.js'
import { bitsOfClasses, classesBegun, isOfClass, phraseLength } from './lexicon.js'
import { slicePart, type Part } from './parts.js'
import { hasGivenName, isLatin } from './people.js'

/** Cuts parts where a word, not a sign, parts two names: `Kullab and Stepanenko`, `إبستين وكاساس`, `سفيان الوردي من فاس`. */
export function expandParts(source: Source, parts: readonly Part[], cuts: readonly Cut[] = ['joiner', 'from']): Part[] {
  return parts.flatMap((part) => (isWhole(source, part) ? [part] : cutPart(source, part, cuts)))
}

function cutPart(source: Source, part: Part, cuts: readonly Cut[]): Part[] {
  return cutAtWords(part, cuts)
    .flatMap((piece) => cutAtScript(source, piece))
    .flatMap((piece) => cutBeforeAgency(source, piece))
    .flatMap((piece) => cutBeforeOutlet(piece))
    .flatMap((piece) => (isLatin(source, piece) ? [piece] : cutAtGluedJoiner(source, piece)))
}

const parting = bitsOfClasses('joiner', 'from', 'agency', 'outlet')

/** Most parts are seen to hold nothing that could cut them. */
function isWhole(source: Source, part: Part): boolean {
  if (part.keys.length === 1) return true
  return !isLatin(source, part) && (classesBegun(part.keys) & parting) === 0 && !part.keys.some(mayHoldJoiner)
}

type Cut = 'joiner' | 'from'

function cutAtWords(part: Part, cuts: readonly Cut[]): Part[] {
  const pieces: Part[] = []
  let rest = part
  for (let at = 0; at < rest.keys.length - 1; at++) {
    const cut = cuts.find((name) => isOfClass(rest.keys[at] ?? '', name))
    if (!cut || phraseLength(rest.keys, at, 'role') > 0 || isInsidePhrase(rest.keys, at)) continue
    if (at > 0) pieces.push(slicePart(rest, 0, at, { after: cut }))
    rest = { ...slicePart(rest, at + 1, rest.keys.length), before: at > 0 ? [cut] : [...rest.before, cut] }
    at = -1
  }
  return [...pieces, rest]
}

/** `ثقافة وفن`, `United Arab …`: the word belongs to a phrase that begins before it. */
function isInsidePhrase(keys: readonly string[], at: number): boolean {
  const start = Math.max(0, at - 3)
  for (let from = start; from <= at; from++) {
    const longest = Math.max(
      ...(['agency', 'generic', 'section', 'writer', 'photographer'] as const).map((name) => phraseLength(keys, from, name)),
    )
    if (longest > 1 && from + longest > at) return true
  }
  return false
}

/** `Next Previous محمد السريعي`: what is left of a slider, then a name. */
function cutAtScript(source: Source, part: Part): Part[] {
  if (!isLatin(source, part)) return [part]
  const at = part.words.findIndex((word) => word.kind === 'word' && !isLatin(source, word))
  const name = at > 0 ? slicePart(part, at, part.words.length) : null
  return name && hasGivenName(name) ? [name] : [part]
}

/** `Samya Kullab The Associated Press`, `روما أ ش أ`: a name or a place, then an agency, with nothing between. */
function cutBeforeAgency(source: Source, part: Part): Part[] {
  for (let at = 1; at < part.keys.length; at++) {
    if (at + phraseLength(part.keys, at, 'agency') !== part.keys.length) continue
    const isPlace = phraseLength(part.keys, 0, 'place') === at
    if (!isPlace && !(isLatin(source, part) && at > 1)) continue
    return [slicePart(part, 0, at, { after: 'joiner' }), slicePart(part, at, part.keys.length, { before: 'joiner' })]
  }
  return [part]
}

/** `بيار كسرواني بي بي سي`: a name, then an outlet of several words. */
function cutBeforeOutlet(part: Part): Part[] {
  if (!hasGivenName(part)) return [part]
  const at = part.keys.findIndex((_, index) => index > 1 && phraseLength(part.keys, index, 'outlet') > 1)
  return at < 0 ? [part] : [slicePart(part, 0, at, { after: 'joiner' }), slicePart(part, at, part.keys.length, { before: 'joiner' })]
}

/** The Arabic `و` is glued to the name it joins; the span of that name starts behind it. */
function cutAtGluedJoiner(source: Source, part: Part): Part[] {
  for (let at = 1; at < part.keys.length; at++) {
    const word = part.words[at]
    if (!word || !joinsName(part, at)) continue
    const behind = source.text.indexOf('\u0648', word.start) + 1
    const second = { ...word, start: behind, key: word.key.slice(1) }
    const tail = slicePart({ ...part, words: [second, ...part.words.slice(at + 1)] }, 0, part.words.length - at, { before: 'joiner' })
    return [slicePart(part, 0, at, { after: 'joiner' }), ...cutAtGluedJoiner(source, { ...tail, after: part.after })]
  }
  return [part]
}

function joinsName({ keys }: Part, at: number): boolean {
  const key = keys[at] ?? ''
  if (!mayHoldJoiner(key) || isKnown(key)) return false
  if (hasGivenName({ keys: [key.slice(1)] })) return true
  return at >= 2 && keys.length - at >= 2
}

function mayHoldJoiner(key: string): boolean {
  return key.length >= 4 && key.startsWith('\u0648')
}

function isKnown(key: string): boolean {
  return (['given', 'place', 'agency', 'generic', 'outlet', 'writer', 'section'] as const).some((name) => isOfClass(key, name))
}
