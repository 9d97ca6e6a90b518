import { Input, Select } from 'antd';
import { FormField } from '#renderer/ui/form-field.tsx';
import { kindChoices, statusChoices } from './choice-fields.ts';
import type { PersonPartProps } from './person-part-props.ts';

/** Who it is and how to reach them. */
export const IdentityPart = ({ fields, change, failure }: PersonPartProps) => (
  <fieldset className="form-part">
    <legend>基本情况</legend>
    <div className="fields">
      <FormField label="姓名" name="name" failure={failure} required>
        {(field) => <Input {...field} autoFocus value={fields.name} onChange={(event) => change({ name: event.target.value })} />}
      </FormField>
      <FormField label="联系电话" name="phone" failure={failure}>
        {(field) => <Input {...field} inputMode="tel" value={fields.phone} onChange={(event) => change({ phone: event.target.value })} />}
      </FormField>
      <FormField label="单位" name="unit" failure={failure}>
        {(field) => <Input {...field} value={fields.unit} onChange={(event) => change({ unit: event.target.value })} />}
      </FormField>
      <FormField label="职务" name="jobTitle" failure={failure}>
        {(field) => <Input {...field} value={fields.jobTitle} onChange={(event) => change({ jobTitle: event.target.value })} />}
      </FormField>
      <FormField label="身份" name="kind" failure={failure}>
        {(field) => <Select {...field} value={fields.kind} options={kindChoices} onChange={(kind) => change({ kind })} />}
      </FormField>
      <FormField label="政治面貌" name="politicalStatus" failure={failure}>
        {(field) => (
          <Select
            {...field}
            value={fields.politicalStatus}
            options={statusChoices}
            onChange={(politicalStatus) => change({ politicalStatus })}
          />
        )}
      </FormField>
    </div>
  </fieldset>
);
