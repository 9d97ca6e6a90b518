import type { DutyRules } from '#core/duty/duty.ts';

/** A figure of a rule: which field, what to say before and after it, and its limits. */
export interface RuleFigure<Name extends keyof DutyRules = keyof DutyRules> {
  readonly field: Exclude<keyof DutyRules[Name], 'mode'> & string;
  readonly before: string;
  readonly after: string;
  readonly min: number;
  readonly max: number;
}
export interface RuleText {
  readonly name: keyof DutyRules;
  readonly title: string;
  readonly figures: readonly {
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly min: number;
    readonly max: number;
  }[];
}

const rule = <Name extends keyof DutyRules>(name: Name, title: string, ...figures: readonly RuleFigure<Name>[]): RuleText => ({
  name,
  title,
  figures,
});

/** The rules in the words of the post, in the order people ask about them. */
export const ruleTexts: readonly RuleText[] = [
  rule('rest', '两班之间休息', { field: 'hours', before: '至少', after: '小时', min: 0, max: 48 }),
  rule(
    'nights',
    '连续夜班',
    { field: 'most', before: '最多', after: '个', min: 1, max: 14 },
    { field: 'freeHoursAfter', before: '之后休息', after: '小时', min: 0, max: 72 },
  ),
  rule('weeklyRest', '每七天连续休息', { field: 'hours', before: '至少', after: '小时', min: 0, max: 96 }),
  rule('consecutiveDays', '连续值班', { field: 'most', before: '最多', after: '天', min: 1, max: 31 }),
  rule('weeklyHours', '周一到周日值班', { field: 'most', before: '最多', after: '小时', min: 1, max: 168 }),
  rule('partyMember', '每班至少一名党员'),
  rule('training', '未培训的人不上岗'),
  rule('seniorAge', '高龄人员不排夜班', { field: 'age', before: '从', after: '岁起', min: 50, max: 120 }),
];
