import { quietService, type ServiceToday } from '#core/service/service-today.ts';
import type { QueryContext, SomeQueries } from '../../handlers.ts';

/** What waits for residents, for Today. Each subject counts its own. */
export const readServiceToday = (_context: Pick<QueryContext, 'db' | 'now' | 'today'>): ServiceToday => ({
  ...quietService,
});

export const serviceTodayQueries: SomeQueries<'service'> = { 'service.today': (context) => readServiceToday(context) };
