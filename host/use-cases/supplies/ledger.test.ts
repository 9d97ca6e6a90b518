import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type TestStore } from '../../testing/store.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
let store: TestStore;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  store = openStore(host.line);
});
afterEach(() => host.close());

const lot = (code: string, expiresOn: string | null, boundTo = '') => ({ code, expiresOn, maker: '', boundTo });
const untouched = async (itemId: string, act: () => Promise<unknown>, sentence: RegExp): Promise<void> => {
  const before = await store.lying(itemId);
  await expect(act()).rejects.toThrow(sentence);
  expect(await store.lying(itemId)).toEqual(before);
  expect((await host.line.call('verify.run', {})).ok).toBe(true);
};

describe('接收', () => {
  test('boxes and jin become exact pieces and kilograms; what does not divide is told with the nearest', async () => {
    const masks = await store.addItem('口罩', '只', { packs: [{ name: '箱', factor: 2_000_000 }] });
    const cabbage = await store.addItem('白菜', 'kg', { category: 'food' });
    const { voucher, lines } = await store.receive([
      { itemId: masks, quantity: 3_000, unit: '箱' },
      { itemId: cabbage, quantity: 45_180_000, unit: '斤' },
    ]);
    expect(voucher).toBe('接-2022-000001');
    expect(lines.map((line) => line.balance)).toEqual([6_000_000, 22_590_000]);
    await untouched(
      cabbage,
      () => store.receive([{ itemId: cabbage, quantity: 1, unit: '斤' }]),
      /0\.001斤换算成kg超过三位小数.*最接近的是 0\.001kg.*没有记账/,
    );
  });

  test('goods of the same lot join it; bound goods are a lot of their own though nothing else tells them apart', async () => {
    const masks = await store.addItem('口罩', '只');
    await store.receive([{ itemId: masks, quantity: 1000, lot: lot('A1', '2022-05-01') }]);
    await store.receive([{ itemId: masks, quantity: 2000, lot: lot('A1', '2022-05-01') }]);
    await store.receive([{ itemId: masks, quantity: 4000 }], { source: 'donation', party: '鱼建强', boundTo: '核酸点' });
    const stock = await store.stockOf(masks);
    expect(stock?.parts.map((part) => [part.lot?.code, part.lot?.boundTo, part.quantity])).toEqual([
      ['A1', '', 3000],
      ['', '核酸点', 4000],
    ]);
  });

  test.each([
    ['one person under two headings', { checker: '甲一' }, /两个人/],
    ['a child without its guardian', { source: 'donation', donorKind: 'child', party: '小明' }, /监护人/],
    ['a value without its basis', { valueFen: 500_000 }, /依据/],
    ['a day that has not come', { at: '2022-01-07T00:00' }, /晚于今天/],
  ] as const)('refuses %s', async (_, change, sentence) => {
    const masks = await store.addItem('口罩', '只');
    await untouched(masks, () => store.receive([{ itemId: masks, quantity: 1000 }], change), sentence);
  });
});

