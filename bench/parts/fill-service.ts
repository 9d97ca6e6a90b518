import { emptyHandover, type HandoverContent, handoverId, noSigners } from '#core/duty/handover.ts';
import { type TallyKind, tallyKinds } from '#core/figures/tally.ts';
import type { BuildingUnit } from '#core/roster/organisation/building.ts';
import { keysOf } from '#core/roster/person.ts';
import type { DeliveryKind, DeliveryOutcome } from '#core/service/deliveries/delivery.ts';
import { type RequestKind, requestKinds } from '#core/service/requests/request.ts';
import type { VisitResult } from '#core/service/rounds/visit.ts';
import { addDays } from '#core/time/local-date.ts';
import { type ActOf, at, hashed, type ServiceWish } from './service-wish.ts';

const MINUTES_OPEN = 15 * 60;

/** 诉求: the newest hundredth is still open, the others are answered, most of them in time. */
export const fillRequests = function* (act: ActOf, wish: ServiceWish): Generator<void> {
  const kinds = keysOf(requestKinds);
  for (let number = 1; number <= wish.requests; number += 1) {
    const day = Math.floor(((number - 1) * wish.days) / wish.requests);
    const minute = 7 * 60 + (hashed(number) % MINUTES_OPEN);
    const open = number > wish.requests * 0.99;
    const door = wish.doorOf(number);
    act(at(wish, day, minute), '登记诉求', (writer) =>
      writer.insert('serviceRequest', {
        ...{ id: wish.makeId() as never, number, at: at(wish, day, minute), channel: number % 3 === 0 ? 'group' : 'call' },
        ...{ kind: kinds[hashed(number * 3) % kinds.length] as RequestKind, unitId: door.unitId, room: door.room },
        ...{ phone: '19900000000', words: `家里缺一盒常用药和一袋米，请帮忙送到门口（${number}）` },
        ...{ takerId: wish.people[number % wish.people.length] ?? null, dueAt: at(wish, day, minute + 240) },
        ...{ outcome: open ? null : 'done', doneAt: open ? null : at(wish, day, minute + 20 + (hashed(number * 7) % 300)) },
        ...{ result: open ? '' : '已送到门口，居民点头收下。', replyId: null, removed: false },
      }),
    );
    if (number % wish.actsPerStep === 0) yield;
  }
};

const results = (number: number): VisitResult => {
  const of100 = hashed(number) % 100;
  if (of100 < 68) return 'met';
  if (of100 < 90) return 'absent';
  return of100 < 94 ? 'refused' : of100 < 98 ? 'away' : 'empty';
};

/** One staircase in one go, as a sheet is typed; whoever was not met is knocked at again five hours later. */
const visitUnit = (
  act: ActOf,
  wish: ServiceWish,
  round: { readonly id: string; readonly number: number },
  unit: BuildingUnit,
  turn: number,
) => {
  const day = wish.days - 28 + (round.number - 1) * 7 + (turn % 5);
  const base = (round.number * 1000 + turn) * 1000;
  const personIds = [0, 1].flatMap((one) => wish.people[(turn * 2 + one) % wish.people.length] ?? []);
  const knock = (minute: number, doors: readonly (readonly [room: string, result: VisitResult])[]): void =>
    act(at(wish, day, minute), '登记排查', (writer) => {
      for (const [room, result] of doors) {
        const fields = { unitId: unit.id, room, at: at(wish, day, minute), result, personIds, note: '', removed: false };
        writer.insert('visit', { id: wish.makeId() as never, roundId: round.id as never, ...fields });
      }
    });
  const first = unit.rooms.map((room, index) => [room, results(base + index)] as const);
  knock(9 * 60 + (turn % 60), first);
  // the last staircases of the last round are still to be gone back to
  if (round.number === wish.rounds && turn >= wish.site.units.length - 10) return;
  knock(
    14 * 60 + (turn % 60),
    first.filter(([, result]) => result === 'absent').map(([room]) => [room, hashed(base + room.length) % 9 === 0 ? 'absent' : 'met']),
  );
};

/** 入户排查: every door once in each round, with the calls again; the last round is open. */
export const fillRounds = function* (act: ActOf, wish: ServiceWish): Generator<void> {
  for (let number = 1; number <= wish.rounds; number += 1) {
    const id = wish.makeId();
    const day = wish.days - 28 + (number - 1) * 7;
    const pairs = wish.pairs.map((pair) => ({ ...pair, personIds: [...pair.personIds], unitIds: [...pair.unitIds] }));
    act(at(wish, day, 480), '新建一轮排查', (writer) =>
      writer.insert('visitRound', {
        ...{ id: id as never, name: `第${number}轮`, from: addDays(wish.from, day), to: addDays(wish.from, day + 6) },
        ...{ questions: '家里几口人在家？', pairs, closedAt: number === wish.rounds ? null : at(wish, day + 6, 1200), removed: false },
      }),
    );
    for (const [turn, unit] of wish.site.units.entries()) {
      visitUnit(act, wish, { id, number }, unit, turn);
      if (turn % 20 === 19) yield;
    }
  }
};

