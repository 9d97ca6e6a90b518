import type { InputOf } from '#core/contract/routes.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const careCase = ({ newId, people, units }: UndoWorld): InputOf<'care.save'> => ({
  id: newId(),
  fields: {
    ...{ place: { unitId: units[0] ?? '', room: '101' }, called: '张奶奶', phone: '', needs: ['call' as const], words: '' },
    ...{ carerId: people[0] ?? '', deputyId: people[1] ?? '', everyDays: 1, from: '2022-01-05', until: null, purgeOn: '2022-03-01' },
  },
});

const inCare = (world: UndoWorld): string => {
  const one = careCase(world);
  world.run('care.save', one);
  return one.id;
};

const contact = (world: UndoWorld): InputOf<'care.contact'> => ({
  id: world.newId(),
  caseId: inCare(world),
  fields: { at: '2022-01-06T09:30', way: 'phone', outcome: 'well', words: '', personId: world.people[0] ?? '' },
});

export const careUndoCases: UndoCases<'care'> = {
  'care.save': { input: careCase },
  'care.end': { input: (w) => ({ id: inCare(w), until: '2022-01-06', purgeOn: '2022-02-05' }) },
  'care.remove': { input: (w) => ({ id: inCare(w) }) },
  'care.contact': { input: contact },
  'care.removeContact': {
    input: (w) => {
      const one = contact(w);
      w.run('care.contact', one);
      return { id: one.id };
    },
  },
  'care.handOver': {
    input: (w) => {
      inCare(w);
      return { fromId: w.people[0] ?? '', toId: w.people[1] ?? '' };
    },
  },
};
