import type { Span } from '../../source.js'
import type { Lexeme } from '../lexicon/lexeme.js'
import type { Item } from '../sentences.js'
import { body, classBit, individual } from '../word-classes.js'
import { countClitics } from './clitics.js'
import type { NounPhrase, NounPhraseOptions, OpenPhrase, SpeakerKind } from './noun-phrase.js'
import { isPreposition } from './predicates.js'

/** A bare noun with the article and at most two words more refers to somebody named before. */
const longestAnaphor = 3
const trailing = new Set(['comma', 'sign', 'stop', 'number'])

export function finish(phrase: OpenPhrase, head: Lexeme): NounPhrase {
  const { items, options } = phrase
  let to = phrase.at
  while (to > phrase.start + 1 && (trailing.has(items[to - 1]?.kind ?? 'comma') || isPreposition(items[to - 1]?.lexeme))) to--
  const first = items[phrase.start]
  const start = (first?.start ?? 0) + countClitics(options, first)
  const end = items[to - 1]?.end ?? start
  const hasName = phrase.nameFrom >= 0 && phrase.nameTo <= to
  const words = sortWords(phrase, to, hasName)
  const shape = isOneOf(options, first)
    ? { kind: 'person' as const, gender: first?.lexeme?.gender ?? 'm', number: 's' as const }
    : shapeOf(head)
  return {
    from: phrase.start,
    to,
    start,
    end,
    text: showText(options, first, { start, end }),
    head,
    ...shape,
    number: phrase.joined ? 'p' : shape.number,
    definite: head.definite || head.suffix !== null || hasName || words.definite,
    name: hasName ? nameSpan(phrase) : null,
    nameWords: words.name,
    roleWords: words.role,
    titles: words.titles,
    joined: phrase.joined,
    same: words.same,
    anaphoric: !hasName && (words.same || (head.definite && to - phrase.start <= longestAnaphor)),
  }
}

/** `أحد المشجعين`: one, whatever the head. */
function isOneOf({ grammar }: NounPhraseOptions, first: Item | undefined): boolean {
  return grammar.oneOf.includes(first?.lexeme?.stem ?? '')
}

/** The words of the name and those around it, and what they show. */
function sortWords(
  phrase: OpenPhrase,
  to: number,
  hasName: boolean,
): { name: string[]; role: string[]; titles: string[]; definite: boolean; same: boolean } {
  const sorted = { name: [] as string[], role: [] as string[], titles: [] as string[], definite: false, same: false }
  let governed = false
  for (let at = phrase.start; at < to; at++) {
    const lexeme = phrase.items[at]?.lexeme
    if (!lexeme) continue
    const word = lexeme.classes || lexeme.definite ? lexeme.stem : lexeme.key
    if (hasName && at >= phrase.nameFrom && at < phrase.nameTo) sorted.name.push(word)
    else sorted.role.push(word)
    if (lexeme.classes & classBit.title && !lexeme.preposition) sorted.titles.push(lexeme.stem)
    governed ||= at > phrase.start && (lexeme.preposition !== '' || isPreposition(lexeme)) // `بعثة لحفظ السلام` is one of several
    sorted.definite ||= lexeme.definite && !governed
    sorted.same ||= (lexeme.classes & classBit.anaphor) !== 0
  }
  return sorted
}

function nameSpan(phrase: OpenPhrase): Span {
  const first = phrase.items[phrase.nameFrom]
  const last = phrase.items[phrase.nameTo - 1]
  return { start: (first?.start ?? 0) + countClitics(phrase.options, first), end: last?.end ?? 0 }
}

/** The words as they read alone: `للوزارة` is shown as `الوزارة`. */
function showText({ text, grammar }: NounPhraseOptions, first: Item | undefined, { start, end }: Span): string {
  const shown = text.slice(start, end)
  const fused = first?.lexeme?.definite ? grammar.clitics.fusedArticles.find(({ form }) => shown.startsWith(form)) : undefined
  return fused ? grammar.clitics.article + shown.slice(fused.form.length) : shown
}

function shapeOf(head: Lexeme): Pick<NounPhrase, 'kind' | 'gender' | 'number'> {
  const { classes } = head
  const plural = (classes & classBit.group && !(classes & individual)) !== 0 || head.number === 'p' || head.number === 'd'
  return {
    kind: kindOf(classes, plural),
    gender: head.gender === 'f' ? 'f' : classes & individual ? 'm' : null,
    number: plural ? 'p' : 's',
  }
}

function kindOf(classes: number, plural: boolean): SpeakerKind {
  if (classes & individual) return plural ? 'group' : 'person'
  if (classes & body) return 'group'
  return classes & classBit.document ? 'document' : plural ? 'group' : 'person'
}
