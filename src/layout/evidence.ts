import type { LayoutRole } from '../schema.js'
import { furnitureBits, kindBit as bit } from './lexicon.js'
import type { Place } from './places.js'
import { isHeadline, isQuestion, proseFrom, type Traits } from './traits.js'

/** One thing that may be seen of a segment, and how much it speaks for or against each role. A role that is not named is not touched. */
export interface Evidence {
  readonly name: string
  readonly when: (traits: Traits, place: Place) => boolean
  readonly weights: Readonly<Partial<Record<LayoutRole, number>>>
}

const boxes = bit.newsletter | bit.cookies | bit.account | bit.comments | bit.copyright | bit.share

const isProse = (t: Traits) => t.prose >= proseFrom
const isSigned = (t: Traits | null) => t !== null && ((t.closes & bit.agency) > 0 || (t.opens & bit.author) > 0)
const isDate = (t: Traits | null) => t !== null && t.numbers > 0 && t.dates >= 0.6 && t.words >= 3 && !t.stop

const hasSignedNames = (t: Traits) =>
  t.words >= 2 &&
  t.words <= 9 &&
  (t.bars >= 1 || t.bracketed || t.placed) &&
  !t.stop &&
  t.dates < 0.4 &&
  t.grammar <= (t.words >= 4 ? 0.25 : 0.34)

