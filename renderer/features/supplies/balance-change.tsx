import type { StockLine } from '#core/supplies/supplies.ts';
import { Quantity } from '#renderer/ui/quantity-text.tsx';
import { readQuantity } from './typed-quantity.ts';

interface BalanceChangeProps {
  readonly line: StockLine | undefined;
  readonly typed: string;
  readonly direction: 'in' | 'out';
}

/** What is left before and after, while one types. */
export const BalanceChange = ({ line, typed, direction }: BalanceChangeProps) => {
  if (!line) return null;
  const quantity = readQuantity(typed);
  const { unit } = line.item;
  const after = quantity.kind === 'good' ? line.balance + (direction === 'in' ? quantity.value : -quantity.value) : null;
  return (
    <p className="balance-change" role="status">
      现有 <Quantity value={line.balance} unit={unit} />
      {after !== null && after >= 0 && (
        <>
          {direction === 'in' ? '，接收后 ' : '，发放后 '}
          <strong>
            <Quantity value={after} unit={unit} />
          </strong>
        </>
      )}
      {after !== null && after < 0 && (
        <>
          ，<strong className="balance-short">不够发</strong>
        </>
      )}
    </p>
  );
};
