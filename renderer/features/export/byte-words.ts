const UNITS = ['字节', 'KB', 'MB', 'GB', 'TB'] as const;
const STEP = 1000;

/** 1536 → "1.5 KB"; decimal steps, as file managers and sticks count. */
export const byteWords = (bytes: number): string => {
  let value = bytes;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${UNITS[unit]}`;
};

const SHOWN_DIGITS = 12;

/** The beginning of a SHA-256, enough to compare by eye; the manifest has it whole. */
export const shortHash = (sha256: string): string => sha256.slice(0, SHOWN_DIGITS);
