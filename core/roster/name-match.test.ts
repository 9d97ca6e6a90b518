import { describe, expect, it } from 'vitest';
import { matchesName } from './name-match.ts';

describe('finding a person by what the secretary types', () => {
  it.each([
    ['欧阳建国', 'oyjg'],
    ['欧阳建国', 'ouyang'],
    ['欧阳建国', 'jianguo'],
    ['欧阳建国', '阳建'],
    ['张三丰', 'zhsf'],
    ['张三丰', 'zsf'],
    ['张三丰', 'zhangsanfeng'],
    ['张三丰', 'zhang san'],
    ['单雄信', 'shan'],
    ['吕梁', 'lv'],
    ['李四', ''],
  ])('%s is found by "%s"', (name, query) => expect(matchesName(name, query)).toBe(true));

  it.each([
    ['张三丰', 'lsf'],
    ['张三丰', 'zf'],
    ['张三丰', '四'],
    ['李四', '13800138000'],
  ])('%s is not found by "%s" (a wrong hit would issue goods to the wrong person)', (name, query) =>
    expect(matchesName(name, query)).toBe(false),
  );
});
