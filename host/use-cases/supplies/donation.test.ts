import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

type Fields = InputOf<'donation.register'>['fields'];
const at = '2022-01-06T09:30';
const blank: Fields = {
  donorKind: 'person',
  donor: '鱼建强',
  guardian: '',
  phone: '13800138000',
  anonymous: false,
  boundTo: '',
  at,
  lines: [],
  valueBasis: '',
  cashFen: null,
  point: '',
  handler: '沈祎',
  checker: '郭旻',
  note: '',
};
const give = (change: Partial<Fields>, newItems: InputOf<'donation.register'>['newItems'] = []) =>
  host.line.call('donation.register', { goodsId: randomUUID(), cashId: randomUUID(), newItems, fields: { ...blank, ...change } });
const masks = { id: randomUUID(), fields: { name: 'N95口罩', spec: '', unit: '只', category: 'protection' as const, lowLevel: null } };
const hand = (amountFen: number, boundTo = '') =>
  host.line.call('donation.handOver', {
    id: randomUUID(),
    fields: { amountFen, at, office: '泰前街道办事处', receiptNumber: '街收-018', boundTo, handler: '沈祎', checker: '郭旻', note: '' },
  });
const list = () => host.line.call('donation.list', { from: '2022-01-01', to: '2022-01-31' });
const cash = () => host.line.call('donation.cash', {});
const page = async (document: InputOf<'paper.page'>) => (await host.line.call('paper.page', document)).html;
const notice = () => page({ kind: 'donations', size: 'A4', from: '2022-01-01', to: '2022-01-31' });

test('goods of a new kind and money are one donation in one act, and undo takes back both, leaving the vouchers in the books', async () => {
  const written = await give({ lines: [{ itemId: masks.id, quantity: 200_000 }], cashFen: 30_000 }, [masks]);
  expect(written).toEqual({ goodsVoucher: '接-2022-000001', cashVoucher: '款-2022-000001' });
  expect((await list()).sums).toMatchObject({ count: 2, donors: 1, cashFen: 30_000, goodsCount: 1 });
  await host.line.call('history.undo', {});
  expect((await list()).sums).toMatchObject({ count: 0, cashFen: 0, goodsCount: 0 });
  expect((await list()).entries.map((entry) => [entry.voucher, entry.reversed])).toEqual([
    ['款-2022-000001', true],
    ['接-2022-000001', true],
  ]);
  expect((await host.line.call('verify.run', {})).ok).toBe(true);
});

test('nothing is written when one half cannot be (goods without their money would be a wrong thank-you)', async () => {
  await expect(give({ cashFen: 100, lines: [{ itemId: randomUUID(), quantity: 1000 }] })).rejects.toMatchObject({
    failure: { code: 'notFound' },
  });
  expect((await cash()).lines).toEqual([]);
});

test('never more is handed over than there is, and bound money only as what it is', async () => {
  await give({ cashFen: 10_000 });
  await give({ cashFen: 5000, boundTo: '买口罩' });
  await expect(hand(10_001)).rejects.toMatchObject({ failure: { code: 'refused', sentence: expect.stringContaining('现有 100 元') } });
  expect(await hand(10_000)).toMatchObject({ voucher: '交-2022-000001', leftFen: 0 });
  await expect(hand(5001, '买口罩')).rejects.toMatchObject({ failure: { code: 'refused' } });
  expect((await cash()).balanceFen).toBe(5000);
});

test('a donation that is already handed over cannot be taken back before the handover is', async () => {
  await give({ cashFen: 10_000 });
  const [gift] = (await cash()).lines;
  await hand(10_000);
  const takeBack = (id: string) => host.line.call('donation.reverseCash', { id: randomUUID(), reverses: id, reason: '登记错了' });
  await expect(takeBack(gift?.id ?? '')).rejects.toMatchObject({ failure: { code: 'refused' } });
  const [handed] = (await cash()).lines;
  await takeBack(handed?.id ?? '');
  await takeBack(gift?.id ?? '');
  await expect(takeBack(gift?.id ?? '')).rejects.toMatchObject({ failure: { sentence: expect.stringContaining('已经冲红过') } });
  expect(await cash()).toMatchObject({ balanceFen: 0, receivedFen: 0, handedOverFen: 0 });
});

