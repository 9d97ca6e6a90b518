import { useState } from 'react';
import { blankPioneerPost, type PioneerPost, whyNoPioneer } from '#core/roster/organisation/pioneer-post.ts';
import type { Person } from '#core/roster/person.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { PeopleField } from '#renderer/ui/people-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { TextField } from '../text-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';

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
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'pioneer.save',
    start: () => {
      const { name, place, duties, commitment, holderIds } = post ?? blankPioneerPost;
      return { name, place, duties, commitment, holderIds };
    },
    toInput: (now) => ({ id, fields: { ...now, holderIds: [...now.holderIds] } }),
    done: ({ name }) => `已保存 ${name.trim()}`,
    onClose,
  });
  return (
    <FormDrawer
      {...drawer}
      title={post?.name ?? '设一个党员先锋岗'}
      verb={post ? '保存' : '设岗'}
      head={post && <RecordHistory kind="pioneerPost" id={post.id} name={post.name} />}
    >
      {textFields.map(({ key, ...words }) => (
        <TextField key={key} {...words} name={key} failure={failure} value={fields[key]} onChange={(text) => change({ [key]: text })} />
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
