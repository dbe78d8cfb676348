import type { Agreement } from '../../languages/grammar.js'
import { findPacked } from '../../languages/packed.js'
import type { CueForm } from '../../schema.js'
import type { CueReading } from './lexeme.js'
import type { Stripped } from './strip.js'
import type { Tables } from './tables.js'

const formOf: Record<string, CueForm> = {
  p: 'finite',
  i: 'finite',
  j: 'finite',
  v: 'finite',
  w: 'finite',
  a: 'participle',
  A: 'participle',
  m: 'masdar',
  n: 'noun',
}

/** All readings as a reporting word, the likeliest first. */
export function findCues(stripped: Stripped, tables: Tables): readonly CueReading[] {
  const { stem, suffix, preposition, definite } = stripped
  const bare = definite || preposition !== '' ? '' : futureStem(stem, tables)
  const own = findPacked(tables.grammar.forms, stem)
  const lines = own ?? (bare === '' ? undefined : findPacked(tables.grammar.forms, bare))
  if (!lines) return []
  const readings: CueReading[] = []
  for (const line of lines.split(' ')) {
    const [number = '', code = ''] = line.split(':')
    const lemma = tables.grammar.cues[Number(number)]
    const form = formOf[code.charAt(0)]
    if (!lemma || !form) continue
    if (form === 'finite' ? definite || preposition : own === undefined) continue // `لبيان` is a noun behind its preposition
    const passive = code.startsWith('v') || code.startsWith('w')
    readings.push({ lemma, form, adverbial: code.startsWith('A'), passive, suffix, ...readAgreement(code) })
  }
  return readings.sort((a, b) => rankOf(a) - rankOf(b))
}

/** A reporter's verbs stand in the third person; the same letters in the first are rarer, and so are nouns of action. */
function rankOf({ person, form }: CueReading): number {
  return (person === undefined || person === 3 ? 0 : 1) + (form === 'masdar' || form === 'noun' ? 2 : 0)
}

/** The verb behind a future prefix: `سيقول` → `يقول`; empty where there is none. */
function futureStem(stem: string, { grammar }: Tables): string {
  const prefix = grammar.clitics.verbPrefixes.find((candidate) => stem.startsWith(candidate))
  return prefix ? stem.slice(prefix.length) : ''
}

/** `p3fs` → third person, feminine, singular; `-` leaves a part open. */
function readAgreement(code: string): Agreement {
  const [, person = '', gender = '', number = ''] = code
  return {
    ...(person >= '1' && person <= '3' && { person: Number(person) as 1 | 2 | 3 }),
    ...((gender === 'm' || gender === 'f') && { gender }),
    ...((number === 's' || number === 'd' || number === 'p') && { number }),
  }
}
