import { Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { DeliveryKind, IsolatedHouseholdFields } from '#core/service/deliveries/delivery.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { kindOptions } from './task-line.tsx';

type Shared = Omit<IsolatedHouseholdFields, 'place'>;

interface HouseholdFieldsProps {
  readonly fields: Shared;
  readonly onChange: (part: Partial<Shared>) => void;
  readonly failure: Failure | null;
}

/** What one household, or a whole pasted list, is brought and on which days. */
export const HouseholdFields = ({ fields, onChange, failure }: HouseholdFieldsProps) => (
  <>
    <FormField label="每天送什么" name="households.0.fields.kinds" failure={failure}>
      {(field) => (
        <Select<DeliveryKind[]>
          {...field}
          mode="multiple"
          className="words-pick"
          value={fields.kinds}
          options={kindOptions}
          onChange={(kinds) => onChange({ kinds })}
        />
      )}
    </FormField>
    <div className="fields">
      <FormField label="从哪天起" name="households.0.fields.from" failure={failure}>
        {(field) => <DateInput {...field} value={fields.from} onChange={(from) => from && onChange({ from })} />}
      </FormField>
      <FormField label="到哪天" name="households.0.fields.until" failure={failure} hint="最后一天也送；不填：还不知道">
        {(field) => <DateInput {...field} clearable value={fields.until} onChange={(until) => onChange({ until })} />}
      </FormField>
    </div>
    <FormField label="注意事项" name="households.0.fields.needs" failure={failure} hint="例如 放门口、两桶水。不写姓名和原因">
      {(field) => <Input {...field} maxLength={100} value={fields.needs} onChange={(event) => onChange({ needs: event.target.value })} />}
    </FormField>
  </>
);
