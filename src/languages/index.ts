import { arabic } from './ar/index.js'
import { english } from './en/index.js'
import { persian } from './fa/index.js'
import { french } from './fr/index.js'
import type { Language } from './language.js'
import { turkish } from './tr/index.js'
import { urdu } from './ur/index.js'

/** Every language with a pack; where two fit a text equally well, the first is taken. */
export const languages: readonly Language[] = [arabic, english, french, persian, urdu, turkish]
