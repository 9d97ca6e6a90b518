import { Checkbox, Input } from 'antd';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { yearOf, yearText } from './birth-year.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** What planning has to know: days on site, nights, training, age. */
export const DutyPart = ({ fields, change, failure }: PersonPartProps) => (
  <fieldset className="form-part">
    <legend>排班条件</legend>
    <div className="fields">
      <FormField label="到岗日期" name="availableFrom" failure={failure} hint="不填：已经在岗">
        {(field) => <DateInput {...field} clearable value={fields.availableFrom} onChange={(availableFrom) => change({ availableFrom })} />}
      </FormField>
      <FormField label="离开日期" name="availableTo" failure={failure} hint="不填：一直在岗">
        {(field) => <DateInput {...field} clearable value={fields.availableTo} onChange={(availableTo) => change({ availableTo })} />}
      </FormField>
      <FormField label="出生年份" name="birthYear" failure={failure} hint="只记年份；年长的同志默认不排夜班">
        {(field) => (
          <Input
            {...field}
            inputMode="numeric"
            maxLength={4}
            value={yearText(fields.birthYear)}
            onChange={(event) => change({ birthYear: yearOf(event.target.value) })}
          />
        )}
      </FormField>
    </div>
    <div className="form-checks">
      <Checkbox checked={fields.trained} onChange={(event) => change({ trained: event.target.checked })}>
        已参加岗前培训（没有培训的人不排班）
      </Checkbox>
      <Checkbox checked={fields.noNights} onChange={(event) => change({ noNights: event.target.checked })}>
        不排夜班
      </Checkbox>
    </div>
  </fieldset>
);
