import { quietService, type ServiceToday } from '#core/service/service-today.ts';
import { countRechecks } from '#db/stores/service/newest-visits.ts';
import { requestsToday } from '#db/stores/service/requests.ts';
import type { QueryContext, SomeQueries } from '../../handlers.ts';
import { birthdaysToday } from '../party-life/party-life.ts';
import { careToday } from './care-reading.ts';
import { readDeliveriesToday } from './delivery-today.ts';

/** What waits for residents, for Today. Each subject counts its own. */
export const readServiceToday = (context: Pick<QueryContext, 'db' | 'now' | 'today'>): ServiceToday => ({
  ...quietService,
  birthdays: birthdaysToday(context),
  requests: requestsToday(context.db, context.now),
  ...readDeliveriesToday(context),
  care: careToday(context.db, context.today),
  rechecks: countRechecks(context.db, context.now, null),
});

export const serviceTodayQueries: SomeQueries<'service'> = { 'service.today': (context) => readServiceToday(context) };
