import { articleSchema, type Article, type Quotation } from '../src/schema.js'
import { createSource, isBlank, lineAt, type Span } from '../src/source.js'

/** A stretch that an article names, with its words where it has them, and the way that leads to it: `metadata.title`. */
export interface Place extends Span {
  readonly path: string
  readonly text?: string
}

type Check = (text: string, article: Article) => string[]

/** Every promise of the contract that one article breaks, in words; none where all is well. */
export function checkPromises(text: string, article: Article): string[] {
  const shape = checkShape(text, article)
  return shape.length ? shape : checks.flatMap((check) => check(text, article))
}

const checks: readonly Check[] = [
  checkSource,
  checkLayout,
  checkWords,
  checkParagraphs,
  checkQuotations,
  checkSpeakers,
  checkOrder,
  checkOverlaps,
]

/** Every object of an article that has a start and an end. */
export function findPlaces(article: Article): Place[] {
  const places: Place[] = []
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return
    if ('start' in value && 'end' in value) places.push({ ...(value as unknown as Place), path })
    for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}.${key}` : key)
  }
  walk(article, '')
  return places
}

/** What does not fit the schema, and keys that do not stand in its order. */
function checkShape(_text: string, article: Article): string[] {
  const { success, data, error } = articleSchema.safeParse(article)
  if (!success) return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return JSON.stringify(data) === JSON.stringify(article) ? [] : ['keys are not in the order of the contract']
}

function checkSource(text: string, { source }: Article): string[] {
  const expected = source.offsets === 'utf16' ? text.length : Array.from(text).length
  return source.length === expected ? [] : [`source.length is ${source.length}, not ${expected}`]
}

/** In order, apart, within one line, nothing but blanks between. */
function checkLayout(text: string, { layout }: Article): string[] {
  const source = createSource(text)
  const broken: string[] = []
  let at = 0
  layout.forEach(({ start, end, line }, index) => {
    if (start < at) broken.push(`layout.${index} begins at ${start}, before ${at}`)
    if (end <= start) broken.push(`layout.${index} is empty`)
    if (lineAt(source, start) !== line || lineAt(source, end - 1) !== line) broken.push(`layout.${index} is not in line ${line}`)
    broken.push(...findLost(text, at, start))
    at = end
  })
  return [...broken, ...findLost(text, at, text.length)]
}

function findLost(text: string, start: number, end: number): string[] {
  for (let at = start; at < end; at++)
    if (!isBlank(text.charCodeAt(at))) return [`layout loses ${JSON.stringify(text.slice(at, end))} at ${at}`]
  return []
}

/** No words are changed, and no place lies outside or is turned round. */
function checkWords(text: string, article: Article): string[] {
  return findPlaces(article).flatMap(({ path, start, end, text: words }) => {
    if (start > end || end > text.length) return [`${path}: no such place, ${start} to ${end}`]
    if (words === undefined) return []
    if (words === '') return [`${path}: no words`]
    return words === text.slice(start, end) ? [] : [`${path}: ${JSON.stringify(words)} is not what stands there`]
  })
}

/** Paragraphs and the blocks of the body are the same stretches of the dump. */
function checkParagraphs(text: string, { paragraphs, layout }: Article): string[] {
  const source = createSource(text)
  const broken = checkIds(paragraphs.map(({ id }) => id))
  for (const [kind, role] of [
    ['paragraph', 'body'],
    ['heading', 'heading'],
  ] as const) {
    const prose = paragraphs.filter((paragraph) => paragraph.kind === kind)
    const blocks = layout.filter((block) => block.role === role)
    for (const span of findUncovered(text, prose, blocks)) broken.push(`a ${kind} holds words at ${span.start} that are no ${role}`)
    for (const span of findUncovered(text, blocks, prose)) broken.push(`a block of role ${role} at ${span.start} is in no ${kind}`)
  }
  for (const { id, start, line } of paragraphs) if (lineAt(source, start) !== line) broken.push(`${id} does not begin in line ${line}`)
  return broken
}

/** Stretches of the first list, in order, that hold characters that none of the second holds. */
function findUncovered(text: string, spans: readonly Span[], covers: readonly Span[]): Span[] {
  let next = 0
  return spans.filter(({ start, end }) => {
    for (let at = start; at < end; at++) {
      while ((covers[next]?.end ?? Infinity) <= at) next++
      if (!isBlank(text.charCodeAt(at)) && (covers[next]?.start ?? Infinity) > at) return true
    }
    return false
  })
}

function checkQuotations(_text: string, article: Article): string[] {
  const paragraphs = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const broken = checkIds(article.quotations.map(({ id }) => id))
  for (const { id, text, parts, content, paragraph, role } of article.quotations) {
    if (text !== parts.map((part) => part.text).join(' ')) broken.push(`${id}: the text is not its parts, joined by one space`)
    if (!isInOrder(parts) || !isInOrder(content)) broken.push(`${id}: parts or content are not in order`)
    for (const part of parts) if (!content.some((place) => holds(place, part))) broken.push(`${id}: a part stands outside the content`)
    if ((paragraph === null) !== (role === 'title' || role === 'deck')) broken.push(`${id}: role ${role} in paragraph ${paragraph}`)
    if (paragraph === null) continue
    const home = paragraphs.get(paragraph)
    if (!home || !parts[0] || !holds(home, parts[0])) broken.push(`${id}: does not begin in ${paragraph}`)
    if (home && (home.kind === 'heading') !== (role === 'heading')) broken.push(`${id}: role ${role} in a ${home.kind}`)
  }
  return broken
}

/** Every speaker is listed once, with exactly the quotations that point to it. */
function checkSpeakers(_text: string, { speakers, quotations }: Article): string[] {
  const ids = new Set(speakers.map(({ id }) => id))
  const lost = quotations.filter(({ speaker }) => speaker && !ids.has(speaker.id))
  const broken = [...checkIds(speakers.map(({ id }) => id)), ...lost.map(({ id }) => `${id}: no such speaker`)]
  for (const { id, text, quotations: listed } of speakers) {
    const own = quotations.filter(({ speaker }) => speaker?.id === id)
    if (listed.join() !== own.map((quotation) => quotation.id).join()) broken.push(`${id}: lists ${listed.join() || 'no quotations'}`)
    for (const quotation of own) if (quotation.speaker?.text !== text) broken.push(`${quotation.id}: another text than ${id}`)
  }
  return broken
}

function checkOrder(_text: string, { paragraphs, quotations, terms }: Article): string[] {
  const lists = { paragraphs, quotations: quotations.map(startOfWords), terms }
  return Object.entries(lists).flatMap(([name, spans]) => {
    const late = spans.findIndex((span, index) => index > 0 && span.start < (spans[index - 1]?.start ?? 0))
    return late < 0 ? [] : [`${name}.${late} is not in text order`]
  })
}

function startOfWords({ parts }: Quotation): Span {
  return parts[0] ?? { start: 0, end: 0 }
}

/** Words in marks are claimed once. A reported clause without marks may hold terms, yet no other quotation. */
function checkOverlaps(_text: string, { quotations, terms }: Article): string[] {
  const named = (list: readonly Quotation[]) => list.flatMap(({ id, parts }) => parts.map(({ start, end }) => ({ name: id, start, end })))
  const marked = named(quotations.filter(({ kind }) => kind !== 'indirect'))
  const labelled = terms.map(({ start, end }, index) => ({ name: `terms.${index}`, start, end }))
  return [...new Set([...findOverlaps(named(quotations)), ...findOverlaps([...marked, ...labelled])])]
}

function findOverlaps(spans: readonly (Span & { readonly name: string })[]): string[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let reach: (typeof sorted)[number] | undefined
  return sorted.flatMap((span) => {
    const before = reach
    if (!before || span.end > before.end) reach = span
    return before && span.start < before.end ? [`${before.name} and ${span.name} overlap at ${span.start}`] : []
  })
}

/** Every outermost pair of quotation marks (what stands between them) is a part of a quotation or a term, once. */
export function checkPairs(pairs: readonly Span[], { quotations, terms }: Article): string[] {
  const claims = [...quotations.filter(({ kind }) => kind !== 'indirect').flatMap(({ parts }) => parts), ...terms]
  const counted = new Map<string, number>()
  for (const claim of claims) counted.set(keyOf(claim), (counted.get(keyOf(claim)) ?? 0) + 1)
  return pairs.flatMap((pair) => {
    const count = counted.get(keyOf(pair)) ?? 0
    return count === 1 ? [] : [`the words in marks at ${pair.start} are claimed ${count} times`]
  })
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`
}

function checkIds(ids: readonly string[]): string[] {
  return new Set(ids).size === ids.length ? [] : [`an id stands twice in ${ids.join()}`]
}

function isInOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0))
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}
