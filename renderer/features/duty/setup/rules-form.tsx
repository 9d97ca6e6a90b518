import { Button, Input, InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import { type DutyRules, defaultDutyRules, type RuleMode } from '#core/duty/duty.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { loosened, type RuleText, ruleTexts } from './rule-list.ts';

type Mode = RuleMode;

const modeOptions = [
  { value: 'must' as const, label: '必须遵守' },
  { value: 'warn' as const, label: '只提醒' },
];

const RuleLine = ({
  text,
  rules,
  onChange,
}: {
  readonly text: RuleText;
  readonly rules: DutyRules;
  readonly onChange: (rules: DutyRules) => void;
}) => {
  const rule: Readonly<Record<string, unknown>> = rules[text.name];
  const change = (part: Readonly<Record<string, unknown>>) => onChange({ ...rules, [text.name]: { ...rule, ...part } });
  return (
    <li className="setup-line rule-line">
      <span className="rule-title">{text.title}</span>
      <span className="rule-figures">
        {text.figures.map(({ field, before, after, min, max }) => (
          <span key={field}>
            {before}{' '}
            <InputNumber
              className="rule-figure"
              aria-label={`${text.title}${before}几${after}`}
              min={min}
              max={max}
              value={Number(rule[field])}
              onChange={(value) => change({ [field]: value ?? min })}
            />{' '}
            {after}
          </span>
        ))}
      </span>
      <Segmented<Mode>
        aria-label={`${text.title}：必须遵守还是只提醒`}
        value={rules[text.name].mode}
        options={modeOptions}
        onChange={(mode) => change({ mode })}
      />
    </li>
  );
};

/** 规则: what a plan never breaks and what it only warns of. Softening one asks for a reason, which history keeps. */
export const RulesForm = ({ rules: saved }: { readonly rules: DutyRules }) => {
  const [rules, setRules] = useState(saved);
  const [reason, setReason] = useState('');
  const save = useAct('duty.saveRules', { inPlace: true, done: () => '排班规则已保存' });
  const softer = loosened(saved, rules);
  const submit = async () => {
    const input = { rules, reason };
    if (softer.length > 0 && reason.trim() === '') {
      return save.setFailure({
        code: 'invalid',
        sentence: '改成“只提醒”要写明原因，规则还没有保存。',
        fields: { reason: `为什么放宽：${softer.join('、')}` },
      });
    }
    const failure = checkInput('duty.saveRules', input);
    if (failure) return save.setFailure(failure);
    if ((await save.run(input)).ok) setReason('');
  };
  return (
    <PlainForm label="排班规则" onSubmit={() => void submit()}>
      <p className="quiet">“必须遵守”的规则，自动排班绝不违反，宁可空缺；“只提醒”的规则，违反时标出来。</p>
      <ul className="setup-list">
        {ruleTexts.map((text) => (
          <RuleLine key={text.name} text={text} rules={rules} onChange={setRules} />
        ))}
      </ul>
      <FormField
        label="修改原因"
        name="reason"
        failure={save.failure}
        required={softer.length > 0}
        hint={softer.length > 0 ? `放宽了：${softer.join('、')}` : '写给以后查看的人'}
      >
        {(field) => <Input {...field} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </FormField>
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
