import { Button, Input, Segmented, Select } from 'antd';
import type { ItemStock } from '#core/supplies/stock.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { ItemPick } from '#renderer/ui/item-pick.tsx';
import { PersonPick } from '#renderer/ui/person-pick.tsx';
import { usePeople } from '../forms/use-people.ts';
import { isRegisterFiltered, kindChoices, noRegisterFilter, type RegisterFilter } from './register-filter.ts';

export type Reading = 'lines' | 'documents';

interface RegisterToolbarProps {
  readonly stock: readonly ItemStock[];
  readonly filter: RegisterFilter;
  readonly onChange: (filter: RegisterFilter) => void;
  readonly reading: Reading;
  readonly onReading: (reading: Reading) => void;
}

const readings: { value: Reading; label: string }[] = [
  { value: 'lines', label: '按笔' },
  { value: 'documents', label: '按单据' },
];

interface WhoFilterProps {
  readonly filter: RegisterFilter;
  readonly change: (part: Partial<RegisterFilter>) => void;
}

/** Whom it went to: only documents know. */
const WhoFilter = ({ filter, change }: WhoFilterProps) => {
  const people = usePeople();
  const { data } = useHostQuery('organisation.get', {});
  return (
    <>
      <PersonPick
        aria-label="只看领用人"
        placeholder="领用人"
        people={people}
        value={filter.personName}
        onChange={(personName, person) => change({ personName, personId: person?.id ?? null })}
      />
      <Select
        aria-label="只看工作组"
        placeholder="工作组"
        allowClear
        options={(data?.groups ?? []).map((group) => ({ value: group.id as string, label: group.name }))}
        value={filter.groupId}
        onChange={(groupId) => change({ groupId: groupId ?? null })}
      />
    </>
  );
};

/** What one looks at in the ledger; it stays as it was when one comes back. */
export const RegisterToolbar = ({ stock, filter, onChange, reading, onReading }: RegisterToolbarProps) => {
  const change = (part: Partial<RegisterFilter>) => onChange({ ...filter, ...part });
  return (
    <search className="ledger-tools" aria-label="查找流水">
      <Segmented<Reading> aria-label="按笔还是按单据" options={readings} value={reading} onChange={onReading} />
      <ItemPick
        aria-label="只看物品"
        placeholder="所有物品"
        allowClear
        lines={stock}
        value={filter.itemId}
        onChange={(itemId) => change({ itemId })}
      />
      <Select aria-label="只看事由" options={kindChoices} value={filter.kind} onChange={(kind) => change({ kind })} />
      <Input
        className="ledger-search"
        aria-label="按凭证号、姓名、用途、备注查找"
        placeholder="凭证号、姓名、用途、备注"
        allowClear
        value={filter.text}
        onChange={(event) => change({ text: event.target.value })}
      />
      <DateInput aria-label="从哪天起" placeholder="从哪天起" clearable value={filter.from} onChange={(from) => change({ from })} />
      <DateInput aria-label="到哪天止" placeholder="到哪天止" clearable value={filter.to} onChange={(to) => change({ to })} />
      {reading === 'documents' && <WhoFilter filter={filter} change={change} />}
      {isRegisterFiltered(filter) && <Button onClick={() => onChange(noRegisterFilter)}>看全部</Button>}
    </search>
  );
};
