import { useState } from 'react';
import type { GroupView } from '#core/roster/organisation/working-group.ts';
import type { Person } from '#core/roster/person.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { PersonField } from '#renderer/ui/person-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';

interface GroupDrawerProps {
  /** null: a new one */
  readonly view: GroupView | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** 工作组: name, duties, leader. A name that only people carry is written down with its duties. */
export const GroupDrawer = ({ view, people, onClose }: GroupDrawerProps) => {
  const [id] = useState(() => view?.group?.id ?? crypto.randomUUID());
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'group.save',
    start: () => ({ name: view?.name ?? '', duties: view?.group?.duties ?? '', leaderId: view?.leader?.id ?? null }),
    toInput: (now) => ({ id, fields: now }),
    done: ({ name }) => `已保存 ${name.trim()}`,
    onClose,
  });
  const members = view?.members.length ?? 0;
  return (
    <FormDrawer
      {...drawer}
      title={view?.name ?? '加一个工作组'}
      verb={view?.group ? '保存' : '建立'}
      head={view?.group && <RecordHistory kind="workingGroup" id={view.group.id} name={view.name} />}
    >
      <TextField
        label="组名"
        name="name"
        failure={failure}
        required
        most={20}
        hint={members > 0 ? `改了组名，${members} 名组员的组名一起改。` : '例如 疫情封控组'}
        value={fields.name}
        onChange={(name) => change({ name })}
      />
      <PersonField
        label="组长"
        name="leaderId"
        failure={failure}
        hint="定了组长，就编进这一组。"
        people={people}
        value={fields.leaderId}
        onChange={(leaderId) => change({ leaderId })}
      />
      <TextField
        label="职责"
        name="duties"
        failure={failure}
        rows={3}
        most={300}
        value={fields.duties}
        onChange={(duties) => change({ duties })}
      />
    </FormDrawer>
  );
};
