import { randomUUID } from 'node:crypto';
import type { BuildingUnit } from '#core/roster/organisation/building.ts';
import type { VisitPair, VisitResult } from '#core/service/rounds/visit.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { moment, type Step, type Story } from './story.ts';

const PAIRS = 10;
/** 每周 4 轮 (domain.md 1f): the day, when they go out, when they go back to whom they did not meet */
const rounds = [
  [0, '08:30', '13:30'],
  [1, '08:30', '13:30'],
  [2, '08:10', '13:00'],
  [2, '14:30', '19:30'],
] as const;

const pairsOf = ({ site, people }: Story): readonly VisitPair[] =>
  Array.from({ length: PAIRS }, (_, index) => ({
    name: `第${index + 1}组`,
    personIds: people.slice(index * 2, index * 2 + 2),
    unitIds: site.units.filter((__, unit) => Math.floor((unit * PAIRS) / site.units.length) === index).map(({ id }) => id),
  }));

/** Door number `door` of round `round`: most at home, some out, a few empty. */
const foundAt = (door: number, round: number): VisitResult => {
  if (door % 97 === 5) return 'empty';
  if (door % 53 === 7) return 'away';
  return (door * 7 + round * 3) % 9 === 0 ? 'absent' : 'met';
};

const goRound = (story: Story, number: number, id: string, time: (typeof rounds)[number]): Step => ({
  at: moment(story, time[0], time[1]),
  act: async () => {
    const from = addDays(story.first, time[0]) as LocalDate;
    const pairs = pairsOf(story);
    const sent = pairs.map((pair) => ({ ...pair, personIds: [...pair.personIds], unitIds: [...pair.unitIds] }));
    const fields = { name: `第${number}轮`, from, to: from, questions: '家里几口人在家？有没有要帮忙的？', pairs: sent };
    await story.call('visit.saveRound', { id, fields });
    const place = new Map(story.site.units.map((unit, index) => [unit.id, { unit, index }]));
    for (const { personIds, unitIds } of pairs) {
      const walked = unitIds.flatMap((unitId) => place.get(unitId) ?? []);
      await story.call('visit.record', {
        roundId: id,
        at: moment(story, time[0], time[1]),
        personIds: [...personIds],
        doors: doorsOn(walked, number),
      });
    }
  },
});

const doorsOn = (walked: readonly { readonly unit: BuildingUnit; readonly index: number }[], round: number) =>
  walked.flatMap(({ unit, index }) =>
    unit.rooms.map((room, door) => ({ id: randomUUID(), unitId: unit.id, room, result: foundAt(index * 18 + door, round), note: '' })),
  );

/** Back within six hours; the last three of the last round are still not met. */
const goBack = (story: Story, number: number, roundId: string, time: (typeof rounds)[number]): Step => ({
  at: moment(story, time[0], time[2]),
  act: async () => {
    const at = moment(story, time[0], time[2]);
    const { doors } = await story.call('visit.rechecks', { roundId });
    const kept = number === rounds.length ? 3 : 0;
    const byPair = Map.groupBy(doors.slice(kept), ({ personIds }) => personIds.join(' '));
    for (const again of byPair.values()) {
      const found = again.map(({ unitId, room }) => ({ id: randomUUID(), unitId, room, result: 'met' as const, note: '' }));
      await story.call('visit.record', { roundId, at, personIds: [...(again[0]?.personIds ?? [])], doors: found });
    }
    if (number < rounds.length) await story.call('visit.closeRound', { id: roundId });
  },
});

/** 入户排查: four rounds over every door, each gone back to. */
export const roundSteps = (story: Story): readonly Step[] =>
  rounds.flatMap((time, index) => {
    const id = randomUUID();
    return [goRound(story, index + 1, id, time), goBack(story, index + 1, id, time)];
  });
