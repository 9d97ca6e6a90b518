import { afterAll, beforeAll, expect, it } from 'vitest';
import { meetingFields } from '../../testing/meetings.ts';
import { openUndoWorld, type UndoWorld } from '../../testing/undo-cases/undo-world.ts';

let w: UndoWorld;
beforeAll(() => {
  w = openUndoWorld();
});
afterAll(() => w.close());

const trace = (kind: 'person' | 'meeting' | 'building', id: string) => w.ask('trace.record', { kind, id }).entries;

it('the history of a person says who changed which field from what to what, undo included, newest first', () => {
  w.inPassing(() => {
    const id = w.people[0] ?? '';
    const found = w.ask('person.list', {}).find((one) => one.id === id);
    if (!found) throw new Error('not on the roster');
    const { id: _, removed: __, ...fields } = found;
    w.run('person.edit', { id, fields: { ...fields, phone: '13800012345', politicalStatus: 'masses' } });
    w.run('history.undo', {});
    w.run('person.remove', { id });
    w.run('absence.add', {
      id: w.newId(),
      fields: { personId: w.people[1] ?? '', from: '2022-01-08', to: '2022-01-09', kind: 'sick', note: '' },
    });
    expect(
      trace('person', id).map(({ user, label, how, fields: told }) => ({
        user,
        label,
        how,
        told: told.map(({ label: field, before, after }) => [field, before, after]),
      })),
    ).toEqual([
      { user: '王书记', label: '移出人员', how: 'removed', told: [] },
      {
        user: '王书记',
        label: '撤销：修改人员 队员甲',
        how: 'changed',
        told: [
          ['电话', '13800012345', '（空）'],
          ['政治面貌', '群众', '中共党员'],
        ],
      },
      {
        user: '王书记',
        label: '修改人员',
        how: 'changed',
        told: [
          ['电话', '（空）', '13800012345'],
          ['政治面貌', '中共党员', '群众'],
        ],
      },
      expect.objectContaining({ label: '添加人员', how: 'added' }),
    ]);
  });
});

it('the history of a meeting holds its topics, one that was taken out as well, and nothing of another meeting', () => {
  w.inPassing(() => {
    const [id, other] = [w.newId(), w.newId()];
    const fields = meetingFields();
    w.run('meeting.save', { id, fields });
    w.run('meeting.save', { id: other, fields: meetingFields({ title: '另一个会' }) });
    w.run('meeting.save', { id, fields: { ...fields, agenda: [] } });
    const parts = trace('meeting', id).map(({ how, part }) => [how, part]);
    expect(parts).toEqual([
      ['removed', '议题 夜班人手'],
      ['added', ''],
      ['added', '议题 夜班人手'],
    ]);
  });
});

it('a unit’s door numbers are told with its building', () => {
  w.inPassing(() => {
    const fields = { buildingId: w.building, name: '1单元', rooms: ['101'], carerId: null };
    w.run('building.saveUnit', { id: w.units[0] ?? '', fields });
    expect(trace('building', w.building)[0]).toMatchObject({
      part: '单元 1单元',
      fields: [{ label: '门牌', before: '101、102、201、202', after: '101' }],
    });
  });
});
