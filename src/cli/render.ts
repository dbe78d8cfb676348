import { toJson, toMarkdown, type Article } from '../index.js'
import { printJson } from '../render/json.js'
import { toReport } from '../render/report.js'
import type { Failure } from '../schema.js'
import type { Format, Options } from './options.js'
import { escapeInJson, escapeInText, escapeSteering } from './terminal.js'

export interface Renderer {
  /** Ends with a line break. */
  render(article: Article): string
  /** What stands in the place of an input that failed; nothing in running text. */
  renderFailure(failure: Failure): string
  /** Stands between two articles. */
  readonly separator: string
}

/** What prints an article in each format for reading. */
const printers = { markdown: toMarkdown } satisfies Record<Exclude<Format, 'json'>, (article: Article) => string>

export function createRenderer(format: Format, options: Pick<Options, 'pretty' | 'offsets' | 'explain'>, terminal: boolean): Renderer {
  if (format === 'json') return createJsonRenderer({ offsets: options.offsets, pretty: options.pretty ?? terminal }, terminal)
  const print = options.explain ? (article: Article) => toReport(article, { isolate: terminal }) : printers[format]
  return {
    render: (article) => (terminal ? escapeInText(print(withSafePath(article))) : print(article)),
    renderFailure: () => '',
    separator: '\n',
  }
}

function createJsonRenderer(options: { offsets: Options['offsets']; pretty: boolean }, terminal: boolean): Renderer {
  const end = (json: string): string => `${terminal ? escapeInJson(json) : json}\n`
  return {
    render: (article) => end(toJson(article, options)),
    renderFailure: (failure) => end(printJson(failure, options.pretty)),
    separator: '',
  }
}

/** Words of the dump keep their bidirectional marks, which are part of them; a file name has no need of any. */
function withSafePath(article: Article): Article {
  const { path } = article.source
  return path === undefined ? article : { ...article, source: { ...article.source, path: escapeSteering(path) } }
}
