import type { InputOf } from '#core/contract/routes.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const round = (w: UndoWorld): InputOf<'visit.saveRound'> => ({
  id: w.newId(),
  fields: {
    ...{ name: '第1轮', from: '2022-01-06', to: '2022-01-07', questions: '家里几口人' },
    pairs: [{ name: '第1组', personIds: w.people.slice(0, 2), unitIds: [...w.units] }],
  },
});
const saved = (w: UndoWorld): string => {
  const one = round(w);
  w.run('visit.saveRound', one);
  return one.id;
};
const sheet = (w: UndoWorld, roundId: string, rooms = ['101', '102']): InputOf<'visit.record'> => ({
  ...{ roundId, at: '2022-01-06T09:00', personIds: w.people.slice(0, 2) },
  doors: rooms.map((room) => ({ id: w.newId(), unitId: w.units[0] ?? '', room, result: 'met', note: '' })),
});

export const visitUndoCases: UndoCases<'visit'> = {
  'visit.saveRound': { input: round },
  'visit.removeRound': { input: (w) => ({ id: saved(w) }) },
  'visit.record': { input: (w) => sheet(w, saved(w)) },
  'visit.remove': {
    input: (w) => {
      const one = sheet(w, saved(w), ['101']);
      w.run('visit.record', one);
      return { id: one.doors[0]?.id ?? '' };
    },
  },
  'visit.closeRound': { input: (w) => ({ id: saved(w) }) },
  'visit.reopenRound': {
    input: (w) => {
      const id = saved(w);
      w.run('visit.closeRound', { id });
      return { id };
    },
  },
};
