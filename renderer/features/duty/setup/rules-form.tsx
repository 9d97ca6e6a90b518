import { Button } from 'antd';
import { useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import { type DutyRules, defaultDutyRules } from '#core/duty/duty.ts';
import { loosenedRules } from '#core/duty/loosened-rules.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { NeedAgainstPeople } from './need-against-people.tsx';
import { RuleLine } from './rule-line.tsx';
import { ruleTexts } from './rule-list.ts';

type Reasons = Partial<Record<keyof DutyRules, string>>;

/** What is still to be written, field by field; null when every eased rule has its reason. */
const missingReasons = (eased: readonly (keyof DutyRules)[], reasons: Reasons) => {
  const missing = eased.filter((rule) => (reasons[rule] ?? '').trim() === '');
  if (missing.length === 0) return null;
  const fields = Object.fromEntries(missing.map((rule) => [`reasons.${rule}`, '请写明为什么放宽']));
  return { code: 'invalid' as const, sentence: '放宽了规则要逐条写明理由，规则还没有保存。', fields };
};

/** 规则: what a plan never breaks, what it keeps where it can, what it does not look at. Easing one asks for a reason, which stays beside it. */
export const RulesForm = ({ period }: { readonly period: DutyPeriod }) => {
  const { setup } = period;
  const [rules, setRules] = useState(setup.rules);
  const [reasons, setReasons] = useState<Reasons>({});
  const save = useAct('duty.saveRules', { inPlace: true, done: () => '排班规则已保存' });
  const eased = loosenedRules(setup.rules, rules);
  const submit = async () => {
    const input = { rules, reasons: Object.fromEntries(eased.map((rule) => [rule, reasons[rule] ?? ''])) };
    const failure = missingReasons(eased, reasons) ?? checkInput('duty.saveRules', input);
    if (failure) return save.setFailure(failure);
    if ((await save.run(input)).ok) setReasons({});
  };
  return (
    <PlainForm label="排班规则" onSubmit={() => void submit()}>
      <p className="quiet">“必须”：自动排班绝不违反，宁可空缺。“尽量”：能守就守，违反时标出来。“不管”：不检查。放宽要写理由。</p>
      <ul className="setup-list">
        {ruleTexts.map((text) => (
          <RuleLine
            key={text.name}
            text={text}
            rules={rules}
            onChange={setRules}
            eased={eased.includes(text.name)}
            reason={reasons[text.name] ?? ''}
            onReason={(reason) => setReasons({ ...reasons, [text.name]: reason })}
            known={setup.ruleReasons.find((one) => one.rule === text.name) ?? null}
            failure={save.failure}
          />
        ))}
      </ul>
      <NeedAgainstPeople period={period} setup={{ ...setup, rules }} />
      <FailureNotice failure={save.failure} />
      <div className="setup-line">
        <Button onClick={() => setRules(defaultDutyRules)}>恢复默认</Button>
        <Button type="primary" htmlType="submit" loading={save.busy}>
          保存规则
        </Button>
      </div>
    </PlainForm>
  );
};
