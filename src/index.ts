export { parseArticle, type ParseOptions } from './parse.js'
export { toJson, type JsonOptions } from './render/json.js'
export { toMarkdown } from './render/markdown.js'
export type {
  Article,
  CueClass,
  CueForm,
  ErrorCode,
  Explanation,
  Failure,
  LayoutRole,
  LayoutSpan,
  Metadata,
  Paragraph,
  Quotation,
  Speaker,
  Term,
} from './schema.js'
