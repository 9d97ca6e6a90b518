import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DutyPostId, PersonId, ShiftId } from '../contract/id.ts';
import { blankPerson, type Person } from '../roster/person.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import { defaultDutyPosts, plainSetup } from './default-setup.ts';
import type { Assignment } from './duty.ts';
import { onDutyAt } from './on-duty.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const START = 23 * 60;
const LENGTH = 8 * 60;

const [shiftId, gate] = ['night' as ShiftId, 'gate' as DutyPostId];
const posts = defaultDutyPosts([gate, 'out' as DutyPostId, 'patrol' as DutyPostId]);
const shifts = [{ id: shiftId, name: '夜班', startMinute: START, endMinute: START + LENGTH, night: true }] as never;

/** One person for each night, named after the day on which it begins. */
const nightsAround = (midnight: number) => {
  const dates = [-2, -1, 0, 1, 2].map((offset) => new Date(midnight + offset * DAY_MS).toISOString().slice(0, 10) as LocalDate);
  const people = dates.map((date): Person => ({ ...blankPerson, id: date as string as PersonId, name: date, removed: false }) as Person);
  const assignments = dates.map((date) => ({
    id: date,
    date,
    shiftId,
    dutyPostId: gate,
    personId: date,
    pinned: false,
  })) as unknown as Assignment[];
  return { setup: { ...plainSetup, posts, shifts, demand: [] }, people, assignments };
};

/** The awkward days: of leap years and others, ends of months and years. */
const days = ['2023-02-28', '2024-02-28', '2024-02-29', '2024-03-01', '2022-12-31', '2023-01-01', '2022-01-31', '2000-02-29', '2100-02-28'];

it('has the people of the evening before on duty until seven, also over 29 February and New Year: else the gate calls the wrong ones', () => {
  fc.assert(
    fc.property(fc.constantFrom(...days), fc.integer({ min: 0, max: 1439 }), (day, minute) => {
      const midnight = Date.parse(`${day}T00:00:00Z`);
      const moment = midnight + minute * MINUTE_MS;
      const now = new Date(moment).toISOString().slice(0, 16) as LocalTime;
      // counted in plain minutes since 1970, without the calendar of the product
      const since = (((moment / MINUTE_MS - START) % 1440) + 1440) % 1440;
      const began = new Date(moment - since * MINUTE_MS).toISOString().slice(0, 10);
      const { onDuty, next } = onDutyAt(nightsAround(midnight), now);
      const names = onDuty?.places.flatMap(({ people }) => people.map(({ name }) => name)) ?? [];
      expect(names).toEqual(since < LENGTH ? [began] : []);
      expect(onDuty?.date ?? null).toBe(since < LENGTH ? began : null);
      expect(next?.date).toBe(new Date(moment - since * MINUTE_MS + DAY_MS).toISOString().slice(0, 10));
    }),
    { numRuns: 1000 },
  );
});
