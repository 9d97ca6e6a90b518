import type { Site } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';

/** What every tab works with: the doors of the site and the people on the roster. */
export interface DeliveryDesk {
  readonly site: Site;
  readonly people: readonly Person[];
}
