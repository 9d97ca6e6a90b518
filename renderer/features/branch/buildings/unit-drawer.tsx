import { Button } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Building, BuildingUnit } from '#core/roster/organisation/building.ts';
import { readRooms } from '#core/roster/organisation/room-list.ts';
import { roomsText } from '#core/roster/organisation/rooms-text.ts';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { PersonField } from '#renderer/ui/person-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';

interface UnitDrawerProps {
  readonly building: Building;
  /** null: a new one */
  readonly unit: BuildingUnit | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

const MOST_TYPED = 2000;
const SHOWN = 8;

/** What the typed doors come to, told while they are typed. */
const doorsHint = (doors: string): string => {
  const read = readRooms(doors);
  if (read.kind === 'problem') return read.sentence;
  if (read.rooms.length === 0) return '从哪户到哪户，例如 101–602；零散的用顿号隔开，例如 101–602、701。';
  const rest = read.rooms.length > SHOWN ? ` … ${read.rooms.at(-1)}` : '';
  return `共 ${read.rooms.length} 户：${read.rooms.slice(0, SHOWN).join('、')}${rest}`;
};

const unreadable = ({ doors }: { readonly doors: string }): Failure | null => {
  const read = readRooms(doors);
  return read.kind === 'problem'
    ? { code: 'invalid', sentence: '门牌还读不懂，没有保存。', fields: { 'fields.rooms': read.sentence } }
    : null;
};

const roomsIn = (doors: string): string[] => {
  const read = readRooms(doors);
  return read.kind === 'rooms' ? [...read.rooms] : [];
};

/** One unit: its name, its doors and who answers for them. */
export const UnitDrawer = ({ building, unit, people, onClose }: UnitDrawerProps) => {
  const [id] = useState(() => unit?.id ?? crypto.randomUUID());
  const remove = useAct('building.removeUnit', { inPlace: true, done: () => `已删除 ${building.name} ${unit?.name ?? ''}` });
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'building.saveUnit',
    start: () => ({ name: unit?.name ?? '', doors: roomsText(unit?.rooms ?? []), carerId: unit?.carerId ?? null }),
    toInput: ({ name, doors, carerId }) => ({ id, fields: { buildingId: building.id, name, rooms: roomsIn(doors), carerId } }),
    done: ({ name }) => `已保存 ${building.name} ${name.trim()}`,
    find: unreadable,
    other: remove.failure,
    onClose,
  });
  const deletion = (
    <Button danger loading={remove.busy} onClick={async () => (await remove.run({ id })).ok && onClose()}>
      删除这个单元
    </Button>
  );
  const title = unit ? `${building.name} ${unit.name}` : `给${building.name}加一个单元`;
  return (
    <FormDrawer
      {...drawer}
      title={title}
      verb={unit ? '保存' : '添加'}
      head={unit && <RecordHistory kind="buildingUnit" id={unit.id} name={unit.name} />}
      extra={unit && deletion}
    >
      <TextField
        label="单元"
        name="name"
        failure={failure}
        required
        most={12}
        hint="例如 1单元"
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label="门牌"
        name="rooms"
        failure={failure}
        rows={2}
        most={MOST_TYPED}
        hint={doorsHint(fields.doors)}
        value={fields.doors}
        onChange={(doors) => change({ doors })}
      />
      <PersonField label="单元负责人" people={people} value={fields.carerId} onChange={(carerId) => change({ carerId })} />
    </FormDrawer>
  );
};
