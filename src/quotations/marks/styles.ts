/**
 * Styles whose marks pair with each other. `direction` says what a mark's own shape tells about opening (+) and closing (−):
 * a fact for guillemets, a hint for curly marks (one curly quotation in five of the corpus does not open with “ and close with ”).
 */
export interface Style {
  readonly direction: Readonly<Record<string, number>>
  /** What it costs to leave a mark without a partner. */
  readonly stray: number
  /** What it costs to open inside an open pair. */
  readonly nested: number
}

export const styles: readonly Style[] = [
  { direction: { '"': 0, '&quot;': 0, '&#34;': 0, "''": 0, '``': 1, '""': 0 }, stray: 2, nested: 2.5 },
  { direction: { '«': 4, '»': -4, '‹': 4, '›': -4 }, stray: 2, nested: 0.5 },
  { direction: { '“': 0.7, '”': -0.7, '„': 3, '‟': 0.7 }, stray: 2, nested: 2 },
  { direction: { '‘': 0.5, '’': -0.5, '‚': 2, '‛': 0.5, "'": 0 }, stray: 0.2, nested: 3 },
  { direction: { '((': 4, '))': -4 }, stray: 1, nested: 1 },
]
export const styleOf = new Map(styles.flatMap((style, index) => Object.keys(style.direction).map((mark) => [mark, index] as const)))
