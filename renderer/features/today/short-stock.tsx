import { Link } from 'react-router';
import type { StockLine } from '#core/supplies/supplies.ts';
import { Quantity } from '#renderer/ui/quantity-text.tsx';

const SHOWN = 6;

/** 物资告急: what runs short, with how much is left. */
export const ShortStock = ({ lines }: { readonly lines: readonly StockLine[] }) => (
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
  </section>
);
