import fc from 'fast-check';
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

/** What is done in a post over some weeks: a session's list is written, or somebody's mark is set by hand. */
const deed = fc.oneof(
  fc.record({
    session: fc.nat(2),
    date: fc.constantFrom(day('2022-01-05'), today, day('2022-01-07')),
    qualifies: fc.boolean(),
    attendees: fc.uniqueArray(fc.nat(3)),
  }),
  fc.record({ person: fc.nat(3), trained: fc.boolean() }),
);

describe('whatever is done with sessions, in whatever order', () => {
  it('who is trained was marked by hand or attended a session that stands; a mark made by hand is never taken back', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const trained = new Map([0, 1, 2, 3].map((number) => [personId(number), false]));
        const byHand = new Set<string>();
        const bySession = new Set<ReturnType<typeof personId>>();
        const sessions = new Map<number, Training>();
        for (const one of deeds) {
          if ('person' in one) {
            const who = personId(one.person);
            if (trained.get(who) === one.trained) continue;
            trained.set(who, one.trained);
            bySession.delete(who);
            if (one.trained) byHand.add(who);
            else byHand.delete(who);
            continue;
          }
          const before = sessions.get(one.session)?.attendeeIds ?? [];
          const attendeeIds = one.attendees.map(personId);
          sessions.set(one.session, session({ date: one.date, qualifies: one.qualifies, attendeeIds }));
          const people = [...trained].map(([id, mark]) => ({ id, trained: mark }));
          const trainings = [...sessions.values()];
          for (const change of trainedChanges({ concerned: [...before, ...attendeeIds], trainings, people, bySession, today })) {
            trained.set(change.personId, change.trained);
            if (change.trained) bySession.add(change.personId);
            else bySession.delete(change.personId);
          }
        }
        const attended = (who: string) =>
          [...sessions.values()].some((one) => one.qualifies && one.date <= today && one.attendeeIds.some((id) => id === who));
        for (const [who, mark] of trained) {
          if (byHand.has(who)) expect(mark).toBe(true);
          if (mark) expect(byHand.has(who) || attended(who)).toBe(true);
        }
      }),
    );
  });
});
