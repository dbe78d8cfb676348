import type { Language } from '../languages/language.js'
import type { Layout } from '../layout/layout.js'
import type { Metadata } from '../schema.js'
import { withText, type Source } from '../source.js'

export function readMetadata(source: Source, layout: Layout, _pack: Language | null): Metadata {
  const title = layout.blocks.find((b) => b.role === 'title')
  return {
    title: title ? withText(source, title) : null,
    deck: null,
    section: null,
    published: null,
    updated: null,
    authors: [],
    agencies: [],
    dateline: null,
    outlet: null,
    captions: [],
    tags: [],
  }
}