/** Everything the reading of a page weighs, segment by segment; what a role means to its neighbours is in `zones.ts`. */
export const evidence: readonly Evidence[] = [
  {
    name: 'any segment: what roles are rare',
    when: () => true,
    weights: { title: -1, deck: -2.5, date: -3, byline: -2.5, caption: -2.5, heading: -1.5 },
  },

  // How it reads
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
    when: (t) => t.bullet && t.stop && !t.period && t.words >= 4,
    weights: { body: 3, heading: -2.5, title: -2 },
  },
  { name: 'a long question', when: (t) => t.stop && !t.period && t.words >= 10, weights: { body: 1, heading: -1 } },
  {
    name: 'a question of an interview',
    when: (t, p) => p.interview && isQuestion(t) && p.lastProse < 4 && p.nextProse < 3,
    weights: { body: 3, heading: -3 },
  },
  { name: 'ends with a colon', when: (t) => t.colon, weights: { body: 0.3, byline: 0.3, title: -1.5 } },
  { name: '3 words or less', when: (t) => t.words <= 3, weights: { body: -2, title: -2.5, deck: -2, noise: 1, heading: -0.2 } },
  { name: 'one word', when: (t) => t.words <= 1, weights: { body: -1.5, title: -2, heading: -1, noise: 0.7 } },
  { name: 'length of a headline', when: isHeadline, weights: { title: 1.5, deck: 1.5, heading: 0.3, noise: 0.3 } },
  { name: 'short and without a stop', when: (t) => t.words <= 14 && !t.stop && !t.comma && !t.colon, weights: { body: -1.5 } },
  { name: 'a quotation that ends with a stop', when: (t) => t.quoted && t.period, weights: { body: 2, heading: -2, title: -1 } },
  { name: 'ends with a comma', when: (t) => t.comma, weights: { body: 3, noise: -1, heading: -1.5, title: -2, byline: -1 } },
  { name: 'no function word', when: (t) => t.words >= 4 && t.grammar === 0, weights: { body: -1, noise: 0.5, title: -0.3 } },
  { name: '6 words or more of a headline', when: (t) => isHeadline(t) && t.words >= 6, weights: { title: 0.8, byline: -1 } },

  // Furniture
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
    name: 'a row of names',
    when: (t) => t.latin >= 0.9 && t.words >= 8 && t.capitals >= 0.9 && t.grammar <= (t.words >= 14 ? 0.3 : 0.12) && !t.stop,
    weights: { noise: 1.5, title: -1.5, body: -2 },
  },
  { name: 'speaks as a box does', when: (t) => t.boxed && t.words <= 70, weights: { noise: 5, body: -4, heading: -2, title: -2 } },
  {
    name: 'beside a box',
    when: (t, p) => ((p.previous?.boxed ?? false) || (p.next?.boxed ?? false)) && t.words <= 30,
    weights: { noise: 2, body: -1.5, heading: -1.5 },
  },
  { name: 'about an author', when: (_, p) => p.biography, weights: { noise: 5, body: -4 } },
  { name: 'below the end of the article', when: (_, p) => p.ended, weights: { noise: 1.5, body: -2, heading: -1.5 } },
  {
    name: 'asks below a label of comments or polls',
    when: (t, p) => isQuestion(t) && p.previous !== null && (p.previous.opens & p.previous.closes & bit.comments) > 0,
    weights: { noise: 4, title: -3, deck: -3 },
  },
  { name: 'announces a link', when: (t) => (t.opens & bit.related) > 0 && t.announced, weights: { noise: 4, body: -2 } },
  { name: 'stood above already', when: (_, p) => p.earlier, weights: { noise: 0.8, title: -0.7, heading: -2, body: -2 } },
  { name: 'a short line that stood above already', when: (t, p) => p.earlier && !isHeadline(t), weights: { noise: 1.5 } },
  {
    name: 'a headline that stood above already',
    when: (t, p) => p.earlier && isHeadline(t) && !t.credited && (t.opens & (bit.credit | bit.caption)) === 0,
    weights: { noise: 1, caption: -3, deck: -3, byline: -2 },
  },
  { name: 'behind a dash in the same line', when: (t, p) => p.inside && t.bullet && t.words <= 6, weights: { noise: 3 } },
  { name: 'prose that stood above already', when: (t, p) => p.earlier && isProse(t), weights: { noise: 8, body: -2 } },

  // Dates
  { name: 'nothing but a date', when: isDate, weights: { date: 5.5, noise: 0.5, title: -4, body: -3, heading: -3 } },
  { name: 'nothing but a time of day', when: (t) => t.timed && t.words <= 4, weights: { date: 4.5 } },
  {
    name: 'opens with a label of a date',
    when: (t) => (t.opens & (bit.published | bit.updated)) > 0 && t.words <= 24 && t.numbers > 0,
    weights: { date: 6, title: -1, heading: -2 },
  },
  { name: 'a date, and another below a headline', when: (t, p) => t.numbers > 0 && t.dates >= 0.5 && p.datedBeyond, weights: { noise: 2 } },
  {
    name: 'a date in a short line',
    when: (t) => t.dates >= 0.3 && t.dates < 0.6 && t.words <= 16 && t.numbers > 0,
    weights: { date: 2, heading: -0.5, title: -1.5 },
  },

  // Who wrote it
  {
    name: 'opens with a label of an author',
    when: (t) => (t.opens & bit.author) > 0 && t.words <= 12 && !t.stop && (t.labelled || t.words <= 5 || t.latin > 0.5),
    weights: { byline: 4, title: -1.5, heading: -4, deck: -1.5 },
  },
  {
    name: 'an agency in a short line',
    when: (t) => (t.holds & bit.agency) > 0 && t.words <= 8,
    weights: { byline: 2.5, caption: 1, title: -1, heading: -1 },
  },
  { name: 'names parted by signs', when: (t) => hasSignedNames(t) && t.furniture < 0.4, weights: { byline: 2, heading: -0.5 } },
  {
    name: 'names parted by signs, right above prose',
    when: (t, p) => hasSignedNames(t) && p.nextProse < 2 && t.furniture < 0.9,
    weights: { byline: 3 },
  },
  { name: 'nothing but an agency', when: (t) => (t.closes & bit.agency) > 0 && t.words <= 4, weights: { byline: 2 } },
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
    when: (t) => t.words >= 2 && t.words <= 4 && t.grammar === 0 && t.numbers === 0,
    weights: { byline: 0.8 },
  },
  {
    name: 'a name between headline and prose',
    when: (t, p) => t.words >= 2 && t.words <= 5 && t.grammar === 0 && t.furniture < 0.5 && p.nextProse < 2 && p.lastProse === Infinity,
    weights: { byline: 2.5 },
  },
  {
    name: 'a name not far above prose',
    when: (t, p) =>
      t.words >= 2 &&
      t.words <= 4 &&
      t.grammar === 0 &&
      t.furniture === 0 &&
      p.nextProse >= 2 &&
      p.nextProse <= 4 &&
      p.lastProse === Infinity,
    weights: { byline: 1.5 },
  },
  {
    name: 'a colon at its end, right above prose',
    when: (t, p) => t.colon && t.words <= 8 && p.nextProse < 2 && p.lastProse === Infinity,
    weights: { byline: 2 },
  },
  {
    name: 'before a date in the same line',
    when: (t, p) =>
      p.followed &&
      p.next !== null &&
      (isDate(p.next) || (p.next.opens & (bit.published | bit.updated)) > 0) &&
      t.words <= 8 &&
      t.furniture < 0.9,
    weights: { byline: 3 },
  },
  {
    name: 'below a label of an author or source',
    when: (t, p) =>
      p.previous !== null && (p.previous.opens & p.previous.closes & (bit.author | bit.source)) > 0 && t.words <= 8 && !t.stop,
    weights: { byline: 5 },
  },

  // Pictures
  {
    name: 'opens with a label of a picture',
    when: (t) => (t.opens & (bit.credit | bit.caption)) > 0 && (t.announced || ((t.labelled || t.words <= 8) && !isProse(t))),
    weights: { caption: 4.5, title: -1, heading: -1, byline: -2 },
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
  { name: 'a short line that ends with a credit', when: (t) => t.credited && t.words < 9 && t.bars > 0, weights: { caption: 2 } },
  {
    name: 'a long caption that ends with a credit',
    when: (t) => t.credited && t.words >= 30 && t.words <= 110 && (t.closes & (bit.credit | bit.agency)) > 0 && t.closing >= 2,
    weights: { caption: 8, body: -2 },
  },
  {
    name: 'words of a caption between headline and prose',
    when: (t, p) =>
      t.words >= 4 &&
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
    name: 'behind a label of a caption',
    when: (_, p) => p.previous !== null && (p.previous.opens & p.previous.closes & bit.caption) > 0 && p.previous.words <= 5,
    weights: { caption: 4 },
  },

  // Where it stands
  { name: 'first of the dump', when: (t, p) => p.index === 0 && isHeadline(t), weights: { title: 1.5 } },
  { name: 'stands again below', when: (t, p) => p.later && isHeadline(t), weights: { title: 2 } },
  {
    name: 'above a date',
    when: (_, p) => p.next !== null && (isDate(p.next) || (p.next.opens & (bit.published | bit.updated)) > 0),
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
