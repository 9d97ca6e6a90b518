import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import type { ExpiringStock } from '#core/supplies/stock.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

const lotWords = ({ lot, placeName }: ExpiringStock): string => [lot?.code ? `批号 ${lot.code}` : '', placeName].filter(Boolean).join('，');

const daysWords = (daysLeft: number): string => {
  if (daysLeft < 0) return `已过期 ${-daysLeft} 天，不能再发`;
  return daysLeft === 0 ? '今天是最后一天' : `还有 ${daysLeft} 天到期`;
};

/** 临期和过期, the most urgent first; nothing is shown when there is none. */
export const ExpiringPart = () => {
  const expiring = useHostQuery('supplies.expiring', {}).data ?? [];
  if (expiring.length === 0) return null;
  return (
    <section className="panel" aria-label="临期和过期">
      <h2>临期和过期</h2>
      <ul className="plain-list">
        {expiring.map((stock) => (
          <li key={`${stock.itemId} ${stock.lot?.id ?? ''} ${stock.placeId ?? ''}`} className="figures">
            <strong>{stock.itemName}</strong> {amountWords(stock.quantity, stock.unit)}（{lotWords(stock)}）{' '}
            <span className={stock.daysLeft < 0 ? 'bad' : 'look'}>
              {stock.lot?.expiresOn} {daysWords(stock.daysLeft)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
