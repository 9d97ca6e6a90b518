import type { DutyRules } from '../duty.ts';

/** The post's rules as the secretary sets them, in a few words with their figures. */
export const ruleTexts = (rules: DutyRules): Readonly<Record<keyof DutyRules, string>> => ({
  rest: `两班之间至少休息 ${rules.rest.hours} 小时`,
  nights: `连续夜班最多 ${rules.nights.most} 个、之后休息 ${rules.nights.freeHoursAfter} 小时`,
  weeklyRest: `每七天连续休息 ${rules.weeklyRest.hours} 小时`,
  consecutiveDays: `连续值班最多 ${rules.consecutiveDays.most} 天`,
  weeklyHours: `每周最多 ${rules.weeklyHours.most} 小时`,
  partyMember: '每班一名党员',
  training: '未培训的人不值班',
  seniorAge: `满 ${rules.seniorAge.age} 岁不排夜班`,
});
