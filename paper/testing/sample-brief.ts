import { briefKinds, briefPeriod } from '#core/figures/brief.ts';
import type { BriefSource } from '#core/figures/brief-source.ts';
import type { BriefView } from '#core/figures/brief-view.ts';
import { figureRows } from '#core/figures/compare-figures.ts';
import { composeBrief } from '#core/figures/compose-brief.ts';
import { composeWeek } from '#core/figures/compose-week.ts';
import { type DayFigures, dayFigureNames } from '#core/figures/day-figures.ts';
import { buildBriefSource, buildFigures } from '#core/testing/build-figures.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import { type BriefModel, briefModel } from '../brief/model.ts';
import { samplePost } from './sample-people.ts';

const MONDAY = '2022-11-14' as LocalDate;

/** A week in which something of everything happened; `more` is added to what grows. */
const fullFigures = (more: number) =>
  buildFigures({
    people: { total: 37, partyMembers: 18, volunteers: 24 },
    duty: { shifts: 21, heads: 126 + more, people: 36, minutes: 60_480 + 30 * more },
    gate: { sheets: 21, days: 7, people: 1540 + 13 * more, vehicles: 486 + more, turnedBack: 23, abnormal: 4, dailyPeople: 220.4 },
    patrols: { rounds: 42, minutes: 1260, found: 3 },
    requests: {
      ...{ received: 126, difficulties: 110, done: 118 + more, open: 14, overdue: 3, promised: 96, withinPromise: 91, medianMinutes: 95 },
      byKind: { ...buildFigures().requests.byKind, medicine: 36, food: 45, repair: 23, parcel: 12, other: 10 },
    },
    deliveries: { tasks: 504, done: 496, households: 72 },
    parcels: { arrived: 212, delivered: 205 },
    escorts: { planned: 5, back: 5 },
    rounds: { rounds: 2, doors: 1961, met: 1880, absent: 61, rechecks: 58, visits: 2019 },
    care: { cases: 58, contacts: 203, noAnswer: 4, missed: 2 },
    tallies: { ...buildFigures().tallies, messages: 210, calls: 77, leaflets: 753, broadcasts: 28, explained: 46, disinfected: 14 },
    supplies: {
      ...{ documentsIn: 9, documentsOut: 31 },
      goods: [
        { name: 'N95口罩', spec: '', unit: '只', in: 500_000, out: 560_000, left: 620_000 },
        { name: '大白菜', spec: '', unit: '斤', in: 45_180_000, out: 45_180_000, left: 0 },
        { name: '84消毒液', spec: '', unit: '瓶', in: 70_000, out: 24_000, left: 46_000 },
        { name: '一次性医用手套', spec: '', unit: '双', in: 300_000, out: 220_000, left: 410_000 },
      ],
    },
    donations: { times: 6, valueFen: 1_250_000 + 5000 * more, cashFen: 76_650 },
    meetings: { held: 3, resolved: 7, done: 6, open: 2 },
    partyLife: { activities: 2, heads: 61, deeds: 5, thanks: 3, applications: 2 },
  });

const none = Object.fromEntries(Object.keys(dayFigureNames).map((name) => [name, 0])) as Omit<DayFigures, 'date'>;
const gate = [238, 221, 198, 240, 210, 226, 246];
const received = [12, 19, 17, 15, 23, 20, 20];
const done = [10, 25, 12, 17, 24, 11, 22];

export const fullWeekDays: readonly DayFigures[] = gate.map((gatePeople, index) => ({
  ...none,
  ...{ date: addDays(MONDAY, index), gatePeople, requestsReceived: received[index] ?? 0, requestsDone: done[index] ?? 0 },
}));

/** A full week beside another: every sentence there is, every figure of the table, both charts. */
export const fullWeek = (more: Partial<BriefSource> = {}): BriefSource =>
  buildBriefSource('week', fullFigures(3), {
    ...{ before: fullFigures(0), days: fullWeekDays, period: briefPeriod('week', MONDAY) },
    shortGoods: [
      { name: '84消毒液', unit: '瓶', left: 12_000 },
      { name: '防护服', unit: '套', left: 8000 },
    ],
    outlook: { shifts: 21, heads: 126, openPlaces: 3, households: 72, openRequests: 14, tasksDue: 2 },
    ...more,
  });

/** A day with as much of everything, beside the day before. */
export const fullDay = (): BriefSource => ({ ...fullWeek(), kind: 'day', days: [], period: briefPeriod('day', addDays(MONDAY, 2)) });

/** The brief as composed, and what a person changed of it. */
export const sampleBrief = (source: BriefSource, change: Partial<BriefView> = {}): BriefModel => {
  const composed = source.kind === 'day' ? composeBrief(source) : composeWeek(source);
  const view: BriefView = {
    ...source.period,
    title: briefKinds[source.kind],
    sections: composed.map((section) => ({ ...section, composed: section.text })),
    ...{ composed, rows: figureRows(source), asOf: source.asOf, branchName: samplePost().branchName },
    ...{ withFigures: true, saved: null, remarks: [] },
    ...change,
  };
  return briefModel({ post: samplePost(), view, days: source.days, printedAt: '2022-11-20T21:30' as LocalTime });
};
