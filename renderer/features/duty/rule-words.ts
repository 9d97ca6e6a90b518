import type { Breach, DutyRuleName } from '#core/duty/duty.ts';

/** What a broken rule is called where there is room for a few characters only; the breach's own sentence says the rest. */
export const ruleWords: Readonly<Record<DutyRuleName, string>> = {
  rest: '休息不足',
  nights: '夜班过密',
  weeklyRest: '周休不足',
  consecutiveDays: '连班过久',
  weeklyHours: '周工时超',
  partyMember: '缺党员',
  training: '未培训',
  seniorAge: '高龄夜班',
  oneDutyADay: '一天两班',
  notAvailable: '不在岗期',
  absent: '请假期间',
  noNights: '不排夜班',
  minor: '未成年',
  removed: '已移出',
  pair: '搭班不合',
};

/** Each rule once, hard ones first: 休息不足、周工时超 */
export const breachWords = (breaches: readonly Breach[]): string => {
  const ordered = [...breaches].sort((one, other) => Number(other.hard) - Number(one.hard));
  return [...new Set(ordered.map((breach) => ruleWords[breach.rule]))].join('、');
};
