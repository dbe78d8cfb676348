import type { Source } from '../source.js'
import { cutPieces } from './cuts.js'
import { decide, explain } from './decide.js'
import type { Block, Layout } from './layout.js'
import { openPage } from './page.js'
import { listBlocks, listParagraphs } from './paragraphs.js'
import { placeAll } from './places.js'
import { cutSegments } from './segments.js'
import { measure } from './traits.js'

/** Gives every segment of the dump its role in the one best reading of the page. */
export function readLayout(source: Source, options: { readonly explain: boolean }): Layout {
  const page = openPage(source)
  const pieces = cutPieces(page, cutSegments(source, page.words))
  const traits = pieces.map((piece) => measure(page, piece))
  const places = placeAll(page, pieces, traits)
  const roles = decide(traits, places)
  const blocks: Block[] = []
  pieces.forEach((piece, index) => {
    const role = roles[index] ?? 'noise'
    const [own, place] = [traits[index], places[index]]
    const reasons = options.explain && own && place ? { explain: explain(role, own, place) } : null
    for (const { start, end, line } of listBlocks(source, piece)) blocks.push({ start, end, line, role, ...reasons })
  })
  return { blocks, paragraphs: listParagraphs(pieces, roles) }
}
