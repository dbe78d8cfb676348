const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u

/** Control characters but the tab, and halves of surrogate pairs: no document and no terminal should meet them. */
const unprintable = /[\0-\x08\x0a-\x1f\x7f-\x9f\ud800-\udfff]/gu

/** The words on one line: breaks become one blank, what cannot be printed U+FFFD, as Markdown has it for U+0000. */
export function oneLine(text: string): string {
  const lines = text.split(lineBreak).map((line) => line.trim())
  return lines.filter(Boolean).join(' ').replace(unprintable, '\ufffd')
}
