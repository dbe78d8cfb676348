import { grammars } from '../../src/languages/grammars.js'
import { parseArticle } from '../../src/parse.js'
import { findPairs } from '../../src/quotations/marks/find.js'
import { listPassages } from '../../src/quotations/passages.js'
import { toJson } from '../../src/render/json.js'
import { toMarkdown } from '../../src/render/markdown.js'
import { toReport } from '../../src/render/report.js'
import type { Article } from '../../src/schema.js'
import { createSource, trim, type Span } from '../../src/source.js'
import { checkPairs, checkPromises, findPlaces } from '../promises.js'

/** Everything that breaks when one text is read and printed; a throw is reported like a broken promise. */
export function findBroken(text: string): string[] {
  try {
    const article = parseArticle(text)
    const explained = parseArticle(text, { explain: true })
    return [
      ...checkPromises(text, article),
      ...checkPromises(text, explained).map((broken) => `explained: ${broken}`),
      ...checkPairs(listPairs(text, article), article),
      ...checkSame('a second reading', parseArticle(text), article),
      ...checkSame('an explained reading', withoutExplanations(explained), article),
      ...checkCodePoints(text, article),
      ...checkPrints(article, explained),
    ]
  } catch (error) {
    return [error instanceof Error ? `throws ${error.stack ?? error.message}` : 'throws']
  }
}

/** The words in every outermost pair of quotation marks; a pair that holds only blanks holds no words. */
function listPairs(text: string, { metadata, paragraphs, language }: Article): Span[] {
  const source = createSource(text)
  const grammar = grammars[language ?? ''] ?? null
  const pairs = findPairs(text, listPassages(source, metadata, paragraphs), grammar)
  return pairs.map(({ inner }) => trim(source, inner)).filter(({ start, end }) => start < end)
}

function checkSame(name: string, article: Article, expected: Article): string[] {
  return JSON.stringify(article) === JSON.stringify(expected) ? [] : [`${name} differs`]
}

function withoutExplanations(article: Article): Article {
  return JSON.parse(JSON.stringify(article, (key, value: unknown) => (key === 'explain' ? undefined : value))) as Article
}

function checkCodePoints(text: string, article: Article): string[] {
  const characters = Array.from(text)
  const counted = JSON.parse(toJson(article, { offsets: 'codepoint' })) as Article
  return findPlaces(counted).flatMap(({ path, text: words, start, end }) =>
    words === undefined || characters.slice(start, end).join('') === words ? [] : [`${path}: the code points are others`],
  )
}

function checkPrints(article: Article, explained: Article): string[] {
  const markdown = toMarkdown(article)
  const fences = markdown.match(/^---$/gmu)?.length
  return [
    ...(fences === 2 ? [] : [`Markdown has ${fences} lines of ---`]),
    ...(/[\u0085\u2028\u2029]/u.test(toJson(article)) ? ['JSON has a line break'] : []),
    ...(toReport(explained).endsWith('\n') ? [] : ['the report does not end with a line break']),
  ]
}
