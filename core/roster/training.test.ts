import { describe, expect, it } from 'vitest';
import { buildPeople, day, personId, testId } from '../testing/build-records.ts';
import { type Training, trainedChanges, unconfirmedAttendees, untrainedPeople } from './training.ts';

const today = day('2022-01-06');
const session = (change: Partial<Training> = {}): Training => ({
  id: testId<'training'>('training', 1),
  date: today,
  topic: '岗前培训',
  trainer: '',
  place: '',
  qualifies: true,
  attendeeIds: [personId(0)],
  note: '',
  ...change,
});
const changes = (trainings: readonly Training[], trained: boolean, bySession: boolean) =>
  trainedChanges({
    concerned: [personId(0)],
    trainings,
    people: [{ id: personId(0), trained }],
    bySession: new Set(bySession ? [personId(0)] : []),
    today,
  }).map((change) => change.trained);

describe('who is trained through a session', () => {
  it.each<[string, readonly Training[], boolean, boolean, readonly boolean[]]>([
    ['who attended becomes trained', [session()], false, false, [true]],
    ['who attended and was trained already stays so', [session()], true, false, []],
    ['a talk that does not qualify trains nobody', [session({ qualifies: false })], false, false, []],
    ['a session of tomorrow is a list of who is to come', [session({ date: day('2022-01-07') })], false, false, []],
    ['taken off the only session: untrained again', [session({ attendeeIds: [] })], true, true, [false]],
    ['taken off one session, another keeps them trained', [session({ attendeeIds: [] }), session()], true, true, []],
    ['marked by hand: taking them off a session takes nothing back', [session({ attendeeIds: [] })], true, false, []],
    ['a session that no longer qualifies', [session({ qualifies: false })], true, true, [false]],
    ['a session moved into the future', [session({ date: day('2022-02-01') })], true, true, [false]],
  ])('%s', (_, trainings, trained, bySession, expected) => expect(changes(trainings, trained, bySession)).toEqual(expected));

  it('somebody no longer in the roster is passed over, not stumbled upon', () => {
    expect(trainedChanges({ concerned: [personId(9)], trainings: [session()], people: [], bySession: new Set(), today })).toEqual([]);
  });
});

describe('who cannot be put on duty yet', () => {
  it('names the untrained who are here or are to come, not those who left or were removed', () => {
    const people = buildPeople(5, (index) => ({
      trained: index === 0,
      removed: index === 1,
      availableTo: index === 2 ? day('2022-01-05') : index === 3 ? today : null,
    }));
    expect(untrainedPeople(people, today).map((person) => person.id)).toEqual([personId(3), personId(4)]);
  });

  it('asks to confirm a session only once its day has come', () => {
    const people = buildPeople(1, () => ({ trained: false }));
    expect(unconfirmedAttendees(session(), people, today)).toHaveLength(1);
    expect(unconfirmedAttendees(session({ date: day('2022-01-07') }), people, today)).toHaveLength(0);
  });
});
