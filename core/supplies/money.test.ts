import fc from 'fast-check';
import nzh from 'nzh/cn';
import { describe, expect, it } from 'vitest';
import { amountInWords, parseYuan, showYuan, voucherFigures } from './money.ts';

describe('大写金额 on a voucher', () => {
  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [55, '伍角伍分'],
    [100, '壹元整'],
    [1000, '壹拾元整'],
    [1010, '壹拾元壹角整'],
    [10_005, '壹佰元零伍分'],
    [10_050, '壹佰元伍角整'],
    [20_000, '贰佰元整'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [100_500, '壹仟零伍元整'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [600_714, '陆仟零柒元壹角肆分'],
    [1_000_000, '壹万元整'],
    [1_000_100, '壹万零壹元整'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [10_001_000, '壹拾万零壹拾元整'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [123_456_789, '壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'],
    [10_000_000_000, '壹亿元整'],
    [10_000_000_101, '壹亿零壹元零壹分'],
  ])('%i 分 is written %s (a wrong character makes the voucher void)', (fen, words) => {
    expect(amountInWords(fen)).toBe(words);
  });

  it('says exactly the amount, whatever it is (binary fractions would lose a fen)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000_000 }), (fen) => {
        const [, yuan = '', jiao = '', rest = ''] = /^(?:(.*)元)?零?(?:(.)角)?零?(?:(.)分)?整?$/.exec(amountInWords(fen)) ?? [];
        const read = (words: string): number => (words === '' ? 0 : Number(nzh.decodeB(words)));
        expect(read(yuan) * 100 + read(jiao) * 10 + read(rest)).toBe(fen);
      }),
    );
  });
});

describe('money in figures', () => {
  it.each([
    ['100', 10_000],
    ['5,000.5', 500_050],
    ['¥12.34', 1234],
    ['１２．５元', 1250],
    ['12.345', null],
    ['一百', null],
    ['-5', null],
  ])('reads %j as typed', (typed, fen) => {
    expect(parseYuan(typed)).toBe(fen);
  });

  it('shows fen without losing any', () => {
    expect(showYuan(500_050)).toBe('5,000.50 元');
    expect(showYuan(-10_000)).toBe('−100 元');
    expect(voucherFigures(320_000)).toBe('¥3,200.00');
  });
});
