import { countWords } from '../frames/frame.js'
import type { Lexeme } from '../lexicon/lexeme.js'
import type { Item } from '../sentences.js'
import { adposition, agent, classBit, listener, place, timeOrAdjunct } from '../word-classes.js'
import { type OpenScan, readPhrase } from './scan.js'

export function isAdjunct(lexeme: Lexeme): boolean {
  if (lexeme.classes & classBit.quantifier && !lexeme.definite && !(lexeme.classes & classBit.preposition)) return false
  if (lexeme.classes & timeOrAdjunct && !(canBeSubject(lexeme) && !(lexeme.classes & classBit.adjunct))) return true
  return (lexeme.classes & classBit.preposition) !== 0 || (lexeme.preposition !== '' && (lexeme.classes !== 0 || lexeme.definite))
}

function canBeSubject(lexeme: Lexeme): boolean {
  return (lexeme.classes & agent) !== 0
}

/** Words of an outlet's name in marks. */
const longestOutlet = 4

export function skipAdjunct(walk: OpenScan, item: Item, lexeme: Lexeme): void {
  if (lexeme.suffix && lexeme.classes & classBit.preposition) return void walk.at++
  const glued = lexeme.preposition !== ''
  const bare = (lexeme.classes & adposition) !== 0 && !glued
  const phrase = readPhrase(walk, bare ? walk.at + 1 : walk.at)
  walk.lastPhrase = phrase
  const to = phrase ? phrase.to : walk.at + 1
  const end = phrase ? phrase.end : item.end
  const next = walk.items[walk.at + 1]
  const head = phrase?.head
  const speaksTo = walk.options.lexicon.grammar.addresseePrepositions.includes(glued ? lexeme.preposition : lexeme.key)
  if (speaksTo && !phrase && next?.kind === 'pair' && countWords(next) <= longestOutlet) {
    walk.addressee ??= { start: item.start, end: next.end } // `لـ"الأفق"`
    walk.at += 2
    return
  }
  if (head && speaksTo && head.classes & listener) walk.addressee ??= { start: item.start, end }
  else if (head && head.classes & place && !(lexeme.classes & classBit.time)) {
    walk.channel = walk.channel && walk.channel.end <= item.start ? { start: walk.channel.start, end } : { start: phrase.start, end }
    walk.channelPhrase ??= phrase
  }
  walk.at = Math.max(to, walk.at + 1)
  const behind = walk.items[walk.at]?.lexeme
  if (!phrase && lexeme.classes & classBit.time && behind?.definite && behind.classes & classBit.adjective) walk.at++ // `الشهر الماضي`
}
