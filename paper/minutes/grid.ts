/**
 * GB/T 9704-2012 版心: 156×225 mm in A4 with 天头 37 and 订口 28 mm, 22 lines of 28 characters of 3号 (16 pt).
 * 28 characters at exactly 16 pt are 158 mm wide, so the pitch is set by letter-spacing; the thousandth less keeps rounding from
 * pushing the 28th character to the next line.
 */
export const minutesGrid = {
  top: 37,
  right: 26,
  bottom: 35,
  left: 28,
  width: 156,
  height: 225,
  lines: 22,
  characters: 28,
  /** mm */
  line: 225 / 22,
  pitch: 156 / 28 - 0.001,
  fontPt: 16,
  titlePt: 22,
  pagePt: 14,
} as const;

export const MM_PER_PT = 25.4 / 72;
