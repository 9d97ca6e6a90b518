import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { composePackage } from '#core/figures/package/compose-package.ts';
import { sumPackages } from '#core/figures/package/sum-packages.ts';
import { buildFigures } from '#core/testing/build-figures.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { testPost } from '../testing/test-host.ts';
import { fingerprintOf, makeFiguresKey, signPackage } from './package-signature.ts';
import { readPackage } from './read-package.ts';

const goods = (name: string) => ({ name, spec: '', unit: '只', in: 0, out: 40_000, left: 60_000 });
const figures = buildFigures({
  gate: { people: 220 },
  requests: { medianMinutes: 45 },
  supplies: { goods: [goods('N95口罩'), goods('张伟捐的苹果'), goods('联系 138 0013 8000')] },
});
const madeAt = '2022-01-06T18:00' as LocalTime;
const compose = (branchName = '第一临时党支部') =>
  composePackage({
    post: { ...testPost, id: randomUUID() as never, sample: false, branchName },
    figures,
    days: [],
    madeAt,
    names: ['张伟'],
  });
const key = makeFiguresKey();
const bytes = signPackage(compose().body, key);
const sentence = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('数据包', () => {
  it('what was written is what is read, and the fingerprint of the sheet is the one of the file', () => {
    const read = readPackage(bytes, [fingerprintOf(key.public).toLowerCase().replaceAll(' ', '')]);
    expect(read.package.figures).toEqual(compose().body.figures);
    expect(read.fingerprint).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
  });
  it('a byte changed anywhere is noticed (a number raised on the way up)', () => {
    const step = 97;
    for (let at = 0; at < bytes.length; at += step) {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(
        sentence(() => readPackage(changed)),
        `byte ${at}`,
      ).toMatch(/不能用|没有读取/);
    }
    expect(sentence(() => readPackage(Buffer.concat([bytes, Buffer.from(' ')])))).toMatch(/被改动或损坏/);
    expect(sentence(() => readPackage(Buffer.from(bytes).subarray(0, -1)))).toMatch(/被改动或损坏/);
  });
  it('a field that does not belong there makes it no package, even well signed (a name carried along)', () => {
    const more = signPackage({ ...compose().body, names: ['张伟'] } as never, key);
    expect(sentence(() => readPackage(more))).toMatch(/不能用/);
  });
  it('another key, another version and another file are refused in words that say which', () => {
    const stranger = fingerprintOf(makeFiguresKey().public);
    expect(sentence(() => readPackage(bytes, [stranger]))).toMatch(`文件里的指纹是 ${fingerprintOf(key.public)}`);
    expect(sentence(() => readPackage(bytes, ['3F7A']))).toMatch(/不是指纹/);
    const later = signPackage({ ...compose().body, version: 2 } as never, key);
    expect(sentence(() => readPackage(later))).toMatch(/第 2 版/);
    expect(sentence(() => readPackage(Buffer.from('{}')))).toMatch(/不是数据包/);
  });
  it('goods called after somebody or by a telephone stay at the post', () => {
    const { body, leftOut } = compose();
    expect(leftOut).toBe(2);
    expect(body.figures.supplies.goods.map(({ name }) => name)).toEqual(['N95口罩']);
  });
});

describe('多点汇总', () => {
  const of = (branchName: string) => readPackage(signPackage(compose(branchName).body, makeFiguresKey())).package;

  it('adds what may be added and leaves the median alone', () => {
    const sum = sumPackages([of('甲'), of('乙')]);
    const found = (key_: string) => sum.lines.find(({ line }) => line.key === key_);
    expect(found('gatePeople')).toMatchObject({ values: [220, 220], sum: 440 });
    expect(found('medianMinutes')).toMatchObject({ values: [45, 45], sum: null });
    expect(sum.goods).toEqual([expect.objectContaining({ name: 'N95口罩', out: 80_000 })]);
  });
  it('refuses what would count twice or mix days', () => {
    const one = of('甲');
    expect(sentence(() => sumPackages([one, one]))).toMatch(/重复计算/);
    const other = { ...of('乙'), figures: { ...one.figures, to: '2022-01-07' as never } };
    expect(sentence(() => sumPackages([one, other]))).toMatch(/时段不一样/);
    const sample = { ...of('丙'), site: { ...one.site, sample: true } };
    expect(sentence(() => sumPackages([one, sample]))).toMatch(/示例/);
  });
});
