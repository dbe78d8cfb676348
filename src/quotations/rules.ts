/**
 * The ways in which a quotation is found, surest first: the form of the cue and what ties it to the words. Each with an example
 * in Arabic that it alone decides; the tests read every one. Printed as `ar/finite-colon`.
 */
export const rules = {
  'finite-colon': 'وقال الوزير: "القرار نهائي".',
  'participle-colon': 'غادر الوزير القاعة قائلا: "القرار نهائي".',
  'masdar-colon': 'رد الوزير على السؤال بقوله: "القرار نهائي".',
  'noun-colon': 'وكان جواب الوزير: "القرار نهائي بلا شك".',
  'finite-complementizer': 'وقال الوزير إن "القرار نهائي".',
  'participle-complementizer': 'غادر الوزير القاعة مؤكدا أن القرار نهائي.',
  'masdar-complementizer': 'رد الوزير على السؤال بقوله إن القرار نهائي.',
  'noun-complementizer': 'نقلت الصحيفة عن الوزير تأكيده أن القرار نهائي.',
  'finite-marks': 'وقال الوزير "القرار نهائي ولن يتغير".',
  'participle-marks': 'غادر الوزير القاعة قائلا "القرار نهائي ولن يتغير".',
  'masdar-marks': 'رد الوزير على السؤال بقوله "القرار نهائي ولن يتغير".',
  'noun-marks': 'وكان جواب الوزير "القرار نهائي ولن يتغير".',
  'finite-behind': '"القرار نهائي ولن يتغير"، يقول الوزير.',
  'finite-around': '"القرار نهائي ولن يتغير"، يقول الوزير، "ومن يعارضه حر في رأيه".',
  'finite-inside': '"القرار نهائي، يقول الوزير، ولن يتغير أبدا".',
  'finite-preposition': 'وحذر الوزير من انهيار السوق.',
  'participle-preposition': 'غادر الوزير القاعة محذرا من انهيار السوق.',
  'finite-object': 'ونفى الوزير انهيار السوق.',
  'participle-object': 'غادر الوزير القاعة نافيا انهيار السوق.',
  'according-before': 'وبحسب الوزير، فإن القرار نهائي.',
  'according-behind': 'القرار نهائي، بحسب الوزير.',
  'tail-before': 'تحدث الوزير أمس. وعلى حد قوله، فإن القرار نهائي.',
  'tail-behind': 'تحدث الوزير أمس. القرار نهائي، على حد قوله.',
  'called-marks': 'ندد الوزير بما وصفه بـ"الفوضى".',
  'verbless-colon': 'الوزير: "القرار نهائي ولن يتغير".',
} as const

export type RuleName = keyof typeof rules
