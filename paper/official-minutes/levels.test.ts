import { expect, test } from 'vitest';
import { bodyParagraphs } from './levels.ts';
import { linesOf } from './line-fill.ts';
import { titleLines } from './title-lines.ts';

test.each([
  ['一、守住关口', 1, '一、守住关口', '', true],
  ['十二、后勤。各组当天报数。', 1, '十二、后勤。', '各组当天报数。', false],
  ['(三) 值守', 2, '（三）值守', '', true],
  ['（一）两个卡口不断人。夜班三人。', 2, '（一）两个卡口不断人。', '夜班三人。', false],
  ['1、提前到岗；', 3, '', '1.提前到岗；', false],
  ['（2）口头报告。', 4, '', '（2）口头报告。', false],
  ['1.5米以外等候', 0, '', '1.5米以外等候', false],
  ['2022.1.6开会', 0, '', '2022.1.6开会', false],
  ['　　会议指出，一、二号楼先测。', 0, '', '会议指出，一、二号楼先测。', false],
] as const)('%s is set in the face of its level, its mark as the standard writes it', (line, level, head, text, alone) => {
  expect(bodyParagraphs(line)).toEqual([{ level, head, text, alone }]);
});

test('a title breaks between words into lines of about equal length, and where the writer broke it', () => {
  expect(titleLines('龙泉社区临时党支部支委会会议纪要')).toEqual(['龙泉社区临时党支部支委会会议纪要']);
  const long = titleLines('煤田公交小区疫情防控临时党支部关于进一步加强夜间值守和物资配送工作的会议纪要');
  expect(long.length).toBe(2);
  for (const line of long) expect(line.length).toBeLessThanOrEqual(20);
  expect(long.join('')).toBe('煤田公交小区疫情防控临时党支部关于进一步加强夜间值守和物资配送工作的会议纪要');
  expect(long.every((line) => !/^[的和]/.test(line))).toBe(true);
  expect(titleLines('龙泉社区\n临时党支部会议纪要')).toEqual(['龙泉社区', '临时党支部会议纪要']);
});

test('the count of lines keeps punctuation off their beginning, as the printed page does', () => {
  expect(linesOf('守'.repeat(26), 26, 28)).toBe(1);
  expect(linesOf(`${'守'.repeat(26)}。`, 26, 28)).toBe(2);
  expect(linesOf(`${'守'.repeat(26)}${'关'.repeat(28)}`, 26, 28)).toBe(2);
  expect(linesOf(`${'守'.repeat(25)}2022年`, 26, 28)).toBe(2);
});
