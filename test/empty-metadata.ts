import type { Metadata } from '../src/schema.js'

/** The metadata of a dump that says nothing of itself. */
export const emptyMetadata: Metadata = {
  title: null,
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
