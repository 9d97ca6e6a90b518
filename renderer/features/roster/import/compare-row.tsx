import type { ImportPreview, ImportRow } from '#core/roster/import/import-preview.ts';
import type { MatchOf } from '#core/roster/import/match-people.ts';
import type { Person, PersonFields } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { ComparePeople } from './compare-people.tsx';
import type { ImportChoiceState } from './use-import-choices.ts';

interface CompareRowProps {
  readonly row: ImportRow;
  readonly preview: ImportPreview;
  readonly people: readonly Person[];
  readonly choices: ImportChoiceState;
  readonly onClose: () => void;
}

const oursOf = (of: MatchOf, preview: ImportPreview, people: readonly Person[]): PersonFields | undefined => {
  if (of.kind === 'person') return people.find((person) => person.id === of.id);
  const earlier = preview.rows.find((row) => row.line === of.line)?.verdict;
  return earlier === undefined || earlier.kind === 'bad' ? undefined : earlier.person;
};

/** The comparison of one repeated row with whom it repeats. */
export const CompareRow = ({ row, preview, people, choices, onClose }: CompareRowProps) => {
  const organisation = useHostQuery('organisation.get', {}).data;
  const { verdict } = row;
  if (verdict.kind !== 'duplicate') return null;
  const ours = oursOf(verdict.match.of, preview, people);
  if (!ours) return null;
  return (
    <ComparePeople
      line={row.line}
      verdict={verdict}
      ours={ours}
      branches={new Map(organisation?.branches.map(({ id, name }) => [id, name]))}
      decision={choices.decisions.get(row.line)}
      onTake={(field, side) => choices.takeSide(row.line, field, side)}
      onClose={onClose}
    />
  );
};
