import { Input, Select } from 'antd';
import { type RequestKind, requestKinds } from '#core/service/requests/request.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import type { QuickDraft, ReadDraft } from './request-draft.ts';
import type { RequestsDesk } from './use-requests.ts';

const kinds = (Object.keys(requestKinds) as RequestKind[]).map((value) => ({ value, label: requestKinds[value] }));

interface QuickFieldsProps {
  readonly draft: QuickDraft;
  readonly shown: ReadDraft;
  readonly change: (part: Partial<QuickDraft>) => void;
  readonly desk: RequestsDesk;
}

/** Why it is this kind, beside the label, so that the list below stays in sight. */
const kindLabel = ({ kind, text }: QuickDraft, word: string | null): string => {
  if (kind !== null || text.trim() === '') return '类别';
  return word === null ? '类别（没认出来，手选）' : `类别（看“${word}”归的）`;
};
const doorLabel = ({ read }: ReadDraft): string => (read.unknownDoor ? '楼室（楼栋表里没有，照写）' : '楼室');
const takerLabel = ({ taker }: QuickDraft): string => (taker.name !== '' && taker.id === null ? '接单人（花名册里没有）' : '接单人');
const dueLabel = ({ dueAt }: QuickDraft): string => (dueAt ? '几点前办好' : '几点前办好（按类别）');

/** What was read out of the line, each to be put right by hand. */
export const QuickFields = ({ draft, shown, change, desk }: QuickFieldsProps) => (
  <div className="request-read">
    <FormField label={doorLabel(shown)}>
      {(field) => <HouseholdPick {...field} site={desk.site} value={shown.place} onChange={(place) => change({ place })} />}
    </FormField>
    <FormField label="电话">
      {(field) => (
        <Input {...field} inputMode="tel" maxLength={30} value={shown.phone} onChange={(event) => change({ phone: event.target.value })} />
      )}
    </FormField>
    <FormField label={kindLabel(draft, shown.word)}>
      {(field) => <Select<RequestKind> {...field} value={shown.kind} options={kinds} onChange={(kind) => change({ kind })} />}
    </FormField>
    <FormField label={takerLabel(draft)}>
      {(field) => (
        <PersonPick
          {...field}
          people={desk.people}
          value={draft.taker.name}
          onChange={(name, person) => change({ taker: { name, id: person?.id ?? null } })}
        />
      )}
    </FormField>
    <FormField label={dueLabel(draft)}>
      {(field) => <TimeInput {...field} value={shown.dueAt} onChange={(dueAt) => change({ dueAt })} />}
    </FormField>
  </div>
);
