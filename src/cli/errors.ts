import type { ErrorCode } from '../schema.js'

/** Trouble with what the user typed: one line, what was seen, what was expected. */
export class UsageError extends Error {}

/** Trouble with one input; the others still go through. */
export class InputError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
  }
}
