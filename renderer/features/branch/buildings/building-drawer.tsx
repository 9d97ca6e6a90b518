import { Button } from 'antd';
import { useState } from 'react';
import type { Building } from '#core/roster/organisation/building.ts';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { PersonField } from '#renderer/ui/person-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';

interface BuildingDrawerProps {
  /** null: a new one */
  readonly building: Building | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** One building: its name and who answers for it. */
export const BuildingDrawer = ({ building, people, onClose }: BuildingDrawerProps) => {
  const [id] = useState(() => building?.id ?? crypto.randomUUID());
  const remove = useAct('building.remove', { inPlace: true, done: () => `已删除 ${building?.name ?? ''} 和它的单元` });
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'building.save',
    start: () => ({ name: building?.name ?? '', committeeId: building?.committeeId ?? null, carerId: building?.carerId ?? null }),
    toInput: (now) => ({ id, fields: now }),
    done: ({ name }) => `已保存 ${name.trim()}`,
    other: remove.failure,
    onClose,
  });
  const deletion = (
    <Button danger loading={remove.busy} onClick={async () => (await remove.run({ id })).ok && onClose()}>
      删除这栋和它的单元
    </Button>
  );
  return (
    <FormDrawer
      {...drawer}
      title={building?.name ?? '加一栋'}
      verb={building ? '保存' : '添加'}
      head={building && <RecordHistory kind="building" id={building.id} name={building.name} />}
      extra={building && deletion}
    >
      <TextField
        label="楼栋"
        name="name"
        failure={failure}
        required
        most={12}
        hint="例如 1栋、3号楼、商业楼"
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <PersonField label="包片支委" people={people} value={fields.committeeId} onChange={(committeeId) => change({ committeeId })} />
      <PersonField label="楼栋负责人" people={people} value={fields.carerId} onChange={(carerId) => change({ carerId })} />
    </FormDrawer>
  );
};
