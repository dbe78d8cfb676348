import { furnitureBits, kindBit as bit } from '../phrase-kinds.js'
import { isCalledOut, isHeadline } from '../traits.js'
import { isProse, type Evidence } from './kinds.js'

const boxes = bit.newsletter | bit.cookies | bit.account | bit.comments | bit.copyright | bit.share

/** What gives page furniture away. */
export const furniture: readonly Evidence[] = [
  {
    name: 'all furniture',
    when: (t) => t.furniture >= 0.9,
    weights: { noise: 5, title: -4, body: -4, heading: -4, deck: -3, byline: -2, date: -1 },
  },
  {
    name: 'half furniture',
    when: (t) => t.furniture >= 0.5 && t.furniture < 0.9,
    weights: { noise: 2.5, title: -2, body: -2, heading: -2 },
  },
  { name: 'some furniture', when: (t) => t.furniture >= 0.25 && t.furniture < 0.5, weights: { noise: 1 } },
  {
    name: 'opens with a label of links or keywords',
    when: (t, p) =>
      (t.opens & (bit.related | bit.tags)) > 0 && (t.labelled || t.furniture >= 0.3 || p.inside || (t.opens & bit.related) > 0),
    weights: { noise: 4, title: -3, heading: -3, body: -3 },
  },
  {
    name: 'speaks of boxes and accounts',
    when: (t) => (t.holds & boxes) > 0 && t.words <= 40 && t.furniture >= 0.08,
    weights: { noise: 1.2 },
  },
  { name: 'in a list of links', when: (_, p) => p.linked, weights: { noise: 4, title: -2, heading: -1.5, body: -2 } },
  { name: 'in a list of dated articles', when: (_, p) => p.listed, weights: { noise: 5, body: -5, heading: -3, date: -4, byline: -3 } },
  { name: 'far from the main text', when: (t, p) => p.apart && t.words >= 4, weights: { noise: 2, body: -6, heading: -3 } },
  { name: 'opens with a time', when: (t) => t.timed && t.words >= 5 && t.dates < 0.5, weights: { noise: 3, title: -2, heading: -2 } },
  {
    name: 'opens with a label of furniture',
    when: (t) => (t.opens & furnitureBits) > 0 && t.announced && !isProse(t),
    weights: { noise: 2, date: -2, title: -1, heading: -1 },
  },
  {
    name: 'a path of sections',
    when: (t) => (t.opens & bit.menu) > 0 && t.bars > 0 && t.words <= 6 && t.furniture >= 0.2 && !t.calendar,
    weights: { noise: 2.5, title: -2.5, deck: -2 },
  },
  { name: 'markup', when: (t) => t.markup, weights: { noise: 6, body: -3, deck: -5, title: -3, caption: -3 } },
  { name: 'an address', when: (t) => t.link && t.words <= 40, weights: { noise: 2, title: -2, heading: -2 } },
  { name: 'nothing but an address', when: (t) => t.bare, weights: { noise: 10, body: -5 } },
  { name: 'copyright sign and a year', when: (t) => t.copyright && (t.numbers > 0 || t.furniture >= 0.3), weights: { noise: 3 } },
  {
    name: 'copyright sign and a name',
    when: (t) => t.copyright && t.numbers === 0 && t.furniture < 0.3,
    weights: { caption: 5.5, heading: -2, title: -2 },
  },
  { name: 'copyright sign and agency', when: (t) => t.copyright && t.numbers === 0 && (t.holds & bit.agency) > 0, weights: { caption: 3 } },
  {
    name: 'nothing but brackets with a slash in them',
    when: (t) => t.bracketed && t.credited && t.words <= 8 && t.opensBracket,
    weights: { caption: 5, heading: -2 },
  },
  {
    name: 'opens with a label of the latest',
    when: (t) => (t.opens & bit.ranking) > 0 && !isProse(t),
    weights: { noise: 1.5, title: -1.5, heading: -1 },
  },
  { name: 'a number by itself', when: (t) => t.words <= 2 && t.numbers === 1, weights: { noise: 3, body: -2, heading: -2, title: -3 } },
  {
    name: 'another script than the text',
    when: (t, p) => p.foreign && t.words >= 1 && (t.holds & bit.agency) === 0,
    weights: { noise: 2, body: -1 },
  },
  { name: 'in a crowd of short lines', when: (_, p) => p.crowd >= 8, weights: { heading: -1.5, body: -1.5 } },
  { name: 'shorter than a headline, in a crowd', when: (t, p) => p.crowd >= 8 && !isHeadline(t), weights: { noise: 1 } },
  { name: 'no stop, where prose has one', when: (t, p) => p.unstopped && t.words >= 5, weights: { body: -2 } },
  { name: 'entries run together', when: (t) => t.glued, weights: { noise: 4, body: -2 } },
  {
    name: 'cut off with dots',
    when: (t, p) => t.dots && t.words >= 4 && t.words <= 18 && p.lastProse < Infinity,
    weights: { noise: 2, body: -2.5 },
  },
  {
    name: 'capitals like a headline, below prose',
    when: (t, p) => t.latin >= 0.9 && t.words >= 5 && t.words <= 18 && t.capitals >= 0.6 && (!t.stop || t.dots) && p.lastProse < Infinity,
    weights: { body: -4, noise: 0.5 },
  },
  {
    name: 'a row of names',
    when: (t) =>
      t.latin >= 0.9 && t.words >= 8 && t.capitals >= 0.9 && t.commas === 0 && t.grammar <= (t.words >= 14 ? 0.3 : 0.12) && !t.stop,
    weights: { noise: 1.5, title: -1.5, body: -2 },
  },
  { name: 'speaks as a box does', when: (t) => t.boxed && t.words <= 70, weights: { noise: 5, body: -4, heading: -2, title: -2 } },
  {
    name: 'beside a box',
    when: (t, p) => ((p.previous?.boxed ?? false) || (p.next?.boxed ?? false)) && t.words <= 30,
    weights: { noise: 2, body: -1.5, heading: -1.5 },
  },
  { name: 'about an author', when: (_, p) => p.biography, weights: { noise: 5, body: -4 } },
  { name: 'below the end of the article', when: (_, p) => p.ended, weights: { noise: 2.5, body: -3.5, heading: -2 } },
  {
    name: 'asks below a label of comments or polls',
    when: (t, p) => isCalledOut(t) && p.previous !== null && (p.previous.opens & p.previous.closes & bit.comments) > 0,
    weights: { noise: 4, title: -3, deck: -3 },
  },
  { name: 'announces a link', when: (t) => (t.opens & bit.related) > 0 && t.announced, weights: { noise: 4, body: -2 } },
  { name: 'stood above already', when: (_, p) => p.earlier, weights: { noise: 0.8, title: -0.7, heading: -2, body: -2 } },
  { name: 'a short line that stood above already', when: (t, p) => p.earlier && !isHeadline(t), weights: { noise: 1.5 } },
  {
    name: 'a headline that stood above already',
    when: (t, p) => p.earlier && isHeadline(t) && !t.credited && (t.opens & (bit.credit | bit.caption)) === 0,
    weights: { noise: 1, caption: -3, deck: -3, byline: -6 },
  },
  { name: 'behind a dash in the same line', when: (t, p) => p.inside && t.bullet && t.words <= 6, weights: { noise: 3 } },
  { name: 'prose that stood above already', when: (t, p) => p.earlier && isProse(t), weights: { noise: 8, body: -2 } },
  { name: 'a quotation set apart that stands in the text', when: (_, p) => p.pulled, weights: { noise: 7, body: -3, heading: -3 } },
  {
    name: 'whose quotation is set apart',
    when: (t, p) => p.belowPulled && t.words <= 12 && !t.period,
    weights: { noise: 4, byline: -3, heading: -3 },
  },
]
