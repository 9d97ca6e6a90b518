import { Button, Input, Select } from 'antd';
import { useMemo } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { matchesName } from '#core/roster/name-match.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { TeamDraft } from './team-draft.ts';

interface TeamsPartProps {
  readonly teams: readonly TeamDraft[];
  readonly onChange: (teams: readonly TeamDraft[]) => void;
  /** the name of a new team at this place */
  readonly nameAt: (index: number) => string;
  readonly failure: Failure | null;
}

const TeamRow = ({
  team,
  index,
  failure,
  onChange,
  onRemove,
}: {
  readonly team: TeamDraft;
  readonly index: number;
  readonly failure: Failure | null;
  readonly onChange: (team: TeamDraft) => void;
  readonly onRemove: (() => void) | null;
}) => {
  const people = useHostQuery('person.list', {}).data;
  const options = useMemo(
    () => (people ?? []).filter((person) => !person.removed).map((person) => ({ value: person.id, label: person.name })),
    [people],
  );
  return (
    <div className="team-row">
      <FormField label={`第 ${index + 1} 队`} name={`teams.${index}.name`} failure={failure}>
        {(field) => (
          <Input {...field} value={team.name} maxLength={12} onChange={(event) => onChange({ ...team, name: event.target.value })} />
        )}
      </FormField>
      <FormField label={`${team.name}的人`} name={`teams.${index}.personIds`} failure={failure} className="team-people">
        {(field) => (
          <Select<readonly PersonId[]>
            {...field}
            mode="multiple"
            placeholder="可以先空着"
            value={team.personIds}
            options={options}
            showSearch={{ filterOption: (typed, option) => matchesName(String(option?.label ?? ''), typed.trim()) }}
            onChange={(personIds) => onChange({ ...team, personIds })}
            notFoundContent="花名册里没有这个人"
          />
        )}
      </FormField>
      {onRemove && (
        <Button className="team-remove" onClick={onRemove} aria-label={`去掉${team.name}`}>
          去掉
        </Button>
      )}
    </div>
  );
};

/** 配送队: how many there are, what they are called, who is in them. */
export const TeamsPart = ({ teams, onChange, nameAt, failure }: TeamsPartProps) => (
  <fieldset className="form-part">
    <legend>配送队</legend>
    {teams.map((team, index) => (
      <TeamRow
        key={team.key}
        team={team}
        index={index}
        failure={failure}
        onChange={(changed) => onChange(teams.map((one) => (one.key === changed.key ? changed : one)))}
        onRemove={teams.length > 1 ? () => onChange(teams.filter((one) => one.key !== team.key)) : null}
      />
    ))}
    <Button onClick={() => onChange([...teams, { key: crypto.randomUUID(), name: nameAt(teams.length), personIds: [] }])}>再加一队</Button>
  </fieldset>
);
