import { Button, Input } from 'antd';
import { useState } from 'react';
import { defaultRoleDuties, type RoleDuties } from '#core/roster/organisation/role-duties.ts';
import { dutyRoles, keysOf } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

/** The seven duty texts together. */
export const RolesDrawer = ({ texts, onClose }: { readonly texts: RoleDuties; readonly onClose: () => void }) => {
  const [roleDuties, setRoleDuties] = useState(texts);
  const act = useAct('organisation.saveRoleDuties', { inPlace: true, done: () => '七大员职责已保存' });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('organisation.saveRoleDuties', { roleDuties }));
  const submit = async () => {
    if (mayGo() && (await act.run({ roleDuties })).ok) onClose();
  };
  return (
    <FormDrawer
      title="七大员职责"
      verb="保存"
      dirty={JSON.stringify(roleDuties) !== JSON.stringify(texts)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      extra={<Button onClick={() => setRoleDuties(defaultRoleDuties)}>换回原来的文字</Button>}
    >
      {keysOf(dutyRoles).map((role) => (
        <FormField key={role} label={dutyRoles[role]} name={`roleDuties.${role}`} failure={failure} required>
          {(field) => (
            <Input.TextArea
              {...field}
              autoSize={{ minRows: 2, maxRows: 4 }}
              maxLength={120}
              value={roleDuties[role]}
              onChange={({ target }) => setRoleDuties({ ...roleDuties, [role]: target.value })}
            />
          )}
        </FormField>
      ))}
    </FormDrawer>
  );
};
