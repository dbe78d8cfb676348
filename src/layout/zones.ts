import type { LayoutRole } from '../schema.js'

/**
 * A page is read from top to bottom through zones: what stands above the headline, the headline, the head (deck, date, byline,
 * picture), the text, and what stands below it. A state is a role in a zone; the same role may cost more in one zone than in another.
 */
export type Zone = 'top' | 'title' | 'head' | 'text' | 'foot'

export interface State {
  readonly zone: Zone
  readonly role: LayoutRole
}

const rolesOf = {
  top: ['noise', 'date', 'byline', 'caption', 'deck'],
  title: ['title'],
  head: ['noise', 'date', 'byline', 'caption', 'deck'],
  text: ['body', 'heading', 'noise', 'caption', 'byline', 'date'],
  foot: ['noise', 'byline', 'date', 'caption'],
} as const satisfies Record<Zone, readonly LayoutRole[]>

export const states: readonly State[] = (Object.keys(rolesOf) as Zone[]).flatMap((zone) => rolesOf[zone].map((role) => ({ zone, role })))

/** What it costs to begin with a state, to pass from one to another, to end with one. A step that no row allows is never taken. */
interface Step {
  readonly from: readonly [Zone | 'start', LayoutRole | '*']
  readonly to: readonly [Zone | 'end', LayoutRole | '*']
  readonly weight: number
}

/** Later rows overrule earlier ones. */
const steps: readonly Step[] = [
  // Above the headline
  { from: ['start', '*'], to: ['top', '*'], weight: -1.5 },
  { from: ['start', '*'], to: ['top', 'noise'], weight: 0 },
  { from: ['start', '*'], to: ['top', 'deck'], weight: -4 },
  { from: ['start', '*'], to: ['top', 'date'], weight: -0.8 },
  { from: ['start', '*'], to: ['title', 'title'], weight: 0 },
  { from: ['start', '*'], to: ['text', 'body'], weight: -3 },
  { from: ['top', '*'], to: ['top', '*'], weight: -1.5 },
  { from: ['top', '*'], to: ['top', 'noise'], weight: 0 },
  { from: ['top', 'byline'], to: ['top', 'byline'], weight: -0.2 },
  { from: ['top', '*'], to: ['top', 'deck'], weight: -4 },
  { from: ['top', '*'], to: ['top', 'date'], weight: -0.8 },
  { from: ['top', '*'], to: ['title', 'title'], weight: 0 },
  { from: ['top', '*'], to: ['text', 'body'], weight: -4 },
  { from: ['top', 'byline'], to: ['text', 'body'], weight: -1.5 },
  { from: ['top', '*'], to: ['end', '*'], weight: 0 },

  // From the headline to the text
  { from: ['title', 'title'], to: ['head', '*'], weight: 0 },
  { from: ['title', 'title'], to: ['head', 'deck'], weight: 0.5 },
  { from: ['title', 'title'], to: ['head', 'caption'], weight: -0.8 },
  { from: ['title', 'title'], to: ['head', 'byline'], weight: 1 },
  { from: ['title', 'title'], to: ['text', 'body'], weight: 0 },
  { from: ['head', '*'], to: ['head', '*'], weight: 0 },
  { from: ['head', '*'], to: ['head', 'deck'], weight: -1 },
  { from: ['head', 'noise'], to: ['head', 'deck'], weight: -3 },
  { from: ['head', 'deck'], to: ['head', 'deck'], weight: -1.5 },
  { from: ['head', '*'], to: ['head', 'noise'], weight: -0.15 },
  { from: ['head', '*'], to: ['text', 'body'], weight: 0 },
  { from: ['head', 'byline'], to: ['text', 'body'], weight: 1 },
  { from: ['head', 'deck'], to: ['text', 'body'], weight: -1.5 },
  { from: ['title', 'title'], to: ['end', '*'], weight: -8 },
  { from: ['head', '*'], to: ['end', '*'], weight: -8 },

  // In the text
  { from: ['text', '*'], to: ['text', '*'], weight: -1 },
  { from: ['text', 'body'], to: ['text', 'body'], weight: 0.3 },
  { from: ['text', 'body'], to: ['text', 'heading'], weight: 0 },
  { from: ['text', 'heading'], to: ['text', 'body'], weight: 0.5 },
  { from: ['text', 'heading'], to: ['text', 'heading'], weight: -1.5 },
  { from: ['text', 'body'], to: ['text', 'caption'], weight: -0.5 },
  { from: ['text', 'caption'], to: ['text', '*'], weight: 0 },
  { from: ['text', 'body'], to: ['text', 'noise'], weight: -1.5 },
  { from: ['text', 'noise'], to: ['text', 'noise'], weight: -0.3 },
  { from: ['text', 'noise'], to: ['text', 'body'], weight: -0.5 },
  { from: ['text', 'body'], to: ['text', 'byline'], weight: -2 },
  { from: ['text', 'body'], to: ['text', 'date'], weight: -2 },
  { from: ['text', 'body'], to: ['end', '*'], weight: 0 },

  // Below it
  { from: ['text', 'body'], to: ['foot', '*'], weight: -0.5 },
  { from: ['foot', '*'], to: ['foot', '*'], weight: -0.5 },
  { from: ['foot', '*'], to: ['foot', 'noise'], weight: 0 },
  { from: ['foot', '*'], to: ['end', '*'], weight: 0 },
]

/** Lower than any sum; JSON, in which the build keeps these tables, has no infinity. */
const never = -1e300

/** Number of the edges of a page among the states, behind them all. */
const edge = states.length
const width = states.length + 1

/** What each step costs: from a state, or the start, by rows; to a state, or the end, by columns. */
const weights = new Float64Array(width * width).fill(never)
for (const { from, to, weight } of steps)
  for (const row of listStates(from)) for (const column of listStates(to)) weights[row * width + column] = weight

function listStates([zone, role]: readonly [string, string]): number[] {
  if (zone === 'start' || zone === 'end') return [edge]
  return states.flatMap((state, index) => (state.zone === zone && (role === '*' || state.role === role) ? [index] : []))
}

function weigh(from: number, to: number): number {
  return weights[from * width + to] ?? never
}

export const first: readonly number[] = states.map((_, to) => weigh(edge, to))
export const last: readonly number[] = states.map((_, from) => weigh(from, edge))

/** The steps that may lead into each state. */
export const into: readonly (readonly { readonly from: number; readonly weight: number }[])[] = states.map((_, to) =>
  states.map((_, from) => ({ from, weight: weigh(from, to) })).filter(({ weight }) => weight !== never),
)
