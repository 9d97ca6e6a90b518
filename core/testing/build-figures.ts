import type { BriefKind } from '../figures/brief.ts';
import { briefPeriod } from '../figures/brief.ts';
import type { BriefSource } from '../figures/brief-source.ts';
import type { SiteFigures } from '../figures/site-figures.ts';
import { tallyKinds } from '../figures/tally.ts';
import { requestKinds } from '../service/requests/request.ts';
import type { LocalDate } from '../time/local-date.ts';

type Parts = { readonly [Part in keyof SiteFigures]?: Partial<SiteFigures[Part]> };

const zeros = <Key extends string>(keys: Readonly<Record<Key, unknown>>): Record<Key, number> =>
  Object.fromEntries(Object.keys(keys).map((key) => [key, 0])) as Record<Key, number>;

const none: Omit<SiteFigures, 'from' | 'to'> = {
  people: { total: 0, partyMembers: 0, volunteers: 0 },
  duty: { shifts: 0, heads: 0, people: 0, minutes: 0 },
  gate: { sheets: 0, days: 0, people: 0, vehicles: 0, turnedBack: 0, abnormal: 0, dailyPeople: 0 },
  patrols: { rounds: 0, minutes: 0, found: 0 },
  tallies: zeros(tallyKinds),
  requests: {
    ...{ received: 0, difficulties: 0, done: 0, open: 0, overdue: 0, promised: 0, withinPromise: 0, medianMinutes: null },
    byKind: zeros(requestKinds),
  },
  deliveries: { tasks: 0, done: 0, households: 0 },
  parcels: { arrived: 0, delivered: 0 },
  escorts: { planned: 0, back: 0 },
  rounds: { rounds: 0, doors: 0, met: 0, absent: 0, rechecks: 0, visits: 0 },
  care: { cases: 0, contacts: 0, noAnswer: 0, missed: 0 },
  supplies: { documentsIn: 0, documentsOut: 0, goods: [] },
  donations: { times: 0, valueFen: 0, cashFen: 0 },
  meetings: { held: 0, resolved: 0, done: 0, open: 0 },
  partyLife: { activities: 0, heads: 0, deeds: 0, thanks: 0, applications: 0 },
};

const DAY = '2022-01-06' as LocalDate;

/** Figures of a day on which nothing happened but what is named. */
export const buildFigures = (parts: Parts = {}): SiteFigures => {
  const names = Object.keys(none) as (keyof typeof none)[];
  const filled = Object.fromEntries(names.map((name) => [name, { ...none[name], ...parts[name] }]));
  return { from: DAY, to: DAY, ...filled } as SiteFigures;
};

/** A brief of a day that is over, on the first day of the branch, unless something else is said. */
export const buildBriefSource = (kind: BriefKind, figures: SiteFigures, more: Partial<BriefSource> = {}): BriefSource => ({
  ...{ kind, figures, before: null, over: true, asOf: null, period: briefPeriod(kind, DAY), shortGoods: [], days: [] },
  outlook: { shifts: 0, heads: 0, openPlaces: 0, households: 0, openRequests: 0, tasksDue: 0 },
  ...more,
});
