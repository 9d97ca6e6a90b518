import { WarningOutlined } from '@ant-design/icons';
import { showQuantity } from '#core/supplies/quantity.ts';
import { shortDate } from '#core/time/local-date.ts';
import type { StockRow } from './stock-row.ts';

/** 没有了、不足、已过期、临期, each with words; several may hold at once. */
export const StockMarkList = ({ row: { marks, stock } }: { readonly row: StockRow }) => {
  const { unit } = stock.item;
  const words = [
    marks.expired > 0 && `已过期 ${showQuantity(marks.expired)} ${unit}`,
    marks.expiring &&
      `临期 ${showQuantity(marks.expiring.quantity)} ${unit}（${marks.expiring.daysLeft === 0 ? '今天到期' : `${shortDate(marks.expiring.on)}到期`}）`,
    marks.short && (stock.balance === 0 ? '没有了' : '不足'),
  ].filter((word) => typeof word === 'string');
  if (words.length === 0) return <span className="quiet">{stock.balance === 0 ? '没有库存' : '够用'}</span>;
  return (
    <>
      {words.map((word) => (
        <div key={word} className="stock-short">
          <WarningOutlined aria-hidden /> {word}
        </div>
      ))}
    </>
  );
};
