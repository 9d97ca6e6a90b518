/** Type area of the brief in mm and sizes in pt: the margins of GB/T 9704-2012, and 四号 on a closer line so that a day stays on one page. */
export const briefMeasures = {
  top: 22,
  left: 28,
  right: 26,
  bottom: 14,
  width: 156,
  titlePt: 26,
  textPt: 14,
  /** line of the text */
  line: 7.4,
  tablePt: 10.5,
  row: 5.7,
} as const;

/** The table stands in two halves, so that twenty-eight figures take fourteen rows. */
export const halves = <Row>(rows: readonly Row[]): readonly (readonly [Row, Row | null])[] => {
  const height = Math.ceil(rows.length / 2);
  return rows.slice(0, height).map((row, index) => [row, rows[height + index] ?? null]);
};
