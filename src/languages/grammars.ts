import { grammar as arabic } from './ar/grammar.js'
import type { Grammar } from './grammar.js'

/** The grammars of reported speech, by language tag; a language that has none here has its pages read, but not its quotations. */
export const grammars: Readonly<Partial<Record<string, Grammar>>> = { ar: arabic }
