import { Link } from 'react-router';
import type { LeavingPerson } from '#core/roster/issued-to-person.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PersonText } from '#renderer/ui/person-text.tsx';

const leaveWords = ({ lastDay, removed }: LeavingPerson, today: LocalDate): string => {
  if (lastDay === null) return removed ? '已移出' : '';
  if (lastDay < today) return `${dateWords(lastDay)}已离开`;
  return removed ? '已移出' : `${dateWords(lastDay)}离开`;
};

/** 离岗未归还: who leaves within a week, has left or was removed, and still has something of the post. */
export const LeavingList = ({ today }: { readonly today: LocalDate }) => {
  const leaving = useHostQuery('issued.leaving', {});
  return (
    <section className="reporting-section" aria-label="离岗未归还">
      <h2>离岗还没有归还的</h2>
      <FailureNotice failure={leaving.error} onRetry={() => void leaving.refetch()} />
      {leaving.data?.length === 0 && <p className="quiet">要离岗（七天以内）和已经离岗的人，借用的东西都还清了。</p>}
      <ul className="plain-list">
        {(leaving.data ?? []).map((person) => (
          <li key={person.personId} className="reporting-line">
            <Link to={`/roster?focus=${person.personId}`}>
              <PersonText name={person.name} unit={person.unit} />
            </Link>
            <span className="figures">{leaveWords(person, today)}</span>
            <strong className="look figures">
              {person.outstanding.map((item) => `${item.itemName} ${showQuantity(item.outstanding)} ${item.unit}`).join('，')}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  );
};
