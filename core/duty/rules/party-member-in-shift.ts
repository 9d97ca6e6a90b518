import { isPartyMember } from '../../roster/person.ts';
import { datesBetween, shortDate } from '../../time/local-date.ts';
import { demandOn } from '../demand-on.ts';
import type { Breach } from '../duty.ts';
import type { DutyCheckInput } from '../duty-check-input.ts';
import { isHard, isOff } from './person-line.ts';

/** Day and shift of every shift for which somebody is asked. */
const wantedShifts = ({ setup, from, to }: DutyCheckInput): ReadonlySet<string> =>
  new Set(
    datesBetween(from, to).flatMap((date) =>
      demandOn(setup, date).flatMap(({ heads, shiftId }) => (heads > 0 ? [`${date} ${shiftId}`] : [])),
    ),
  );

/**
 * 每班由一名党员主要负责: a shift somebody stands in and the demand asks for needs a Party member among its people. A shift that nobody stands
 * in is told by its open places, not here.
 */
export const partyMemberInShift = (input: DutyCheckInput): readonly Breach[] => {
  const { setup, from, to } = input;
  if (isOff(setup.rules, 'partyMember')) return [];
  const members = new Set(input.people.filter(isPartyMember).map((person) => person.id));
  const wanted = wantedShifts(input);
  const led = new Map<string, { readonly duty: DutyCheckInput['duties'][number]; led: boolean }>();
  for (const duty of input.duties) {
    if (duty.date < from || duty.date > to || !wanted.has(`${duty.date} ${duty.shiftId}`)) continue;
    const key = `${duty.date} ${duty.shiftId}`;
    const known = led.get(key) ?? { duty, led: false };
    known.led ||= members.has(duty.personId);
    led.set(key, known);
  }
  return [...led.values()].flatMap(({ duty, led: hasMember }): readonly Breach[] => {
    const shift = setup.shifts.find((one) => one.id === duty.shiftId);
    if (hasMember || !shift) return [];
    const sentence = `${shortDate(duty.date)}${shift.name}没有党员，每班应有一名党员负责`;
    return [
      { rule: 'partyMember', hard: isHard(setup.rules, 'partyMember'), date: duty.date, shiftId: duty.shiftId, personId: null, sentence },
    ];
  });
};
