import { describe, expect, it } from 'vitest';
import { buildCheckpoint } from '../testing/build-checkpoint.ts';
import {
  buildAbsence,
  buildAssignment,
  buildDuty,
  buildPeople,
  buildPerson,
  buildSetup,
  buildShift,
  day,
  dutyPostId,
  personId,
  shiftId,
  testId,
} from '../testing/build-records.ts';
import type { LocalTime } from '../time/local-date.ts';
import type { Attendance } from './attendance.ts';
import type { DutyCheckInput } from './duty-check-input.ts';
import { dutyLoads } from './duty-loads.ts';
import { feasibility } from './feasibility.ts';
import { type OnDutyInput, onDutyAt } from './on-duty.ts';
import { rankCandidates } from './rank-candidates.ts';
import { shiftLeader } from './shift-leader.ts';

const [night, early, late] = [0, 1, 2];
const input = (overrides: Partial<DutyCheckInput> = {}): DutyCheckInput => ({
  from: day('2022-01-03'),
  to: day('2022-01-30'),
  setup: buildSetup(),
  people: buildPeople(4, () => ({ politicalStatus: 'member' })),
  absences: [],
  duties: [],
  ...overrides,
});

describe('fairness figures', () => {
  it('a Saturday night outdoors weighs 1.5 × 1.2 + 0.2 and counts as night and weekend', () => {
    expect(dutyLoads(input({ duties: [buildDuty(0, '2022-01-08', night)] }))[0]).toEqual({
      personId: personId(0),
      shifts: 1,
      hours: 8,
      nights: 1,
      weekends: 1,
      holidays: 0,
      points: 2,
    });
  });

  it('people without any duty stand in the table with noughts, days outside the period do not count', () => {
    const loads = dutyLoads(input({ duties: [buildDuty(0, '2022-01-02', early), buildDuty(1, '2022-01-31', early)] }));
    expect(loads.map((load) => load.shifts)).toEqual([0, 0, 0, 0]);
  });

  it('sums of tenths read as written: three early weekday shifts outdoors are 3.6, not 3.5999', () => {
    const duties = ['2022-01-03', '2022-01-04', '2022-01-05'].map((date) => buildDuty(0, date, early));
    expect(dutyLoads(input({ duties }))[0]?.points).toBe(3.6);
  });
});

describe('candidates for a place', () => {
  const place = { date: day('2022-01-06'), shiftId: shiftId(early), dutyPostId: dutyPostId(0) };
  const ranking = (given: DutyCheckInput, attendance: readonly Attendance[] = []) => rankCandidates({ ...given, attendance }, place);
  const order = (...given: Parameters<typeof ranking>) => ranking(...given).map((candidate) => candidate.personId);

  it('whoever breaks nothing comes first, then the fewest points, and says what the others would break', () => {
    const duties = [buildDuty(0, '2022-01-05', late), buildDuty(1, '2022-01-10', early), buildDuty(2, '2022-01-10', night)];
    const ranked = ranking(input({ duties }));
    expect(ranked.map((candidate) => candidate.personId)).toEqual([3, 1, 2, 0].map(personId));
    expect(ranked[3]?.breaches.map((breach) => breach.rule)).toEqual(['rest']);
  });

  it('who did not come has not served: the missed shift makes nobody wait longer for their turn', () => {
    const duties = [buildDuty(0, '2022-01-10', early), buildDuty(1, '2022-01-10', early)];
    const missed: Attendance = {
      ...buildDuty(1, '2022-01-10', early),
      id: testId<'attendance'>('attendance', 0),
      assignmentId: null,
      signedInAt: null,
      signedOutAt: null,
      missing: true,
      insteadOf: null,
      note: '',
    };
    expect(order(input({ duties, people: buildPeople(2) }), [missed])).toEqual([personId(1), personId(0)]);
  });

  it('points are weighed by the days a person is there: half a stay with the same points has done more', () => {
    const duties = [buildDuty(0, '2022-01-20', early), buildDuty(1, '2022-01-20', early)];
    const absences = [buildAbsence({ personId: personId(1), from: day('2022-01-08'), to: day('2022-01-18') })];
    expect(order(input({ duties, absences, people: buildPeople(2) }))).toEqual([personId(0), personId(1)]);
    expect(order(input({ duties, absences: absences.map((one) => ({ ...one, personId: personId(0) })), people: buildPeople(2) }))).toEqual([
      personId(1),
      personId(0),
    ]);
  });

  it('a shift without a Party member asks Party members first', () => {
    const people = buildPeople(3, (index) => ({ politicalStatus: index === 2 ? 'member' : 'masses' }));
    const duties = [buildDuty(2, '2022-01-12', early)];
    expect(order(input({ people, duties }))[0]).toBe(personId(2));
    expect(
      order(
        input({
          people: [...people, buildPerson({ politicalStatus: 'member' }, 9)],
          duties: [...duties, buildDuty(9, '2022-01-06', early, 1)],
        }),
      )[0],
    ).not.toBe(personId(2));
  });

  it('nobody is offered the place they stand in, and no removed person at all', () => {
    const people = buildPeople(3, (index) => ({ removed: index === 1 }));
    expect(order(input({ people, duties: [buildDuty(0, '2022-01-06', early)] }))).toEqual([personId(2)]);
  });
});

