import { UsageError } from './errors.js'
import { findNearest } from './nearest.js'
import type { ColorMode } from './terminal.js'

export const formats = ['json', 'markdown'] as const
export type Format = (typeof formats)[number]

export const offsetUnits = ['codepoint', 'utf16'] as const

/** As commander hands them over. */
export interface Options {
  readonly json?: boolean
  readonly markdown?: boolean
  readonly format?: Format
  readonly pretty?: boolean
  readonly offsets: (typeof offsetUnits)[number]
  readonly encoding?: string
  readonly language?: string
  readonly explain?: boolean
  readonly maxBytes: number
  readonly color: ColorMode
}

/** Markdown unless another format is asked for; two at once are refused. */
export function chooseFormat({ json, markdown, format }: Options): Format {
  const asked = new Set<Format>([
    ...(json ? (['json'] as const) : []),
    ...(markdown ? (['markdown'] as const) : []),
    ...(format ? [format] : []),
  ])
  if (asked.size > 1) throw new UsageError(`two formats, ${[...asked].join(' and ')}; expected one`)
  return [...asked][0] ?? 'markdown'
}

/** Reads one word of a closed list. */
export function oneOf<Word extends string>(option: string, words: readonly Word[]): (value: string) => Word {
  return (value) => {
    const known = words.find((word) => word === value)
    if (known !== undefined) return known
    const near = findNearest(value, words)
    throw badValue(option, value, `${words.join(' or ')}${near ? `; did you mean ${near}?` : ''}`)
  }
}

/** `67108864`, `64MB`, `512k`: the suffixes count in steps of 1024. */
export function readByteCount(value: string): number {
  const match = /^(?<count>[0-9]{1,15})(?<unit>[kmg]?)b?$/iu.exec(value)
  const unit = unitSizes[match?.groups?.['unit']?.toLowerCase() ?? ''] ?? 1
  const count = Number(match?.groups?.['count'] ?? 0) * unit
  if (!count || !Number.isSafeInteger(count)) throw badValue('--max-bytes', value, 'a number of bytes over 0, such as 67108864 or 64MB')
  return count
}

const unitSizes: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 }

/** The shape of BCP 47: `ar`, `pt-BR`, `zh-Hant`. */
export function readLanguageTag(value: string): string {
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,4}$/iu.test(value)) throw badValue('--language', value, 'a BCP 47 tag, such as ar or en-GB')
  return value
}

function badValue(option: string, value: string, expected: string): UsageError {
  return new UsageError(`"${value}" is no value of ${option}; expected ${expected}`)
}
