import type { DocumentLine } from '#core/supplies/document.ts';
import { lotLabel } from '#core/supplies/lot.ts';
import { showYuan } from '#core/supplies/money.ts';
import { deltaWords } from './document-words.ts';

/** The lines of a document with lot and place. */
export const DocumentLines = ({ lines }: { readonly lines: readonly DocumentLine[] }) => (
  <table className="lot-list" aria-label="单据的物品">
    <thead>
      <tr>
        <th scope="col">品名</th>
        <th scope="col">数量</th>
        <th scope="col">批次</th>
        <th scope="col">存放处</th>
        <th scope="col">估价</th>
        <th scope="col">备注</th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line) => (
        <tr key={line.id}>
          <td>
            {line.itemName} <span className="quiet">{line.spec}</span>
          </td>
          <td className="figures">{deltaWords(line.delta, line.unit)}</td>
          <td>{lotLabel(line.lot)}</td>
          <td>{line.placeName}</td>
          <td className="figures">{line.valueFen === null ? '' : showYuan(line.valueFen)}</td>
          <td>{line.note}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
