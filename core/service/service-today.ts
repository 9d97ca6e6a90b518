import type { LocalTime } from '../time/local-date.ts';

/** 服务 on Today: figures only; the doors stand on the pages behind them. */
export interface ServiceToday {
  readonly requests: { readonly open: number; readonly overdue: number; readonly nextDueAt: LocalTime | null };
  /** of today; `ready` parcels have rested long enough, `resting` not yet */
  readonly deliveries: { readonly tasks: number; readonly left: number };
  readonly parcels: { readonly ready: number; readonly resting: number; readonly nextReadyAt: LocalTime | null };
  /** `late`: out longer than said */
  readonly escorts: { readonly out: number; readonly late: number };
  readonly rechecks: { readonly waiting: number; readonly overdue: number; readonly nextDueAt: LocalTime | null };
  readonly care: { readonly due: number; readonly purgeDue: number };
  /** names of who has a birthday today and was not congratulated yet */
  readonly birthdays: readonly string[];
}

export const quietService: ServiceToday = {
  requests: { open: 0, overdue: 0, nextDueAt: null },
  deliveries: { tasks: 0, left: 0 },
  parcels: { ready: 0, resting: 0, nextReadyAt: null },
  escorts: { out: 0, late: 0 },
  rechecks: { waiting: 0, overdue: 0, nextDueAt: null },
  care: { due: 0, purgeDue: 0 },
  birthdays: [],
};
