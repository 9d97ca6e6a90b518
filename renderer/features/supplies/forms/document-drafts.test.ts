import { describe, expect, it } from 'vitest';
import type { OpenLine } from '#core/supplies/document.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { answerInput, blankAnswer } from './answer-draft.ts';
import { blankIssue, issueInput, kitIssueInput } from './issue-draft.ts';
import { blankLeaving, transferInput, writeOffInput } from './leaving-draft.ts';
import { blankLine, type LineDraft } from './line-draft.ts';
import { stockById } from './lines-input.ts';
import { planLines } from './outgoing-plan.ts';
import { blankReceipt, receiptInput } from './receipt-draft.ts';
import { aLot, anItem, itemId, lying, stockOf } from './testing-stock.ts';
import { splitUnit } from './typed-unit.ts';

const id = '0b54ed05-9d6f-4f0a-9c3e-0a4b3f6f5a11';
const at = '2022-01-06T19:30' as LocalTime;
const masks = anItem({ packs: [{ name: '箱', factor: 2_000_000 }] });
const shelf = stockById([stockOf(masks, [lying(5_000_000)])]);
const line = (part: Partial<LineDraft> = {}): LineDraft => ({ ...blankLine('a', itemId), quantity: '3', ...part });
const problem = (failure: { readonly fields?: Readonly<Record<string, string>> } | null, field: string) => failure?.fields?.[field];

describe('接收', () => {
  const head = { ...blankReceipt(at, '王芳', '李明'), party: '云州商会' };
  it('sends what was typed in its own unit and leaves the last, empty line out', () => {
    const { input, failure } = receiptInput(id, head, [line({ unit: '箱' }), blankLine('b')], shelf);
    expect(failure).toBeNull();
    expect(input.fields.lines).toHaveLength(1);
    expect(input.fields.lines[0]).toMatchObject({ quantity: 3000, unit: '箱' });
  });
  it('is not taken from one person alone', () =>
    expect(problem(receiptInput(id, { ...head, checker: '王芳' }, [line()], shelf).failure, 'fields.checker')).toBe(
      '经办人和复核人要是两个人',
    ));
  it('asks for the basis of an estimate, and adds up the lines where the whole has none', () => {
    const valued = [line({ value: '99.9' }), line({ key: 'b', value: '0.1' })];
    expect(problem(receiptInput(id, head, valued, shelf).failure, 'fields.valueBasis')).toContain('依据');
    expect(receiptInput(id, { ...head, valueBasis: '发票' }, valued, shelf).input.fields.valueFen).toBe(10_000);
  });
  it.each([
    [{ quantity: '' }, 'fields.lines.0.quantity', '请填写数量'],
    [{ quantity: '一箱' }, 'fields.lines.0.quantity', '数量只写数字，最多三位小数，例如 12.5'],
    [{ value: '约5000' }, 'fields.lines.0.valueFen', '估价只写金额，单位元，例如 5000 或 12.50'],
    [{ itemId: '', quantity: '3' }, 'fields.lines.0.itemId', '请选择物品'],
  ] as const)('%j is held back with a sentence beside its field', (part, field, sentence) =>
    expect(problem(receiptInput(id, head, [line(part)], shelf).failure, field)).toBe(sentence),
  );
  it('says what is missing when nothing at all was written', () =>
    expect(problem(receiptInput(id, head, [blankLine('a')], shelf).failure, 'fields.lines.0.itemId')).toBe('请选择物品'));
  it('forgets the guardian and the anonymity of a donor when the goods were bought after all', () => {
    const bought = { ...head, source: 'purchase', donorKind: 'child', guardian: '张三', anonymous: true } as const;
    expect(receiptInput(id, bought, [line()], shelf).input.fields).toMatchObject({ donorKind: null, guardian: '', anonymous: false });
  });
});

describe('a quantity with its unit', () => {
  it('typed as one word is split, full-width figures too', () => {
    expect(splitUnit('3箱', masks)).toEqual({ quantity: '3', unit: '箱' });
    expect(splitUnit('１２ 只', masks)).toEqual({ quantity: '１２', unit: '' });
  });
  it('in a unit the item is not counted in stays as typed, to be complained of', () =>
    expect(splitUnit('3吨', masks)).toEqual({ quantity: '3吨' }));
});

