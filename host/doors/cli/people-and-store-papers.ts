import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { PrintOptions } from './choose-document.ts';

type Fields = (options: PrintOptions, today: LocalDate) => object;

const period: Fields = (options, today) => ({ from: options.from ?? addDays(today, -29), to: options.to ?? today });
const sized: Fields = (options) => ({ size: options.size ?? 'A4' });
const nothing: Fields = () => ({});

/** Papers of people, of the store and of what was decided, each with what it is printed with unless options say otherwise. */
export const peopleAndStorePapers = {
  'roster-list': () => ({ purpose: 'internal' }),
  'organisation-chart': (options, today) => ({ ...sized(options, today), purpose: 'internal' }),
  'contact-card': nothing,
  'desk-sign': nothing,
  badge: (options) => ({ size: options.size ?? '90x54', back: true }),
  'pioneer-sign': sized,
  'commitment-sheet': nothing,
  'registration-form': nothing,
  'training-sheet': nothing,
  'kit-receipt': (options, today) => ({ to: options.to ?? today }),
  'receipt-register': (options, today) => ({
    kind: 'supply-register',
    side: 'receipts',
    ...sized(options, today),
    ...period(options, today),
  }),
  'issue-register': (options, today) => ({ kind: 'supply-register', side: 'issues', ...sized(options, today), ...period(options, today) }),
  'stock-card': (options, today) => ({ to: options.to ?? today }),
  'stock-list': (options, today) => ({ date: options.to ?? today }),
  'audit-month': (options, today) => ({ month: (options.from ?? today).slice(0, 7) }),
  'task-list': () => ({ state: 'all', person: '' }),
} as const satisfies Record<string, Fields>;
export type PeopleOrStorePaper = keyof typeof peopleAndStorePapers;

export const isPeopleOrStorePaper = (what: string): what is PeopleOrStorePaper => Object.hasOwn(peopleAndStorePapers, what);
