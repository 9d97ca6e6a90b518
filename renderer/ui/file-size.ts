const KILO = 1000;
const MEGA = 1_000_000;

/** 1.2 MB, 340 KB: as file managers write it. */
export const sizeWords = (bytes: number): string =>
  bytes >= MEGA ? `${(bytes / MEGA).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / KILO))} KB`;
