import { AutoComplete, Input, Select } from 'antd';
import { memo } from 'react';
import { meetingKinds } from '#core/meetings/meeting.ts';
import { type QuorumRule, quorumRules } from '#core/meetings/quorum-rule.ts';
import { keysOf } from '#core/roster/person.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { groupsOf, type MeetingNaming } from './attendance.ts';
import type { EditorPartProps } from './editor-part.ts';

const kindChoices = keysOf(meetingKinds).map((value) => ({ value, label: meetingKinds[value] }));
const quorumChoices = keysOf(quorumRules).map((value) => ({ value, label: quorumRules[value] }));

interface HeadPartProps extends EditorPartProps {
  readonly onNaming: (naming: MeetingNaming) => void;
}

/** 党小组会 names its group, 其他会议 its own name. */
const NamingField = ({ draft, failure, people, onNaming }: HeadPartProps) => {
  const { kind, kindName } = draft;
  const set = (name: string) => onNaming({ kind, kindName: name });
  if (kind === 'group') {
    return (
      <FormField label="哪个组" name="kindName" failure={failure} hint="写了组名，该组党员列入应到">
        {(field) => <AutoComplete<string> {...field} options={groupsOf(people)} value={kindName} onChange={(name) => set(name ?? '')} />}
      </FormField>
    );
  }
  if (kind !== 'other') return null;
  return (
    <FormField label="会议类型的名称" name="kindName" failure={failure} required hint="例如“民主评议会”，按这个名称计第几次">
      {(field) => <Input {...field} value={kindName} onChange={(event) => set(event.target.value)} />}
    </FormField>
  );
};

/** 组织情况: which meeting, when, where, who leads and who writes. */
export const HeadPart = memo((props: HeadPartProps) => {
  const { draft, change, failure, people, onNaming } = props;
  return (
    <fieldset className="form-part">
      <legend>组织情况</legend>
      <div className="fields meeting-head">
        <FormField label="会议类型" name="kind" failure={failure}>
          {(field) => <Select {...field} value={draft.kind} options={kindChoices} onChange={(kind) => onNaming({ kind, kindName: '' })} />}
        </FormField>
        <NamingField {...props} />
        <FormField label="会议名称" name="title" failure={failure} required>
          {(field) => <Input {...field} value={draft.title} onChange={(event) => change({ title: event.target.value })} />}
        </FormField>
        <FormField label="地点" name="place" failure={failure} required>
          {(field) => <Input {...field} value={draft.place} onChange={(event) => change({ place: event.target.value })} />}
        </FormField>
        <FormField label="开始时间" name="startsAt" failure={failure} required>
          {(field) => <TimeInput {...field} value={draft.startsAt} onChange={(startsAt) => startsAt && change({ startsAt })} />}
        </FormField>
        <FormField label="结束时间" name="endsAt" failure={failure}>
          {(field) => <TimeInput {...field} clearable value={draft.endsAt} onChange={(endsAt) => change({ endsAt })} />}
        </FormField>
        <FormField label="主持人" name="chair" failure={failure} required>
          {(field) => <PersonPick {...field} people={people} value={draft.chair} onChange={(chair) => change({ chair })} />}
        </FormField>
        <FormField label="记录人" name="recorder" failure={failure} required>
          {(field) => <PersonPick {...field} people={people} value={draft.recorder} onChange={(recorder) => change({ recorder })} />}
        </FormField>
        <FormField label="法定人数" name="quorum" failure={failure} hint="有表决权的人到了多少才能作决议">
          {(field) => (
            <Select<QuorumRule> {...field} value={draft.quorum} options={quorumChoices} onChange={(quorum) => change({ quorum })} />
          )}
        </FormField>
      </div>
    </fieldset>
  );
});
