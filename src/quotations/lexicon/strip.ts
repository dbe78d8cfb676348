import type { Agreement, Grammar } from '../../languages/grammar.js'
import type { Tables } from './tables.js'

/** What a word looks like when some of its clitics are taken off. */
export interface Stripped {
  readonly stem: string
  readonly conjunction: string
  readonly preposition: string
  readonly definite: boolean
  readonly suffix: (Agreement & { readonly form: string }) | null
}

/** A word without its leading clitics. */
type Head = Omit<Stripped, 'suffix'>

/** All ways to take clitics off, fewest first. */
export function listStripped(key: string, { grammar, suffixes, suffixEnds }: Tables): Stripped[] {
  const heads = listHeads(key, '', grammar)
  for (const conjunction of grammar.clitics.conjunctions)
    if (key.startsWith(conjunction) && key.length > conjunction.length + 1)
      heads.push(...listHeads(key.slice(conjunction.length), conjunction, grammar))
  const all: Stripped[] = heads.map((head) => ({ ...head, suffix: null }))
  if (!suffixEnds.has(key.charAt(key.length - 1))) return all
  for (const head of heads)
    for (const suffix of head.definite ? [] : suffixes)
      if (head.stem.length > suffix.form.length && head.stem.endsWith(suffix.form))
        all.push({ ...head, stem: head.stem.slice(0, -suffix.form.length), suffix })
  return all
}

function listHeads(word: string, conjunction: string, grammar: Grammar): Head[] {
  const { prepositions, article, fusedArticles } = grammar.clitics
  const heads: Head[] = [{ stem: word, conjunction, preposition: '', definite: false }]
  const isArticle = (rest: string) => article !== '' && rest.startsWith(article) && rest.length > article.length + 1
  if (isArticle(word)) heads.push({ stem: word.slice(article.length), conjunction, preposition: '', definite: true })
  for (const { form, preposition } of fusedArticles)
    if (word.startsWith(form) && word.length > form.length + 1)
      heads.push({ stem: word.slice(form.length), conjunction, preposition, definite: true })
  for (const preposition of prepositions) {
    if (!word.startsWith(preposition) || word.length < preposition.length + 2) continue
    const behind = word.slice(preposition.length)
    if (isArticle(behind)) heads.push({ stem: behind.slice(article.length), conjunction, preposition, definite: true })
    else heads.push({ stem: behind, conjunction, preposition, definite: false })
  }
  return heads
}
