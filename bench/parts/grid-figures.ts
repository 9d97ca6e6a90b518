import { existsSync } from 'node:fs';
import { largeName, largePassphrase } from '../large-post.ts';
import { builtLauncher } from './doors.ts';
import { type Frames, type GridFigures, measureGrid } from './grid.ts';
import type { Figure } from './measure.ts';

const gridRows = (large: GridFigures | null, note: string): readonly Figure[] => {
  const row = (what: string, pick: (figures: GridFigures) => number): Figure => ({
    what: `duty grid, 92 days: ${what}`,
    unit: 'ms',
    sample: null,
    large: large && pick(large),
    ...(note === '' ? {} : { note }),
  });
  const moving = (what: string, pick: (figures: GridFigures) => Frames): readonly Figure[] => [
    row(`${what}, frame p50`, (figures) => pick(figures).p50),
    row(`${what}, frame p95`, (figures) => pick(figures).p95),
    row(`${what}, work of the page's thread per frame`, (figures) => pick(figures).cpu),
    row(`${what}, worst frame`, (figures) => pick(figures).worst),
  ];
  return [
    ...moving('scroll down', ({ scrollDown }) => scrollDown),
    ...moving('scroll right', ({ scrollRight }) => scrollRight),
    ...moving('drag', ({ drag }) => drag),
    row('edit until rules are checked and shown', ({ editMs }) => editMs),
  ];
};

/** The rows of the grid in the large post's column; a post made by `makeLargePost` lies in `home`. */
export const gridFigures = async (home: string): Promise<readonly Figure[]> => {
  if (!existsSync(builtLauncher)) return gridRows(null, 'not measured: run npm run build first');
  try {
    return gridRows(await measureGrid(home, { branchName: largeName, passphrase: largePassphrase }), '');
  } catch (error) {
    return gridRows(null, `not measured: ${(error as Error).message.split('\n')[0]}`);
  }
};
