import { furniture } from './furniture.js'
import type { Evidence } from './kinds.js'
import { pictures } from './pictures.js'
import { reading } from './reading.js'
import { signatures } from './signatures.js'
import { standing } from './standing.js'

/** Everything the reading of a page weighs, segment by segment; what a role means to its neighbours is in `zones.ts`. */
export const evidence: readonly Evidence[] = [...reading, ...furniture, ...signatures, ...pictures, ...standing]
