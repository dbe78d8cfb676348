import type { NounEnding } from '../../languages/grammar.js'
import { classBit, descriptive, particle, speakerHead } from '../word-classes.js'
import { type Known, findClasses, particles, shortestNoun } from './classes.js'
import { findCues } from './cues.js'
import type { CueReading, Lexeme } from './lexeme.js'
import { listPhrases } from './phrases.js'
import { type Stripped, listStripped } from './strip.js'
import type { Tables } from './tables.js'

/** A word as one of the ways to strip it makes it known. */
interface Found extends Known {
  readonly stripped: Stripped
}

/** Tries the word whole, then with more and more clitics taken off; the first that the lexicon knows is meant. */
export function analyse(word: string, key: string, tables: Tables): Lexeme {
  const { clitics } = tables.grammar
  const isFeminine = clitics.feminineEndings.some((ending) => word.endsWith(ending))
  const endsInPronoun = !isFeminine && tables.feminine.some((ending) => key.endsWith(ending))
  const tries = listStripped(key, tables).filter(({ suffix }) => !(isFeminine && suffix && tables.feminine.includes(suffix.form)))
  let found: Found | null = null
  let cued: Stripped | null = null
  let cues: readonly CueReading[] = []
  for (const stripped of tries) {
    if (!cued) {
      cues = findCues(stripped, tables)
      cued = cues.length ? stripped : null
    }
    const entry: Known | null = found && !mayYield(found) && !endsInPronoun ? null : findClasses(stripped, tables)
    const isNearer = found
      ? entry && (entry.classes & particles || (stripped.suffix && !isFeminine && !found.stripped.suffix))
      : !cued || cued === stripped
    if (entry && isNearer) found = { stripped, ...entry }
  }
  const best = found?.stripped ?? cued ?? tries.find((stripped) => isPlainlyDefinite(stripped, clitics.conjunctions[0])) ?? tries[0]
  const classes = withoutFalseName(word, found?.classes ?? 0, clitics.notNameEndings)
  const finite = cues.some((cue) => cue.form === 'finite')
  const adverbial = cues.some((cue) => cue.adverbial)
  const isBare = best?.definite !== true && best?.preposition === ''
  return {
    key,
    classes,
    stem: best?.stem ?? key,
    conjunction: best?.conjunction ?? '',
    preposition: best?.preposition ?? '',
    definite: best?.definite ?? false,
    suffix: best?.suffix ?? null,
    oblique: found?.ending
      ? found.ending.oblique === true
      : (!found || (classes & classBit.group) !== 0) && endsObliquely(best, clitics.endings),
    adverb: found?.ending?.accusative === true || clitics.adverbMarks.some((mark) => word.includes(mark)),
    gender: found?.ending?.gender ?? (isFeminine ? 'f' : null),
    number: found?.ending?.number ?? null,
    cues,
    finite,
    adverbial,
    verbal:
      isBare &&
      (((classes & classBit.verb) !== 0 && !(classes & (particle | classBit.givenName))) ||
        ((finite || adverbial) && !(classes & notVerbal))),
    phrases: listPhrases(key, best?.suffix ? best.stem : null, tables),
  }
}

/** An unknown word with the article in the plural of an object: `المنخرطين`. */
function endsObliquely(stripped: Stripped | undefined, endings: readonly NounEnding[]): boolean {
  return (
    stripped?.definite === true &&
    endings.some(({ form, oblique }) => oblique && stripped.stem.length > form.length + 2 && stripped.stem.endsWith(form))
  )
}

/** Classes that a reporting verb is not, whatever its letters. */
const notVerbal = particle | speakerHead | descriptive

/** An unknown word with the article; before it only the commonest conjunction is taken off: `فاليرو` is a name. */
function isPlainlyDefinite({ definite, conjunction, stem }: Stripped, common: string | undefined): boolean {
  return definite && (conjunction === '' || conjunction === common) && stem.length >= shortestNoun
}

/** `على` is no `علي`: a first name that is written like a particle keeps its own last letter. */
function withoutFalseName(word: string, classes: number, endings: readonly string[]): number {
  const isParticle = (classes & particles) !== 0 && endings.some((ending) => word.endsWith(ending))
  return isParticle ? classes & ~classBit.givenName : classes
}

/** A verb that is written like a particle with a clitic (`أنهى` and `أنها`, `وفى` and `وفي`), or a name like a noun with one (`ناديه`), gives way to it. */
function mayYield({ classes }: Found): boolean {
  return classes === classBit.verb || classes === classBit.givenName
}
