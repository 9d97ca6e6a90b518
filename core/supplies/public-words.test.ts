import { expect, it } from 'vitest';
import { publicDonor, withoutPhones } from './public-words.ts';

it.each([
  ['张三 138 0013 8000', '张三'],
  ['张三13800138000', '张三'],
  ['张三１３８００１３８０００', '张三'],
  ['李四（电话：138-0013-8000）', '李四'],
  ['李四，联系电话 0538-6220000', '李四'],
  ['鱼建强（0471-5901234）', '鱼建强'],
  ['惠民超市 400-820-1234', '惠民超市'],
  ['门卫 6220110', '门卫'],
  ['第37中学2022届', '第37中学2022届'],
  ['2021-2022学年家委会', '2021-2022学年家委会'],
  ['11月15日至11月18日值守', '11月15日至11月18日值守'],
])('takes the number out of %j and nothing else (a number on the wall cannot be taken back)', (typed, shown) => {
  expect(withoutPhones(typed)).toBe(shown);
});

it('never names in public a donor who asked for no name, nor one that is only a number', () => {
  expect(publicDonor({ donor: '鱼建强', anonymous: true })).toBe('爱心人士');
  expect(publicDonor({ donor: '13800138000', anonymous: false })).toBe('爱心人士');
  expect(publicDonor({ donor: '鱼建强', anonymous: false })).toBe('鱼建强');
});
