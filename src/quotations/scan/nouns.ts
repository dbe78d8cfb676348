import type { CueReading, Lexeme } from '../lexicon/lexeme.js'
import { joinApposition } from '../phrases/appositions.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import { readNounPhrase } from '../phrases/read.js'
import { bodyOrOutlet, classBit, individual, object, personWord, speaking } from '../word-classes.js'
import { hasLinkAhead, isComplementizer } from './links.js'
import { type OpenScan, linkAt, readPhrase } from './scan.js'

/** Items of an insert between commas. */
const longestInsert = 18

export function meetNoun(walk: OpenScan): void {
  const { lexicon, text, takesSubject } = walk.options
  const free = takesSubject && !walk.subject
  const phrase = free
    ? readNounPhrase(walk.items, walk.at, {
        text,
        grammar: lexicon.grammar,
        links: hasLinkAhead(walk) ? [] : walk.links, // `المكلف بالاتصال، فلان، أن`
        objectFollows: walk.cue.lemma.nominal !== 'none',
        appositions: true,
        accuses: walk.cue.lemma.class === 'accuse',
      })
    : null
  if (phrase && phrase.to > walk.at && isSubject(walk, phrase)) {
    walk.subject = phrase
    walk.at = phrase.to
    return
  }
  if (opensObject(walk)) return linkAt(walk, 'object', walk.at)
  if (walk.items[walk.at - 1]?.kind === 'comma' && (extendSubject(walk) || skipInsert(walk))) return
  if (walk.subject && hasLinkAhead(walk)) return
  if (walk.cue.lemma.needs === 'link' || isLeftOver(walk) || hasOwnLinkAhead(walk)) return skipObject(walk)
  linkAt(walk, 'object', walk.at)
  walk.link = walk.cue.lemma.nominal === 'none' ? null : walk.link
}

/** `في يونيو (حزيران) الماضي`: an adjective is no object. */
function isLeftOver({ items, at }: OpenScan): boolean {
  const lexeme = items[at]?.lexeme
  return lexeme?.definite === true && (lexeme.classes & classBit.adjective) !== 0
}

/** Items up to a preposition that may open what is reported. */
const farthestLink = 7

/** `أعلنت اللجنة … عن إطلاق المسابقة`: the verb's own preposition comes before any object. */
function hasOwnLinkAhead({ items, at, links }: OpenScan): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + farthestLink); k++) {
    const item = items[k]
    if (item?.kind !== 'word' || item.lexeme?.verbal) return false
    if (item.key.length > 1 && links.includes(item.key)) return true
  }
  return false
}

/** A noun of action behind the subject is what a verb like `أعلن` reports, also behind an adjunct and a comma. */
export function opensObject(walk: OpenScan): boolean {
  const lexeme = walk.items[walk.at]?.lexeme
  const { needs, nominal } = walk.cue.lemma
  if (!lexeme || !walk.subject || needs !== 'nothing' || nominal === 'none' || lexeme.conjunction) return false
  if (walk.options.lexicon.grammar.freeRelatives.includes(lexeme.key)) return true // `نفت ما راج`
  if (lexeme.suffix?.person === 3 && lexeme.classes === 0 && !lexeme.finite) return true // `نفت الشركة، الأربعاء، تعرضها …`
  if (lexeme.classes & classBit.quantifier && !lexeme.definite && !(lexeme.classes & speaking & ~classBit.quantifier)) return true // `نفى الرئيس، كل التهم`
  return (lexeme.classes & classBit.noun) !== 0 || (lexeme.classes === 0 && walk.options.lexicon.grammar.actionNoun.test(lexeme.stem))
}

/** A known thing is an object, not a subject; behind a comma only somebody who may speak is one. */
function isSubject(walk: OpenScan, phrase: NounPhrase): boolean {
  const { head, name } = phrase
  const isObject = head.oblique && !name && walk.items[phrase.from]?.lexeme === head // `بعض المتهمين` may be one
  if (isObject || disagrees(walk.cue, phrase)) return false
  const relays = walk.cue.lemma.class === 'relay' && (head.classes & classBit.channel) !== 0
  const speaks = relays || (head.classes & speaking) !== 0
  if (walk.at > walk.start && walk.items[walk.at - 1]?.kind === 'comma') return speaks
  if (speaks || name) return true
  if (head.classes & classBit.adjective) return false
  return !(head.classes & object) && head.definite
}

/** `واتهم الوزارة`: the verb shows the gender of somebody else; titles are left alone, for women have masculine ones. */
function disagrees({ gender, number, person }: CueReading, { head, gender: own, number: count, joined }: NounPhrase): boolean {
  return gender === 'm' && own === 'f' && person === 3 && number === 's' && count === 's' && !joined && isBody(head)
}

function isBody({ classes }: Lexeme): boolean {
  return (classes & bodyOrOutlet) !== 0 && (classes & individual) === 0
}

/** `المكلف بالإعلام على مستوى المديرية، الرائد فلان`: the name behind an adjunct and a comma. */
function extendSubject(walk: OpenScan): boolean {
  const name = walk.subject && !walk.subject.name && walk.subject.kind === 'person' ? readPhrase(walk, walk.at) : null
  if (!walk.subject || !name?.name || (name.head.classes && !(name.head.classes & personWord))) return false
  walk.subject = joinApposition(walk.options.text, walk.subject, name)
  walk.at = name.to
  return true
}

/** Words between commas that are no link: `، ضاحكا،`. */
function skipInsert(walk: OpenScan): boolean {
  for (let k = walk.at; k < Math.min(walk.items.length, walk.at + longestInsert); k++) {
    const item = walk.items[k]
    if (!item || item.kind === 'stop' || item.kind === 'pair' || item.lexeme?.finite || (item.lexeme && isComplementizer(item.lexeme)))
      return false
    if (item.kind !== 'comma' && item.kind !== 'colon') continue
    walk.at = k
    return true
  }
  return false
}

/** What is spoken of, before the link: `وصف عمله بأنه …`, `نصحت السكان بـ"…"`. */
function skipObject(walk: OpenScan): void {
  walk.skippedObject = true
  const object = readNounPhrase(walk.items, walk.at, {
    text: walk.options.text,
    grammar: walk.options.lexicon.grammar,
    links: walk.links,
    appositions: false,
  })
  walk.at = object ? Math.max(object.to, walk.at + 1) : walk.at + 1
}
