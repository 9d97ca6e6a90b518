import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Building, BuildingUnit } from '#core/roster/organisation/building.ts';
import { readRooms } from '#core/roster/organisation/room-list.ts';
import { roomsText } from '#core/roster/organisation/rooms-text.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { PersonField } from '../person-field.tsx';

interface UnitDrawerProps {
  readonly building: Building;
  /** null: a new one */
  readonly unit: BuildingUnit | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** What the typed doors come to, told while they are typed. */
const doorsHint = (doors: string): string => {
  const read = readRooms(doors);
  if (read.kind === 'problem') return read.sentence;
  if (read.rooms.length === 0) return '从哪户到哪户，例如 101–602；零散的用顿号隔开，例如 101–602、701。';
  return `共 ${read.rooms.length} 户：${read.rooms.slice(0, 8).join('、')}${read.rooms.length > 8 ? ` … ${read.rooms.at(-1)}` : ''}`;
};

/** One unit: its name, its doors and who answers for them. */
export const UnitDrawer = ({ building, unit, people, onClose }: UnitDrawerProps) => {
  const [id] = useState(() => unit?.id ?? crypto.randomUUID());
  const [start] = useState(() => ({ name: unit?.name ?? '', doors: roomsText(unit?.rooms ?? []), carerId: unit?.carerId ?? null }));
  const [draft, setDraft] = useState(start);
  const save = useAct('building.saveUnit', { inPlace: true, done: () => `已保存 ${building.name} ${draft.name.trim()}` });
  const remove = useAct('building.removeUnit', { inPlace: true, done: () => `已删除 ${building.name} ${start.name}` });
  const read = readRooms(draft.doors);
  const rooms = read.kind === 'rooms' ? [...read.rooms] : [];
  const input = { id, fields: { buildingId: building.id, name: draft.name, rooms, carerId: draft.carerId } };
  const check = (): Failure | null =>
    read.kind === 'problem'
      ? { code: 'invalid', sentence: '门牌还读不懂，没有保存。', fields: { 'fields.rooms': read.sentence } }
      : checkInput('building.saveUnit', input);
  const { failure, mayGo } = useFormCheck(save.failure ?? remove.failure, check);
  const submit = async () => {
    if (mayGo() && (await save.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={unit ? `${building.name} ${unit.name}` : `给${building.name}加一个单元`}
      verb={unit ? '保存' : '添加'}
      dirty={JSON.stringify(draft) !== JSON.stringify(start)}
      busy={save.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      extra={
        unit && (
          <Button danger loading={remove.busy} onClick={async () => (await remove.run({ id })).ok && onClose()}>
            删除这个单元
          </Button>
        )
      }
    >
      <FormField label="单元" name="name" failure={failure} required hint="例如 1单元">
        {(field) => (
          <Input {...field} maxLength={12} value={draft.name} onChange={({ target }) => setDraft({ ...draft, name: target.value })} />
        )}
      </FormField>
      <FormField label="门牌" name="rooms" failure={failure} hint={doorsHint(draft.doors)}>
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={draft.doors}
            onChange={({ target }) => setDraft({ ...draft, doors: target.value })}
          />
        )}
      </FormField>
      <PersonField label="单元负责人" people={people} value={draft.carerId} onChange={(carerId) => setDraft({ ...draft, carerId })} />
    </FormDrawer>
  );
};
