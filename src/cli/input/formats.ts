/** What a file that is no plain text begins with: the bytes at an offset, and what to call it. */
interface Magic {
  readonly name: string
  readonly offset?: number
  /** As Latin-1. */
  readonly bytes: string
}

const magics: readonly Magic[] = [
  { name: 'a PDF document', bytes: '%PDF-' },
  { name: 'a Word or OpenDocument file, or another ZIP archive', bytes: 'PK\u0003\u0004' },
  { name: 'an old Word file', bytes: '\u00d0\u00cf\u0011\u00e0' },
  { name: 'an RTF document', bytes: '{\\rtf' },
  { name: 'a gzip archive', bytes: '\u001f\u008b' },
  { name: 'a bzip2 archive', offset: 4, bytes: '1AY&SY' },
  { name: 'an xz archive', bytes: '\u00fd7zXZ\u0000' },
  { name: 'a Zstandard archive', bytes: '(\u00b5/\u00fd' },
  { name: 'a 7z archive', bytes: '7z\u00bc\u00af' },
  { name: 'a RAR archive', bytes: 'Rar!\u001a' },
  { name: 'a tar archive', offset: 257, bytes: 'ustar' },
  { name: 'a PNG picture', bytes: '\u0089PNG' },
  { name: 'a JPEG picture', bytes: '\u00ff\u00d8\u00ff' },
  { name: 'a GIF picture', bytes: 'GIF87a' },
  { name: 'a GIF picture', bytes: 'GIF89a' },
  { name: 'a WebP picture', offset: 8, bytes: 'WEBP' },
  { name: 'a sound or a film', offset: 8, bytes: 'WAVE' },
  { name: 'a sound or a film', offset: 4, bytes: 'ftyp' },
  { name: 'a sound or a film', bytes: 'OggS' },
  { name: 'a sound or a film', bytes: 'ID3' },
  { name: 'a program', bytes: '\u007fELF' },
  { name: 'an SQLite database', bytes: 'SQLite format 3' },
]

/** What the bytes are instead of text, by the number they begin with. */
export function nameBinary(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  return magics.find((magic) => head.startsWith(magic.bytes, magic.offset ?? 0))?.name
}

/** `<!DOCTYPE html>`, `<html lang="ar">`, after blanks, comments or an XML declaration. */
const htmlStart = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/iu
const htmlTag =
  /<\/?(?:a|article|body|br|div|footer|h[1-6]|head|header|html|img|li|link|meta|nav|p|script|section|span|style|table|td|tr|ul)[\s/>]/giu

/** Of 2,586 dumps, remains of HTML and all, none holds more than 4 tags, or more than one in 2,000 characters. */
const leastTags = 10
const leastTagShare = 1 / 200
const sampleLength = 100_000

export function isHtml(text: string): boolean {
  const sample = text.slice(0, sampleLength)
  if (htmlStart.test(sample)) return true
  const tags = sample.match(htmlTag)?.length ?? 0
  return tags >= leastTags && tags >= sample.length * leastTagShare
}

/** Fifteen of 2,586 sound dumps hold a control character or two, at most 1 in 700; a binary file has many, and so have bytes of UTF-16. */
export const mostControls = 0.1

/** The share of control characters, white space apart, among code units or bytes. */
export function controlShare(codes: string | Uint8Array): number {
  let controls = 0
  for (let at = 0; at < codes.length; at++) {
    const code = typeof codes === 'string' ? codes.charCodeAt(at) : (codes[at] ?? 0)
    if (code < 0x20 ? code < 0x09 || code > 0x0d : code === 0x7f) controls++
  }
  return codes.length ? controls / codes.length : 0
}
