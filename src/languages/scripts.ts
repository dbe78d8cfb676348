/**
 * Folds one word to the key that lexicons and tokens are compared on: harakat, tatweel, zero-width marks and bidi controls go,
 * hamza seats, final forms and look-alike letters of neighbouring languages become one, Latin turns lower case.
 * `foldWord('أَبريل') === foldWord('ابريل')`
 */
export function foldWord(word: string): string {
  if (isFolded(word)) return word
  let key = ''
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!isIgnored(code)) key += String.fromCharCode(foldedLetters[code] ?? code)
  }
  return key.toLowerCase()
}

const foldedLetters: Record<number, number> = {
  0x0623: 0x0627, // hamza above alef
  0x0625: 0x0627, // hamza below alef
  0x0622: 0x0627, // madda
  0x0671: 0x0627, // wasla
  0x0649: 0x064a, // alef maqsura, often typed for a final yeh
  0x06cc: 0x064a, // Persian yeh
  0x06a9: 0x0643, // Persian kaf
  0x0629: 0x0647, // teh marbuta, often typed as heh
  0x2019: 0x27, // typographic apostrophe
}

/** Vowel signs and other marks, tatweel, zero-width marks, bidi controls. */
function isIgnored(code: number): boolean {
  return (
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    code === 0x0640 ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xad
  )
}

/** Most words need no folding; this spares them the copy. */
function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at)
    const plain =
      (code >= 0x61 && code <= 0x7a) || (code >= 0x0626 && code <= 0x064a && code !== 0x0629 && code !== 0x0640 && code !== 0x0649)
    if (!plain) return false
  }
  return true
}

/** Letters of the Arabic script that a foreign name is written with or without. */
export const longVowels = /[اوي]/gu
