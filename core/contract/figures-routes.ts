import type { DayFigures } from '../figures/day-figures.ts';
import type { SiteFigures } from '../figures/site-figures.ts';
import { period } from './period.ts';
import { query, type Topic } from './route.ts';

const everything: readonly Topic[] = ['roster', 'duty', 'supplies', 'meetings', 'service', 'partyLife', 'figures'];

/** 数据: numbers alone, so that everyone may see them */
export const figuresRoutes = {
  'figures.site': query(period, everything).returns<SiteFigures>(),
  /** day by day, for charts and for the best and worst day */
  'figures.days': query(period, everything).returns<readonly DayFigures[]>(),
} as const;
