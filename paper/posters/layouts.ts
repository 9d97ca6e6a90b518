import type { PosterLayout } from './layout.ts';
import { bigText } from './layouts/big-text.tsx';
import { letter } from './layouts/letter.tsx';

/** By key of the template. */
const layouts: Readonly<Record<string, PosterLayout>> = { 'big-text': bigText, letter };

export const layoutOf = (key: string): PosterLayout => {
  const layout = layouts[key];
  if (!layout) throw new RangeError(`no layout for the poster template ${key}`);
  return layout;
};
