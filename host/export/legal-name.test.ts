import { Buffer } from 'node:buffer';
import { relative, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalName, pathInside } from './legal-name.ts';

const folder = '/media/u/盘';
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\.|$)/i;
const hasForbidden = (name: string) =>
  [...name].some((char) => '<>:"/\\|?*'.includes(char) || char < ' ' || /[\u202a-\u202e\u2066-\u2069]/.test(char));

const isSafe = (name: string): boolean => {
  const inner = relative(folder, pathInside(folder, name));
  return (
    inner === name &&
    !name.includes(sep) &&
    !hasForbidden(name) &&
    !DEVICE.test(name) &&
    !/^[. ]|[. ]$/.test(name) &&
    Buffer.byteLength(name) <= 240
  );
};

describe('a file name that opens everywhere', () => {
  it.each([
    ['值班表.pdf', '值班表.pdf'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['CON', 'CON-'],
    ['aux.txt', 'aux-.txt'],
    ['COM¹.pdf', 'COM¹-.pdf'],
    ['第1期:物资?.pdf', '第1期-物资-.pdf'],
    ['值班表. ', '值班表'],
    ['.隐藏', '隐藏'],
    ['', '-'],
    ['...', '-'],
    ['公示\u202efdp.exe', '公示-fdp.exe'],
    ['通知：关于／值班.pdf', '通知：关于／值班.pdf'],
    ['👨‍👩‍👧家.pdf', '👨‍👩‍👧家.pdf'],
  ])('%j becomes %j', (wanted, name) => {
    expect(legalName(wanted)).toBe(name);
    expect(isSafe(name)).toBe(true);
  });

  it('keeps 80 汉字 and the extension of a name of 255 汉字, numbered or not', () => {
    expect(legalName('值'.repeat(80))).toBe('值'.repeat(80));
    expect(legalName(`${'值'.repeat(255)}.pdf`)).toBe(`${'值'.repeat(78)}.pdf`);
    expect(legalName(`${'值'.repeat(255)}.pdf`, ' (2)')).toBe(`${'值'.repeat(77)} (2).pdf`);
    expect(legalName('👨‍👩‍👧'.repeat(50))).toBe('👨‍👩‍👧'.repeat(13));
  });

  it('never leaves its folder, breaks a rule of Windows or changes when asked twice (10,000 names)', () => {
    const hostile = fc.constantFrom(
      '..',
      '/',
      '\\',
      'CON',
      'aux',
      '.',
      ' ',
      ':',
      '\u0000',
      '\u202e',
      '值',
      '😀',
      '／',
      '.pdf',
      'x',
      '~',
      '\ud800',
      '\u3000',
    );
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(hostile, { maxLength: 120 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(names, fc.constantFrom('', ' (2)', ' (99)'), (wanted, ending) => {
        const name = legalName(wanted, ending);
        expect(isSafe(name), JSON.stringify([wanted, name])).toBe(true);
        expect(legalName(name)).toBe(name);
      }),
      { numRuns: 10_000, seed: 20_221_201 },
    );
  });
});