describe('发放', () => {
  const head = { ...blankIssue(at, '王芳'), recipient: { ...blankIssue(at, '').recipient, kind: 'other' as const, other: '一号卡口' } };
  it('lets the last piece go', () => expect(issueInput(id, head, [line({ quantity: '5000' })], shelf).failure).toBeNull());
  it('never sends more than there is, also when two lines share it', () => {
    const two = [line({ quantity: '3000' }), line({ key: 'b', quantity: '2001' })];
    expect(problem(issueInput(id, head, two, shelf).failure, 'fields.lines.1.quantity')).toContain('差 1只');
  });
  it('says in which line packs are short, in the own unit of the item', () =>
    expect(problem(issueInput(id, head, [line({ unit: '箱' })], shelf).failure, 'fields.lines.0.quantity')).toContain('差 1000只'));
  it('wants a person of the roster, and tells the way for others', () => {
    const typed = { ...head, recipient: { ...head.recipient, kind: 'person' as const, personName: '张三' } };
    expect(problem(issueInput(id, typed, [line()], shelf).failure, 'fields.recipient.personId')).toContain('选“其他”');
  });
  it('takes the first to expire, never what is expired or bound to another purpose', () => {
    const soon = aLot('A', { expiresOn: '2022-02-01' as LocalDate });
    const late = aLot('B', { expiresOn: '2022-06-01' as LocalDate });
    const gone = aLot('C', { expiresOn: '2022-01-05' as LocalDate });
    const bound = aLot('D', { boundTo: '核酸点' });
    const lots = stockById([stockOf(masks, [lying(9000, gone), lying(2000, soon), lying(9000, late), lying(9000, bound)])]);
    const plan = planLines([line()], lots, null, { on: '2022-01-06' as LocalDate, purpose: '' }).get('a');
    expect(plan?.taken.map(({ lot, quantity }) => [lot?.code, quantity])).toEqual([
      ['A', 2000],
      ['B', 1000],
    ]);
  });
  it('asks why when a bound lot is named', () => {
    const bound = aLot('1f2a3b4c-52a4-4e8b-9d6c-7c8f1f3e5d6e', { boundTo: '核酸点' });
    const named = line({ pick: { kind: 'lot', lotId: bound.id, reason: '' } });
    const lots = stockById([stockOf(masks, [lying(9000, bound)])]);
    expect(problem(issueInput(id, head, [named], lots).failure, 'fields.lines.0.pick.reason')).toContain('为什么');
  });
  it('of kits says which part does not suffice for so many', () => {
    const kit = { id: id as never, name: '防疫战斗包', parts: [{ itemId, quantity: 2_000_000 }] };
    const three = { ...head, byKit: true, kitId: kit.id, count: '3' };
    expect(problem(kitIssueInput(id, three, kit, shelf).failure, 'fields.count')).toContain('差 1000只');
    expect(kitIssueInput(id, { ...three, count: '2' }, kit, shelf).failure).toBeNull();
  });
});

describe('报损 and 调拨', () => {
  const old = aLot('A', { expiresOn: '2022-01-01' as LocalDate });
  const lots = stockById([stockOf(masks, [lying(9000, old)])]);
  const head = { ...blankLeaving(at, '王芳', '李明'), reason: '过期' };
  it('what is past its date can be written off, but not moved as if it were good', () => {
    expect(writeOffInput(id, head, [line()], lots).failure).toBeNull();
    const elsewhere = { ...head, to: { id: '1f2a3b4c-52a4-4e8b-9d6c-7c8f1f3e5d6e' as never, name: '北门帐篷' } };
    expect(problem(transferInput(id, elsewhere, [line()], lots).failure, 'fields.lines.0.quantity')).toContain('已过期的 9只');
  });
  it('a place is not moved into itself', () =>
    expect(problem(transferInput(id, head, [line()], lots).failure, 'fields.to')).toBe('调出和调入不能是同一处'));
});

describe('归还', () => {
  const coats: OpenLine = { itemId, itemName: '军大衣', unit: '件', lot: null, quantity: 3000 };
  const head = blankAnswer(at, '王芳', '');
  const answer = (typed: string) =>
    answerInput('supplies.returnGoods', id, id, { ...head, quantities: { [`${itemId} `]: typed } }, [coats]);
  it('offers everything that is out', () =>
    expect(answerInput('supplies.returnGoods', id, id, head, [coats]).input.fields.lines[0]).toMatchObject({ quantity: 3000 }));
  it('never takes back more than is out', () => expect(problem(answer('4').failure, `fields.open.${itemId} `)).toBe('只差 3 件没有还'));
  it('is not written for nothing', () => expect(problem(answer('').failure, 'fields.lines')).toContain('一样也没有填'));
});
