import { readDayFigures } from '#db/stores/figures/site-figures/read-day-figures.ts';
import { readSiteFigures } from '#db/stores/figures/site-figures/read-site-figures.ts';
import type { SomeQueries } from '../../handlers.ts';

export const figuresQueries: SomeQueries<'figures'> = {
  'figures.site': ({ db, now }, { from, to }) => readSiteFigures(db, from, to, now),
  'figures.days': ({ db, now }, { from, to }) => readDayFigures(db, from, to, now),
};
