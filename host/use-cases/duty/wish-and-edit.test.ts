import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
const names = ['王喆', '李四', '赵建国', '钱秀英'] as const;
const ids = names.map(() => randomUUID());
const [wang = '', li = ''] = ids;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  for (const [index, name] of names.entries()) {
    const fields = { ...blankPerson, name, politicalStatus: 'member' as const, trained: true };
    await host.line.call('person.add', { id: ids[index] ?? '', fields });
  }
});
afterEach(() => host.close());

const days = { from: '2022-01-10', to: '2022-01-16' };
const wish = (personId: string, date: string, shiftId: string | null, wants: 'on' | 'off' = 'off') => ({
  id: randomUUID(),
  fields: { personId, date, shiftId, wants, strength: 1 as const, note: '' },
});
const listed = async () =>
  (await host.line.call('wish.list', days)).map(({ personId, date, shiftId, wants }) => [personId, date, shiftId, wants]);
const setup = () => host.line.call('duty.setup', {});

test('a wish for the whole day takes the place of those for its shifts, and one 撤销 brings them back', async () => {
  const [night] = (await setup()).shifts;
  await host.line.call('wish.save', { wishes: [wish(wang, '2022-01-10', night?.id ?? '')] });
  await host.line.call('wish.save', { wishes: [wish(wang, '2022-01-10', null, 'on'), wish(li, '2022-01-11', null)] });
  expect(await listed()).toEqual([
    [wang, '2022-01-10', null, 'on'],
    [li, '2022-01-11', null, 'off'],
  ]);
  await host.line.call('history.undo', {});
  expect(await listed()).toEqual([[wang, '2022-01-10', night?.id, 'off']]);
});

test('the planner keeps to a wish where it costs nothing (a wish that is stored and never looked at)', async () => {
  const { shifts, posts } = await setup();
  const early = shifts.find((shift) => !shift.night) ?? shifts[0];
  const demand = posts.flatMap((post, index) =>
    shifts.map((shift) => ({ dutyPostId: post.id, shiftId: shift.id, heads: index === 0 && shift === early ? 1 : 0 })),
  );
  await host.line.call('setup.saveDemand', { demand, variants: [] });
  await host.line.call('wish.save', { wishes: ids.filter((id) => id !== li).map((id) => wish(id, '2022-01-12', null)) });
  const plan = await host.line.call('duty.propose', { period: { from: '2022-01-12', to: '2022-01-12' }, seed: 1, keep: false });
  expect(plan.duties.map((duty) => duty.personId)).toEqual([li]);
});

test('a workbook of wishes: bad rows say why, good ones come in with the absences in one step', async () => {
  const rows = [
    ['姓名', '日期', '到哪天', '班次', '意愿'],
    ['王喆', '2022-01-10', '2022-01-11', '', '想值'],
    ['李四', '2022-01-12', '', '', '生病'],
    ['无此人', '2022-01-12', '', '', '想值'],
  ];
  const base64 = Buffer.from(await writeWorkbook([{ name: '意愿', rows, widths: [10, 10, 10, 10, 10] }])).toString('base64');
  const preview = await host.line.call('wish.preview', { fileName: '意愿.xlsx', base64 });
  expect(preview.rows.map((row) => row.verdict.kind)).toEqual(['ready', 'ready', 'bad']);
  const ready = preview.rows.flatMap((row) => (row.verdict.kind === 'ready' ? [row.verdict] : []));
  await host.line.call('wish.import', {
    wishes: ready.flatMap((row) => row.wishes.map((fields) => ({ id: randomUUID(), fields }))),
    absences: ready.flatMap((row) => (row.absence ? [{ id: randomUUID(), fields: row.absence }] : [])),
  });
  expect(await listed()).toHaveLength(2);
  expect(await host.line.call('absence.list', {})).toMatchObject([{ personId: li, kind: 'sick' }]);
  await host.line.call('history.undo', {});
  expect(await listed()).toEqual([]);
  expect(await host.line.call('absence.list', {})).toEqual([]);
});

test('many duties are changed in one step, the pinned one stays and is named, and one 撤销 takes all of it back', async () => {
  const { shifts, posts } = await setup();
  const place = { shiftId: shifts[1]?.id ?? '', dutyPostId: posts[0]?.id ?? '' };
  const duty = (personId: string, date: string) => ({ ...place, personId, date });
  const [first = '', second = ''] = [randomUUID(), randomUUID()];
  await host.line.call('duty.assign', { id: first, duty: duty(wang, '2022-01-10') });
  await host.line.call('duty.assign', { id: second, duty: duty(li, '2022-01-10') });
  await host.line.call('duty.pin', { id: second, pinned: true });
  const outcome = await host.line.call('duty.edit', {
    label: '移动 2 班',
    careful: false,
    steps: [
      { remove: first, add: { id: randomUUID(), duty: duty(wang, '2022-01-11') } },
      { remove: second, add: { id: randomUUID(), duty: duty(li, '2022-01-11') } },
    ],
  });
  expect(outcome).toMatchObject({ added: 1, removed: 1, refused: [{ duty: { personId: li }, reason: expect.stringContaining('固定') }] });
  const dates = async () => (await host.line.call('duty.period', days)).assignments.map((one) => [one.personId, one.date]);
  expect(await dates()).toEqual(
    expect.arrayContaining([
      [li, '2022-01-10'],
      [wang, '2022-01-11'],
    ]),
  );
  await host.line.call('history.undo', {});
  expect((await dates()).map(([, date]) => date)).toEqual(['2022-01-10', '2022-01-10']);
});

test('an edit of which nothing is possible is refused and leaves no empty step in the history', async () => {
  await expect(
    host.line.call('duty.edit', { label: '撤下', careful: false, steps: [{ remove: randomUUID(), add: null }] }),
  ).rejects.toMatchObject({ failure: { code: 'refused' } });
});
