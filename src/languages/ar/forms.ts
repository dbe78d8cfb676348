import type { CueLemma } from '../grammar.js'
import { foldWord } from '../scripts.js'
import { cueGroups, otherWords } from './cues.js'
import type { CueGroup } from './cues.js'
import { inflectParticiple, inflectReportingNoun, inflectVerb } from './inflection.js'
import type { Form, VerbParts } from './inflection.js'

interface Entry {
  readonly cue: CueLemma
  readonly forms: readonly Form[]
}

const excluded = new Set(otherWords.trim().split(/\s+/u).map(foldWord))

const entries = cueGroups.flatMap(readGroup)

/** The cue lemmas without their principal parts, which nobody needs at run time. */
export const cues: readonly CueLemma[] = entries.map(({ cue }) => cue)

/** Lines of `folded form TAB number in cues TAB form code`, sorted. */
export const forms: string = entries
  .flatMap((entry, number) => printForms(entry.forms, number))
  .sort()
  .join('\n')

function readGroup({ verbs = '', participles = '', nouns = '', ...group }: CueGroup): Entry[] {
  const behaviour = group.links ? { ...group, links: group.links.map(foldWord) } : group
  const verbEntries = readLines(verbs).map(readVerb)
  const participleEntries = readLines(participles).map((line) => line.split(' '))
  const nounEntries = readLines(nouns).map((line) => line.split(' '))
  return [
    ...verbEntries.map((parts) => ({ cue: { lemma: parts.perfect, ...behaviour }, forms: inflectVerb(parts) })),
    ...participleEntries.map(([lemma = '', participle = '']) => ({ cue: { lemma, ...behaviour }, forms: inflectParticiple(participle) })),
    ...nounEntries.map((words) => ({ cue: { lemma: words[0] ?? '', ...behaviour }, forms: words.flatMap(inflectReportingNoun) })),
  ]
}

function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** قال/قل يقول/يقل قائل قول (قيل يقال) */
function readVerb(line: string): VerbParts {
  const [active = '', passive = ''] = line.replace(')', '').split(' (')
  const [perfect = '', imperfect, participle, ...masdars] = active.split(' ').map((part) => (part === '-' ? '' : part))
  const [stem = '', perfectShort] = perfect.split('/')
  const [imperfectStem, imperfectShort] = imperfect?.split('/') ?? []
  const [passivePerfect, passiveImperfect] = passive.split(' ')
  const words = masdars.filter((masdar) => masdar !== '')
  return {
    perfect: stem,
    perfectShort,
    imperfect: imperfectStem,
    imperfectShort,
    participle,
    masdars: words,
    passivePerfect,
    passiveImperfect,
  }
}

/** Of readings that are written the same the first one stands: a mood behind the indicative, a first person behind a third. */
function printForms(forms: readonly Form[], number: number): string[] {
  const lines = new Map<string, string>()
  const known = new Set(excluded)
  for (const { form, code } of forms) {
    const folded = foldWord(form)
    const key = `${folded} ${code[0] === 'j' ? 'i' : code[0]}`
    if (excluded.has(folded) || lines.has(key) || (code.includes('1') && known.has(folded))) continue
    lines.set(key, `${folded}\t${number}\t${code}`)
    known.add(folded)
  }
  return [...lines.values()]
}
