import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planImport } from '#core/roster/import/import-plan.ts';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterAll(() => host.close());

const people = () => host.line.call('person.list', {});
const csv = (text: string) => ({ fileName: '名单.csv', base64: Buffer.from(text).toString('base64') });
const xlsx = async (...sheets: { name: string; rows: string[][] }[]) => ({
  fileName: '名单.xlsx',
  base64: Buffer.from(await writeWorkbook(sheets.map((sheet) => ({ ...sheet, widths: [] })))).toString('base64'),
});
const planned = async (file: { fileName: string; base64: string }, keptColumns = new Set<string>()) => {
  const preview = await host.line.call('roster.preview', file);
  const plan = planImport(preview, await people(), { decisions: new Map(), keptColumns });
  return {
    preview,
    input: {
      people: plan.people.map(({ fields }) => ({ id: randomUUID(), fields })),
      merges: plan.merges.map((merge) => ({ ...merge, changed: [...merge.changed] })),
    },
  };
};
const add = (fields: Partial<PersonFields>) => host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, ...fields } });

describe('an import that repeats people', () => {
  it('adds and fills in one step, and one undo takes all of it back', async () => {
    const there = await add({ name: '王喆', unit: '甲局', jobTitle: '科员' });
    const before = await people();
    const { input } = await planned(csv('姓名,单位,职务,电话\n王喆,甲局,科长,19900000001\n李堃,乙局,,19900000002\n'));
    expect(await host.line.call('roster.import', input)).toEqual({ added: 1, merged: 1 });
    const after = await people();
    expect(after.find(({ id }) => id === there.id)).toMatchObject({ phone: '19900000001', jobTitle: '科员' });
    expect(after).toHaveLength(before.length + 1);
    await host.line.call('history.undo', {});
    expect(await people()).toEqual(before);
  });

  it('is refused whole when somebody changed meanwhile (their words would be overwritten unseen)', async () => {
    const there = await add({ name: '赵祎', unit: '甲局' });
    const { input } = await planned(csv('姓名,单位,电话\n赵祎,甲局,19900000003\n新人,甲局,19900000004\n'));
    const { id, removed: _, ...fields } = there;
    await host.line.call('person.edit', { id, fields: { ...fields, phone: '19900000009' } });
    const before = await people();
    await expect(host.line.call('roster.import', input)).rejects.toMatchObject({ failure: { code: 'conflict' } });
    expect(await people()).toEqual(before);
  });

  it('brings back somebody taken off the roster only when asked', async () => {
    const gone = await add({ name: '钱垚', unit: '甲局' });
    await host.line.call('person.remove', { id: gone.id });
    const { preview, input } = await planned(csv('姓名,单位,电话\n钱垚,甲局,19900000005\n'));
    expect(input).toEqual({ people: [], merges: [] });
    const wanted = planImport(preview, await people(), { decisions: new Map([[2, { act: 'merge' }]]), keptColumns: new Set() });
    await host.line.call('roster.import', { merges: wanted.merges.map((merge) => ({ ...merge, changed: [...merge.changed] })) });
    expect((await people()).find(({ id }) => id === gone.id)).toMatchObject({ removed: false, phone: '19900000005' });
  });
});

describe('a workbook', () => {
  const notes = { name: '填表说明', rows: [['说明'], ['请照实填写']] };
  const main = {
    name: '人员',
    rows: [
      ['姓名', '单位', '电话'],
      ['孙旻', '丙局', ''],
    ],
  };
  const other = { name: '上月', rows: [['姓名'], ['周玥']] };

  it('of several sheets: the one most like a roster is read, another when asked', async () => {
    const file = await xlsx(notes, other, main);
    const preview = await host.line.call('roster.preview', file);
    expect(preview).toMatchObject({
      sheet: '人员',
      sheets: [
        { name: '填表说明', rows: null },
        { name: '上月', rows: 1 },
        { name: '人员', rows: 1 },
      ],
    });
    expect((await host.line.call('roster.preview', { ...file, sheet: '上月' })).rows[0]?.cells).toEqual({ 姓名: '周玥' });
  });
});

describe('what does not come in', () => {
  it('goes out as a workbook with the reasons, and comes in once it is mended', async () => {
    const preview = await host.line.call('roster.preview', csv('姓名,电话,星座\n吴婳,1990000,双鱼\n=郑,,\n'));
    const rows = preview.rows.flatMap(({ cells, verdict }) =>
      verdict.kind === 'bad' ? [{ cells: preview.columns.map((column) => cells[column] ?? ''), reasons: [...verdict.reasons] }] : [],
    );
    const file = await host.line.call('roster.badRows', { fileName: '名单.csv', columns: [...preview.columns], rows });
    expect(file.fileName).toBe('名单-需要改正.xlsx');
    const again = await host.line.call('roster.preview', file);
    expect(again.ignoredColumns).toEqual(['星座', '需要改正']);
    expect(again.rows).toMatchObject([{ cells: { 姓名: '吴婳', 星座: '双鱼', 需要改正: expect.stringContaining('11 位') } }]);
  });
});

describe('what was imported', () => {
  it('is exported and imported elsewhere without loss: kept columns, corrected cells, leading zeros, formulas as text', async () => {
    const file = await xlsx({
      name: '1',
      rows: [
        ['姓名', '單位', '聯繫電話', '备注', '星座', '编号'],
        ['林喆', '龍泉社區(qū)', '138OO138001', '=1+1\n第二行,"引号"', '双鱼', '007'],
      ],
    });
    const { input } = await planned(file, new Set(['星座', '编号']));
    await host.line.call('roster.import', input);
    const here = (await people()).find(({ name }) => name === '林喆');
    expect(here?.original).toEqual({ 單位: '龍泉社區(qū)', 聯繫電話: '138OO138001', 星座: '双鱼', 编号: '007' });
    const elsewhere = startTestHost();
    try {
      await createPost(elsewhere.line);
      const { rows } = await elsewhere.line.call('roster.preview', await host.line.call('roster.export', {}));
      const found = rows.flatMap(({ verdict }) => (verdict.kind === 'ready' && verdict.person.name === '林喆' ? [verdict.person] : []));
      const { id: _id, removed: _removed, ...fields } = here ?? { id: '', removed: false };
      expect(found).toEqual([fields]);
    } finally {
      await elsewhere.close();
    }
  });
});
