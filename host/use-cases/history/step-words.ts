import { type RouteName, routes } from '#core/contract/routes.ts';
import type { EventLine } from '#db/stores/events.ts';

/** The name of a step whose words were erased, from the table of routes; steps of older programs stay without one. */
const labelOf = (route: string): string => {
  const known = Object.hasOwn(routes, route) ? routes[route as RouteName] : null;
  return known?.kind === 'command' ? known.label : '以前的一步';
};

export const stepLabel = ({ route, label }: Pick<EventLine, 'route' | 'label'>): string => label || labelOf(route);

/** The step as people know it: an undo is told by what it took back. */
export const stepWords = (event: EventLine): string =>
  event.act === 'do' || event.subject === '' ? stepLabel(event) : `${stepLabel(event)}：${event.subject}`;
