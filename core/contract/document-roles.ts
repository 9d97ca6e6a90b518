import type { DocumentKind } from './document.ts';
import { deliveryPeople, type Role, servicePeople } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const storePeople: readonly Role[] = ['secretary', 'storekeeper'];
const everyone: readonly Role[] = ['secretary', 'dutyLeader', 'storekeeper', 'reader'];

/**
 * Who may have which paper, on screen, as a file or printed (谁能打印什么). Lists with telephones go to those who call: the duty leader for the
 * people on duty, the storekeeper for donors and recipients; lists of all people to the secretary alone.
 */
export const documentRoles: Readonly<Record<DocumentKind, readonly Role[]>> = {
  'duty-table': everyone,
  'duty-card': dutyPeople,
  'gate-sheet': dutyPeople,
  'leader-list': everyone,
  'swap-log': dutyPeople,
  'fairness-sheet': dutyPeople,
  'sign-in-sheet': dutyPeople,
  'handover-form': dutyPeople,
  'power-cut-pack': dutyPeople,
  'today-card': dutyPeople,
  'patrol-sheet': dutyPeople,
  'activity-record': everyone,
  'honour-board': everyone,
  'birthday-card': dutyPeople,
  minutes: everyone,
  'meeting-notice': everyone,
  'official-minutes': everyone,
  'task-list': everyone,
  notice: everyone,
  poster: everyone,
  'poster-draft': secretary,
  'team-board': everyone,
  'duty-notice': everyone,
  donations: everyone,
  'battle-map': everyone,
  'role-board': everyone,
  'organisation-chart': everyone,
  'test-page': everyone,
  'roster-list': secretary,
  'contact-card': secretary,
  'desk-sign': secretary,
  badge: secretary,
  'pioneer-sign': secretary,
  'commitment-sheet': secretary,
  'registration-form': secretary,
  'training-sheet': secretary,
  'service-note': secretary,
  'audit-month': secretary,
  'closing-report': secretary,
  'closing-certificate': everyone,
  'export-receipt': secretary,
  'recovery-sheet': secretary,
  'request-slips': servicePeople,
  'request-ledger': servicePeople,
  'delivery-route': deliveryPeople,
  'parcel-shelf': deliveryPeople,
  'escort-form': servicePeople,
  'kit-receipt': storePeople,
  'stock-list': storePeople,
  'supply-register': storePeople,
  'stock-card': storePeople,
  'donation-voucher': storePeople,
  'thank-you-letter': storePeople,
  'cash-handover': storePeople,
  'count-sheet': storePeople,
  'run-tick-sheet': storePeople,
  'run-loading-list': storePeople,
  'run-away-list': storePeople,
  'run-report': storePeople,
};
