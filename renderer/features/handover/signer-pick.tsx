import { Select } from 'antd';
import type { PersonId } from '#core/contract/id.ts';
import { matchesName } from '#core/roster/name-match.ts';
import type { Person } from '#core/roster/person.ts';
import type { FieldProps } from '#renderer/ui/form-field.tsx';

interface SignerPickProps {
  readonly field: FieldProps;
  readonly people: readonly Person[];
  /** offered first: those who stand in the shift */
  readonly first: readonly PersonId[];
  readonly value: PersonId | null;
  readonly onChange: (personId: PersonId) => void;
}

/** Who signs, by name, full pinyin or initials. */
export const SignerPick = ({ field, people, first, value, onChange }: SignerPickProps) => {
  const rank = (person: Person): number => (first.includes(person.id) ? 0 : 1);
  const offered = [...people].sort((one, other) => rank(one) - rank(other));
  return (
    <Select<PersonId | null>
      {...field}
      className="person-pick"
      placeholder="姓名或拼音首字母"
      value={value}
      showSearch={{ filterOption: (typed, option) => matchesName(String(option?.title ?? ''), typed.trim()) }}
      options={offered.map((person) => ({ value: person.id, title: person.name, label: `${person.name} ${person.unit}`.trim() }))}
      onChange={(personId) => personId && onChange(personId)}
      notFoundContent="花名册里没有这个人"
    />
  );
};