describe('who leads a shift', () => {
  it.each([
    ['the secretary before a member of the committee', ['discipline', 'secretary', 'none'] as const, 1],
    ['a deputy secretary', ['none', 'deputySecretary', 'publicity'] as const, 1],
  ])('%s', (_, offices, leader) => {
    const people = offices.map((branchOffice, index) => buildPerson({ branchOffice, politicalStatus: 'member' }, index));
    expect(shiftLeader(people)?.id).toBe(personId(leader));
  });

  it('without office a Party member, the full before the probationary; else nobody', () => {
    const [masses, probationary, member] = (['masses', 'probationary', 'member'] as const).map((politicalStatus, index) =>
      buildPerson({ politicalStatus }, index),
    );
    expect(shiftLeader([masses, probationary, member].filter((one) => one !== undefined))).toBe(member);
    expect(shiftLeader([masses, probationary].filter((one) => one !== undefined))).toBe(probationary);
    expect(shiftLeader([masses].filter((one) => one !== undefined))).toBeNull();
  });
});

describe('who is on duty now', () => {
  const at = (time: string) => time as LocalTime;
  const people = buildPeople(3, (index) => ({ politicalStatus: index === 1 ? 'member' : 'masses', phone: `1380013800${index}` }));
  const overMidnight = [
    buildShift(1, { startMinute: 8 * 60, endMinute: 22 * 60 }),
    buildShift(0, { name: '夜班', startMinute: 22 * 60, endMinute: 32 * 60, night: true }),
  ];
  const given: OnDutyInput = {
    setup: buildSetup({ shifts: overMidnight, demand: [{ dutyPostId: dutyPostId(0), shiftId: shiftId(0), heads: 2 }] }),
    people,
    assignments: [buildAssignment(buildDuty(1, '2022-01-05', 0)), buildAssignment(buildDuty(2, '2022-01-06', 1))],
  };

  it('a night that began yesterday at 22:00 runs until 8:00, with its leader, its gaps and the shift that follows', () => {
    const { onDuty, next } = onDutyAt(given, at('2022-01-06T03:00'));
    expect(onDuty).toMatchObject({ date: '2022-01-05', startsAt: '2022-01-05T22:00', endsAt: '2022-01-06T08:00', leader: people[1]?.name });
    expect(onDuty?.places).toEqual([
      {
        dutyPostId: dutyPostId(0),
        postName: '进口卡口',
        missing: 1,
        people: [expect.objectContaining({ personId: personId(1), phone: '13800138001' })],
      },
    ]);
    expect(next).toMatchObject({ date: '2022-01-06', startsAt: '2022-01-06T08:00', leader: null });
  });

  it('at 8:00 sharp the night is over and the day shift stands', () => {
    expect(onDutyAt(given, at('2022-01-06T08:00')).onDuty?.startsAt).toBe('2022-01-06T08:00');
    expect(onDutyAt(given, at('2022-01-06T07:59')).onDuty?.startsAt).toBe('2022-01-05T22:00');
  });

  it('today lists the shifts that start today, in order of time, though the night began yesterday', () => {
    expect(onDutyAt(given, at('2022-01-06T03:00')).today.map((duty) => duty.startsAt)).toEqual(['2022-01-06T08:00', '2022-01-06T22:00']);
  });

  it('on the eight-hour grid the late shift ends at the midnight that begins the next day', () => {
    const grid = { ...given, setup: buildSetup(), assignments: [] };
    const { onDuty, next } = onDutyAt(grid, at('2024-02-29T23:30'));
    expect(onDuty).toMatchObject({ endsAt: '2024-03-01T00:00' });
    expect(next).toMatchObject({ date: '2024-03-01', startsAt: '2024-03-01T00:00' });
  });

  it('nobody wanted, nobody standing: nothing is on', () => {
    expect(onDutyAt({ ...given, setup: { ...given.setup, demand: [] }, assignments: [] }, at('2022-01-06T03:00'))).toEqual({
      onDuty: null,
      next: null,
      today: [],
    });
  });
});

describe('can it be done at all', () => {
  const onePost = buildSetup({ demand: buildSetup().demand.slice(0, 3) });

  it('one post of two round the clock needs 336 hours a week; four people have 176 and four more are wanted', () => {
    expect(feasibility(input({ setup: onePost }))).toMatchObject({
      enough: false,
      neededHours: 336,
      availableHours: 176,
      people: 4,
      morePeople: 4,
    });
    expect(feasibility(input({ setup: onePost })).sentences[0]).toBe('每周需 336 人时，4 个人每周最多 44 小时，只有 176，缺 160 人时');
  });

  it('leave and late arrival shrink what people can give', () => {
    const absences = [buildAbsence({ personId: personId(0), from: day('2022-01-03'), to: day('2022-01-16') })];
    expect(feasibility(input({ setup: onePost, absences })).availableHours).toBe(154);
  });

  it('too few for the nights is told apart (hours enough by day hide it)', () => {
    const people = buildPeople(40, (index) => ({ politicalStatus: 'member', noNights: index > 1 }));
    const { enough, sentences } = feasibility(input({ people }));
    expect(enough).toBe(false);
    expect(sentences).toEqual(['夜班每周需 336 人时，2 个能值夜班的人每周最多 44 小时，只有 88，缺 248 人时']);
  });

  it('the checkpoint of 37 has enough', () => {
    expect(feasibility({ ...buildCheckpoint(), duties: [] })).toMatchObject({ enough: true, people: 35, morePeople: 0 });
  });
});
