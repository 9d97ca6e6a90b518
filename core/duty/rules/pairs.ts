import type { PersonId } from '../../contract/id.ts';
import type { PairRule } from '../../roster/pair.ts';
import type { Person } from '../../roster/person.ts';
import { shortDate } from '../../time/local-date.ts';
import type { Breach, Duty } from '../duty.ts';
import type { DutyCheckInput } from '../duty-check-input.ts';

const shiftKey = ({ date, shiftId }: Pick<Duty, 'date' | 'shiftId'>): string => `${date} ${shiftId}`;

/** Could stand there that day; whoever could not is not missed. */
const isHere = ({ absences }: DutyCheckInput, person: Person, date: Duty['date']): boolean =>
  !person.removed &&
  (person.availableFrom ?? date) <= date &&
  (person.availableTo ?? date) >= date &&
  !absences.some((absence) => absence.personId === person.id && absence.from <= date && absence.to >= date);

type Shifts = ReadonlyMap<PersonId, ReadonlyMap<string, Duty>>;

const shiftsOf = (duties: readonly Duty[], wanted: ReadonlySet<PersonId>): Shifts => {
  const found = new Map<PersonId, Map<string, Duty>>();
  for (const duty of duties) {
    if (!wanted.has(duty.personId)) continue;
    const own = found.get(duty.personId) ?? new Map<string, Duty>();
    own.set(shiftKey(duty), duty);
    found.set(duty.personId, own);
  }
  return found;
};

interface Two {
  readonly input: DutyCheckInput;
  readonly shifts: Shifts;
  readonly kind: PairRule['kind'];
  readonly one: Person;
  readonly other: Person;
}

/** Breaches told of `one`'s duties; each pair is asked both ways round for 一起, once for 错开. */
const breachesFor = ({ input, shifts, kind, one, other }: Two): readonly Breach[] =>
  [...(shifts.get(one.id)?.values() ?? [])].flatMap((duty): readonly Breach[] => {
    const both = shifts.get(other.id)?.has(shiftKey(duty)) ?? false;
    const wrong = kind === 'apart' ? both : !both && isHere(input, other, duty.date);
    if (!wrong) return [];
    const shift = input.setup.shifts.find((candidate) => candidate.id === duty.shiftId)?.name ?? '';
    const when = `${shortDate(duty.date)}${shift}`;
    const sentence =
      kind === 'apart'
        ? `${when}${one.name}和${other.name}同班，两人要错开上班`
        : `${when}${one.name}没有和${other.name}同班，两人要一起上班`;
    return [{ rule: 'pair', hard: false, date: duty.date, shiftId: duty.shiftId, personId: one.id, sentence }];
  });

/** 搭班: two people together in a shift who are to be apart, or one without the other who is to be there too. Always a reminder. */
export const brokenPairs = (input: DutyCheckInput): readonly Breach[] => {
  const pairs = input.pairs ?? [];
  if (pairs.length === 0) return [];
  const people = new Map(input.people.map((person) => [person.id, person]));
  const inPeriod = input.duties.filter((duty) => duty.date >= input.from && duty.date <= input.to);
  const shifts = shiftsOf(inPeriod, new Set(pairs.flatMap((pair) => [pair.firstId, pair.secondId])));
  return pairs.flatMap(({ firstId, secondId, kind }) => {
    const [one, other] = [people.get(firstId), people.get(secondId)];
    if (!one || !other) return [];
    const told = breachesFor({ input, shifts, kind, one, other });
    return kind === 'apart' ? told : [...told, ...breachesFor({ input, shifts, kind, one: other, other: one })];
  });
};

/** What one more duty would mean for the person's pairs, in the shift it lies in. */
export const brokenPairsOf = (input: DutyCheckInput, person: Person, duty: Omit<Duty, 'personId'>): readonly Breach[] => {
  const own = (input.pairs ?? []).filter((pair) => pair.firstId === person.id || pair.secondId === person.id);
  if (own.length === 0) return [];
  const added: Duty = { ...duty, personId: person.id };
  const inShift = input.duties.filter((one) => shiftKey(one) === shiftKey(duty));
  return brokenPairs({ ...input, pairs: own, duties: [...inShift, added], from: duty.date, to: duty.date });
};
