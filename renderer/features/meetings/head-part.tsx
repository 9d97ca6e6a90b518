import { Input, Select } from 'antd';
import { meetingKinds } from '#core/meetings/meeting.ts';
import { keysOf } from '#core/roster/person.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import type { EditorPartProps } from './editor-part.ts';
import type { MeetingKind } from './meeting-draft.ts';

const kindChoices = keysOf(meetingKinds).map((value) => ({ value, label: meetingKinds[value] }));

interface HeadPartProps extends EditorPartProps {
  readonly onKind: (kind: MeetingKind) => void;
}

/** 组织情况: which meeting, when, where, who leads and who writes. */
export const HeadPart = ({ draft, change, failure, people, onKind }: HeadPartProps) => (
  <fieldset className="form-part">
    <legend>组织情况</legend>
    <div className="fields meeting-head">
      <FormField label="会议类型" name="kind" failure={failure}>
        {(field) => <Select {...field} value={draft.kind} options={kindChoices} onChange={onKind} />}
      </FormField>
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
    </div>
  </fieldset>
);
