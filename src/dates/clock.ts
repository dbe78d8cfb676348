import { phraseAt } from './phrases.js'
import type { Token } from './tokens.js'
import { dateTable } from './words.js'

/** A time of day, with its zone where one is stated. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** `Z`, `+04:00`, or nothing. */
  readonly zone: string
  /** Index behind its last token. */
  readonly end: number
}

interface Digits {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly end: number
  /** Read only where a word tells that it is a time: `4.34pm`, `10 am`, `1001 (GMT…)`. */
  readonly needs: 'nothing' | 'meridiem' | 'zone'
}

/** 09:22 مساءً, 17:27:10 GMT, 09h42, 4.34pm, 1001 (GMT+04:00); GMT 17:27. `linked`: it stands beside a date, where `10 am` and `14h` are times. */
export function readClock(tokens: readonly Token[], at: number, linked: boolean): Clock | null {
  const zoneBefore = phraseAt(tokens, at, dateTable().zones)
  const digits = readDigits(tokens, zoneBefore?.end ?? at, linked)
  if (!digits || digits.minute > 59 || digits.second > 59 || digits.hour > 23) return null
  const meridiem = phraseAt(tokens, digits.end, dateTable().meridiems)
  if (digits.needs === 'meridiem' && (!meridiem || digits.hour > 12)) return null
  const zone = zoneBefore ? null : readZone(tokens, meridiem?.end ?? digits.end)
  if (digits.needs === 'zone' && !zone) return null
  return {
    hour: meridiem ? hourOf(digits.hour, meridiem.value) : digits.hour,
    minute: digits.minute,
    second: digits.second,
    zone: zoneBefore?.value ?? zone?.value ?? '',
    end: zone?.end ?? meridiem?.end ?? digits.end,
  }
}

/** 12 in the morning is 0; a page that writes `18:02 pm` means 18. */
function hourOf(hour: number, meridiem: 'am' | 'pm'): number {
  if (meridiem === 'pm') return hour < 12 ? hour + 12 : hour
  return hour === 12 ? 0 : hour
}

function readDigits(tokens: readonly Token[], at: number, linked: boolean): Digits | null {
  const [hour, mark, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (hour?.kind !== 'number' || hour.value < 0 || follows(tokens, at)) return null
  const base = { hour: hour.value, minute: 0, second: 0 }
  if (hour.key.length === 4) {
    return { hour: Math.floor(hour.value / 100), minute: hour.value % 100, second: 0, end: at + 1, needs: 'zone' }
  }
  if (hour.key.length > 2) return null
  const tight = mark && minute?.kind === 'number' && minute.key.length === 2 && !minute.gap && !mark.gap
  if (tight && mark.key === ':') return withSeconds(tokens, { ...base, minute: minute.value, end: at + 3, needs: 'nothing' })
  if (tight && mark.key === '.' && !continues(tokens, at + 3)) return { ...base, minute: minute.value, end: at + 3, needs: 'meridiem' }
  if (mark?.kind === 'word' && dateTable().hourMarks.has(mark.key)) {
    if (minute?.kind === 'number' && minute.key.length === 2) return { ...base, minute: minute.value, end: at + 3, needs: 'nothing' }
    return linked ? { ...base, end: at + 2, needs: 'nothing' } : null
  }
  return linked ? { ...base, end: at + 1, needs: 'meridiem' } : null
}

function withSeconds(tokens: readonly Token[], digits: Digits): Digits | null {
  const [mark, second] = [tokens[digits.end], tokens[digits.end + 1]]
  if (mark?.key !== ':' || mark.gap || second?.kind !== 'number' || second.gap) return digits
  if (second.key.length !== 2 || continues(tokens, digits.end + 2)) return null
  const [dot, fraction] = [tokens[digits.end + 2], tokens[digits.end + 3]]
  const end = dot?.key === '.' && fraction?.kind === 'number' && !fraction.gap ? digits.end + 4 : digits.end + 2
  return { ...digits, second: second.value, end }
}

/** Digits before it that belong to the same number: the `30` of `12:30:15`. */
function follows(tokens: readonly Token[], at: number): boolean {
  const [number, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  return number?.kind === 'number' && (mark?.key === ':' || mark?.key === '.') && !mark.gap && !token?.gap
}

function continues(tokens: readonly Token[], at: number): boolean {
  const [mark, number] = [tokens[at], tokens[at + 1]]
  return mark?.key === ':' && !mark.gap && number?.kind === 'number' && !number.gap
}

/** (GMT+0400), UTC+1, بتوقيت غرينتش, EST, +03:00 right behind the digits */
function readZone(tokens: readonly Token[], at: number): { value: string; end: number } | null {
  const table = dateTable()
  const opened = tokens[at]?.key === '('
  let next = opened ? at + 1 : at
  const word = phraseAt(tokens, next, table.clockWords)
  if (word && !phraseAt(tokens, next, table.zones)) next = word.end
  const zone = phraseAt(tokens, next, table.zones)
  const offset = readOffset(tokens, zone?.end ?? next, zone?.value === 'Z')
  if (!zone && !offset) return null
  const end = offset?.end ?? zone?.end ?? next
  return { value: offset?.value ?? zone?.value ?? '', end: opened && tokens[end]?.key === ')' ? end + 1 : end }
}

/** +0400, +04:00, and +4 behind a name of Greenwich time. */
function readOffset(tokens: readonly Token[], at: number, named: boolean): { value: string; end: number } | null {
  const [sign, hours, colon, minutes] = tokens.slice(at, at + 4)
  if (!sign || sign.gap || hours?.kind !== 'number' || hours.gap || !['+', '-', '\u2212'].includes(sign.key)) return null
  const mark = sign.key === '+' ? '+' : '-'
  if (hours.key.length === 4) return { value: `${mark}${hours.key.slice(0, 2)}:${hours.key.slice(2)}`, end: at + 2 }
  if (hours.key.length > 2) return null
  if (colon?.key === ':' && minutes?.kind === 'number' && minutes.key.length === 2) {
    return { value: `${mark}${hours.key.padStart(2, '0')}:${minutes.key}`, end: at + 4 }
  }
  return named ? { value: `${mark}${hours.key.padStart(2, '0')}:00`, end: at + 2 } : null
}
