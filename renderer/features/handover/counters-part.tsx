import { Input, InputNumber } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { type CounterName, handoverCounters } from '#core/duty/handover.ts';
import { keysOf } from '#core/roster/person.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { ChangeDraft, HandoverDraft } from './handover-draft.ts';

export interface PartProps {
  readonly draft: HandoverDraft;
  readonly change: ChangeDraft;
  readonly failure: Failure | null;
}

const MOST = 99_999;

/** 查验情况: the six numbers first, one Tab apart. */
export const CountersPart = ({ draft, change, failure }: PartProps) => (
  <fieldset className="form-part">
    <legend>查验情况</legend>
    <div className="handover-counters">
      {keysOf(handoverCounters).map((name: CounterName) => (
        <FormField key={name} label={handoverCounters[name]} name={`counters.${name}`} failure={failure}>
          {(field) => (
            <InputNumber<number>
              {...field}
              className="handover-counter"
              min={0}
              max={MOST}
              precision={0}
              controls={false}
              inputMode="numeric"
              value={draft.counters[name]}
              onChange={(value) => change({ counters: { ...draft.counters, [name]: value } })}
            />
          )}
        </FormField>
      ))}
    </div>
    <FormField label="异常怎么处置的" name="abnormal" failure={failure} hint="只写人数和去向，不写过往人员的姓名、电话">
      {(field) => (
        <Input.TextArea
          {...field}
          autoSize={{ minRows: 1, maxRows: 6 }}
          value={draft.abnormal}
          onChange={(event) => change({ abnormal: event.target.value })}
        />
      )}
    </FormField>
  </fieldset>
);
