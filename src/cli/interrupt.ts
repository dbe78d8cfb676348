import type { Io } from './io.js'

/** Ctrl-C ends the run after the input in hand. */
export function listenForInterrupt(io: Io): { readonly caught: boolean } {
  const interrupt = { caught: false }
  io.once('SIGINT', () => {
    interrupt.caught = true
  })
  return interrupt
}

/** Lets a signal through, which is heard only between two turns of the event loop. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
