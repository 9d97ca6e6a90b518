/**
 * 法定人数. 支委会: more than half of the committee; some offices ask for two thirds; 党员大会: more than half of the members due
 * (支部工作条例 practice as printed by branches). 无 for meetings that decide nothing.
 */
export const quorumRules = { half: '过半数', twoThirds: '三分之二以上', none: '不要求' } as const;
export type QuorumRule = keyof typeof quorumRules;
