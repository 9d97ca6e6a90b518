import { describe, expect, it } from 'vitest';
import { buildDuty, day } from '#core/testing/build-records.ts';
import { acceptDays, proposalChanges } from './proposal-changes.ts';

const monday = day('2022-01-03');
const tuesday = day('2022-01-04');
const present = [buildDuty(0, monday, 1), buildDuty(1, monday, 2), buildDuty(2, tuesday, 1)];
const proposed = [buildDuty(0, monday, 1), buildDuty(3, monday, 2), buildDuty(2, tuesday, 1)];

describe('what a proposal changes', () => {
  it('is told day by day, and days that stay are not told (a list of everything would hide the change)', () => {
    expect(proposalChanges(present, proposed)).toEqual([
      { date: monday, gone: [buildDuty(1, monday, 2)], come: [buildDuty(3, monday, 2)] },
    ]);
  });

  it('is taken only on the days that were chosen: the others keep what stands', () => {
    expect(
      acceptDays(present, proposed, new Set([tuesday]))
        .map(({ personId }) => personId)
        .sort(),
    ).toEqual(present.map(({ personId }) => personId).sort());
    expect(proposalChanges(acceptDays(present, proposed, new Set([monday])), proposed)).toEqual([]);
  });
});
