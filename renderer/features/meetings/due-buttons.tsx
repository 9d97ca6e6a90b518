import { Button, Dropdown } from 'antd';
import type { Person } from '#core/roster/person.ts';
import { groupsOf, type MeetingNaming } from './attendance.ts';
import { missingAt } from './new-meeting.ts';

interface DueButtonsProps {
  readonly naming: MeetingNaming;
  /** those who are not on the list yet */
  readonly others: readonly Person[];
  readonly onAdd: (people: readonly Person[]) => void;
}

/** Whole groups of people in one step: who is due and missing, a working group, everybody. */
export const DueButtons = ({ naming, others, onAdd }: DueButtonsProps) => {
  const due = missingAt(naming, others, []);
  const groups = groupsOf(others).map(({ value }) => ({ value, people: others.filter((person) => person.group === value) }));
  if (others.length === 0) return null;
  return (
    <>
      {due.length > 0 && (
        <Button onClick={() => onAdd(due)}>
          加入{naming.kind === 'committee' ? '其余支委' : '其余党员'} {due.length} 人
        </Button>
      )}
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            ...groups.map(({ value, people }) => ({ key: value, label: `${value} ${people.length} 人`, onClick: () => onAdd(people) })),
            { key: ' all', label: `名册上其余的人 ${others.length} 人`, onClick: () => onAdd(others) },
          ],
        }}
      >
        <Button>按组加入</Button>
      </Dropdown>
    </>
  );
};
