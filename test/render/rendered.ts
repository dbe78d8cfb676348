import MarkdownIt from 'markdown-it'
import { parse } from 'yaml'

/** Everything that could run or lead away is switched on: HTML, links from bare addresses. */
const markdownIt = new MarkdownIt({ html: true, linkify: true })
markdownIt.linkify.set({ fuzzyLink: true, fuzzyEmail: true })

/** One line a block: its element and its text, `>` and `-` before what stands in a block quote or list item. */
export interface RenderedBlock {
  readonly element: string
  readonly text: string
}

export interface RenderedMarkdown {
  readonly frontMatter: unknown
  readonly blocks: readonly RenderedBlock[]
  /** Types of all tokens, inline ones too. */
  readonly tokens: ReadonlySet<string>
  readonly html: string
}

/** Takes Markdown apart as a page would show it. */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const { frontMatter, body } = cutFrontMatter(markdown)
  const tokens = markdownIt.parse(body, {})
  const blocks: RenderedBlock[] = []
  const open: string[] = []
  for (const token of tokens) {
    if (token.nesting === 1) open.push(token.tag)
    if (token.nesting === -1) open.pop()
    if (token.nesting === 0) blocks.push({ element: token.type === 'inline' ? open.join(' ') : token.type, text: readText(token.children) })
  }
  const types = tokens.flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)])
  return { frontMatter, blocks, tokens: new Set(types), html: markdownIt.render(body) }
}

function cutFrontMatter(markdown: string): { frontMatter: unknown; body: string } {
  const end = markdown.indexOf('\n---\n')
  if (!markdown.startsWith('---\n') || end < 0) throw new Error('no front matter')
  return { frontMatter: parse(markdown.slice(4, end + 1)), body: markdown.slice(end + 5) }
}

function readText(children: readonly { readonly type: string; readonly content: string }[] | null): string {
  return (children ?? []).map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join('')
}
