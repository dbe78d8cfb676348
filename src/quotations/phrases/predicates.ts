import type { Lexeme } from '../lexicon/lexeme.js'
import { actor, bodyOrOutlet, classBit, descriptive, speakerHead } from '../word-classes.js'
import type { OpenPhrase } from './noun-phrase.js'

export function isGoverned(phrase: OpenPhrase): boolean {
  return phrase.at > phrase.start && isPreposition(phrase.items[phrase.at - 1]?.lexeme)
}

/** Right behind a noun without the article a time word may be its genitive: `صحيفة اليوم`. */
export function continuesIdafa(phrase: OpenPhrase): boolean {
  const before = phrase.items[phrase.at - 1]?.lexeme
  return before !== undefined && before !== null && (before.classes & bodyOrOutlet) !== 0 && !before.definite
}

/** A phrase is closed where its last noun cannot govern another: it has the article, a pronoun, or is an adjective. */
export function isClosed(phrase: OpenPhrase, before: Lexeme | null | undefined): boolean {
  if (!before) return true
  if (before === phrase.head && before.classes & speakerHead && !before.definite && !before.suffix) return false
  if (before.preposition && !before.definite && !before.classes) return false
  if (before.classes & actor && phrase.options.grammar.closedEndings.some((ending) => before.stem.endsWith(ending))) return true
  return before.definite || before.suffix !== null || (before.classes & (descriptive | classBit.time)) !== 0
}

/** `أكد ترامب أن`, `أكد بينيتيز على أنه`: right before the link stands the subject. */
function leadsToClause({ items, at }: OpenPhrase): boolean {
  const next = items[at + 1]?.lexeme
  const behind = isPreposition(next) ? items[at + 2]?.lexeme : next
  return ((behind?.classes ?? 0) & classBit.complementizer) !== 0
}

/** A noun of action behind a complete phrase is what is reported. */
export function isObject(phrase: OpenPhrase, { classes, definite, stem }: Lexeme): boolean {
  if (!phrase.options.objectFollows || classes || definite || leadsToClause(phrase)) return false
  const { actionNoun, clitics } = phrase.options.grammar
  return (
    actionNoun.test(stem) ||
    clitics.endings.some(({ form, accusative }) => accusative && stem.endsWith(form) && actionNoun.test(stem.slice(0, -form.length)))
  )
}

/** A bare preposition; `علي` may be a name. */
export function isPreposition(lexeme: Lexeme | null | undefined): boolean {
  if (!lexeme || lexeme.suffix || lexeme.classes & classBit.givenName) return false
  return (lexeme.classes & classBit.preposition) !== 0
}

/** A preposition, alone or with a pronoun; `أمام` is no imam unless it has the article. */
export function isParticle({ classes, definite, suffix }: Lexeme): boolean {
  if (definite || !(classes & classBit.preposition)) return false
  return (classes & classBit.adjunct) !== 0 || suffix !== null
}

/** `قوله`, `تأكيدها`: what somebody says, not who. */
export function isSpokenMasdar(lexeme: Lexeme): boolean {
  return !lexeme.preposition && lexeme.cues.some((cue) => cue.form === 'masdar' && cue.suffix !== null)
}
