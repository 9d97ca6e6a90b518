import { Button } from 'antd';
import { type DragEvent, useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { GroupView } from '#core/roster/organisation/working-group.ts';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';

interface GroupCardProps {
  /** the empty name: people without a group */
  readonly view: GroupView;
  readonly chosen: ReadonlySet<PersonId>;
  readonly onToggle: (id: PersonId) => void;
  readonly onMove: (group: string, personIds: readonly PersonId[]) => void;
  readonly onEdit?: () => void;
}

const DRAGGED = 'application/x-person-ids';

interface MemberProps extends Pick<GroupCardProps, 'chosen' | 'onToggle'> {
  readonly person: Person;
  readonly leads: boolean;
}

/** One member: pressed to pick, dragged to move; whoever is picked comes along. */
const Member = ({ person, leads, chosen, onToggle }: MemberProps) => {
  const picked = chosen.has(person.id);
  const take = (event: DragEvent) => {
    const ids = picked ? [...chosen] : [person.id];
    event.dataTransfer.setData(DRAGGED, JSON.stringify(ids));
    event.dataTransfer.effectAllowed = 'move';
  };
  return (
    <li>
      <Button
        draggable
        className="group-member"
        type={picked ? 'primary' : 'default'}
        aria-pressed={picked}
        onClick={() => onToggle(person.id)}
        onDragStart={take}
      >
        {person.name}
        {leads && '（组长）'}
      </Button>
    </li>
  );
};

const CardActions = ({ view, onEdit }: Pick<GroupCardProps, 'view'> & { readonly onEdit: () => void }) => {
  const remove = useAct('group.remove', { done: () => `已删除${view.name}，组员没有编组了` });
  const { group } = view;
  return (
    <div className="row-actions">
      <Button aria-label={group ? `修改${view.name}` : `${view.name}：写职责和组长`} onClick={onEdit}>
        {group ? '修改' : '写职责和组长'}
      </Button>
      {group && (
        <Button aria-label={`删除${view.name}`} loading={remove.busy} onClick={() => void remove.run({ id: group.id })}>
          删除
        </Button>
      )}
    </div>
  );
};

/** One group with its duties and members, or the people without one. */
export const GroupCard = ({ view, onEdit, onMove, ...picking }: GroupCardProps) => {
  const [over, setOver] = useState(false);
  const title = view.name || '还没有编组';
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dragged = event.dataTransfer.getData(DRAGGED);
    if (dragged) onMove(view.name, JSON.parse(dragged) as PersonId[]);
  };
  const hold = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(DRAGGED)) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      className={over ? 'group-card group-card-over' : 'group-card'}
      aria-label={title}
      onDragOver={hold}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>
        {title} <span className="quiet">{view.members.length} 人</span>
      </h2>
      {view.group?.duties && <p className="group-duties">{view.group.duties}</p>}
      {view.hint && <p className="look">{view.hint}</p>}
      <ul className="chosen-people">
        {view.members.map((person) => (
          <Member key={person.id} person={person} leads={person.id === view.leader?.id} {...picking} />
        ))}
      </ul>
      {onEdit && <CardActions view={view} onEdit={onEdit} />}
    </section>
  );
};
