import { Button } from 'antd';
import { type Person, personKinds } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PersonText } from '#renderer/ui/person-text.tsx';

const RemovedLine = ({ person }: { readonly person: Person }) => {
  const restore = useAct('person.restore', { done: () => `已恢复 ${person.name}` });
  return (
    <li className="removed-line">
      <PersonText name={person.name} unit={person.unit} phone={person.phone} />
      <span className="quiet">{personKinds[person.kind]}</span>
      <Button loading={restore.busy} aria-label={`恢复${person.name}`} onClick={() => void restore.run({ id: person.id })}>
        恢复
      </Button>
    </li>
  );
};

/** 已移出: nobody is lost by a click. */
export const RemovedList = ({ people }: { readonly people: readonly Person[] }) =>
  people.length === 0 ? (
    <EmptyState title="没有移出的人员">从花名册移出的人会留在这里，随时可以恢复，值班和领用记录都还在。</EmptyState>
  ) : (
    <ul className="removed-list">
      {people.map((person) => (
        <RemovedLine key={person.id} person={person} />
      ))}
    </ul>
  );
