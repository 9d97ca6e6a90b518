import { blankPerson, keysOf, type PersonFields, personKinds, politicalStatuses } from '#core/roster/person.ts';

const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文单仇解盖乐查',
];
const GIVEN = [
  ...'建国华丽敏静军伟强磊洋艳勇杰娟涛明超秀霞平刚桂英玉兰红梅志文晓东海燕春生金凤云飞鹏辉宇浩然子涵雨欣佳琪思远天佑喆堃祎旻垚玥',
];

/** The same people each time: fields of `count` made-up persons in 225 units, no two with one telephone. */
export const rosterPeople = (count: number): readonly PersonFields[] => {
  let seed = 20_220_106;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return (seed >>> 16) % limit;
  };
  const one = <Item>(items: readonly Item[], fallback: Item): Item => items[below(items.length)] ?? fallback;
  return Array.from({ length: count }, (_, index) => ({
    ...blankPerson,
    name: one(SURNAMES, '王') + one(GIVEN, '建') + (below(4) === 0 ? '' : one(GIVEN, '国')),
    unit: `第${below(225) + 1}小分队派出单位`,
    jobTitle: one(['科员', '科长', '主任', ''], ''),
    politicalStatus: one(keysOf(politicalStatuses), 'masses'),
    kind: one(keysOf(personKinds), 'volunteer'),
    group: one(['疫情封控组', '核酸检查组', '宣传劝导组', '帮扶救助服务组', '协调保障组'], ''),
    phone: `199${String(index).padStart(8, '0')}`,
    trained: below(5) > 0,
    consentToPublish: below(3) === 0,
    birthYear: 1950 + below(55),
  }));
};
