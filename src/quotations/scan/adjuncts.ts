import type { Lexeme } from '../lexicon.js'
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

export function skipAdjunct(walk: OpenScan, item: Item, lexeme: Lexeme): void {
  if (lexeme.suffix && lexeme.classes & classBit.preposition) return void walk.at++
  const glued = lexeme.preposition !== ''
  const bare = (lexeme.classes & adposition) !== 0 && !glued
  const phrase = readPhrase(walk, bare ? walk.at + 1 : walk.at)
  walk.lastPhrase = phrase
  const to = phrase ? phrase.to : walk.at + 1
  const end = phrase ? phrase.end : item.end
  const head = phrase?.head
  const speaksTo = walk.options.lexicon.grammar.addresseePrepositions.includes(glued ? lexeme.preposition : lexeme.key)
  if (head && speaksTo && head.classes & listener) walk.addressee ??= { start: item.start, end }
  else if (head && head.classes & place && !(lexeme.classes & classBit.time)) {
    walk.channel = walk.channel && walk.channel.end <= item.start ? { start: walk.channel.start, end } : { start: phrase.start, end }
    walk.channelPhrase ??= phrase
  }
  walk.at = Math.max(to, walk.at + 1)
}
