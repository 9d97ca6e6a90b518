import { AutoComplete, Checkbox, Select } from 'antd';
import { useId } from 'react';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { dutyRoleChoices, officeChoices } from './choice-fields.ts';
import type { PersonPartProps } from './person-part-props.ts';

const OWN = '';

/** 编入哪个支部: only asked where several stand at one site. */
const JoinedBranch = ({ fields, change, failure }: Omit<PersonPartProps, 'groups'>) => {
  const branches = useHostQuery('organisation.get', {}).data?.branches ?? [];
  if (branches.length === 0) return null;
  return (
    <FormField label="编入支部" name="branchId" failure={failure}>
      {(field) => (
        <Select<string>
          {...field}
          value={fields.branchId ?? OWN}
          options={[{ value: OWN, label: '本支部' }, ...branches.map(({ id, name }) => ({ value: id as string, label: name }))]}
          onChange={(chosen) => change({ branchId: branches.find(({ id }) => id === chosen)?.id ?? null })}
        />
      )}
    </FormField>
  );
};

/** Place in the branch, the working groups and the seven duty roles (七大员). */
export const BranchPart = ({ fields, change, failure, groups }: PersonPartProps) => {
  const rolesId = useId();
  return (
    <fieldset className="form-part">
      <legend>支部与分工</legend>
      <div className="fields">
        <JoinedBranch fields={fields} change={change} failure={failure} />
        <FormField label="支部职务" name="branchOffice" failure={failure} hint="由批准成立的上级党组织指定">
          {(field) => (
            <Select {...field} value={fields.branchOffice} options={officeChoices} onChange={(branchOffice) => change({ branchOffice })} />
          )}
        </FormField>
        <FormField label="工作组" name="group" failure={failure} hint="例如 疫情封控组，可以自己写">
          {(field) => (
            <AutoComplete<string>
              {...field}
              value={fields.group}
              options={groups.filter((group) => group.includes(fields.group)).map((value) => ({ value }))}
              onChange={(group) => change({ group: group ?? '' })}
            />
          )}
        </FormField>
      </div>
      <div className="field">
        <span id={rolesId} className="field-name">
          七大员
        </span>
        <Checkbox.Group
          role="group"
          aria-labelledby={rolesId}
          options={dutyRoleChoices}
          value={[...fields.dutyRoles]}
          onChange={(dutyRoles) => change({ dutyRoles })}
        />
      </div>
    </fieldset>
  );
};
