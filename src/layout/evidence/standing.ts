import { furnitureBits, kindBit as bit } from '../phrase-kinds.js'
import { isHeadline, type Traits } from '../traits.js'
import { hasSignedNames, isDate, isDateLabelled, isProse, type Evidence } from './kinds.js'

function isSigned(t: Traits | null): boolean {
  return t !== null && ((t.closes & bit.agency) > 0 || (t.opens & bit.author) > 0)
}

/** Where a segment stands among the others. */
export const standing: readonly Evidence[] = [
  { name: 'first of the dump', when: (t, p) => p.index === 0 && isHeadline(t), weights: { title: 1.5 } },
  { name: 'stands again below', when: (t, p) => p.later && isHeadline(t), weights: { title: 2 } },
  {
    name: 'above a date',
    when: (_, p) => p.next !== null && (isDate(p.next) || isDateLabelled(p.next)),
    weights: { title: 1.5 },
  },
  { name: 'above a byline', when: (_, p) => p.next !== null && (p.next.opens & bit.author) > 0, weights: { title: 0.6 } },
  {
    name: 'below section names',
    when: (t, p) => p.previous !== null && p.previous.furniture >= 0.6 && (p.previous.opens & bit.menu) > 0 && isHeadline(t),
    weights: { title: 0.6 },
  },
  {
    name: 'right below a headline that stands alone',
    when: (t, p) => p.headlines === 1 && t.words >= 5 && !hasSignedNames(t),
    weights: { deck: 2, title: -1 },
  },
  {
    name: 'announces the headline below',
    when: (t, p) => t.colon && t.words >= 3 && t.words <= 14 && p.next !== null && isHeadline(p.next) && t.furniture < 0.4,
    weights: { deck: 7 },
  },
  {
    name: 'announces a list, below prose',
    when: (t, p) =>
      t.colon &&
      t.words >= 4 &&
      t.furniture < 0.2 &&
      t.opens === 0 &&
      p.lastProse < 2 &&
      p.next !== null &&
      p.next.furniture < 0.3 &&
      (p.nextProse > 1 || t.comma || t.commas > 0),
    weights: { body: 3 },
  },
  {
    name: 'listed below a line that announces it',
    when: (t, p) => p.enumerated && t.furniture === 0,
    weights: { body: 5, heading: -1.5, noise: -2, byline: -3 },
  },
  {
    name: 'announces what does not follow',
    when: (t, p) => t.colon && t.words <= 7 && p.lastProse < Infinity && p.next === null,
    weights: { noise: 3, byline: -1 },
  },
  { name: 'a short sentence below prose', when: (t, p) => t.period && t.words <= 8 && p.lastProse < 2, weights: { body: 2.5 } },
  { name: 'just above prose', when: (_, p) => p.nextProse <= 3, weights: { title: 1, byline: 0.5, date: 0.5 } },
  { name: 'not far above prose', when: (_, p) => p.nextProse > 3 && p.nextProse <= 10, weights: { title: 0.3 } },
  { name: 'far from prose below', when: (_, p) => p.nextProse > 25, weights: { title: -2, heading: -2 } },
  { name: 'no prose below', when: (_, p) => p.nextProse === Infinity, weights: { title: -4, heading: -2 } },
  {
    name: 'between two pieces of prose',
    when: (t, p) => p.nextProse < 2 && p.lastProse < 2 && t.furniture < 0.5 && t.sentences === 0 && t.words <= 24,
    weights: { heading: 2, noise: -0.5 },
  },
  {
    name: 'short, between two pieces of prose',
    when: (t, p) => p.nextProse < 2 && p.lastProse < 2 && t.furniture < 0.5 && t.sentences === 0 && t.words <= 13,
    weights: { heading: 1.5 },
  },
  {
    name: 'a word or two and a colon, among prose',
    when: (t, p) => t.colon && t.words <= 2 && t.furniture === 0 && t.opens === 0 && p.nextProse < 2 && p.lastProse <= 3,
    weights: { heading: 3 },
  },
  {
    name: 'an unfinished sentence inside a line',
    when: (t, p) => p.inside && p.followed && t.words >= 12 && !t.stop && p.lastProse < 2 && p.nextProse < 3,
    weights: { body: 2.5, heading: -1.5 },
  },
  {
    name: 'above a line that is nothing but a credit',
    when: (t, p) =>
      p.next !== null && (p.next.opens & p.next.closes & (bit.agency | bit.credit)) > 0 && p.next.words <= 4 && t.words >= 3 && !t.stop,
    weights: { caption: 4 },
  },
  {
    name: 'right above prose, not far below other prose',
    when: (t, p) => p.nextProse < 2 && p.lastProse >= 2 && p.lastProse < 6 && t.furniture < 0.5 && t.sentences === 0,
    weights: { heading: 1.8 },
  },
  {
    name: 'alone between prose, and in a list above',
    when: (t, p) =>
      p.earlier && p.nextProse < 2 && p.lastProse < Infinity && p.crowd <= 3 && t.words >= 2 && t.words <= 24 && t.furniture < 0.5,
    weights: { heading: 4, noise: -2 },
  },
  {
    name: 'in a crowd, and again below',
    when: (_, p) => p.later && p.crowd >= 5 && p.lastProse < Infinity,
    weights: { noise: 2 },
  },
  { name: 'blank lines around it', when: (t, p) => p.above > 0 && p.below > 0 && isHeadline(t), weights: { title: 0.5 } },
  {
    name: 'first prose, with a date or much else before the next',
    when: (t, p) =>
      isProse(t) && !t.markup && p.lastProse === Infinity && t.words <= 50 && p.nextProse < Infinity && (p.datedBelow || p.nextProse > 4),
    weights: { deck: 6, body: -1.5 },
  },
  {
    name: 'an outlet alone at the top',
    when: (t, p) =>
      p.index === 0 && t.words <= 4 && (t.site || t.latin >= 0.5) && (p.nextProse === 1 || (p.nextProse === 2 && isSigned(p.next))),
    weights: { byline: 5.5 },
  },
  {
    name: 'in a block of names at the top',
    when: (t, p) => p.signed && t.words <= 5 && t.furniture < 0.9,
    weights: { byline: 4.5, title: -2 },
  },
  {
    name: 'two or three words at the top',
    when: (t, p) =>
      p.index === 0 &&
      t.words >= 2 &&
      t.words <= 3 &&
      !t.site &&
      !p.foreign &&
      !t.stop &&
      t.furniture < 0.3 &&
      t.dates < 0.3 &&
      p.nextProse <= 3,
    weights: { title: 4.5 },
  },
  {
    name: 'a second headline, below a byline',
    when: (t, p) =>
      isHeadline(t) &&
      p.previous !== null &&
      hasSignedNames(p.previous) &&
      p.index >= 2 &&
      p.index <= 6 &&
      p.nextProse <= 3 &&
      p.lastProse === Infinity,
    weights: { deck: 3, title: -1.5 },
  },
  {
    name: 'a name that ends the dump, right below prose',
    when: (t, p) =>
      p.left === 0 &&
      p.lastProse === 1 &&
      t.words >= 2 &&
      t.words <= 6 &&
      t.grammar <= 0.2 &&
      t.numbers === 0 &&
      !t.stop &&
      (t.opens & furnitureBits) === 0,
    weights: { byline: 3.5 },
  },
]
