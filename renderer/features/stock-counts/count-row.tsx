import { Input } from 'antd';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { inPacks } from '#core/supplies/pack-words.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { CountRow as Row } from '#core/supplies/stock-count.ts';
import { isComposing } from '#renderer/ui/composing.ts';
import { Quantity } from '#renderer/ui/quantity-text.tsx';
import { differenceWords, readCount } from './count-draft.ts';

interface CountRowProps {
  readonly row: Row;
  readonly number: number;
  readonly blind: boolean;
  readonly onCount: (counted: number | null) => void;
  readonly onReason: (reason: string) => void;
}

/** Enter and the arrows go from box to box down the column, as on a calculator. */
const move = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (isComposing(event) || !['Enter', 'ArrowDown', 'ArrowUp'].includes(event.key)) return;
  event.preventDefault();
  const column = event.currentTarget.dataset.column ?? '';
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`));
  const next = boxes[boxes.indexOf(event.currentTarget) + (event.key === 'ArrowUp' ? -1 : 1)];
  if (next) next.select();
  if (next) next.focus();
  else event.currentTarget.blur();
};

const nameOf = ({ itemName, spec, lotId, lotLabel }: Row): string =>
  [itemName, spec, lotId === null ? '' : lotLabel].filter(Boolean).join(' ');

const CountBox = ({ row, onCount }: Pick<CountRowProps, 'row' | 'onCount'>) => {
  const stored = row.counted === null ? '' : showQuantity(row.counted);
  const [typed, setTyped] = useState(stored);
  useEffect(() => setTyped(stored), [stored]);
  const meant = readCount(typed, row);
  const packed = inPacks(row, meant.kind === 'counted' ? meant.quantity : (row.counted ?? 0));
  const keep = () => {
    if (meant.kind === 'counted') onCount(meant.quantity);
    if (meant.kind === 'cleared') onCount(null);
  };
  return (
    <>
      <Input
        className="count-box"
        data-column="counted"
        aria-label={`${nameOf(row)} 实盘`}
        aria-invalid={meant.kind === 'wrong'}
        status={meant.kind === 'wrong' ? 'error' : ''}
        inputMode="decimal"
        suffix={row.unit}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={move}
      />
      {packed !== null && <div className="quiet figures">{packed}</div>}
      {meant.kind === 'wrong' && <div className="field-error">{meant.sentence}</div>}
    </>
  );
};

const ReasonBox = ({ row, onReason }: Pick<CountRowProps, 'row' | 'onReason'>) => {
  const [reason, setReason] = useState(row.reason);
  useEffect(() => setReason(row.reason), [row.reason]);
  return (
    <Input
      data-column="reason"
      aria-label={`${nameOf(row)} 差异原因`}
      placeholder="为什么不一样"
      maxLength={100}
      status={row.reason === '' && reason === '' ? 'warning' : ''}
      value={reason}
      onChange={(event) => setReason(event.target.value)}
      onBlur={() => reason.trim() !== row.reason && onReason(reason.trim())}
      onKeyDown={move}
    />
  );
};

/** One item and lot on the shelf: count, difference, reason. */
export const CountTableRow = ({ row, number, blind, onCount, onReason }: CountRowProps) => {
  const differs = row.difference !== null && row.difference !== 0;
  return (
    <tr>
      <td className="figures">{number}</td>
      <td>
        <strong>{row.itemName}</strong> <span className="quiet">{row.spec}</span>
        {row.lotId !== null && <div className="quiet">{row.lotLabel}</div>}
      </td>
      <td>
        <CountBox row={row} onCount={onCount} />
      </td>
      <td className="count-figure">
        {row.book === null ? <span className="quiet">{blind ? '点完再看' : ''}</span> : <Quantity value={row.book} unit={row.unit} />}
        {row.moved && <div className="quiet">盘点中有收发</div>}
      </td>
      <td className={differs ? 'look' : 'quiet'}>{differenceWords(row)}</td>
      <td>{differs && <ReasonBox row={row} onReason={onReason} />}</td>
    </tr>
  );
};
