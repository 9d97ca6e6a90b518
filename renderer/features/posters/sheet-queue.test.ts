import { expect, it } from 'vitest';
import { takeTurn } from './sheet-queue.ts';

it('lays out two pages at a time, in the order asked, and goes on past one that is no longer wanted', () => {
  const begun: string[] = [];
  const turn = (name: string) => takeTurn(() => begun.push(name));
  const [first, second, third] = [turn('甲'), turn('乙'), turn('丙')];
  const fourth = turn('丁');
  expect(begun).toEqual(['甲', '乙']);
  third();
  first();
  expect(begun).toEqual(['甲', '乙', '丁']);
  first();
  second();
  fourth();
  expect(begun).toEqual(['甲', '乙', '丁']);
  turn('戊')();
  expect(begun).toEqual(['甲', '乙', '丁', '戊']);
});
