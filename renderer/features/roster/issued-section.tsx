import { Link } from 'react-router';
import type { IssuedItem } from '#core/roster/issued-to-person.ts';
import type { Person } from '#core/roster/person.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';

const lineWords = ({ rootKind, delta }: IssuedItem['moves'][number]): string => {
  if (rootKind === 'return') return delta > 0 ? '归还' : '归还冲红';
  return delta < 0 ? '领用' : '冲红';
};

const Item = ({ item }: { readonly item: IssuedItem }) => (
  <li className="issued-item">
    <Link to={`/supplies?focus=${item.itemId}`}>
      {item.itemName}
      {item.spec && ` ${item.spec}`}
    </Link>
    <span className="figures">
      领 {showQuantity(item.given)} {item.unit}
      {item.returned > 0 && `，还 ${showQuantity(item.returned)} ${item.unit}`}
    </span>
    {item.outstanding > 0 && (
      <strong className="look">
        未归还 {showQuantity(item.outstanding)} {item.unit}
      </strong>
    )}
    <ul className="issued-lines quiet">
      {item.moves.map((move) => (
        <li key={move.id} className="figures">
          {dateWords(dateOf(move.at))} {lineWords(move)} {showQuantity(Math.abs(move.delta))} {item.unit}（{move.voucher}）
        </li>
      ))}
    </ul>
  </li>
);

/** 领用: what this person was given, item by item, as the ledger of supplies has it. */
export const IssuedSection = ({ person }: { readonly person: Person }) => {
  const issued = useHostQuery('issued.ofPerson', { personId: person.id });
  return (
    <section className="form-part" aria-label={`${person.name}的领用`}>
      <h2>领用的物资</h2>
      <FailureNotice failure={issued.error} onRetry={() => void issued.refetch()} />
      {issued.data?.length === 0 && <p className="quiet">还没有领过东西。在“物资”里发放给本人的，会列在这里。</p>}
      {issued.data && issued.data.length > 0 && (
        <ul className="plain-list">
          {issued.data.map((item) => (
            <Item key={item.itemId} item={item} />
          ))}
        </ul>
      )}
    </section>
  );
};
