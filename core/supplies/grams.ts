/** Weights of daily trade in grams: 1 吨 = 1000 千克 = 2000 斤 (《国务院关于在我国统一实行法定计量单位的命令》, 市制 1 斤 = 0.5 千克). */
const grams: Readonly<Record<string, number>> = {
  吨: 1_000_000,
  t: 1_000_000,
  千克: 1000,
  公斤: 1000,
  kg: 1000,
  斤: 500,
  市斤: 500,
  两: 50,
  克: 1,
  g: 1,
};

/** Grams in one of a unit, however it is written (kg, KG); undefined when it is no weight. */
export const gramsIn = (unit: string): number | undefined => grams[unit.toLowerCase()];
