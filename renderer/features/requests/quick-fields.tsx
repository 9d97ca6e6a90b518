import { Input, Select } from 'antd';
import { type RequestKind, requestKinds } from '#core/service/request.ts';
import { dateOf } from '#core/time/local-date.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
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

const kindHint = ({ kind, word }: QuickDraft & { readonly word: string | null }, text: string): string => {
  if (kind !== null) return '手选的';
  if (word !== null) return `看“${word}”归的`;
  return text.trim() === '' ? '看字自动归类' : '没认出来，可以手选';
};

const doorHint = ({ read }: ReadDraft): string => (read.unknownDoor ? '楼栋表里没有，照写' : '不写：不说是哪户');

/** What was read out of the line, each to be put right by hand. */
export const QuickFields = ({ draft, shown, change, desk }: QuickFieldsProps) => (
  <div className="request-read">
    <FormField label="楼室" hint={doorHint(shown)}>
      {(field) => <HouseholdPick {...field} site={desk.site} value={shown.place} onChange={(place) => change({ place })} />}
    </FormField>
    <FormField label="电话" hint="回电话用，到期清除">
      {(field) => (
        <Input {...field} inputMode="tel" maxLength={30} value={shown.phone} onChange={(event) => change({ phone: event.target.value })} />
      )}
    </FormField>
    <FormField label="类别" hint={kindHint({ ...draft, word: shown.word }, draft.text)}>
      {(field) => <Select<RequestKind> {...field} value={shown.kind} options={kinds} onChange={(kind) => change({ kind })} />}
    </FormField>
    <FormField label="接单人" hint={draft.taker.name !== '' && draft.taker.id === null ? '花名册里没有，不会派给谁' : '可以以后再派'}>
      {(field) => (
        <PersonPick
          {...field}
          people={desk.people}
          value={draft.taker.name}
          onChange={(name, person) => change({ taker: { name, id: person?.id ?? null } })}
        />
      )}
    </FormField>
    <FormField label="几点前办好" hint={`${dateWords(dateOf(shown.dueAt))}，${draft.dueAt ? '手定的' : '按类别的时限'}`}>
      {(field) => <TimeInput {...field} value={shown.dueAt} onChange={(dueAt) => change({ dueAt })} />}
    </FormField>
  </div>
);
