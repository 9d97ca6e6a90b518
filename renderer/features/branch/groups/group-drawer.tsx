import { Input } from 'antd';
import { useState } from 'react';
import type { GroupView } from '#core/roster/organisation/working-group.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { PersonField } from '../person-field.tsx';

interface GroupDrawerProps {
  /** null: a new one */
  readonly view: GroupView | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** 工作组: name, duties, leader. A name that only people carry is written down with its duties. */
export const GroupDrawer = ({ view, people, onClose }: GroupDrawerProps) => {
  const [id] = useState(() => view?.group?.id ?? crypto.randomUUID());
  const [start] = useState(() => ({
    name: view?.name ?? '',
    duties: view?.group?.duties ?? '',
    leaderId: view?.leader?.id ?? null,
  }));
  const [fields, setFields] = useState(start);
  const change = (part: Partial<typeof fields>) => setFields({ ...fields, ...part });
  const act = useAct('group.save', { inPlace: true, done: () => `已保存 ${fields.name.trim()}` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('group.save', { id, fields }));
  const submit = async () => {
    if (mayGo() && (await act.run({ id, fields })).ok) onClose();
  };
  const members = view?.members.length ?? 0;
  return (
    <FormDrawer
      title={view ? view.name : '加一个工作组'}
      verb={view?.group ? '保存' : '建立'}
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <FormField
        label="组名"
        name="name"
        failure={failure}
        required
        hint={members > 0 ? `改了组名，${members} 名组员的组名一起改。` : '例如 疫情封控组'}
      >
        {(field) => <Input {...field} maxLength={20} value={fields.name} onChange={({ target }) => change({ name: target.value })} />}
      </FormField>
      <PersonField
        label="组长"
        name="leaderId"
        failure={failure}
        hint="定了组长，就编进这一组。"
        people={people}
        value={fields.leaderId}
        onChange={(leaderId) => change({ leaderId })}
      />
      <FormField label="职责" name="duties" failure={failure}>
        {(field) => (
          <Input.TextArea
            {...field}
            autoSize={{ minRows: 3, maxRows: 8 }}
            maxLength={300}
            value={fields.duties}
            onChange={({ target }) => change({ duties: target.value })}
          />
        )}
      </FormField>
    </FormDrawer>
  );
};
