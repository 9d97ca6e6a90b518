import { Checkbox, Input, Radio } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { keysOf } from '#core/roster/person.ts';
import { receiptSources } from '#core/supplies/supplies.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { ReceiptDraft } from './receipt-draft.ts';

interface SourcePartProps {
  readonly draft: ReceiptDraft;
  readonly change: (part: Partial<ReceiptDraft>) => void;
  readonly failure: Failure | null;
}

const sourceChoices = keysOf(receiptSources).map((value) => ({ value, label: receiptSources[value] }));
const fromWords = { donation: '捐赠方', allotment: '下拨单位', purchase: '购自' } as const;

/** Where it came from; a donor may stay unnamed on the public list. */
export const SourcePart = ({ draft, change, failure }: SourcePartProps) => (
  <fieldset className="form-part">
    <legend>来源</legend>
    <Radio.Group
      aria-label="来源"
      options={sourceChoices}
      value={draft.source}
      onChange={(event) => change({ source: event.target.value, anonymous: false })}
    />
    <div className="fields">
      <FormField label={fromWords[draft.source]} name="from" failure={failure} required={draft.source === 'donation' && !draft.anonymous}>
        {(field) => <Input {...field} value={draft.from} onChange={(event) => change({ from: event.target.value })} />}
      </FormField>
      <FormField label="估价（元）" name="valueFen" failure={failure} hint="有发票按发票，没有就按市价估；可以不填">
        {(field) => (
          <Input
            {...field}
            inputMode="decimal"
            suffix="元"
            value={draft.value}
            onChange={(event) => change({ value: event.target.value })}
          />
        )}
      </FormField>
    </div>
    {draft.source === 'donation' && (
      <Checkbox checked={draft.anonymous} onChange={(event) => change({ anonymous: event.target.checked })}>
        不具名（公示时写“爱心人士”）
      </Checkbox>
    )}
  </fieldset>
);
