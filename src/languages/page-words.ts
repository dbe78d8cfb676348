/** Words of page furniture, labels, bylines and credits in one language. */
export interface PageWords {
  readonly placeholder?: never
}
