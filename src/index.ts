export { parseArticle, type ParseOptions } from './parse.js'
export type { Article } from './schema.js'
