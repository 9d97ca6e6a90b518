import { isPartyMember } from '../../roster/person.ts';
import { type DemandMaterial, type TaggedDemand, tagged } from './demand-material.ts';
import { fairDemands } from './fair-demands.ts';
import type { PlaceDemand } from './place-demands.ts';
import { planWeights } from './plan-weights.ts';

const SHORT_OF_WANTED = 0.1;

/** Missing below the least is an open place, missing below the wanted a tenth of one; more than the most is forbidden. */
const coverDemands = ({ places, outside }: DemandMaterial): readonly TaggedDemand[] =>
  places.map(({ day, choiceIndex, least, wanted, most }) => {
    const there = outside.get(`${day} ${choiceIndex}`) ?? 0;
    const short = least === wanted ? 0 : planWeights.open * SHORT_OF_WANTED;
    return tagged(
      'openPlaces',
      [{ people: null, days: [day], shifts: [choiceIndex], weight: 1 }],
      [
        { at: least - there, under: planWeights.open - short, over: 0 },
        { at: wanted - there, under: short, over: wanted === most ? 0 : planWeights.extra },
        { at: most - there, under: 0, over: planWeights.forbidden },
      ],
    );
  });

/** Days and shifts (by choices) in which somebody is wanted. */
const shiftsOf = (
  places: readonly PlaceDemand[],
): readonly { readonly day: number; readonly choices: readonly number[]; readonly heads: number }[] => {
  const found = new Map<string, { day: number; choices: number[]; heads: number }>();
  for (const { day, choice, choiceIndex, most } of places) {
    const key = `${day} ${choice.shift.id}`;
    const known = found.get(key) ?? { day, choices: [], heads: 0 };
    known.choices.push(choiceIndex);
    known.heads += most;
    found.set(key, known);
  }
  return [...found.values()];
};

/** 每班一名党员: as a hard rule nobody stands in a shift without one; as a reminder such a shift costs; switched off it asks nothing. */
const memberDemands = ({ problem, places }: DemandMaterial): readonly TaggedDemand[] => {
  const { mode } = problem.setup.rules.partyMember;
  if (mode === 'off') return [];
  const everybody = problem.people.map((_, index) => index);
  const members = everybody.filter((index) => problem.people[index] !== undefined && isPartyMember(problem.people[index]));
  const others = everybody.filter((index) => !members.includes(index));
  return shiftsOf(places).map(({ day, choices, heads }) =>
    mode === 'must'
      ? tagged(
          'openPlaces',
          [
            { people: others, days: [day], shifts: choices, weight: 1 },
            { people: members, days: [day], shifts: choices, weight: -heads },
          ],
          [{ at: 0, under: 0, over: planWeights.forbidden }],
        )
      : tagged(
          'reminders',
          [{ people: members, days: [day], shifts: choices, weight: 1 }],
          [{ at: 1, under: planWeights.reminder, over: 0 }],
        ),
  );
};

const indexes = ({ indexOf }: DemandMaterial, people: readonly string[]): readonly number[] =>
  people.flatMap((person) => indexOf.get(person) ?? []);

const groupDemands = (material: DemandMaterial): readonly TaggedDemand[] =>
  material.problem.extras.groupDemands.flatMap(({ people, shiftIds, dutyPostIds, heads, weight }) =>
    shiftsOf(material.places.filter(({ choice }) => shiftIds.includes(choice.shift.id) && dutyPostIds.includes(choice.post.id))).map(
      ({ day, choices }) =>
        tagged(
          'company',
          [{ people: indexes(material, people), days: [day], shifts: choices, weight: 1 }],
          [{ at: heads, under: weight, over: 0 }],
        ),
    ),
  );

const pairDemands = (material: DemandMaterial): readonly TaggedDemand[] =>
  material.problem.extras.pairs.flatMap(({ people, together, weight }) => {
    const [one, two] = indexes(material, people);
    if (one === undefined || two === undefined) return [];
    return shiftsOf(material.places).map(({ day, choices }) =>
      tagged(
        'company',
        [
          { people: [one], days: [day], shifts: choices, weight: 1 },
          { people: [two], days: [day], shifts: choices, weight: together ? -1 : 1 },
        ],
        [together ? { at: 0, under: weight, over: weight } : { at: 1, under: 0, over: weight }],
      ),
    );
  });

/** 新老搭配, place by place. */
const mixDemands = (material: DemandMaterial): readonly TaggedDemand[] =>
  material.problem.extras.mixes.flatMap(({ newcomers, experienced, each, weight }) =>
    material.places.map(({ day, choiceIndex }) =>
      tagged(
        'company',
        [
          { people: indexes(material, newcomers), days: [day], shifts: [choiceIndex], weight: 1 },
          { people: indexes(material, experienced), days: [day], shifts: [choiceIndex], weight: -each },
        ],
        [{ at: 0, under: 0, over: weight }],
      ),
    ),
  );

/** A wish for a duty is kept by any choice of the day or of the shift. */
const wishDemands = (material: DemandMaterial): readonly TaggedDemand[] =>
  material.problem.extras.wishes
    .filter(({ wants }) => wants === 'on')
    .flatMap(({ personId, date, shiftId, weight }) => {
      const shifts = material.choices.flatMap(({ shift }, index) => (shiftId === null || shift.id === shiftId ? [index] : []));
      const day = material.dayOf(date);
      const people = indexes(material, [personId]);
      return day === null || people.length === 0
        ? []
        : [tagged('wishes', [{ people, days: [day], shifts, weight: 1 }], [{ at: 1, under: weight, over: 0 }])];
    });

/** More nights than somebody's contract allows are forbidden. */
const nightDemands = (material: DemandMaterial): readonly TaggedDemand[] =>
  material.problem.extras.contracts.flatMap(({ personId, mostNights }) => {
    const shifts = material.choices.flatMap(({ shift }, index) => (shift.night ? [index] : []));
    const days = [...new Set(material.places.map(({ day }) => day))];
    if (mostNights === null) return [];
    return [
      tagged(
        'openPlaces',
        [{ people: indexes(material, [personId]), days, shifts, weight: 1 }],
        [{ at: mostNights, under: 0, over: planWeights.forbidden }],
      ),
    ];
  });

/** Everything that a plan is judged by beyond single people's own rules and wishes. */
export const taggedDemands = (material: DemandMaterial): readonly TaggedDemand[] => [
  ...coverDemands(material),
  ...memberDemands(material),
  ...groupDemands(material),
  ...pairDemands(material),
  ...mixDemands(material),
  ...wishDemands(material),
  ...nightDemands(material),
  ...fairDemands(material),
];
