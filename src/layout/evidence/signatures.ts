import { kindBit as bit } from '../phrase-kinds.js'
import { hasSignedNames, isDate, isDateLabelled, type Evidence } from './kinds.js'

/** When it was published, and who wrote it. */
export const signatures: readonly Evidence[] = [
  // Dates
  { name: 'nothing but a date', when: isDate, weights: { date: 5.5, noise: 0.5, title: -4, body: -3, heading: -3 } },
  {
    name: 'a date and a colon, in the text',
    when: (t, p) => t.colon && isDate(t) && p.lastProse <= 3 && p.nextProse <= 3,
    weights: { date: -4, heading: 5, noise: -0.5 },
  },
  { name: 'nothing but a time of day', when: (t) => t.timed && t.words <= 4, weights: { date: 4.5 } },
  {
    name: 'opens with a label of a date',
    when: (t) => isDateLabelled(t) && t.words <= 24 && t.numbers > 0,
    weights: { date: 6, title: -1, heading: -2 },
  },
  { name: 'a date, and another below a headline', when: (t, p) => t.numbers > 0 && t.dates >= 0.5 && p.datedBeyond, weights: { noise: 2 } },
  {
    name: 'a date in a short line',
    when: (t) => t.calendar && t.dates >= 0.3 && t.dates < 0.6 && t.words <= 16 && t.numbers > 0,
    weights: { date: 3.5, heading: -0.5, title: -1.5 },
  },

  // Who wrote it
  {
    name: 'opens with a label of an author',
    when: (t) => (t.opens & bit.author) > 0 && t.words <= 12 && !t.stop && (t.labelled || t.words <= 5 || t.latin > 0.5 || t.opensBracket),
    weights: { byline: 4, title: -4, heading: -4, deck: -1.5 },
  },
  {
    name: 'from someone, between headline and date',
    when: (t, p) => t.from && t.words >= 3 && t.words <= 5 && p.headlines >= 1 && p.lastProse === Infinity && !t.stop && isDate(p.next),
    weights: { byline: 5, title: -2.5, deck: -2 },
  },
  {
    name: 'an agency in a short line',
    when: (t) => (t.holds & bit.agency) > 0 && t.words <= 8 && (hasSignedNames(t) || t.closing * 2 >= t.words || t.latin > 0.5),
    weights: { byline: 2.5, caption: 1, title: -1, heading: -1 },
  },
  { name: 'names parted by signs', when: (t) => hasSignedNames(t) && t.furniture < 0.4, weights: { byline: 2, heading: -0.5 } },
  {
    name: 'names parted by signs, right above prose',
    when: (t, p) => hasSignedNames(t) && p.nextProse < 2 && t.furniture < 0.9,
    weights: { byline: 3 },
  },
  {
    name: 'names parted by signs, right below a headline',
    when: (t, p) => hasSignedNames(t) && p.headlines >= 1 && p.lastProse === Infinity,
    weights: { byline: 1.5 },
  },
  { name: 'a place, then a name in marks', when: (t) => hasSignedNames(t) && t.marked && t.words <= 6, weights: { byline: 2.5 } },
  {
    name: 'an agency below the last prose',
    when: (t, p) => (t.closes & bit.agency) > 0 && t.words <= 8 && p.nextProse === Infinity && p.lastProse < 3,
    weights: { byline: 4 },
  },
  {
    name: 'nothing but an agency',
    when: (t) => (t.closes & bit.agency) > 0 && t.words <= 4 && t.closing * 2 >= t.words,
    weights: { byline: 2 },
  },
  {
    name: 'says who else wrote it',
    when: (t) => (t.closes & bit.author) > 0 && t.closing >= 3 && t.words >= 4 && t.words <= 30,
    weights: { byline: 12 },
  },
  { name: 'names a site in a short line', when: (t) => t.site && t.words <= 6, weights: { byline: 1.5, noise: 1 } },
  { name: 'an outlet is no headline', when: (t, p) => t.words <= 3 && (t.site || p.foreign), weights: { title: -3, heading: -2 } },
  {
    name: 'a label of an author among names',
    when: (t) => hasSignedNames(t) && (t.holds & bit.author) > 0 && (t.opens & bit.author) === 0,
    weights: { byline: 2.5, title: -2 },
  },
  {
    name: 'opens with a label of a source',
    when: (t) => (t.opens & bit.source) > 0 && t.words <= 8 && (t.labelled || t.words <= 3),
    weights: { byline: 3.5 },
  },
  {
    name: '2 to 4 words without grammar',
    when: (t) => t.words >= 2 && t.words <= 4 && t.grammar === 0 && t.numbers === 0 && t.articles <= 1,
    weights: { byline: 0.8 },
  },
  {
    name: 'a name in capitals, between headline and date',
    when: (t, p) =>
      t.words >= 2 &&
      t.words <= 4 &&
      t.latin === 1 &&
      t.capitals === 1 &&
      t.grammar === 0 &&
      t.furniture === 0 &&
      p.previous !== null &&
      p.previous.words >= 5 &&
      p.next !== null &&
      (isDate(p.next) || isDateLabelled(p.next)),
    weights: { byline: 3, title: -2 },
  },
  {
    name: 'a name between headline and prose',
    when: (t, p) =>
      t.words >= 2 &&
      t.words <= 4 &&
      t.grammar === 0 &&
      t.articles <= 1 &&
      t.furniture < 0.5 &&
      p.nextProse < 2 &&
      p.lastProse === Infinity,
    weights: { byline: 2.5 },
  },
  {
    name: 'a name not far above prose',
    when: (t, p) =>
      t.words >= 2 &&
      t.words <= 4 &&
      t.grammar === 0 &&
      t.articles <= 1 &&
      t.furniture === 0 &&
      p.nextProse >= 2 &&
      p.nextProse <= 4 &&
      p.lastProse === Infinity,
    weights: { byline: 2.2 },
  },
  {
    name: 'a colon at its end, right above prose',
    when: (t, p) => t.colon && t.words <= 8 && p.nextProse < 2 && p.lastProse === Infinity,
    weights: { byline: 2 },
  },
  {
    name: 'before a date in the same line',
    when: (t, p) => p.followed && p.next !== null && (isDate(p.next) || isDateLabelled(p.next)) && t.words <= 8 && t.furniture < 0.9,
    weights: { byline: 3 },
  },
  {
    name: 'below a label of an author or source',
    when: (t, p) =>
      p.previous !== null && (p.previous.opens & p.previous.closes & (bit.author | bit.source)) > 0 && t.words <= 8 && !t.stop,
    weights: { byline: 5 },
  },
]
