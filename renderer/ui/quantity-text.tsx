import { showQuantity, type Quantity as Thousandths } from '#core/supplies/quantity.ts';

interface QuantityProps {
  /** thousandths of the unit */
  readonly value: Thousandths;
  readonly unit: string;
}

/** 12.5 箱 */
export const Quantity = ({ value, unit }: QuantityProps) => (
  <span className="figures">
    {showQuantity(value)} {unit}
  </span>
);
