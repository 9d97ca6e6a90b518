import { Input } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { BalanceChange } from './balance-change.tsx';
import type { IssueDraft } from './issue-draft.ts';
import { ItemPick } from './item-pick.tsx';
import { usePeople } from './use-people.ts';

interface IssueFormProps {
  readonly lines: readonly StockLine[];
  readonly draft: IssueDraft;
  readonly change: (part: Partial<IssueDraft>) => void;
  readonly failure: Failure | null;
}

/** What, how much, to whom, what for. */
export const IssueForm = ({ lines, draft, change, failure }: IssueFormProps) => {
  const people = usePeople();
  const line = lines.find((one) => one.item.id === draft.itemId);
  return (
    <>
      <FormField label="物品" name="itemId" failure={failure} required>
        {(field) => (
          <ItemPick
            {...field}
            autoFocus={draft.itemId === ''}
            lines={lines}
            value={draft.itemId}
            onChange={(itemId) => change({ itemId })}
          />
        )}
      </FormField>
      <div className="fields">
        <FormField label="数量" name="quantity" failure={failure} required>
          {(field) => (
            <Input
              {...field}
              autoFocus={draft.itemId !== ''}
              inputMode="decimal"
              suffix={line?.item.unit ?? ''}
              value={draft.quantity}
              onChange={(event) => change({ quantity: event.target.value })}
            />
          )}
        </FormField>
        <FormField label="发放时间" name="at" failure={failure} required>
          {(field) => <TimeInput {...field} value={draft.at} onChange={(at) => at && change({ at })} />}
        </FormField>
      </div>
      <BalanceChange line={line} typed={draft.quantity} direction="out" />
      <div className="fields">
        <FormField label="领用人" name="to" failure={failure} required hint="打姓名或拼音首字母选人；也可以写小组、楼栋">
          {(field) => (
            <PersonPick
              {...field}
              people={people}
              value={draft.to}
              onChange={(to, person) => change({ to, personId: person?.id ?? null })}
            />
          )}
        </FormField>
        <FormField label="用途" name="purpose" failure={failure} hint="例如 卡口值守、入户配送">
          {(field) => <Input {...field} value={draft.purpose} onChange={(event) => change({ purpose: event.target.value })} />}
        </FormField>
        <FormField label="发放人" name="handler" failure={failure} required>
          {(field) => <PersonPick {...field} people={people} value={draft.handler} onChange={(handler) => change({ handler })} />}
        </FormField>
        <FormField label="备注" name="note" failure={failure} hint="发给住户时不要写病情">
          {(field) => <Input {...field} value={draft.note} onChange={(event) => change({ note: event.target.value })} />}
        </FormField>
      </div>
    </>
  );
};
