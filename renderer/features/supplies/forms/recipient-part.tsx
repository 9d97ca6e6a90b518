import { Input, Radio, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import { keysOf } from '#core/roster/person.ts';
import { recipientKinds } from '#core/supplies/party-kind.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { HouseholdFields } from './household-fields.tsx';
import type { RecipientDraft } from './recipient-draft.ts';
import { usePeople } from './use-people.ts';

export interface RecipientProps {
  readonly draft: RecipientDraft;
  readonly change: (part: Partial<RecipientDraft>) => void;
  readonly failure: Failure | null;
}

const kindChoices = keysOf(recipientKinds).map((value) => ({ value, label: recipientKinds[value] }));

const PersonField = ({ draft, change, failure }: RecipientProps) => {
  const people = usePeople();
  return (
    <FormField label="领用人" name="recipient.personId" failure={failure} required hint="打姓名或拼音首字母，从列出的人里选">
      {(field) => (
        <PersonPick
          {...field}
          people={people}
          value={draft.personName}
          onChange={(personName, person) => change({ personName, personId: person?.id ?? null })}
        />
      )}
    </FormField>
  );
};

const GroupField = ({ draft, change, failure }: RecipientProps) => {
  const { data } = useHostQuery('organisation.get', {});
  return (
    <FormField label="工作组" name="recipient.groupId" failure={failure} required hint="工作组在“花名册 → 组织”里建立">
      {(field) => (
        <Select
          {...field}
          placeholder="选工作组"
          options={(data?.groups ?? []).map((group) => ({ value: group.id as string, label: group.name }))}
          value={draft.groupId || null}
          onChange={(groupId) => change({ groupId: groupId ?? '' })}
          notFoundContent="还没有工作组"
        />
      )}
    </FormField>
  );
};

const PostField = ({ draft, change, failure }: RecipientProps) => {
  const { data } = useHostQuery('duty.setup', {});
  return (
    <FormField label="岗位" name="recipient.dutyPostId" failure={failure} required>
      {(field) => (
        <Select
          {...field}
          placeholder="选岗位"
          options={(data?.posts ?? []).map((post) => ({ value: post.id as string, label: post.name }))}
          value={draft.dutyPostId || null}
          onChange={(dutyPostId) => change({ dutyPostId: dutyPostId ?? '' })}
          notFoundContent="还没有岗位"
        />
      )}
    </FormField>
  );
};

const OtherField = ({ draft, change, failure }: RecipientProps) => (
  <FormField label="领用人或单位" name="recipient.name" failure={failure} required hint="花名册以外的人或单位，写上名字">
    {(field) => <Input {...field} value={draft.other} onChange={(event) => change({ other: event.target.value })} />}
  </FormField>
);

const fieldsOf: Readonly<Record<RecipientDraft['kind'], (props: RecipientProps) => React.ReactNode>> = {
  person: PersonField,
  group: GroupField,
  household: HouseholdFields,
  post: PostField,
  other: OtherField,
};

/** 领用方: a person of the roster, a group, a door, a duty post, or words. */
export const RecipientPart = (props: RecipientProps) => {
  const Fields = fieldsOf[props.draft.kind];
  return (
    <fieldset className="form-part">
      <legend>发给谁</legend>
      <Radio.Group
        aria-label="发给谁"
        className="form-choice"
        options={kindChoices}
        value={props.draft.kind}
        onChange={(event) => props.change({ kind: event.target.value })}
      />
      <div className="fields">
        <Fields {...props} />
      </div>
    </fieldset>
  );
};
