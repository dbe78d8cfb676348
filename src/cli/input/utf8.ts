/** What is wrong with bytes that were meant to be UTF-8. */
export interface Utf8Damage {
  /** Offset of the first sequence that is wrong. */
  readonly first: number
  /** Bytes of all wrong sequences. */
  readonly wrong: number
  readonly nonAscii: number
}

export function measureUtf8(bytes: Uint8Array): Utf8Damage {
  let first = -1
  let wrong = 0
  let nonAscii = 0
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++
      continue
    }
    const { length, valid } = readSequence(bytes, at)
    nonAscii += length
    if (!valid) {
      wrong += length
      if (first < 0) first = at
    }
    at += length
  }
  return { first, wrong, nonAscii }
}

/** One sequence, or the part of it that a decoder replaces by one U+FFFD (Unicode 16, table 3-7). */
function readSequence(bytes: Uint8Array, start: number): { length: number; valid: boolean } {
  const lead = bytes[start] ?? 0
  const needed = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (!needed) return { length: 1, valid: false }
  for (let length = 1; length < needed; length++) {
    const byte = bytes[start + length] ?? 0
    if (byte < lowest(lead, length) || byte > highest(lead, length)) return { length, valid: false }
  }
  return { length: needed, valid: true }
}

/** No longer form than needed: E0 and F0 ask for a higher second byte. */
function lowest(lead: number, position: number): number {
  if (position > 1) return 0x80
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
}

/** No surrogate (ED), nothing above U+10FFFF (F4). */
function highest(lead: number, position: number): number {
  if (position > 1) return 0xbf
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
}
