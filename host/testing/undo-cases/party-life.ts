import type { InputOf } from '#core/contract/routes.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const TODAY = '2022-01-06';
const person = (world: UndoWorld, number = 0): string => world.people[number] ?? '';

const tally = (w: UndoWorld): InputOf<'tally.save'> => ({
  id: w.newId(),
  fields: { date: TODAY, kind: 'messages', count: 30, note: '' },
});
const patrol = (w: UndoWorld): InputOf<'patrol.save'> => ({
  id: w.newId(),
  fields: { date: TODAY, startMinute: 60, endMinute: 100, personIds: [person(w)], route: '东门到西门', found: '' },
});
const activity = (w: UndoWorld): InputOf<'activity.save'> => ({
  id: w.newId(),
  fields: {
    kind: 'oath',
    name: '宣誓',
    date: TODAY,
    place: '东门',
    hostId: person(w),
    personIds: [person(w)],
    headcount: 1,
    pledge: '',
    words: '',
  },
});
const deed = (w: UndoWorld): InputOf<'deed.save'> => ({
  id: w.newId(),
  fields: { kind: 'deed', date: TODAY, personIds: [person(w)], words: '帮老人背煤上楼', form: '' },
});
const birthday = (w: UndoWorld): InputOf<'birthday.save'> => ({ personId: person(w), fields: { monthDay: '01-06' } });

export const tallyUndoCases: UndoCases<'tally' | 'patrol'> = {
  'tally.save': { input: tally },
  'tally.remove': {
    input: (w) => {
      const one = tally(w);
      w.run('tally.save', one);
      return { id: one.id };
    },
  },
  'patrol.save': { input: patrol },
  'patrol.remove': {
    input: (w) => {
      const one = patrol(w);
      w.run('patrol.save', one);
      return { id: one.id };
    },
  },
  'patrol.saveRule': { input: () => ({ rule: { perDay: 8 } }) },
};

export const partyLifeUndoCases: UndoCases<'activity' | 'deed' | 'birthday'> = {
  'activity.save': { input: activity },
  'activity.remove': {
    input: (w) => {
      const one = activity(w);
      w.run('activity.save', one);
      return { id: one.id };
    },
  },
  'deed.save': { input: deed },
  'deed.remove': {
    input: (w) => {
      const one = deed(w);
      w.run('deed.save', one);
      return { id: one.id };
    },
  },
  'birthday.save': { input: birthday },
  'birthday.remove': {
    input: (w) => {
      w.run('birthday.save', birthday(w));
      return { personId: person(w) };
    },
  },
  'birthday.greet': {
    input: (w) => {
      w.run('birthday.save', birthday(w));
      return { personId: person(w), on: TODAY };
    },
  },
};
