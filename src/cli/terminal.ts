import type { Io, Output } from './io.js'

export const colorModes = ['auto', 'always', 'never'] as const
export type ColorMode = (typeof colorModes)[number]

/** Characters that steer a terminal or turn the line around ("a\u001b[31m.txt", "a\u202etxt.exe") made visible: `a\u{1b}[31m.txt`. */
export function escapeSteering(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu, showEscape)
}

/** The same JSON, with them as JSON escapes; all that is left of the C0 controls there is the line feed of pretty printing. */
export function escapeInJson(json: string): string {
  const steering = /[\u007f-\u009f\p{Bidi_Control}\p{Cs}\u2028\u2029]/gu
  return json.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** The same in running text, where tab and line feed are harmless, and so is the carriage return of a CRLF. */
export function escapeInText(text: string): string {
  return text.replace(/(?![\t\n])(?!\r\n)\p{Cc}/gu, showEscape)
}

function showEscape(character: string): string {
  return `\\u{${character.charCodeAt(0).toString(16)}}`
}

/** Words of the dump or a file name, so that right-to-left text does not reorder the line around it. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}

/** chalk 5 ignores NO_COLOR on a terminal, so the choice is made here. */
export function wantsColor(mode: ColorMode, stream: Output, env: Io['env']): boolean {
  if (mode !== 'auto') return mode === 'always'
  return stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}
