import type { Source } from '../source.js'
import { isOfClass, phraseLength } from './lexicon.js'
import { slicePart, type Part } from './parts.js'
import { canBeName, hasGivenName, isInitials, isLatin } from './people.js'

export type PartKind = 'person' | 'place' | 'agency' | 'outlet' | 'generic' | 'section' | 'unknown'
/** What the words before a name say of it. */
export type PartLabel = 'writer' | 'photographer' | 'source' | 'imprint'

/** A part of a byline, without its label, and what its own words say of it. */
export interface Reading {
  readonly part: Part
  readonly kind: PartKind
  readonly label: PartLabel | null
}

/** Reads each part by itself; what only its neighbours can tell stays `unknown`. A label alone speaks for the next part. */
export function classifyParts(source: Source, parts: readonly Part[]): Reading[] {
  const readings: Reading[] = []
  let carried: PartLabel | null = null
  for (const part of parts) {
    const { label, rest: words } = stripLabels(part)
    const rest = words && dropGeneric(words)
    if (!rest) {
      carried = label ?? carried
      continue
    }
    const own: PartLabel | null = label ?? (rest.before.includes('bar') ? null : carried)
    if (!rest.after.includes('joiner') || label) carried = rest.after.includes('joiner') ? own : null
    readings.push({ part: rest, kind: kindOf(source, rest), label: own })
  }
  return readings
}

/** `بقلم فلان`, `من مراسلتنا فلانة`, `تصوير فلان`: the label, and the part without it; no rest where the label is all. */
export function stripLabels(part: Part): { label: PartLabel | null; rest: Part | null } {
  let label: PartLabel | null = null
  let rest = part
  for (let steps = 0; steps < 3; steps++) {
    const found = labelAt(rest.keys)
    if (!found) break
    label = found.label ?? label
    if (found.length === rest.keys.length) return { label, rest: isGeneric(rest.keys) && rest.after.length === 0 ? rest : null }
    rest = { ...slicePart(rest, found.length, rest.keys.length), before: rest.before }
  }
  return { label, rest }
}

/** `Reuters Staff`: the agency alone. */
function dropGeneric(part: Part): Part {
  const agency = phraseLength(part.keys, 0, 'agency')
  return agency > 0 && isGeneric(part.keys.slice(agency)) ? { ...slicePart(part, 0, agency), after: part.after } : part
}

function labelAt(keys: readonly string[]): { label: PartLabel | null; length: number } | null {
  let best: { label: PartLabel | null; length: number } | null = null
  for (const label of ['writer', 'photographer', 'picture', 'source', 'role', 'imprint'] as const) {
    const length = phraseLength(keys, 0, label)
    if (length > (best?.length ?? 0)) best = { label: labelled[label], length }
  }
  return best
}

const labelled = {
  writer: 'writer',
  role: 'writer',
  photographer: 'photographer',
  picture: 'photographer',
  source: 'source',
  imprint: 'imprint',
} as const

function isGeneric(keys: readonly string[]): boolean {
  return isOfClass(keys.join(' '), 'generic')
}

/** In quotation marks an outlet's name stands, or a text. */
const longestQuoted = 4

function kindOf(source: Source, part: Part): PartKind {
  const phrase = part.keys.join(' ')
  if (isOfClass(phrase, 'generic')) return 'generic'
  if (isOfClass(phrase, 'agency') || namesAgency(part.keys)) return 'agency'
  if (isInitials(part)) return 'generic'
  if (part.quoted) return part.keys.length <= longestQuoted ? 'outlet' : 'unknown'
  if (isOfClass(phrase, 'place') || isOfClass(phrase, 'country')) return 'place'
  if (isOfClass(phrase, 'section')) return 'section'
  if (hasGivenName(part) && canBeName(source, part)) return 'person'
  if (isOutlet(source, part)) return 'outlet'
  if (!isLatin(source, part) || part.keys.length > 4 || !canBeName(source, part)) return 'unknown'
  return endsAsStaff(part) ? 'outlet' : 'person'
}

/** `Northern Herald Staff Writers` */
function endsAsStaff({ keys }: Part): boolean {
  return keys.some((_, at) => at > 0 && at + phraseLength(keys, at, 'generic') === keys.length)
}

/** وكالة الأنباء الألمانية, خبرگزاری آنادولو */
function namesAgency(keys: readonly string[]): boolean {
  const noun = phraseLength(keys, 0, 'agencyNoun')
  return noun > 0 && keys.some((_, at) => at >= noun && at + phraseLength(keys, at, 'agency') === keys.length)
}

/** A site's address, a name with a number (`جو 24`), or with a word such as `News`. */
function isOutlet(source: Source, part: Part): boolean {
  if (part.words.some((word, at) => (at > 0 && word.kind === 'number') || (word.kind === 'word' && /\p{Nd}/u.test(word.key)))) return true
  if (part.keys.some((_, at) => phraseLength(part.keys, at, 'outlet') > 0)) return true
  return isLatin(source, part) && /[a-z0-9]\.[a-z]{2}/iu.test(source.text.slice(part.start, part.end))
}
