import { describe, expect, it } from 'vitest';
import { cleanLines, cleanName, cleanText } from './clean-text.ts';
import { readDutyRoles, readKind, readPoliticalStatus, readYesNo } from './read-choice.ts';
import { readBirthYear, readDate } from './read-date.ts';
import { readPhone } from './read-phone.ts';

const told = (reading: { ok: boolean; value?: unknown; reason?: string }) => (reading.ok ? reading.value : `✗ ${reading.reason}`);

describe('a telephone as people type it', () => {
  it.each([
    ['13800138000', '13800138000'],
    [' 138 0013 8000 ', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['１３８００１３８０００', '13800138000'],
    ['+8613800138000', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['0086 13800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['13800138000.0', '13800138000'],
    ['0471-1234567', '0471-1234567'],
    ['（0471）1234567', '04711234567'],
    ['0471—1234567', '0471-1234567'],
    ['+86 471 1234567', '04711234567'],
    ['04711234567-801', '04711234567-801'],
    ['86123456', '86123456'],
    ['', ''],
    ['无', ''],
    ['-', ''],
    ['暂无', ''],
    ['138OO13800O', '13800138000'],
    ['l38 0013 8000', '13800138000'],
    ['1.3800138001E10', '13800138001'],
    ['1.3800138001E+10', '13800138001'],
    ['13800138000/13900139000', '13800138000'],
    ['13800138000 13900139000', '13800138000'],
    ['138 0013 8000、0471-1234567', '13800138000'],
    ['0471-1234567\n138 0013 8000', '13800138000'],
    ['手机：13800138000', '13800138000'],
    ['13800138000（微信同号）', '13800138000'],
    ['13800138000(本人)13900139000(家属)', '13800138000'],
  ])('%j is %j', (raw, phone) => {
    expect(told(readPhone(raw))).toBe(phone);
  });

  it.each([
    ['1380013800', '只有 10 位，手机号应是 11 位'],
    ['138001380001', '有 12 位，手机号应是 11 位'],
    ['12800138000', '不是手机号段'],
    ['1.38E+10', '科学计数'],
    ['同上', '不像电话'],
    ['4711234567', '不像电话'],
  ])('%j is not taken, and the reason says why', (raw, reason) => {
    expect(told(readPhone(raw))).toContain(reason);
  });

  it.each([
    ['13800138000/13900139000', '里有 2 个号码，用了 13800138000'],
    ['138OO13800O', '里的字母按数字读成 13800138000'],
    ['1.3800138001E10', '是科学计数，按 13800138001 读'],
    ['138 0013 8000', undefined],
  ])('%j: what was decided is said (a second number would vanish unseen)', (raw, notice) => {
    const reading = readPhone(raw);
    expect(reading.ok && reading.notice).toBe(notice);
  });
});

describe('a day as people and programs write it', () => {
  it.each([
    ['2022-01-06', '2022-01-06'],
    ['2022/1/6', '2022-01-06'],
    ['2022.1.6', '2022-01-06'],
    ['2022年1月6日', '2022-01-06'],
    ['2022 年 1 月 6 日', '2022-01-06'],
    ['２０２２－０１－０６', '2022-01-06'],
    ['20220106', '2022-01-06'],
    ['2022-01-06 08:30', '2022-01-06'],
    ['44567', '2022-01-06'],
    ['44567.5', '2022-01-06'],
    ['', null],
    ['长期', null],
  ])('%j is %j', (raw, date) => {
    expect(told(readDate(raw))).toBe(date);
  });

  it.each([
    ['2022-02-30', '没有这一天'],
    ['1月6日', '没有写年份'],
    ['6/1', '没有写年份'],
    ['下周', '看不懂'],
    ['12345', '看不懂'],
  ])('%j is not guessed', (raw, reason) => {
    expect(told(readDate(raw))).toContain(reason);
  });

  it.each([
    ['1975', 1975],
    ['1975年', 1975],
    ['1975-03', 1975],
    ['1975年3月', 1975],
    ['197503', 1975],
    ['1975-03-02', 1975],
    ['', null],
    ['75', '✗ 看不懂，应是四位数的年份，例如 1975'],
  ])('year of birth %j is %j', (raw, year) => {
    expect(told(readBirthYear(raw))).toBe(year);
  });
});

describe('choices in other people’s words', () => {
  it.each([
    ['党员', 'member'],
    ['中共党员', 'member'],
    ['中共党员（预备）', 'probationary'],
    ['預備黨員', 'probationary'],
    ['共青团员', 'league'],
    ['團員', 'league'],
    ['群 众', 'masses'],
    ['', 'masses'],
    ['民盟盟员', 'democratic'],
    ['武警', '✗ 不认识，可填：中共党员、预备党员、共青团员、民主党派、群众'],
  ])('政治面貌 %j is %j', (raw, status) => {
    expect(told(readPoliticalStatus(raw))).toBe(status);
  });

  it.each([
    ['下沉干部', 'cadre'],
    ['社区“两委”', 'committee'],
    ['網格員', 'gridWorker'],
    ['物业', 'property'],
    ['', 'volunteer'],
  ])('身份 %j is %j', (raw, kind) => {
    expect(told(readKind(raw))).toBe(kind);
  });

  it.each([
    ['守门员、信息员', ['gatekeeper', 'informant']],
    ['信息员,守门员，信息员', ['informant', 'gatekeeper']],
    ['', []],
    ['守门员、炊事员', '✗ 里的“炊事员”不认识，可填：守门员、信息员、管理员、服务员、监督员、安全员、宣传员'],
  ])('七大员 %j is %j', (raw, roles) => {
    expect(told(readDutyRoles(raw))).toEqual(roles);
  });

  it.each([
    ['是', true],
    ['√', true],
    ['已培训', true],
    ['TRUE', true],
    ['否', false],
    ['', false],
    ['未', false],
    ['也许', '✗ 看不懂，请填“是”或“否”'],
  ])('yes or no %j is %j', (raw, value) => {
    expect(told(readYesNo(raw))).toBe(value);
  });
});

describe('text as it was meant', () => {
  it('a name spaced to line up is one name; rare characters and the dot survive', () => {
    expect([' 张　三 ', '王 喆', '堃\u200b祎', '买买提•艾力', 'Ann Lee', '⼤⼭'].map(cleanName)).toEqual([
      '张三',
      '王喆',
      '堃祎',
      '买买提·艾力',
      'Ann Lee',
      '大山',
    ]);
  });
  it('Chinese punctuation stays Chinese, wide letters and figures become plain', () => {
    expect(cleanText('市　局（机关），Ａ组３班')).toBe('市 局（机关），A组3班');
  });
  it('a note keeps its lines', () => {
    expect(cleanLines('一 \r\n 二')).toBe('一\n二');
  });
});
