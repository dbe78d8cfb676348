import { arabic } from './ar/index.js'
import { english } from './en/index.js'
import { persian } from './fa/index.js'
import { french } from './fr/index.js'
import type { LanguagePack } from './language.js'
import { turkish } from './tr/index.js'
import { urdu } from './ur/index.js'

/**
 * Every language with a pack; where two fit a text equally well, the first is taken. Only modules that are evaluated when the package is built
 * read the packs: they fold and index the words, so that no list of them is loaded at run time. The grammars stand in `grammars.ts`.
 */
export const languages: readonly LanguagePack[] = [arabic, english, french, persian, urdu, turkish]
