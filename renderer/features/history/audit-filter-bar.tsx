import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type ActPlace, actPlaces } from '#core/history/act-places.ts';
import { type AuditFilter, auditFilter } from '#core/history/audit.ts';
import { keysOf } from '#core/roster/person.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';

interface AuditFilterBarProps {
  readonly filter: AuditFilter;
  readonly users: readonly string[];
  readonly onChange: (filter: AuditFilter) => void;
}

const ANY = '';
const everything = JSON.stringify(auditFilter.parse({}));

/** Who, where, from when to when, which words. Words are looked for when Enter is pressed or the field is left. */
export const AuditFilterBar = ({ filter, users, onChange }: AuditFilterBarProps) => {
  const [text, setText] = useState(filter.text);
  const change = (part: Partial<AuditFilter>) => onChange({ ...filter, text: text.trim(), ...part });
  const find = () => text.trim() !== filter.text && change({});
  return (
    <search className="row audit-filter">
      <Select
        aria-label="谁做的"
        className="audit-choice"
        value={filter.user}
        onChange={(user) => change({ user })}
        options={[{ value: ANY, label: '所有人' }, ...users.map((user) => ({ value: user, label: user }))]}
      />
      <Select<ActPlace | typeof ANY>
        aria-label="哪一类"
        className="audit-choice"
        virtual={false}
        value={filter.place ?? ANY}
        onChange={(place) => change({ place: place === ANY ? null : place })}
        options={[{ value: ANY, label: '所有操作' }, ...keysOf(actPlaces).map((place) => ({ value: place, label: actPlaces[place] }))]}
      />
      <DateInput aria-label="从哪一天" placeholder="从哪一天" clearable value={filter.from} onChange={(from) => change({ from })} />
      <DateInput aria-label="到哪一天" placeholder="到哪一天" clearable value={filter.to} onChange={(to) => change({ to })} />
      <Input.Search
        aria-label="操作或内容里的字"
        placeholder="操作或内容里的字"
        className="audit-text"
        maxLength={50}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={find}
        onSearch={find}
      />
      {JSON.stringify(filter) !== everything && <Button onClick={() => onChange(auditFilter.parse({}))}>全部显示</Button>}
    </search>
  );
};