describe('发放', () => {
  test('takes the first to expire first, over several lots, and leaves bound and expired goods alone', async () => {
    const masks = await store.addItem('口罩', '盒');
    await store.receive([
      { itemId: masks, quantity: 10_000, lot: lot('晚', '2022-09-01') },
      { itemId: masks, quantity: 5000, lot: lot('早', '2022-03-01') },
      { itemId: masks, quantity: 7000, lot: lot('坏', '2021-12-31') },
      { itemId: masks, quantity: 9000, lot: lot('定', '2022-02-01', '核酸点') },
    ]);
    const { voucher, lines } = await store.issue([{ itemId: masks, quantity: 8000 }]);
    expect(lines.map((line) => line.delta)).toEqual([-5000, -3000]);
    expect(await store.lying(masks)).toEqual(['坏@主库:7000', '定@主库:9000', '晚@主库:7000']);
    await untouched(masks, () => store.issue([{ itemId: masks, quantity: 8000 }]), /差 1盒（另有已过期的 7盒、定向他用的 9盒）/);
    const { document } = await host.line.call('supplies.document', { id: (await documents())[0]?.id ?? '' });
    expect([document.voucher, ...document.lines.map((line) => line.voucher)]).toEqual([voucher, voucher, `${voucher}-2`]);
  });

  test('bound goods go out for their purpose first, and for another only with a reason', async () => {
    const masks = await store.addItem('口罩', '盒');
    await store.receive([
      { itemId: masks, quantity: 5000 },
      { itemId: masks, quantity: 9000, lot: lot('定', null, '核酸点') },
    ]);
    await store.issue([{ itemId: masks, quantity: 6000 }], { purpose: '核酸点' });
    expect(await store.lying(masks)).toEqual(['定@主库:3000', '@主库:5000']);
    const lotId = (await store.stockOf(masks))?.parts[0]?.lot?.id ?? '';
    const named = (reason: string) => [{ itemId: masks, quantity: 1000, pick: { kind: 'lot', lotId, reason } as const }];
    await untouched(masks, () => store.issue(named(''), { purpose: '卡口' }), /定向给“核酸点”的，用在别处请写明理由/);
    await store.issue(named('捐赠方同意'), { purpose: '卡口' });
    const [newest] = await documents();
    expect(newest?.lines[0]).toMatchObject({ delta: -1000, note: '捐赠方同意' });
  });

  test('a kit goes out whole or not at all, and every part that is short is named', async () => {
    const [masks, gloves, coats] = [
      await store.addItem('口罩', '只'),
      await store.addItem('手套', '副'),
      await store.addItem('棉服', '件'),
    ];
    await store.receive([
      { itemId: masks, quantity: 50_000 },
      { itemId: gloves, quantity: 1000 },
      { itemId: coats, quantity: 2000 },
    ]);
    const id = randomUUID();
    const parts = [masks, gloves, coats].map((itemId, index) => ({ itemId, quantity: index === 0 ? 10_000 : 1000 }));
    await host.line.call('supplies.saveKit', { id, fields: { name: '防疫战斗包', parts } });
    await untouched(masks, () => store.giveKit(id, 3), /“手套”要 3副，主库可用 1副，差 2副；“棉服”要 3件，主库可用 2件，差 1件。没有记账/);
    const { lines } = await store.giveKit(id, 1);
    expect(lines.map((line) => line.balance)).toEqual([40_000, 0, 1000]);
  });

  test('the plan that the window shows is what is written afterwards', async () => {
    const masks = await store.addItem('口罩', '盒');
    await store.receive([
      { itemId: masks, quantity: 2000, lot: lot('早', '2022-03-01') },
      { itemId: masks, quantity: 9000, lot: lot('晚', '2022-09-01') },
    ]);
    const lines = [{ itemId: masks, quantity: 3000 }];
    const plan = await host.line.call('supplies.planIssue', { on: '2022-01-06', purpose: '', lines });
    const written = await store.issue(lines);
    expect(plan.lines.map((line) => [line.lot?.id, -line.quantity])).toEqual(written.lines.map((line) => [line.lotId, line.delta]));
    const short = await host.line.call('supplies.planIssue', { on: '2022-01-06', purpose: '', lines: [{ itemId: masks, quantity: 9000 }] });
    expect(short.short.map((line) => line.usable)).toEqual([8000]);
  });
});

describe('借用', () => {
  test('lent goods are out until they come back, never more than went out', async () => {
    const tents = await store.addItem('帐篷', '顶', { returnable: true });
    await store.receive([{ itemId: tents, quantity: 5000 }]);
    const { id, voucher } = await store.issue([{ itemId: tents, quantity: 3000 }]);
    expect(voucher).toBe('借-2022-000001');
    await store.bringBack(id, tents, 1000);
    expect(await host.line.call('supplies.lent', {})).toMatchObject([{ party: '北门卡口', taken: 3000, returned: 1000, open: 2000 }]);
    await untouched(tents, () => store.bringBack(id, tents, 2001), /还有 2顶 没有归还，不能记 2\.001顶/);
    await untouched(tents, () => store.takeBack(id), /已有归还 1顶.*请先冲红归还的单据/);
    await store.bringBack(id, tents, 2000);
    expect(await host.line.call('supplies.lent', {})).toEqual([]);
    expect(await store.stockOf(tents)).toMatchObject({ balance: 5000, lent: 0 });
  });

  test('borrowed goods are given back in kind, never more than was borrowed, and nothing else can be given back', async () => {
    const heaters = await store.addItem('取暖器', '台');
    await store.receive([{ itemId: heaters, quantity: 2000 }]);
    const { id } = await store.receive([{ itemId: heaters, quantity: 3000 }], { source: 'borrow', party: '隔壁社区' });
    expect(await store.stockOf(heaters)).toMatchObject({ balance: 5000, borrowed: 3000 });
    await untouched(heaters, () => store.giveBack(id, heaters, 4000), /还有 3台 没有还清，不能记 4台/);
    const back = await store.giveBack(id, heaters, 3000);
    expect(back.voucher).toBe('还-2022-000001');
    expect(await host.line.call('supplies.borrowed', {})).toEqual([]);
    await untouched(heaters, () => store.giveBack(back.id, heaters, 1000), /不是借入的单据/);
  });
});

