import { describe, expect, it } from 'vitest';
import { blankPerson } from './person.ts';
import { hidesPhone, hidesUnit, inWords, publishedOf, publishedPhone } from './published.ts';

const person = { ...blankPerson, name: '张三', unit: '市档案馆', phone: '13800138000' };

describe('what a public page may say', () => {
  it.each([
    // name, unit, phone → shown
    [false, false, false, null],
    [false, true, true, null],
    [true, false, false, { name: '张三', unit: '', phone: '' }],
    [true, true, false, { name: '张三', unit: '市档案馆', phone: '' }],
    [true, false, true, { name: '张三', unit: '', phone: '13800138000' }],
    [true, true, true, { name: '张三', unit: '市档案馆', phone: '13800138000' }],
  ])('name %s, unit %s, telephone %s: each only with its own consent, none without that of the name', (name, unit, phone, shown) => {
    expect(publishedOf({ ...person, consentToPublish: name, publishUnit: unit, publishPhone: phone })).toEqual(shown);
  });

  it('a telephone is called hidden only where there is one', () => {
    const agreed = { ...person, consentToPublish: true };
    expect(hidesPhone(agreed)).toBe(true);
    expect(hidesPhone({ ...agreed, publishPhone: true })).toBe(false);
    expect(hidesPhone({ ...agreed, phone: '' })).toBe(false);
    expect(hidesUnit(agreed)).toBe(true);
    expect(hidesUnit({ ...agreed, unit: '' })).toBe(false);
  });

  it('nobody on the roster has no telephone', () => expect(publishedPhone(undefined)).toBe(''));

  it('a long list of names is counted, not printed in full', () => {
    const many = Array.from({ length: 9 }, (_, index) => `甲${index}`);
    expect(inWords(many)).toBe('甲0、甲1、甲2、甲3、甲4、甲5等 9 人');
    expect(inWords(many.slice(0, 2))).toBe('甲0、甲1');
  });
});
