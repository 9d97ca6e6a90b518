import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDutyInput } from '../testing/arbitrary-duty-input.ts';
import { naiveOpenPlaces, naiveViolations } from '../testing/naive-duty-checker.ts';
import { checkDuties } from './check-duties.ts';
import { openPlaces } from './open-places.ts';

/** Only a guard against a loop that never ends; no promise hangs on it. */
const PROPERTY_TIMEOUT = 120_000;

const key = (one: { rule: string; date: string; shiftId: string | null; personId: string | null; hard: boolean }): string =>
  [one.rule, one.hard ? 'hard' : 'soft', one.date, one.shiftId ?? '-', one.personId ?? '-'].join(' ');
const keys = (all: readonly Parameters<typeof key>[0][]): readonly string[] => [...new Set(all.map(key))].sort();

describe('live check against the independent checker', () => {
  it(
    'both name the same broken rules, days and people on any duties (a rule read two ways would differ)',
    () => {
      fc.assert(
        fc.property(arbitraryDutyInput, (input) => {
          expect(keys(checkDuties(input))).toEqual(keys(naiveViolations(input)));
        }),
        { numRuns: 300, seed: 20220106 },
      );
    },
    PROPERTY_TIMEOUT,
  );

  it('both count the same open places (a place filled twice must not hide another that is empty)', () => {
    fc.assert(
      fc.property(arbitraryDutyInput, (input) => {
        expect(openPlaces(input.from, input.to, input.setup, input.duties)).toEqual(naiveOpenPlaces(input));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('random duties break every rule at least once (else the agreement above proves nothing for it)', () => {
    const seen = new Set(
      fc.sample(arbitraryDutyInput, { numRuns: 400, seed: 20220106 }).flatMap((input) => checkDuties(input).map((one) => one.rule)),
    );
    expect([...seen].sort()).toEqual(
      [
        'absent',
        'consecutiveDays',
        'minor',
        'nights',
        'noNights',
        'notAvailable',
        'oneDutyADay',
        'partyMember',
        'removed',
        'rest',
        'seniorAge',
        'training',
        'weeklyHours',
        'weeklyRest',
      ].sort(),
    );
  });
});
