import { describe, expect, it } from 'vitest';
import type { ItemId } from '#core/contract/id.ts';
import { plainItem, type StockLine } from '#core/supplies/supplies.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { blankIssue, issueInput } from './issue-draft.ts';
import { blankItem, itemInput } from './item-draft.ts';
import { parseYuan, showYuan } from './money.ts';
import { blankReceipt, receiptInput } from './receipt-draft.ts';

const id = '0b54ed05-9d6f-4f0a-9c3e-0a4b3f6f5a11';
const itemId = '7c8f1f3e-52a4-4e8b-9d6c-1f2a3b4c5d6e';
const at = '2022-01-06T19:30' as LocalTime;
const line: StockLine = {
  item: { ...plainItem, id: itemId as ItemId, name: '一次性口罩', spec: '', unit: '包', category: 'protection', lowLevel: null },
  balance: 5000,
  received: 5000,
  issued: 0,
  daysLeft: null,
  short: false,
};

describe('money as typed', () => {
  it.each([
    ['5000', 500_000],
    ['5,000.5', 500_050],
    ['¥12.34', 1234],
    ['3200 元', 320_000],
    ['0.1', 10],
  ])('"%s" is %i fen, exactly', (text, fen) => expect(parseYuan(text)).toBe(fen));
  it.each(['', '约5000', '1.234', '-5'])('"%s" is no amount and is not guessed at', (text) => expect(parseYuan(text)).toBeNull());
  it('shows fen as yuan without losing any', () => {
    expect(showYuan(500_050)).toBe('5,000.50 元');
    expect(showYuan(320_000)).toBe('3,200 元');
  });
});

describe('receiving', () => {
  const good = { ...blankReceipt(itemId, at, '王芳'), quantity: '12.5', from: '丁香苑居民', value: '99.9' };
  it('sends exact thousandths and fen', () => {
    const { input, failure } = receiptInput(id, good);
    expect(failure).toBeNull();
    expect(input.fields.quantity).toBe(12_500);
    expect(input.fields.valueFen).toBe(9990);
  });
  it.each([
    [{ quantity: '' }, 'fields.quantity', '请填写数量'],
    [{ quantity: '一箱' }, 'fields.quantity', '数量只写数字，最多三位小数，例如 12.5'],
    [{ value: '约5000' }, 'fields.valueFen', '估价只写金额，单位元，例如 5000 或 12.50'],
    [{ from: '' }, 'fields.from', '请填写捐赠方，或勾选不具名'],
    [{ itemId: '' }, 'fields.itemId', '请选择物品，没有的话点“新物品”'],
  ])('%j is held back with a sentence beside its field', (part, field, sentence) =>
    expect(receiptInput(id, { ...good, ...part }).failure?.fields?.[field]).toBe(sentence),
  );
});

describe('issuing', () => {
  const good = { ...blankIssue(itemId, at, '王芳'), quantity: '5', to: '一号卡口' };
  it('lets the last piece go', () => expect(issueInput(id, good, line).failure).toBeNull());
  it('reads full-width figures', () => expect(issueInput(id, { ...good, quantity: '3' }, line).input.fields.quantity).toBe(3000));
  it('never sends more than there is, and says how many are missing and what to do', () => {
    const { failure } = issueInput(id, { ...good, quantity: '7.5' }, line);
    expect(failure?.fields?.['fields.quantity']).toBe('一次性口罩只剩 5 包，还差 2.5 包。请少发一些，或先登记接收。');
  });
});

describe('a new item', () => {
  it('takes an empty low level as none, not as zero', () =>
    expect(itemInput(id, { ...blankItem, name: '口罩', unit: '包' }).input.fields.lowLevel).toBeNull());
});