const COUNTERS_PER_ACT = 25;

/** 宣传计数: rows of one each; the log tells of them in bundles, because its own growth is measured on the large post. */
export const fillTallies = function* (act: ActOf, wish: ServiceWish): Generator<void> {
  const kinds = keysOf(tallyKinds);
  for (let first = 0; first < wish.tallies; first += COUNTERS_PER_ACT) {
    const day = Math.floor((first * wish.days) / wish.tallies);
    const time = at(wish, day, 7 * 60 + (hashed(first) % MINUTES_OPEN));
    act(time, '计数', (writer) => {
      for (let number = first; number < Math.min(first + COUNTERS_PER_ACT, wish.tallies); number += 1) {
        const kind = kinds[hashed(number) % kinds.length] as TallyKind;
        writer.insert('tally', { id: wish.makeId() as never, date: addDays(wish.from, day), kind, count: 1, at: time, note: '' });
      }
    });
    if ((first / COUNTERS_PER_ACT) % wish.actsPerStep === 0) yield;
  }
};

const OUTCOMES: readonly DeliveryOutcome[] = ['done', 'done', 'done', 'done', 'done', 'done', 'done', 'noAnswer', 'later', 'refused'];
const KINDS: readonly DeliveryKind[] = ['meal', 'vegetables', 'water', 'rubbish'];

/** 居家隔离户 and what is brought to them: the same doors every day, the last day half done. */
export const fillDeliveries = function* (act: ActOf, wish: ServiceWish): Generator<void> {
  const days = Math.ceil(wish.deliveries / wish.isolated);
  const first = wish.days - days;
  const households = Array.from({ length: wish.isolated }, (_, index) => ({ id: wish.makeId(), ...wish.doorOf(index * 7) }));
  act(at(wish, first, 420), '登记居家隔离户', (writer) => {
    for (const { id, unitId, room } of households) {
      const term = { from: addDays(wish.from, first), until: null, kinds: ['meal' as const], needs: '放门口', removed: false };
      writer.insert('isolatedHousehold', { id: id as never, unitId, room, ...term });
    }
  });
  for (let day = first; day < wish.days; day += 1) {
    act(at(wish, day, 450), '生成当日任务', (writer) => {
      for (const [index, { id, unitId, room }] of households.entries()) {
        if ((day - first) * wish.isolated + index >= wish.deliveries) return;
        const undone = day === wish.days - 1 && index % 2 === 0;
        const outcome = undone ? null : (OUTCOMES[hashed(day * 100 + index) % OUTCOMES.length] ?? null);
        writer.insert('deliveryTask', {
          ...{ id: wish.makeId() as never, date: addDays(wish.from, day), unitId, room, kind: KINDS[index % KINDS.length] ?? 'meal' },
          ...{ need: '两份', team: `第${1 + (index % 4)}队`, takerId: wish.people[index % wish.people.length] ?? null },
          ...{ householdId: id as never, outcome, doneAt: outcome === null ? null : at(wish, day, 600 + index), removed: false },
        });
      }
    });
    if (day % 10 === 0) yield;
  }
};

/** 交接单: three shifts a day, signed by all three. */
export const fillHandovers = function* (act: ActOf, wish: ServiceWish): Generator<void> {
  for (let day = 0; day < wish.days; day += 1) {
    for (const [index, shift] of wish.shifts.entries()) {
      const date = addDays(wish.from, day);
      const [startsAt, endsAt] = [at(wish, day, index * 480), at(wish, day, index * 480 + 479)];
      const content: HandoverContent = {
        ...emptyHandover,
        ...{ matters: [], stock: [], shiftName: shift.name, startsAt, endsAt, signers: noSigners, due: [] },
        counters: {
          people: 60 + (hashed(day * 3 + index) % 30),
          vehicles: 15,
          turnedBack: 1,
          feverish: 0,
          redCodes: 0,
          yellowCodes: day % 5 === 0 ? 1 : 0,
        },
      };
      const [outgoingId = null, incomingId = null, leaderId = null] = wish.people;
      act(endsAt, '签交接单', (writer) =>
        writer.insert('handover', {
          ...{ id: handoverId(date, shift.id), date, shiftId: shift.id, content },
          ...{ outgoingId, outgoingAt: endsAt, incomingId, incomingAt: endsAt, leaderId, leaderAt: endsAt },
        }),
      );
    }
    if (day % 50 === 0) yield;
  }
};
