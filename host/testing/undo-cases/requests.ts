import { usualRequestSetting } from '#core/service/requests/request-setting.ts';
import type { UndoCases } from './undo-case.ts';
import type { UndoWorld } from './undo-world.ts';

const fields = ({ units, people }: UndoWorld) => ({
  ...{ at: '2022-01-06T09:00', channel: 'call' as const, kind: 'medicine' as const, phone: '13800012345', words: '降压药没了' },
  ...{ place: { unitId: units[0] ?? null, room: '101' }, takerId: people[0] ?? null, dueAt: null },
});
const added = (world: UndoWorld): string => {
  const id = world.newId();
  world.run('request.add', { id, fields: fields(world) });
  return id;
};
const answer = { outcome: 'done' as const, doneAt: '2022-01-06T09:40', result: '药已送到门口', replyId: null };
const closed = (world: UndoWorld): string => {
  const id = added(world);
  world.run('request.close', { id, answer, keep: null });
  return id;
};
const reply = { kind: 'medicine' as const, title: '没药了', words: '请把药名发来' };

export const requestUndoCases: UndoCases<'request'> & UndoCases<'reply'> = {
  'request.add': { input: (world) => ({ id: world.newId(), fields: fields(world) }) },
  'request.addMany': { input: (world) => ({ requests: [1, 2].map(() => ({ id: world.newId(), fields: fields(world) })) }) },
  'request.save': { input: (world) => ({ id: added(world), fields: { ...fields(world), words: '降压药两盒' } }) },
  'request.assign': { input: (world) => ({ ids: [added(world)], takerId: world.people[1] ?? null }) },
  'request.postpone': { input: (world) => ({ id: added(world), dueAt: '2022-01-06T18:00', reason: '药店没货' }) },
  'request.close': { input: (world) => ({ id: added(world), answer, keep: { id: world.newId(), title: '没药了怎么办' } }) },
  'request.reopen': { input: (world) => ({ id: closed(world) }) },
  'request.remove': { input: (world) => ({ id: added(world) }) },
  'request.saveSetting': {
    input: () => ({ setting: { ...usualRequestSetting, minutes: { ...usualRequestSetting.minutes, medicine: 60 } } }),
  },
  'reply.save': { input: (world) => ({ id: world.newId(), fields: reply }) },
  'reply.addMany': { input: (world) => ({ replies: [{ id: world.newId(), fields: reply }] }) },
  'reply.remove': {
    input: (world) => {
      const id = world.newId();
      world.run('reply.save', { id, fields: reply });
      return { id };
    },
  },
};
