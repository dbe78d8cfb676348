/** The grammar of reported speech in one language. */
export interface Grammar {
  readonly placeholder?: never
}
