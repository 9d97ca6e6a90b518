/**
 * What GB/T 9704-2012 asks of a 纪要 beyond the grid of 22 × 28 (`../minutes/grid.ts`). Lengths in mm, sizes in pt. Which of them were read in the clause
 * itself and which in copies of it is told in docs/gb-t-9704.md.
 */
export const officialMeasures = {
  /** 纪要标志: top edge of its characters below the top of the 版心 */
  markTop: 35,
  /** its characters are not larger than this, and smaller when the name is long */
  markMost: 12,
  /** red line under it; the title follows after two blank lines, on the eighth of the grid */
  markRule: 51.14,
  markLines: 7,
  /** red Y80 M80 */
  red: '#ff3333',
  /** 首条、末条分隔线 and the finer one between them */
  ruleThick: 0.35,
  ruleThin: 0.25,
  /** 抄送、印发: 4号 */
  imprintPt: 14,
  imprintLine: 8,
  /** 一字线 of the page number below the 版心 */
  pageNumberDrop: 7,
  /** characters from the right: 署名 without seal, date with seal */
  plainIndent: 2,
  sealedIndent: 4,
  /** blank lines above 署名: a seal of 42 mm then has its top within one line of the text */
  plainGap: 1,
  sealedGap: 2,
} as const;
