import { Select } from 'antd';
import type { PersonId } from '#core/contract/id.ts';
import { matchesName } from '#core/roster/name-match.ts';
import type { Person } from '#core/roster/person.ts';
import type { FieldProps } from '#renderer/ui/form-field.tsx';

interface WalkersPickProps extends Partial<FieldProps> {
  readonly people: readonly Person[];
  readonly value: readonly PersonId[];
  readonly onChange: (personIds: readonly PersonId[]) => void;
  /** none: as many as one likes */
  readonly most?: number;
  readonly 'aria-label'?: string;
}

/** Several people by name, pinyin or initials. */
export const WalkersPick = ({ people, value, onChange, most, ...field }: WalkersPickProps) => (
  <Select<readonly PersonId[]>
    {...field}
    mode="multiple"
    className="walkers-pick"
    placeholder="两个人，打姓名或拼音首字母"
    value={value}
    {...(most === undefined ? {} : { maxCount: most })}
    options={people
      .filter((person) => !person.removed || value.includes(person.id))
      .map((person) => ({ value: person.id, label: person.name }))}
    showSearch={{ filterOption: (typed, option) => matchesName(String(option?.label ?? ''), typed.trim()) }}
    onChange={(personIds) => onChange(personIds)}
    notFoundContent="花名册里没有这个人"
  />
);
