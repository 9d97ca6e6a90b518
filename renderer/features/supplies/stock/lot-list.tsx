import { showQuantity } from '#core/supplies/quantity.ts';
import type { ItemStock, StockPart } from '#core/supplies/stock.ts';
import { longDate } from '#core/time/local-date.ts';

const stateOf = (part: StockPart): string => (part.expired ? '已过期，不能发' : '');

/** The lots of an item in the order in which they are given out. */
export const LotList = ({ stock: { item, parts } }: { readonly stock: ItemStock }) => (
  <table className="lot-list" aria-label={`${item.name}的批次`}>
    <thead>
      <tr>
        <th scope="col">批号</th>
        <th scope="col">有效期至</th>
        <th scope="col">剩余</th>
        <th scope="col">存放处</th>
        <th scope="col">定向</th>
        <th scope="col">生产企业</th>
      </tr>
    </thead>
    <tbody>
      {parts.map((part) => (
        <tr key={`${part.lot?.id ?? 'plain'} ${part.placeId ?? 'main'}`}>
          <td>{part.lot ? part.lot.code || '无批号' : '不分批'}</td>
          <td>
            {part.lot?.expiresOn ? longDate(part.lot.expiresOn) : '不限'}
            {part.expired && <strong className="stock-short"> {stateOf(part)}</strong>}
          </td>
          <td className="figures">
            {showQuantity(part.quantity)} {item.unit}
          </td>
          <td>{part.placeName}</td>
          <td>{part.lot?.boundTo || '不定向'}</td>
          <td>{part.lot?.maker ?? ''}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
