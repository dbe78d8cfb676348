/**
 * The ways in which a quotation is found, surest first: the form of the cue and what ties it to the words. Each with an example
 * in Arabic that it alone decides; the tests read every one. Printed as `ar/finite-colon`.
 */
export const rules = {
  'finite-colon': 'وقال الوزير: "القرار نهائي".',
  'participle-colon': 'تحدث الوزير أمام النواب قائلا: "القرار نهائي".',
  'masdar-colon': 'واكتفى الوزير بقوله: "القرار نهائي".',
  'noun-colon': 'وهذا تعليق الوزير: "القرار نهائي بلا شك".',
  'finite-complementizer': 'وقال الوزير إن "القرار نهائي".',
  'participle-complementizer': 'تحدث الوزير أمام النواب مؤكدا أن القرار نهائي.',
  'masdar-complementizer': 'واكتفى الوزير بقوله إن القرار نهائي.',
  'noun-complementizer': 'وانتشرت شائعة أن القرار نهائي.',
  'finite-marks': 'وقال الوزير "القرار نهائي ولن يتغير".',
  'participle-marks': 'تحدث الوزير أمام النواب قائلا "القرار نهائي ولن يتغير".',
  'masdar-marks': 'واكتفى الوزير بقوله "القرار نهائي ولن يتغير".',
  'noun-marks': 'وأطلق الجمهور هتاف "لا نريد حربا بعد اليوم".',
  'finite-behind': '"القرار نهائي ولن يتغير"، يقول الوزير.',
  'finite-around': '"القرار نهائي ولن يتغير"، يقول الوزير، "ومن يعارضه حر في رأيه".',
  'finite-inside': '"القرار نهائي، يقول الوزير، ولن يتغير أبدا".',
  'finite-preposition': 'وحذر الوزير من انهيار السوق.',
  'participle-preposition': 'تحدث الوزير أمام النواب، محذرا من انهيار السوق.',
  'finite-object': 'ونفى الوزير انهيار السوق.',
  'participle-object': 'تحدث الوزير أمام النواب، نافيا انهيار السوق.',
  'according-before': 'وبحسب الوزير، فإن القرار نهائي.',
  'according-behind': 'القرار نهائي، بحسب الوزير.',
  'tail-before': 'تحدث الوزير أمس. وعلى حد قوله، فإن القرار نهائي.',
  'tail-behind': 'تحدث الوزير أمس. القرار نهائي، على حد قوله.',
  'called-marks': 'ندد الوزير بما وصفه بـ"الفوضى".',
  'verbless-colon': 'الوزير: "القرار نهائي ولن يتغير".',
} as const

export type RuleName = keyof typeof rules
