import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { PeopleField } from '#renderer/ui/people-field.tsx';
import { useFieldsForm } from '../use-fields-form.ts';
import type { BranchSection } from './office-rows.ts';

interface MembersDrawerProps {
  readonly section: BranchSection;
  readonly people: readonly Person[];
  readonly onClose: () => void;
}

/** 编入: people of other branches of the site come into this one. */
export const MembersDrawer = ({ section, people, onClose }: MembersDrawerProps) => {
  const { fields, change, failure, drawer } = useFieldsForm({
    route: 'branch.movePeople',
    start: (): { readonly personIds: readonly PersonId[] } => ({ personIds: [] }),
    toInput: ({ personIds }) => ({ branchId: section.id, personIds: [...personIds] }),
    done: (_, { moved }) => `已把 ${moved} 人编入${section.name}`,
    onClose,
  });
  return (
    <FormDrawer {...drawer} title={`编入${section.name}`} verb="编入">
      <p className="quiet">
        现在有 {section.members.length} 人：{section.members.map((person) => person.name).join('、') || '还没有人'}。
      </p>
      <PeopleField
        label="编入谁"
        name="personIds"
        failure={failure}
        hint="在别的支部有职务的，原职务从今天结束，在这里重新起算。"
        people={people.filter((person) => person.branchId !== section.id)}
        value={fields.personIds}
        nameOf={(id) => people.find((person) => person.id === id)?.name ?? ''}
        onChange={(personIds) => change({ personIds })}
      />
    </FormDrawer>
  );
};
