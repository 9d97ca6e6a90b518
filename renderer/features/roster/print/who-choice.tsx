import { Select } from 'antd';
import { useMemo } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import { matchesName } from '#core/roster/name-match.ts';
import type { Person } from '#core/roster/person.ts';
import type { Who } from './roster-papers.ts';

interface WhoChoiceProps {
  readonly people: readonly Person[];
  readonly groups: readonly string[];
  /** whom the filters of the page leave; null when nothing is filtered */
  readonly filtered: readonly Person[] | null;
  readonly who: Who;
  readonly onChange: (who: Who) => void;
}

const ALL = 'all';
const FILTERED = 'filtered';
const PICKED = 'picked';
const GROUP = 'group:';

/** Whose papers: everybody, a group, whom the filters leave, or one by one. */
export const WhoChoice = ({ people, groups, filtered, who, onChange }: WhoChoiceProps) => {
  const all = useMemo(() => people.map((person) => ({ value: person.id, label: person.name })), [people]);
  const isFiltered =
    who.kind === 'people' &&
    filtered !== null &&
    who.personIds.length === filtered.length &&
    filtered.every((person, index) => person.id === who.personIds[index]);
  const value = who.kind === 'all' ? ALL : who.kind === 'group' ? `${GROUP}${who.group}` : isFiltered ? FILTERED : PICKED;
  const choose = (choice: string) => {
    if (choice === ALL) return onChange({ kind: 'all' });
    if (choice.startsWith(GROUP)) return onChange({ kind: 'group', group: choice.slice(GROUP.length) });
    return onChange({ kind: 'people', personIds: choice === FILTERED ? (filtered ?? []).map((person) => person.id) : [] });
  };
  return (
    <>
      <Select<string>
        aria-label="打印哪些人"
        className="paper-menu-who"
        value={value}
        onChange={choose}
        options={[
          { value: ALL, label: `全部在册 ${people.length} 人` },
          ...(filtered ? [{ value: FILTERED, label: `筛选出的 ${filtered.length} 人` }] : []),
          ...groups.map((group) => ({ value: `${GROUP}${group}`, label: group })),
          { value: PICKED, label: '一个一个选' },
        ]}
      />
      {value === PICKED && who.kind === 'people' && (
        <Select<PersonId[]>
          aria-label="选人"
          className="paper-menu-many"
          mode="multiple"
          placeholder="姓名或拼音，可选多人"
          value={[...who.personIds]}
          options={all}
          filterOption={(query, option) => matchesName(String(option?.label ?? ''), query)}
          onChange={(personIds) => onChange({ kind: 'people', personIds })}
        />
      )}
    </>
  );
};
