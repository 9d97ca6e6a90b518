/** What a table may cost before it is refused. A roster of 10,000 people needs less than a tenth of each. */
export const limits = {
  fileBytes: 30 * 1024 * 1024,
  zipEntries: 200,
  inflatedBytes: 50 * 1024 * 1024,
  /** inflated ÷ stored; XML of a real workbook reaches 10 to 40 */
  inflationRatio: 200,
  /** below this size the ratio says nothing */
  ratioFromBytes: 5 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  readMs: 20_000,
  memoryMb: 512,
} as const;
