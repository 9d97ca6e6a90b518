import { describe, expect, it } from 'vitest';
import { defaultDutyRules } from '#core/duty/duty.ts';
import { parseRulesSetting } from './settings.ts';

describe('rules stored by an older version', () => {
  it('are read as they were, without reasons of single rules', () => {
    const rules = { ...defaultDutyRules, rest: { mode: 'warn' as const, hours: 9 } };
    expect(parseRulesSetting({ rules, reason: '人手不够' })).toEqual({ rules, reason: '人手不够', reasons: [] });
  });
});
