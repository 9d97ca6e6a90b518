import { Link } from 'react-router';
import { inWords } from '#core/roster/published.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

/** Who leaves, or has left, with something of the post in hand; nothing where nobody does. */
export const LeavingLine = () => {
  const leaving = useHostQuery('issued.leaving', {}).data ?? [];
  if (leaving.length === 0) return null;
  return (
    <p className="look">
      离岗还没有归还东西：{inWords(leaving.map((person) => person.name))}。 <Link to="/roster/reporting?part=heads">看是什么</Link>
    </p>
  );
};
