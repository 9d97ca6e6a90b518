import { Button } from 'antd';
import type { Absence } from '#core/roster/absence.ts';
import { useAct } from '#renderer/api/use-act.ts';
import type { RosterRow } from './roster-filter.ts';
import { SickTodayButton } from './sick-today-button.tsx';

interface RowActionsProps {
  readonly row: RosterRow;
  readonly absences: readonly Absence[];
}

/** What is done to one person most often, without opening anything. */
export const RowActions = ({ row: { person }, absences }: RowActionsProps) => {
  const remove = useAct('person.remove', { done: () => `已移出 ${person.name}，可在“已移出”里恢复` });
  return (
    <div className="row-actions roster-actions">
      <SickTodayButton small person={person} absences={absences} />
      <Button
        type="link"
        size="small"
        loading={remove.busy}
        aria-label={`移出${person.name}`}
        onClick={() => void remove.run({ id: person.id })}
      >
        移出
      </Button>
    </div>
  );
};
