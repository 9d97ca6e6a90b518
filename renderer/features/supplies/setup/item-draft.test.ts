import { describe, expect, it } from 'vitest';
import { blankItem, itemInput } from './item-draft.ts';

const id = '0b54ed05-9d6f-4f0a-9c3e-0a4b3f6f5a11';
const masks = { ...blankItem, name: '口罩', unit: '只' };

describe('a new item', () => {
  it('takes an empty low level as none, not as zero', () => expect(itemInput(id, masks).input.fields.lowLevel).toBeNull());
  it('keeps packs exact and leaves a row that was only begun out', () => {
    const { input, failure } = itemInput(id, {
      ...masks,
      packs: [
        { name: '箱', factor: '2000' },
        { name: '', factor: '' },
      ],
    });
    expect(failure).toBeNull();
    expect(input.fields.packs).toEqual([{ name: '箱', factor: 2_000_000 }]);
  });
  it('does not guess what a pack holds', () =>
    expect(itemInput(id, { ...masks, packs: [{ name: '箱', factor: '' }] }).failure?.fields?.['fields.packs.0.factor']).toBe(
      '请填写一件有多少',
    ));
  it('does not take “一个月” for days', () =>
    expect(itemInput(id, { ...masks, warnDays: '一个月' }).failure?.fields?.['fields.warnDays']).toBe('请写天数，例如 30'));
});