test('undo and redo of a handover leave a cash book that adds up', async () => {
  await give({ cashFen: 10_000 });
  await hand(4000);
  await host.line.call('history.undo', {});
  expect((await cash()).balanceFen).toBe(10_000);
  await host.line.call('history.redo', {});
  expect(await cash()).toMatchObject({ balanceFen: 6000, handedOverFen: 4000 });
});

test('bound goods are followed to what became of them', async () => {
  await give({ boundTo: '核酸点', lines: [{ itemId: masks.id, quantity: 100_000 }] }, [masks]);
  await host.line.call('supplies.issueGoods', {
    id: randomUUID(),
    fields: {
      at: '2022-01-06T09:40',
      recipient: { kind: 'other', name: '核酸组' },
      purpose: '核酸点',
      handler: '沈祎',
      lines: [{ itemId: masks.id, quantity: 30_000 }],
    },
  });
  expect((await list()).bound).toMatchObject([
    { boundTo: '核酸点', itemName: 'N95口罩', received: 100_000, used: 30_000, left: 70_000, purposes: ['核酸点'] },
  ]);
});

test('the register keeps a name that the wall never shows, and no telephone is ever on a public sheet', async () => {
  await give({ anonymous: true, lines: [{ itemId: masks.id, quantity: 10_000 }], cashFen: 20_000 }, [masks]);
  await give({ donor: '王玥 13948123456', phone: '13948123456', cashFen: 5000, boundTo: '买口罩（电话 0538-6220000）' });
  expect((await list()).entries.some((entry) => entry.donor === '鱼建强')).toBe(true);
  const html = await notice();
  expect(html).toContain('爱心人士');
  expect(html).toContain('王玥');
  expect(html).not.toContain('鱼建强');
  for (const number of ['13800138000', '13948123456', '0538-6220000)', '买口罩（电话']) expect(html).not.toContain(number);
});

test('a receiving voucher says what came in words of law and promises no tax relief', async () => {
  await give({ donorKind: 'child', donor: '李小满', guardian: '李明', cashFen: 12_350 });
  const [entry] = (await list()).entries;
  if (!entry) throw new Error('no entry');
  const html = await page({ kind: 'donation-voucher', donations: [entry.ref], copies: 'three', size: 'A5x2' });
  for (const words of [
    '款-2022-000001',
    '壹佰贰拾叁元伍角整',
    '¥123.50',
    '监护人：李明',
    '存根',
    '交捐赠人',
    '记账',
    '本凭证不作税前扣除依据',
  ]) {
    expect(html).toContain(words);
  }
  expect(html).not.toMatch(/票据|发票|13800138000/);
});

test('a thank-you letter goes to everybody who left a name, once, with all they gave', async () => {
  await give({ cashFen: 10_000 });
  await give({ lines: [{ itemId: masks.id, quantity: 50_000 }], anonymous: true }, [masks]);
  await give({ donor: '', phone: '', anonymous: true, cashFen: 500 });
  const html = await page({ kind: 'thank-you-letter', donations: null, from: '2022-01-01', to: '2022-01-31' });
  expect(html.match(/<h1/g)).toHaveLength(1);
  for (const words of ['尊敬的鱼建强：', '100元', 'N95口罩50只', '全额上交街道办事处']) expect(html).toContain(words);
  expect(html).not.toMatch(/踊跃捐|欢迎捐|募捐|票据|发票/);
});

test('a handover voucher carries both numbers and the amount in words', async () => {
  await give({ cashFen: 320_000 });
  await hand(320_000);
  const [handed] = (await cash()).lines;
  const html = await page({ kind: 'cash-handover', cashId: handed?.id ?? '' });
  for (const words of ['交-2022-000001', '街收-018', '叁仟贰佰元整', '泰前街道办事处']) expect(html).toContain(words);
});

test('who was thanked is known beside a donation that nothing may change, and undo forgets it', async () => {
  await give({ cashFen: 100 });
  const [entry] = (await list()).entries;
  if (!entry) throw new Error('no entry');
  const thankedOn = async () => (await list()).entries[0]?.thankedOn;
  await host.line.call('donation.thank', { donations: [entry.ref], thanked: true });
  expect(await thankedOn()).toBe('2022-01-06');
  await host.line.call('history.undo', {});
  expect(await thankedOn()).toBeNull();
});
