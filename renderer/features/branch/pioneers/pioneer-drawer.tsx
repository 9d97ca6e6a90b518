import { Input } from 'antd';
import { useState } from 'react';
import { blankPioneerPost, type PioneerPost, whyNoPioneer } from '#core/roster/organisation/pioneer-post.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { PeopleField } from '../people-field.tsx';

interface PioneerDrawerProps {
  /** null: a new one */
  readonly post: PioneerPost | null;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

const textFields = [
  { key: 'name', label: '岗名', hint: '例如 进口卡口党员先锋岗', most: 20, required: true },
  { key: 'place', label: '位置', hint: '例如 小区进口', most: 30, required: false },
  { key: 'duties', label: '职责', hint: '一两句话', most: 200, required: false },
  { key: 'commitment', label: '承诺', hint: '印在岗牌上，例如 我在岗，请放心', most: 60, required: false },
] as const;

/** 党员先锋岗: where, what, who, and what they promise. */
export const PioneerDrawer = ({ post, people, onClose }: PioneerDrawerProps) => {
  const [id] = useState(() => post?.id ?? crypto.randomUUID());
  const [start] = useState(() => {
    const { name, place, duties, commitment, holderIds } = post ?? blankPioneerPost;
    return { name, place, duties, commitment, holderIds };
  });
  const [fields, setFields] = useState(start);
  const change = (part: Partial<typeof fields>) => setFields({ ...fields, ...part });
  const input = { id, fields: { ...fields, holderIds: [...fields.holderIds] } };
  const act = useAct('pioneer.save', { inPlace: true, done: () => `已保存 ${fields.name.trim()}` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('pioneer.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={post ? post.name : '设一个党员先锋岗'}
      verb={post ? '保存' : '设岗'}
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {textFields.map(({ key, label, hint, most, required }) => (
        <FormField key={key} label={label} name={key} failure={failure} hint={hint} required={required}>
          {(field) => <Input {...field} maxLength={most} value={fields[key]} onChange={({ target }) => change({ [key]: target.value })} />}
        </FormField>
      ))}
      <PeopleField
        label="在岗党员"
        name="holderIds"
        failure={failure}
        hint="由中共党员（含预备党员）担任。"
        people={people.filter((person) => !person.removed)}
        value={fields.holderIds}
        nameOf={(personId) => people.find((person) => person.id === personId)?.name ?? '不在册的人'}
        whyNot={whyNoPioneer}
        onChange={(holderIds) => change({ holderIds })}
      />
    </FormDrawer>
  );
};
