import { Link } from 'react-router';
import type { ExpiringStock } from '#core/supplies/stock.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Quantity } from '#renderer/ui/quantity-text.tsx';

const SHOWN = 6;

const whenWords = (daysLeft: number): string => {
  if (daysLeft < 0) return `已过期 ${-daysLeft} 天，不能发`;
  return daysLeft === 0 ? '今天到期' : `还有 ${daysLeft} 天到期`;
};

/** 临期与过期: what has to be used first, or taken off the book. */
const Expiring = ({ parts }: { readonly parts: readonly ExpiringStock[] }) => (
  <ul className="plain-list" aria-label="临期和过期的物资">
    {parts.slice(0, SHOWN).map((part) => (
      <li key={`${part.lot?.id} ${part.placeId ?? ''}`} className="look">
        <Link to={`/supplies?focus=${part.itemId}`}>{part.itemName}</Link> <Quantity value={part.quantity} unit={part.unit} />{' '}
        {whenWords(part.daysLeft)}
      </li>
    ))}
    {parts.length > SHOWN && (
      <li>
        <Link to="/supplies">还有 {parts.length - SHOWN} 批</Link>
      </li>
    )}
  </ul>
);

/** 物资告急: what runs short, with how much is left. */
export const ShortStock = ({ lines }: { readonly lines: readonly StockLine[] }) => {
  const { data: expiring = [] } = useHostQuery('supplies.expiring', {});
  return (
    <section className="panel" aria-label="快用完的物资">
      <h2>快用完的物资</h2>
      {lines.length === 0 ? (
        <p className="quiet">没有快用完的物资。</p>
      ) : (
        <ul className="plain-list">
          {lines.slice(0, SHOWN).map(({ item, balance, daysLeft }) => (
            <li key={item.id} className="look">
              <Link to={`/supplies?focus=${item.id}`}>{item.name}</Link> 剩 <Quantity value={balance} unit={item.unit} />
              {daysLeft !== null && `，约够 ${Math.floor(daysLeft)} 天`}
            </li>
          ))}
        </ul>
      )}
      {lines.length > SHOWN && <Link to="/supplies">还有 {lines.length - SHOWN} 种</Link>}
      {expiring.length > 0 && <Expiring parts={expiring} />}
    </section>
  );
};
