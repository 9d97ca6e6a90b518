import type { RouteName } from '#core/contract/routes.ts';

/** The longest address that fits counts. Places that are not named have nothing to write, or everybody may. */
const rights: readonly (readonly [string, RouteName])[] = [
  ['/roster', 'person.edit'],
  ['/roster/branch', 'office.appoint'],
  // the duty leader pairs people here; what else lies on the page is kept by its own buttons
  ['/roster/reporting', 'pair.save'],
  ['/duty', 'duty.assign'],
  ['/supplies', 'supplies.receiveGoods'],
  ['/meetings', 'meeting.save'],
  ['/today/brief', 'brief.save'],
  ['/boards', 'notice.save'],
  ['/boards/posters', 'poster.save'],
  ['/boards/export', 'export.write'],
  ['/service/rounds', 'visit.record'],
  ['/service/contacts', 'contact.save'],
];

/** What writing at an address comes down to. */
export const writingAt = (pathname: string): RouteName | null =>
  rights.filter(([path]) => pathname === path || pathname.startsWith(`${path}/`)).sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
