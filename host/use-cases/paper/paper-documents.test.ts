import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '#core/contract/routes.ts';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
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

const addPerson = async (name: string, change: Partial<PersonFields> = {}): Promise<string> => {
  const id = randomUUID();
  await host.line.call('person.add', { id, fields: { ...blankPerson, name, ...change } });
  return id;
};
const page = (document: InputOf<'paper.page'>) => host.line.call('paper.page', document);
/** what a reader reads, without markup */
const words = async (document: InputOf<'paper.page'>): Promise<string> =>
  (await page(document)).html
    .replace(/^.*<body>/s, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s/g, '');
const days = { from: '2022-01-01', to: '2022-01-06' } as const;

describe('papers of people from the roster', () => {
  it('are of the group or the people chosen, never of who was moved off the roster', async () => {
    const store = await addPerson('卫国栋', { group: '物资组' });
    await addPerson('丁一鸣', { group: '物资组' });
    const other = await addPerson('钱多多', { group: '巡逻组' });
    const gone = await addPerson('孙已走', { group: '物资组' });
    await host.line.call('person.remove', { id: gone });
    const group = await words({ kind: 'roster-list', purpose: 'internal', group: '物资组' });
    expect(group).toContain('合计2人');
    expect(group.indexOf('丁一鸣')).toBeLessThan(group.indexOf('卫国栋'));
    expect(group).not.toContain('孙已走');
    const two = await words({ kind: 'sign-in-sheet', named: true, date: '2022-01-06', personIds: [store, other] });
    expect(two).toContain('2022年1月6日周四');
    expect(two).toContain('钱多多');
    expect(two).not.toContain('丁一鸣');
    expect(await words({ kind: 'sign-in-sheet' })).not.toContain('钱多多');
  });

  it('pledge for Party members, or for exactly the people named', async () => {
    const agreed = { consentToPublish: true, commitment: '有事找我' };
    await addPerson('党员甲', { ...agreed, politicalStatus: 'member' });
    const volunteer = await addPerson('群众乙', agreed);
    const all = await words({ kind: 'commitment-sheet' });
    expect(all).toContain('党员甲');
    expect(all).not.toContain('群众乙');
    expect(await words({ kind: 'commitment-sheet', personIds: [volunteer] })).toContain('群众乙');
  });

  it('show the four levels with the buildings as they are registered, and open places as 待定', async () => {
    await addPerson('赵书记', { branchOffice: 'secretary' });
    const buildingId = randomUUID();
    await host.line.call('building.save', { id: buildingId, fields: { name: '7栋', committeeId: null, carerId: null } });
    await host.line.call('building.saveUnit', {
      id: randomUUID(),
      fields: { buildingId, name: '2单元', rooms: ['101', '102'], carerId: null },
    });
    const chart = await words({ kind: 'organisation-chart', size: 'A4', purpose: 'internal' });
    for (const part of ['赵书记', '7栋', '2单元，2户', '待定']) expect(chart).toContain(part);
  });

  it.each([
    { kind: 'contact-card' },
    { kind: 'desk-sign' },
    { kind: 'badge', size: '85x120', back: true },
    { kind: 'pioneer-sign', size: 'A5' },
    { kind: 'registration-form' },
    { kind: 'training-sheet' },
    { kind: 'kit-receipt', to: '2022-01-06' },
    { kind: 'stock-list', date: '2022-01-06' },
    { kind: 'stock-card', to: '2022-01-06' },
    { kind: 'supply-register', side: 'issues', size: 'A3', ...days },
  ] as const)('an empty post prints a blank $kind rather than an error', async (document) => {
    const { html, fileName, remarks } = await page(document);
    expect(html).toContain('class="sheet');
    expect(fileName).not.toBe('');
    expect(remarks.join('')).not.toContain('undefined');
  });
});

describe('papers of the store from the ledger', () => {
  it('registers, card and list agree with each other after a receipt, an issue and a reversal', async () => {
    const masks = await store.addItem('N95口罩', '只');
    const receipt = await store.receive([
      { itemId: masks, quantity: 500_000, lot: { code: 'W1', expiresOn: '2023-06-30', maker: '', boundTo: '' } },
    ]);
    const wrong = await store.receive([{ itemId: masks, quantity: 70_000 }]);
    await store.takeBack(wrong.id);
    await store.issue([{ itemId: masks, quantity: 120_000 }], { approver: '赵书记', at: '2022-01-06T10:00' });
    const receipts = await words({ kind: 'supply-register', side: 'receipts', size: 'A4', ...days });
    for (const head of [
      '来源',
      '捐赠方',
      '联系人电话',
      '规格',
      '单价',
      '估价',
      '有效期',
      '批号',
      '生产企业',
      '包装完好',
      '定向用途',
      '经办人',
      '复核人',
      '凭证号',
      '备注',
    ]) {
      expect(receipts).toContain(head);
    }
    expect(receipts).toContain('2023.06.30批号W1');
    expect(receipts).toContain(`已冲红冲-2022-`);
    expect(receipts).toContain(`冲销${wrong.voucher}`);
    expect(receipts).toContain('−70');
    expect(receipts).toMatch(/N95口罩3500只/);
    expect(receipts).toContain(receipt.voucher);
    const issues = await words({ kind: 'supply-register', side: 'issues', size: 'A4', ...days });
    expect(issues).toContain('120只赵书记甲一380只');
    const card = await words({ kind: 'stock-card', itemId: masks, to: '2022-01-06' });
    expect(card).toContain('收入570只，发出190只，期末结余380只');
    expect(await words({ kind: 'stock-list', date: '2022-01-06' })).toContain('380只');
    expect(await words({ kind: 'stock-list', date: '2022-01-05' })).toContain('已经没有的：N95口罩');
  });

  it('asks for signatures under what each person was given and still has', async () => {
    const coats = await store.addItem('军大衣', '件');
    await store.receive([{ itemId: coats, quantity: 10_000 }]);
    const personId = await addPerson('领大衣', { group: '巡逻组' });
    await addPerson('没领过', { group: '巡逻组' });
    const { id } = await store.issue([{ itemId: coats, quantity: 3_000 }], { recipient: { kind: 'person', personId } });
    await store.bringBack(id, coats, 1_000);
    const receipts = await words({ kind: 'kit-receipt', to: '2022-01-06', group: '巡逻组' });
    expect(receipts).toContain('军大衣2件');
    expect(receipts).not.toContain('没领过');
  });

  it('an estimate of the whole document is told once and kept out of the sums of its items', async () => {
    const [masks, gloves] = [await store.addItem('口罩', '只'), await store.addItem('手套', '双')];
    await store.receive(
      [
        { itemId: masks, quantity: 1000 },
        { itemId: gloves, quantity: 1000 },
      ],
      { source: 'donation', party: '鱼建强', valueFen: 500_000, valueBasis: '约值' },
    );
    const receipts = await words({ kind: 'supply-register', side: 'receipts', size: 'A4', ...days });
    expect(receipts).toContain('另有1张单据只估了整单，共5,000元');
  });
});
