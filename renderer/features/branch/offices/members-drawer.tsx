import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { PeopleField } from '../people-field.tsx';
import type { BranchSection } from './office-rows.ts';

interface MembersDrawerProps {
  readonly section: BranchSection;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** 编入: people of other branches of the site come into this one. */
export const MembersDrawer = ({ section, people, onClose }: MembersDrawerProps) => {
  const [personIds, setPersonIds] = useState<readonly PersonId[]>([]);
  const act = useAct('branch.movePeople', { inPlace: true, done: ({ moved }) => `已把 ${moved} 人编入${section.name}` });
  const input = { branchId: section.id, personIds: [...personIds] };
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('branch.movePeople', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={`编入${section.name}`}
      verb="编入"
      dirty={personIds.length > 0}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="quiet">
        现在有 {section.members.length} 人：{section.members.map((person) => person.name).join('、') || '还没有人'}。
      </p>
      <PeopleField
        label="编入谁"
        name="personIds"
        failure={failure}
        hint="在别的支部有职务的，原职务从今天结束，在这里重新起算。"
        people={people.filter((person) => person.branchId !== section.id)}
        value={personIds}
        nameOf={(id) => people.find((person) => person.id === id)?.name ?? ''}
        onChange={setPersonIds}
      />
    </FormDrawer>
  );
};
