import { Button, Input, InputNumber, Select } from 'antd';
import { type StockCount, stockDifference } from '#core/duty/handover.ts';
import { matchesName } from '#core/roster/name-match.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { fieldError } from '#renderer/ui/form-field.tsx';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import type { PartProps } from './counters-part.tsx';

const THOUSANDTHS = 1000;

const differenceWords = (line: StockCount): string => {
  const difference = stockDifference(line);
  if (difference === null) return '还没清点';
  if (difference === 0) return '相符';
  return `${difference > 0 ? '多' : '少'} ${showQuantity(Math.abs(difference))} ${line.unit}`;
};

interface RowProps {
  readonly line: StockCount;
  readonly error: string | undefined;
  readonly onChange: (part: Partial<StockCount>) => void;
  readonly onRemove: () => void;
}

const StockRow = ({ line, error, onChange, onRemove }: RowProps) => {
  const difference = stockDifference(line);
  const differs = difference !== null && difference !== 0;
  return (
    <li className="handover-stock">
      <span>
        <strong>{line.name}</strong>{' '}
        <span className="quiet figures">
          账面 {showQuantity(line.book)} {line.unit}
        </span>
      </span>
      <InputNumber<number>
        aria-label={`${line.name}实数`}
        aria-invalid={error !== undefined}
        status={error ? 'error' : ''}
        min={0}
        controls={false}
        placeholder="实数"
        value={line.counted === null ? null : line.counted / THOUSANDTHS}
        onChange={(value) => onChange({ counted: value === null ? null : Math.round(value * THOUSANDTHS) })}
      />
      <span className={differs ? 'look figures' : 'quiet figures'}>{differenceWords(line)}</span>
      {differs && (
        <Input
          aria-label={`${line.name}差数原因`}
          placeholder="差数原因"
          value={line.reason}
          onChange={(event) => onChange({ reason: event.target.value })}
        />
      )}
      <Button type="link" size="small" aria-label={`不清点${line.name}`} onClick={onRemove}>
        不清点
      </Button>
      {error && <div className="field-error handover-wide">{error}</div>}
    </li>
  );
};

/** 物资清点: a few goods counted against the books; the next shift finds the same list. */
export const StockPart = ({ draft, change, failure }: PartProps) => {
  const { data } = useHostQuery('supplies.overview', {});
  const counted = new Set<string>(draft.stock.map((line) => line.itemId));
  const left = (data?.lines ?? []).filter((line) => !counted.has(line.item.id));
  const add = (itemId: string) => {
    const found = left.find((line) => line.item.id === itemId);
    if (!found) return;
    const { item, balance } = found;
    const name = item.spec ? `${item.name} ${item.spec}` : item.name;
    change({ stock: [...draft.stock, { itemId: item.id, name, unit: item.unit, counted: null, book: balance, reason: '' }] });
  };
  return (
    <fieldset className="form-part">
      <legend>物资清点</legend>
      <ul className="plain-list">
        {draft.stock.map((line, index) => (
          <StockRow
            key={line.itemId}
            line={line}
            error={fieldError(failure, `stock.${index}.counted`) ?? fieldError(failure, `stock.${index}.reason`)}
            onChange={(part) => change({ stock: [...changeAt(draft.stock, index, part)] })}
            onRemove={() => change({ stock: [...removeAt(draft.stock, index)] })}
          />
        ))}
      </ul>
      <Select
        className="handover-add-item"
        aria-label="加一种要清点的物资"
        placeholder="加一种要清点的物资"
        value={null}
        disabled={left.length === 0}
        showSearch={{ filterOption: (typed, option) => matchesName(String(option?.label ?? ''), typed.trim()) }}
        options={left.map(({ item }) => ({ value: item.id as string, label: item.name }))}
        onChange={(itemId: string | null) => itemId && add(itemId)}
      />
    </fieldset>
  );
};
