import { isBlank } from '../source.js'

/** How a sentence ends: with a full stop or dots, with another stop, or not at all. `?!` asks. */
export type Stop = 'period' | 'question' | 'exclamation' | 'none'

/** Closing marks and blanks between a stop and the end of its line are few. */
const closersRead = 8

/** The stop before `at`, perhaps with closing marks behind it: `… انتهى».` */
export function stopBefore(text: string, at: number): Stop {
  for (let before = at - 1; before >= 0 && at - before <= closersRead; before--) {
    const code = text.charCodeAt(before)
    switch (code) {
      case 0x2e: // .
      case 0x2026: // …
      case 0x6d4: // ۔
        return 'period'
      case 0x3f: // ?
      case 0x61f: // ؟
        return 'question'
      case 0x21: // !
        return stopBefore(text, before) === 'question' ? 'question' : 'exclamation'
      case 0x22: // "
      case 0x27: // '
      case 0x29: // )
      case 0x5d: // ]
      case 0xbb: // »
      case 0x2019: // ’
      case 0x201c: // “
      case 0x201d: // ”
        continue
    }
    if (!isBlank(code)) return 'none'
  }
  return 'none'
}

/** Whether a sentence ends at `at`. */
export function isBehindStop(text: string, at: number): boolean {
  return stopBefore(text, at) !== 'none'
}
