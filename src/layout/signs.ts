import type { Page } from './page.js'
import type { Piece } from './segments.js'

/** The signs between the words of a segment. */
export interface Signs {
  readonly commas: number
  /** Full stops and other ends of sentences inside. */
  readonly sentences: number
  /** Signs that part names in bylines and menus: `-`, `:`, `|`, `/`, `·`. */
  readonly bars: number
  /** How many words stand before the first bracket; Infinity where there is none. */
  readonly bracketAt: number
  /** Whether it holds a blank, a slash, an equals sign or other code, a dot between letters, a copyright or at sign. */
  readonly blank: boolean
  readonly slash: boolean
  readonly code: boolean
  readonly dot: boolean
  readonly copyright: boolean
  readonly at: boolean
}

const wordsRead = 24

/** Counts the signs behind the first words; what follows tells nothing new. */
export function countSigns({ source: { text }, words }: Page, { start, end, from, to }: Piece): Signs {
  let [commas, sentences, bars, bracketAt] = [0, 0, 0, Infinity]
  let [blank, slash, code, dot, copyright, at] = [false, false, false, false, false, false]
  const limit = Math.min(to, from + wordsRead)
  for (let word = from - 1; word < limit; word++) {
    const gapStart = word < from ? start : (words.ends[word] ?? end)
    const gapEnd = word + 1 < to ? (words.starts[word + 1] ?? end) : end
    const isInside = word >= from && word + 1 < to
    for (let index = gapStart; index < gapEnd; index++) {
      switch (text.charCodeAt(index)) {
        case 0x20:
        case 0x09:
        case 0xa0:
          blank = true
          break
        case 0x2c: // ,
        case 0x3b: // ;
        case 0x60c: // ،
        case 0x61b: // ؛
          commas++
          break
        case 0x2e: // .
          if (gapEnd - index === 1) dot = true
          else if (isInside && text.charCodeAt(index - 1) !== 0x2e && text.charCodeAt(index + 1) !== 0x2e) sentences++
          break
        case 0x21: // !
        case 0x3f: // ?
        case 0x61f: // ؟
        case 0x6d4: // ۔
          if (gapEnd - index > 1 && isInside) sentences++
          break
        case 0x28: // (
          bracketAt = Math.min(bracketAt, word + 1 - from)
          break
        case 0x2f: // /
          slash = true
          bars++
          break
        case 0x2d: // -
          if (gapEnd - gapStart > 1 || !isLatinLetter(text.charCodeAt(index - 1)) || !isLatinLetter(text.charCodeAt(index + 1))) bars++
          break
        case 0x3a: // :
        case 0x7c: // |
        case 0xb7: // ·
        case 0x2013: // –
        case 0x2014: // —
        case 0x2022: // •
        case 0x640: // ـ
          bars++
          break
        case 0x3c: // <
        case 0x3d: // =
        case 0x7b: // {
        case 0x7d: // }
          code = true
          break
        case 0xa9: // ©
        case 0x26: // &copy;
          copyright = true
          break
        case 0x40: // @
          at = true
          break
      }
    }
  }
  return { commas, sentences, bars, bracketAt, blank, slash, code, dot, copyright, at }
}

/** `Jean-Paul` is one name. */
function isLatinLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}
