import { Input, InputNumber, Segmented } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { type DutyRules, type RuleMode, type RuleReason, ruleModes } from '#core/duty/duty.ts';
import { keysOf } from '#core/roster/person.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { RuleText } from './rule-list.ts';

const modeOptions = keysOf(ruleModes).map((mode) => ({ value: mode, label: ruleModes[mode] }));

interface RuleLineProps {
  readonly text: RuleText;
  readonly rules: DutyRules;
  readonly onChange: (rules: DutyRules) => void;
  /** the change made here eases the rule, so that it needs a reason */
  readonly eased: boolean;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** what was written when it was eased before */
  readonly known: RuleReason | null;
  readonly failure: Failure | null;
}

/** One rule: its figures, its setting, and why it was eased. */
export const RuleLine = ({ text, rules, onChange, eased, reason, onReason, known, failure }: RuleLineProps) => {
  const rule: Readonly<Record<string, unknown>> = rules[text.name];
  const { mode } = rules[text.name];
  const change = (part: Readonly<Record<string, unknown>>) => onChange({ ...rules, [text.name]: { ...rule, ...part } });
  return (
    <li className="setup-item">
      <div className="setup-line rule-line">
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
                disabled={mode === 'off'}
                value={Number(rule[field])}
                onChange={(value) => change({ [field]: value ?? min })}
              />{' '}
              {after}
            </span>
          ))}
        </span>
        <Segmented<RuleMode>
          aria-label={`${text.title}：必须、尽量还是不管`}
          value={mode}
          options={modeOptions}
          onChange={(next) => change({ mode: next })}
        />
      </div>
      {eased ? (
        <FormField label={`为什么放宽“${text.title}”`} name={`reasons.${text.name}`} failure={failure} required>
          {(field) => <Input {...field} maxLength={200} value={reason} onChange={(event) => onReason(event.target.value)} />}
        </FormField>
      ) : (
        known && (
          <p className="quiet rule-why">
            放宽理由：{known.reason}（{known.by}，{timeWords(known.at)}）
          </p>
        )
      )}
    </li>
  );
};
