import { oneLine } from './line.js'

/*
 * What a reader of Markdown could take for markup, in CommonMark and in the dialects that reporters paste into
 * (GitHub, pandoc, Obsidian). Escaped only where it could mean something, so that the words can still be read as they are.
 */

/**
 * `*so*`, `[x](y)`, `~~so~~`, `$x^2$`, `{#id}`; an underscore but within a word; `==so==`.
 * In a function, since it takes a hundredth of a start to make and only Markdown needs it.
 */
const getMarks = () => /[\\`*[{~$^]|(?<![\p{L}\p{M}\p{N}])_|_(?![\p{L}\p{M}\p{N}])|=(?==)/gu

/** An ampersand that opens an entity: `&amp;`, `&#34;`. */
const entity = /&(?=#?[0-9A-Za-z]{1,32};)/gu

/** `http://x`, `//x`; `a@b.org`; `x.org`, `www.x.org`: turned into links by readers that look for bare addresses. */
const addresses = /\/(?=\/)|(?<=[!-~])@|(?<=www)\.|\.(?=[A-Za-z]{2}|рф)/gu

/** An entity and no backslash: readers that do not know `\<` would run what stands behind it. */
const tag = /<(?=[A-Za-z/!?])/gu

/** `# x`, `> x`, `| x`, `+ x`, `- x`, `---`, `::: x`. */
const blockMark = /^(?:[#>|]|\+(?=\s|$)|-(?=[\s-]|$)|:(?=[\s:]|$))/u

/** `1. x`, `1) x`, `(1) x`, `a. x`, `iv) x`: the mark behind the number is what makes it a list. */
const listNumber = /^\(?(?:[0-9]{1,9}|[A-Za-z]|[IVXLCDMivxlcdm]{1,9})(?=[.)](?:\s|$))/u

/** Marks at the end of a heading, which its reader would drop: `C #`. */
const closingMarks = /(?:^|(?<=\s))#+$/u

/** Words within a line of Markdown that begins otherwise. */
export function escapeInline(text: string): string {
  return oneLine(text).replace(getMarks(), '\\$&').replace(entity, '\\$&').replace(addresses, '\\$&').replace(tag, '&lt;')
}

/** Words that stand as a paragraph of their own. */
export function escapeParagraph(text: string): string {
  return escapeInline(text).replace(blockMark, '\\$&').replace(listNumber, '$&\\')
}

/** Words that stand as a heading. */
export function escapeHeading(text: string): string {
  return escapeInline(text).replace(closingMarks, '\\$&')
}
