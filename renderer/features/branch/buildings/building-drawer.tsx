import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Building } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { PersonField } from '../person-field.tsx';

interface BuildingDrawerProps {
  /** null: a new one */
  readonly building: Building | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** One building: its name and who answers for it. */
export const BuildingDrawer = ({ building, people, onClose }: BuildingDrawerProps) => {
  const [id] = useState(() => building?.id ?? crypto.randomUUID());
  const [start] = useState(() => ({
    name: building?.name ?? '',
    committeeId: building?.committeeId ?? null,
    carerId: building?.carerId ?? null,
  }));
  const [fields, setFields] = useState(start);
  const save = useAct('building.save', { inPlace: true, done: () => `已保存 ${fields.name.trim()}` });
  const remove = useAct('building.remove', { inPlace: true, done: () => `已删除 ${start.name} 和它的单元` });
  const { failure, mayGo } = useFormCheck(save.failure ?? remove.failure, () => checkInput('building.save', { id, fields }));
  const submit = async () => {
    if (mayGo() && (await save.run({ id, fields })).ok) onClose();
  };
  return (
    <FormDrawer
      title={building ? building.name : '加一栋'}
      verb={building ? '保存' : '添加'}
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={save.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      extra={
        building && (
          <Button danger loading={remove.busy} onClick={async () => (await remove.run({ id })).ok && onClose()}>
            删除这栋和它的单元
          </Button>
        )
      }
    >
      <FormField label="楼栋" name="name" failure={failure} required hint="例如 1栋、3号楼、商业楼">
        {(field) => (
          <Input {...field} maxLength={12} value={fields.name} onChange={({ target }) => setFields({ ...fields, name: target.value })} />
        )}
      </FormField>
      <PersonField
        label="包片支委"
        people={people}
        value={fields.committeeId}
        onChange={(committeeId) => setFields({ ...fields, committeeId })}
      />
      <PersonField label="楼栋负责人" people={people} value={fields.carerId} onChange={(carerId) => setFields({ ...fields, carerId })} />
    </FormDrawer>
  );
};