describe('调拨、报损、冲红', () => {
  test('what goes from place to place stays in the books, lot by lot', async () => {
    const masks = await store.addItem('口罩', '盒');
    const north = await store.addPlace('北门');
    await store.receive([{ itemId: masks, quantity: 5000, lot: lot('早', '2022-03-01') }]);
    await store.carry(masks, 2000, null, north);
    expect(await store.lying(masks)).toEqual(['早@主库:3000', '早@北门:2000']);
    await untouched(
      masks,
      () => store.issue([{ itemId: masks, quantity: 3000, placeId: north }]),
      /北门可用 2盒，差 1盒（另有别处的 3盒）/,
    );
    await untouched(masks, () => host.line.call('supplies.removePlace', { id: north }), /还有物资，不能停用/);
  });

  test('a receipt whose goods are gone cannot be taken back, and the sentence says what is there', async () => {
    const masks = await store.addItem('口罩', '盒');
    const { id } = await store.receive([{ itemId: masks, quantity: 5000 }]);
    const issue = await store.issue([{ itemId: masks, quantity: 4000 }]);
    await untouched(masks, () => store.takeBack(id), /现有 1盒，不够减 5盒/);
    await store.takeBack(issue.id);
    await store.takeBack(id);
    expect(await store.stockOf(masks)).toMatchObject({ balance: 0, parts: [] });
    await untouched(masks, () => store.takeBack(id), /已经由 冲-2022-000002 冲红/);
  });

  test('writing off takes the expired goods first', async () => {
    const masks = await store.addItem('口罩', '盒');
    await store.receive([
      { itemId: masks, quantity: 5000, lot: lot('好', '2022-03-01') },
      { itemId: masks, quantity: 2000, lot: lot('坏', '2022-01-05') },
    ]);
    expect((await host.line.call('supplies.expiring', {})).map((one) => [one.lot?.code, one.daysLeft, one.expired])).toEqual([
      ['坏', -1, true],
    ]);
    await store.writeOff(masks, 3000, '过期');
    expect(await store.lying(masks)).toEqual(['好@主库:4000']);
  });

  test('撤销 takes a whole document back and 重做 brings it again, with its returns guarded', async () => {
    const tents = await store.addItem('帐篷', '顶', { returnable: true });
    await store.receive([{ itemId: tents, quantity: 5000, lot: lot('绿', null) }]);
    const north = await store.addPlace('北门');
    await store.carry(tents, 4000, null, north);
    await host.line.call('history.undo', {});
    expect(await store.lying(tents)).toEqual(['绿@主库:5000']);
    await host.line.call('history.redo', {});
    expect(await store.lying(tents)).toEqual(['绿@主库:1000', '绿@北门:4000']);
    for (const _ of [1, 2, 3]) await host.line.call('history.undo', {});
    expect(await store.lying(tents)).toEqual([]);
    for (const _ of [1, 2, 3]) await host.line.call('history.redo', {});
    expect(await store.lying(tents)).toEqual(['绿@主库:1000', '绿@北门:4000']);
    expect((await host.line.call('verify.run', {})).ok).toBe(true);
  });
});

const documents = async () => (await host.line.call('supplies.documents', { limit: 50 })).documents;

describe('查单据', () => {
  test('pages do not repeat or lose a document, and words find party, item and voucher', async () => {
    const [masks, gloves] = [await store.addItem('口罩', '盒'), await store.addItem('手套', '副')];
    for (let index = 0; index < 5; index += 1) await store.receive([{ itemId: masks, quantity: 1000 }], { party: `第${index}街道` });
    await store.receive([{ itemId: gloves, quantity: 1000 }]);
    const first = await host.line.call('supplies.documents', { limit: 4 });
    const second = await host.line.call('supplies.documents', { limit: 4, before: first.nextBefore });
    expect([...first.documents, ...second.documents].map((one) => one.voucher)).toEqual(
      [6, 5, 4, 3, 2, 1].map((number) => `接-2022-00000${number}`),
    );
    expect(second.nextBefore).toBeNull();
    const found = async (text: string) => (await host.line.call('supplies.documents', { limit: 50, text })).documents.length;
    expect([await found('第3街'), await found('手套'), await found('000002'), await found('%')]).toEqual([1, 1, 1, 0]);
  });

  test('the same document sent again is answered from the first time; the same number for something else is refused', async () => {
    const masks = await store.addItem('口罩', '盒');
    await store.receive([{ itemId: masks, quantity: 5000 }]);
    const id = randomUUID();
    await store.issue([{ itemId: masks, quantity: 1000 }], {}, id);
    await untouched(masks, () => store.issue([{ itemId: masks, quantity: 1000 }], {}, id), /已经记过账，凭证 发-2022-000001，没有重复记/);
  });
});
