import { Button } from 'antd';
import { defaultRoleDuties, type RoleDuties } from '#core/roster/organisation/role-duties.ts';
import { dutyRoles, keysOf } from '#core/roster/person.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';

/** The seven duty texts together. */
export const RolesDrawer = ({ texts, onClose }: { readonly texts: RoleDuties; readonly onClose: () => void }) => {
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'organisation.saveRoleDuties',
    start: () => texts,
    toInput: (roleDuties) => ({ roleDuties }),
    done: () => '七大员职责已保存',
    onClose,
  });
  return (
    <FormDrawer
      {...drawer}
      title="七大员职责"
      verb="保存"
      extra={<Button onClick={() => change(defaultRoleDuties)}>换回原来的文字</Button>}
    >
      {keysOf(dutyRoles).map((role) => (
        <TextField
          key={role}
          label={dutyRoles[role]}
          name={`roleDuties.${role}`}
          failure={failure}
          required
          rows={2}
          most={120}
          value={fields[role]}
          onChange={(text) => change({ [role]: text })}
        />
      ))}
    </FormDrawer>
  );
};
