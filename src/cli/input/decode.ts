import { isUtf8 } from 'node:buffer'
import { InputError, UsageError } from '../errors.js'
import { findNearest } from '../nearest.js'
import { controlShare, mostControls } from './formats.js'
import { readsAsArabic } from './reads-as-arabic.js'
import { measureUtf8 } from './utf8.js'

export interface Decoded {
  /** Without its byte-order mark. */
  readonly text: string
  /** Label of the WHATWG Encoding Standard. */
  readonly encoding: string
}

/** Windows-1256 decodes any bytes; it is tried only where so much of what is not ASCII is no UTF-8 (one cut byte in a page is less). */
const leastWrongShare = 0.01
/** In UTF-16 every blank, digit and Latin letter has a NUL; of 2,586 news texts none in UTF-8 had more than one in a thousand. */
const leastNulShare = 0.02
const leastNulsOnOneSide = 0.95

/** Throws an InputError that names the byte, rather than let one U+FFFD into the text. */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  const encoding = encodingByMark(bytes) ?? label ?? encodingByNuls(bytes)
  if (encoding !== undefined) return decodeAs(encoding, bytes)
  return isUtf8(bytes) ? decodeAs('utf-8', bytes) : decodeDamaged(bytes)
}

/** The name that the standard gives a label: `latin1` is windows-1252. */
export function readEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    const near = findNearest(label, commonLabels)
    const hint = near
      ? `did you mean "${near}"?`
      : `expected a label of the WHATWG Encoding Standard, such as ${commonLabels.slice(0, 3).join(', ')}`
    throw new UsageError(`unknown encoding "${label}"; ${hint}`)
  }
}

const commonLabels = ['utf-8', 'windows-1256', 'utf-16le', 'utf-16be', 'iso-8859-6', 'windows-1252', 'iso-8859-1', 'utf-16'] as const

/** A mark wins over any label, as in the standard. */
function encodingByMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: as single bytes full of controls, many of them NULs, nearly all at one side of the pairs. */
function encodingByNuls(bytes: Uint8Array): string | undefined {
  const nuls = { even: 0, odd: 0 }
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nuls[at % 2 ? 'odd' : 'even']++
  const all = nuls.even + nuls.odd
  if (bytes.length % 2 || all < bytes.length * leastNulShare || controlShare(bytes) <= mostControls) return undefined
  if (nuls.odd >= all * leastNulsOnOneSide) return 'utf-16le'
  return nuls.even >= all * leastNulsOnOneSide ? 'utf-16be' : undefined
}

function decodeDamaged(bytes: Uint8Array): Decoded {
  const { first, wrong, nonAscii } = measureUtf8(bytes)
  if (wrong > nonAscii * leastWrongShare) {
    const decoded = decodeAs('windows-1256', bytes)
    if (readsAsArabic(decoded.text)) return decoded
  }
  throw badEncoding('utf-8', bytes, first, '; name another with --encoding')
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { text, encoding }
  } catch {
    const offset = encoding === 'utf-8' ? measureUtf8(bytes).first : findBadByte(encoding, bytes)
    throw badEncoding(encoding, bytes, offset)
  }
}

function badEncoding(encoding: string, bytes: Uint8Array, offset: number, hint = ''): InputError {
  const byte = bytes[offset]
  const seen =
    byte === undefined ? `its last character is cut off at byte ${offset}` : `byte ${offset} is 0x${byte.toString(16).padStart(2, '0')}`
  return new InputError('bad-encoding', `${seen}; expected ${encoding}${hint}`)
}

/** Where the decoder stops, by halving: a beginning that holds the bad byte is refused, a shorter one is not. */
function findBadByte(encoding: string, bytes: Uint8Array): number {
  let sound = 0
  let refused = bytes.length + 1
  while (refused - sound > 1) {
    const middle = (sound + refused) >> 1
    if (decodes(encoding, bytes.subarray(0, middle))) sound = middle
    else refused = middle
  }
  return sound
}

function decodes(encoding: string, beginning: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(beginning, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Node 20 leaves 0x80 to 0x9F of this code page as controls. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (control) => windows1252From80[control.charCodeAt(0) - 0x80] ?? control)
}

const windows1252From80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
