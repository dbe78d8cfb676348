import type { Block } from '../layout/layout.js'
import { trim, type Source, type Span } from '../source.js'

/** `<meta property="og:site_name" content="…" />` */
const siteName = /og:site_name["']?\s+content=["']([^"'<>]{1,80})["']/iu
/** `example.com -` before a headline. */
const address = /^[a-z0-9-]{2,40}(?:\.[a-z]{2,10}){1,2}(?=\s*[-|\u2013]|\s*$)/iu

/** The outlet as the page's own furniture names it. */
export function readOutlet(source: Source, blocks: readonly Block[]): Span | null {
  for (const block of blocks) {
    if (block.role !== 'noise') continue
    const text = source.text.slice(block.start, Math.min(block.end, block.start + 300))
    const named = text.includes('=') ? siteName.exec(text) : null
    if (named?.[1]) {
      const start = block.start + named.index + named[0].lastIndexOf(named[1])
      return trim(source, { start, end: start + named[1].length })
    }
    const site = text.includes('.') ? address.exec(text) : null
    if (site) return { start: block.start, end: block.start + site[0].length }
  }
  return null
}
