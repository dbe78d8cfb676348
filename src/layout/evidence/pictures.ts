import { kindBit as bit } from '../phrase-kinds.js'
import { isDate, isProse, type Evidence } from './kinds.js'

/** Captions and credits. */
export const pictures: readonly Evidence[] = [
  {
    name: 'opens with a label of a picture',
    when: (t) => (t.opens & (bit.credit | bit.caption)) > 0 && (t.announced || ((t.labelled || t.words <= 8) && !isProse(t))),
    weights: { caption: 4.5, title: -1, heading: -1, byline: -2 },
  },
  {
    name: 'announces a picture',
    when: (t) => (t.opens & (bit.credit | bit.caption)) > 0 && (t.announced || (t.labelled && t.words <= 6)),
    weights: { byline: -7, caption: 1, heading: -2 },
  },
  {
    name: 'nothing but a label of a picture',
    when: (t) => (t.opens & t.closes & (bit.credit | bit.caption)) > 0,
    weights: { caption: 2.5 },
  },
  {
    name: 'ends with a credit',
    when: (t, p) =>
      t.credited &&
      (t.words >= 9 || t.bars === 0) &&
      t.words >= 4 &&
      t.words <= 70 &&
      !(t.bracketed && isProse(t) && p.nextProse === Infinity),
    weights: { caption: 8, body: -1.5, heading: -0.5 },
  },
  {
    name: 'a short line that ends with a credit',
    when: (t) => t.credited && t.words < 9 && t.bars > 0,
    weights: { caption: 4, heading: -1.5 },
  },
  {
    name: 'a long caption that ends with a credit',
    when: (t, p) =>
      t.credited &&
      t.words >= 30 &&
      t.words <= 110 &&
      (t.closes & (bit.credit | bit.agency)) > 0 &&
      t.closing >= 2 &&
      p.nextProse < Infinity,
    weights: { caption: 8, body: -2 },
  },
  {
    name: 'words of a caption between headline and prose',
    when: (t, p) =>
      t.words >= (t.articles >= 2 ? 3 : 4) &&
      t.words <= 20 &&
      !t.stop &&
      t.bars === 0 &&
      p.nextProse < 2 &&
      p.lastProse === Infinity &&
      t.furniture < 0.5 &&
      t.dates < 0.5,
    weights: { caption: 2 },
  },
  {
    name: 'words of a caption above prose',
    when: (t, p) => t.words >= 3 && t.words <= 20 && !t.stop && t.bars === 0 && p.nextProse < 2 && t.furniture < 0.5 && t.dates < 0.5,
    weights: { caption: 1.5 },
  },
  {
    name: 'a phrase that ends in brackets, above prose',
    when: (t, p) => t.bracketed && t.bracketAt >= 5 && Number.isFinite(t.bracketAt) && t.words <= 30 && p.nextProse < 2 && !isProse(t),
    weights: { caption: 3.5 },
  },
  {
    name: 'names what the headline names',
    when: (_, p) => p.named && !isDate(p.next),
    weights: { caption: 5.5, byline: -2, title: -2, noise: -1 },
  },
  {
    name: 'behind a label of a caption',
    when: (_, p) => p.previous !== null && (p.previous.opens & p.previous.closes & bit.caption) > 0 && p.previous.words <= 5,
    weights: { caption: 4 },
  },
]
