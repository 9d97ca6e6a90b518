const SHOWN_DIGITS = 32;
const GROUP = /(.{4})(?=.)/g;

/** 指纹 as it is printed and read aloud: `3F7A 91C2 …`, the first 128 bits of a SHA-256 in hexadecimal. */
export const shownFingerprint = (sha256Hex: string): string => sha256Hex.slice(0, SHOWN_DIGITS).toUpperCase().replace(GROUP, '$1 ');

/** As somebody types it from the sheet, with or without spaces; null when it is no fingerprint. */
export const readFingerprint = (typed: string): string | null => {
  const digits = typed
    .normalize('NFKC')
    .replace(/[\s\-—–·]/g, '')
    .toUpperCase();
  return /^[0-9A-F]{32}$/.test(digits) ? digits.replace(GROUP, '$1 ') : null;
};
