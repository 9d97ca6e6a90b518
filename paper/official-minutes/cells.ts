/** Width in characters of the grid: a Latin letter or figure takes half of one. */
export const cellsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.5 : 1), 0);
