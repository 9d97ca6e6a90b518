import { AutoComplete, Checkbox, Input } from 'antd';
import { usualPosts } from '#core/roster/registration.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { yearOf, yearText } from './birth-year.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** Where somebody helps, and what planning has to know: days on site, nights, training, age. */
export const DutyPart = ({ fields, change, failure }: PersonPartProps) => (
  <fieldset className="form-part">
    <legend>岗位和排班</legend>
    <div className="fields">
      <FormField label="服务岗位" name="servicePost" failure={failure} hint="例如 卡口，可以自己写">
        {(field) => (
          <AutoComplete<string>
            {...field}
            value={fields.servicePost}
            options={usualPosts.filter((post) => post.includes(fields.servicePost)).map((value) => ({ value }))}
            onChange={(servicePost) => change({ servicePost: servicePost ?? '' })}
          />
        )}
      </FormField>
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
        已参加岗前培训（没有培训的人不排班；在“报到与培训”里签到的会自动勾上）
      </Checkbox>
      <Checkbox checked={fields.noNights} onChange={(event) => change({ noNights: event.target.checked })}>
        不排夜班
      </Checkbox>
    </div>
  </fieldset>
);
