import { expect, it } from 'vitest';
import type { LocalDate } from '../../time/local-date.ts';
import type { DeliveryOutcome, DeliveryTaskId, IsolatedHousehold } from './delivery.ts';
import { type KeptTask, planDay } from './plan-day.ts';

const day = (text: string) => text as LocalDate;
const today = day('2022-01-06');
const place = (room: string) => ({ unitId: 'u1' as never, room });
const household = (room: string, more: Partial<IsolatedHousehold> = {}): IsolatedHousehold => ({
  ...{ id: `h${room}` as never, place: place(room), from: day('2022-01-03'), until: null, kinds: ['meal'], needs: '' },
  ...more,
});
const task = (room: string, date: string, outcome: DeliveryOutcome | null, more: Partial<KeptTask> = {}): KeptTask => ({
  ...{ id: `${room} ${date}` as DeliveryTaskId, date: day(date), place: place(room), kind: 'medicine', need: '一盒', team: '一队' },
  ...{ takerId: null, householdId: null, outcome, doneAt: null },
  ...more,
});
const plan = (known: Partial<Parameters<typeof planDay>[0]>) =>
  planDay({ date: today, households: [], ofDay: [], before: [], teamOf: () => '一队', ...known });

it('72 isolated households are 72 doors; asked again nothing is made twice, and what was taken off by hand stays off', () => {
  const households = Array.from({ length: 72 }, (_, index) => household(`${101 + index}`));
  const first = plan({ households });
  expect([first.doors, first.tasks.length]).toEqual([72, 72]);
  const kept = first.tasks.map((one, index) => ({ ...task('', '', null), ...one, removed: index === 0 }));
  const again = plan({ households, ofDay: kept });
  expect(again.tasks).toEqual([]);
  expect(again.leftOut).toEqual({ there: 71, takenOff: 1, withoutKinds: [], notNow: 0 });
});

it('nobody is left out silently: not begun, over, or nothing written down to bring', () => {
  const { tasks, leftOut } = plan({
    households: [
      household('101', { kinds: ['meal', 'water'] }),
      household('102', { from: day('2022-01-07') }),
      household('103', { until: day('2022-01-05') }),
      household('104', { until: today, kinds: [] }),
    ],
  });
  expect(tasks.map(({ kind }) => kind)).toEqual(['meal', 'water']);
  expect(leftOut).toMatchObject({ notNow: 2, withoutKinds: [place('104')] });
});

it('medicine that nobody opened for comes back until it is handed over, and never after that', () => {
  expect(plan({ before: [task('101', '2022-01-05', 'noAnswer'), task('102', '2022-01-04', 'later')] }).carried).toBe(2);
  expect(plan({ before: [task('101', '2022-01-04', 'noAnswer'), task('101', '2022-01-05', 'done')] }).carried).toBe(0);
  expect(plan({ before: [task('101', '2022-01-05', 'refused'), task('102', '2022-01-05', null)] }).carried).toBe(0);
});

it('a meal of an isolation that is over does not come back, one of an isolation that goes on is not brought twice', () => {
  const meal = { kind: 'meal', householdId: 'h101' } as const;
  const before = [task('101', '2022-01-05', 'noAnswer', meal as never)];
  expect(plan({ before, households: [household('101', { until: day('2022-01-05') })] }).tasks).toEqual([]);
  expect(plan({ before, households: [household('101')] }).tasks).toHaveLength(1);
});
