/** Months, weekdays and what else stands in a date in one language. */
export interface DateWords {
  readonly placeholder?: never
}
