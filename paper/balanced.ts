/**
 * Cuts a list into as few sheets as hold it and makes them equally full, so that the last sheet never carries one orphan row.
 * An empty list still gives one sheet.
 */
export const balanced = <T>(items: readonly T[], most: number): readonly (readonly T[])[] => {
  const sheets = Math.max(1, Math.ceil(items.length / Math.max(1, most)));
  const base = Math.floor(items.length / sheets);
  const longer = items.length % sheets;
  return Array.from({ length: sheets }, (_, index) => {
    const start = index * base + Math.min(index, longer);
    return items.slice(start, start + base + (index < longer ? 1 : 0));
  });
};
