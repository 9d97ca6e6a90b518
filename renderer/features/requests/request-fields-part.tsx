import { Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import {
  type RequestChannel,
  type RequestFields,
  type RequestKind,
  requestChannels,
  requestKinds,
} from '#core/service/requests/request.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import type { RequestsDesk } from './use-requests.ts';

export type EditDraft = RequestFields & { readonly takerName: string };

interface PartProps {
  readonly draft: EditDraft;
  readonly change: (part: Partial<EditDraft>) => void;
  readonly failure: Failure | null;
  readonly desk: RequestsDesk;
}

const optionsOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));

const WhereFields = ({ draft, change, failure, desk }: PartProps) => (
  <div className="fields">
    <FormField label="楼室" name="fields.place.room" failure={failure}>
      {(field) => <HouseholdPick {...field} site={desk.site} value={draft.place} onChange={(place) => change({ place })} />}
    </FormField>
    <FormField label="电话" name="fields.phone" failure={failure} hint="回电话用，到期清除">
      {(field) => <Input {...field} inputMode="tel" value={draft.phone} onChange={(event) => change({ phone: event.target.value })} />}
    </FormField>
    <FormField label="来源" name="fields.channel" failure={failure}>
      {(field) => (
        <Select<RequestChannel>
          {...field}
          value={draft.channel}
          options={optionsOf(requestChannels)}
          onChange={(channel) => change({ channel })}
        />
      )}
    </FormField>
    <FormField label="类别" name="fields.kind" failure={failure}>
      {(field) => (
        <Select<RequestKind> {...field} value={draft.kind} options={optionsOf(requestKinds)} onChange={(kind) => change({ kind })} />
      )}
    </FormField>
  </div>
);

const WhenFields = ({ draft, change, failure, desk }: PartProps) => (
  <div className="fields">
    <FormField label="接单人" name="fields.takerId" failure={failure} hint="不写：还没有人接">
      {(field) => (
        <PersonPick
          {...field}
          people={desk.people}
          value={draft.takerName}
          onChange={(takerName, person) => change({ takerName, takerId: person?.id ?? null })}
        />
      )}
    </FormField>
    <FormField label="几点前办好" name="fields.dueAt" failure={failure} hint="不写：按类别的时限">
      {(field) => <TimeInput {...field} clearable value={draft.dueAt} onChange={(dueAt) => change({ dueAt })} />}
    </FormField>
    <FormField label="登记时间" name="fields.at" failure={failure}>
      {(field) => <TimeInput {...field} value={draft.at} onChange={(at) => at && change({ at })} />}
    </FormField>
  </div>
);

export const RequestFieldsPart = (props: PartProps) => (
  <>
    <FormField label="要办什么" name="fields.words" failure={props.failure} required>
      {(field) => (
        <Input.TextArea
          {...field}
          autoFocus
          autoSize={{ minRows: 2, maxRows: 8 }}
          maxLength={500}
          value={props.draft.words}
          onChange={(event) => props.change({ words: event.target.value })}
        />
      )}
    </FormField>
    <WhereFields {...props} />
    <WhenFields {...props} />
  </>
);
