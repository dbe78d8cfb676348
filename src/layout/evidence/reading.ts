import { isCalledOut, isHeadline, proseFrom } from '../traits.js'
import { isProse, type Evidence } from './kinds.js'

/** How a segment reads: its length, its stops, its grammar. */
export const reading: readonly Evidence[] = [
  {
    name: 'any segment: what roles are rare',
    when: () => true,
    weights: { title: -1, deck: -2.5, date: -3, byline: -2.5, caption: -2.5, heading: -1.5 },
  },
  {
    name: 'reads like prose',
    when: isProse,
    weights: { body: 3, deck: 1.5, noise: -3, title: -2.5, heading: -3, date: -5, byline: -3, caption: -0.5 },
  },
  {
    name: 'reads a little like prose',
    when: (t) => t.prose >= 0.35 && t.prose < proseFrom,
    weights: { body: 1.2, deck: 0.5, noise: -0.5, caption: 0.5, title: -0.5 },
  },
  {
    name: '30 words or more',
    when: (t) => t.words >= 30,
    weights: { body: 2, title: -4, heading: -4, byline: -4, date: -4, noise: -1, caption: -1 },
  },
  { name: '60 words or more', when: (t) => t.words >= 60, weights: { body: 2, noise: -2, deck: -2, caption: -3 } },
  {
    name: 'ends with a full stop',
    when: (t) => t.period,
    weights: { body: 1, title: -2.5, heading: -1.2, byline: -1.5, date: -1, noise: -0.3, caption: 0.3 },
  },
  { name: 'ends with dots', when: (t) => t.dots, weights: { title: 2, heading: 0.5 } },
  { name: 'ends with another stop', when: (t) => t.stop && !t.period, weights: { body: 0.5, byline: -1.5, date: -1 } },
  {
    name: 'a question behind a bullet',
    when: (t) => t.bullet && t.stop && !t.period && t.words >= 3,
    weights: { body: 3, heading: -2.5, title: -2 },
  },
  { name: 'a long question or exclamation', when: (t) => t.stop && !t.period && t.words >= 10, weights: { body: 1, heading: -1 } },
  {
    name: 'a question or exclamation beside prose, among many',
    when: (t, p) =>
      p.interview &&
      isCalledOut(t) &&
      p.lastProse < 4 &&
      p.nextProse < 3 &&
      (t.question || (p.previous !== null && isProse(p.previous)) || (p.next !== null && isProse(p.next))),
    weights: { body: 3, heading: -3 },
  },
  { name: 'ends with a colon', when: (t) => t.colon, weights: { body: 0.3, byline: 0.3, title: -1.5 } },
  { name: '3 words or less', when: (t) => t.words <= 3, weights: { body: -2, title: -2.5, deck: -2, noise: 1, heading: -0.2 } },
  { name: 'one word', when: (t) => t.words <= 1, weights: { body: -1.5, title: -2, heading: -1, noise: 0.7 } },
  { name: 'length of a headline', when: isHeadline, weights: { title: 1.5, deck: 1.5, heading: 0.3, noise: 0.3 } },
  { name: 'short and without a stop', when: (t) => t.words <= 14 && !t.stop && !t.comma && !t.colon, weights: { body: -1.5 } },
  { name: 'a quotation that ends with a stop', when: (t) => t.quoted && t.period, weights: { body: 2, heading: -2, title: -1 } },
  { name: 'ends with a comma', when: (t) => t.comma, weights: { body: 3, noise: -1, heading: -1.5, title: -2, byline: -1 } },
  {
    name: 'a sentence, and part of another',
    when: (t) => t.sentences > 0 && !t.stop && t.words >= 8,
    weights: { body: 1.5, heading: -2.5 },
  },
  {
    name: 'one of several points in the text',
    when: (t, p) =>
      t.bullet && t.words >= 3 && p.lastProse < 6 && p.nextProse < 6 && ((p.previous?.bullet ?? false) || (p.next?.bullet ?? false)),
    weights: { body: 3.5, title: -2 },
  },
  { name: 'a point of a list', when: (t) => t.bullet && !t.stop, weights: { title: -2 } },
  { name: 'goes on in mid-sentence', when: (t) => t.continues, weights: { body: 4, noise: -1, title: -3, heading: -2, byline: -2 } },
  {
    name: 'breaks off where the next line goes on',
    when: (t, p) => p.next !== null && p.next.continues && !t.stop,
    weights: { body: 4, noise: -1, title: -3, heading: -2, byline: -2 },
  },
  { name: 'no function word', when: (t) => t.words >= 4 && t.grammar === 0, weights: { body: -1, noise: 0.5, title: -0.3 } },
  { name: '6 words or more of a headline', when: (t) => isHeadline(t) && t.words >= 6, weights: { title: 0.8, byline: -1 } },
]
