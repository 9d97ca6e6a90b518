import { Input, Select } from 'antd';
import type { Failure } from '#core/contract/failure.ts';
import type { Kit } from '#core/supplies/kit.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import { type IssueDraft, type KitPartPlan, kitPlan } from './issue-draft.ts';
import type { StockById } from './lines-input.ts';
import { type ChosenPlace, missingWords } from './outgoing-plan.ts';

interface KitPartProps {
  readonly kits: readonly Kit[];
  readonly draft: IssueDraft;
  readonly change: (part: Partial<IssueDraft>) => void;
  readonly stock: StockById;
  readonly failure: Failure | null;
}

const PartLine = ({ part, stock, place }: { readonly part: KitPartPlan; readonly stock: StockById; readonly place: ChosenPlace }) => {
  const found = stock.get(part.itemId);
  if (!found) return <li>没有这种物品了</li>;
  const { item, balance } = found;
  return (
    <li>
      {item.name}{' '}
      <strong className="figures">
        {showQuantity(part.quantity)} {item.unit}
      </strong>
      <span className="quiet figures">
        {' '}
        现有 {showQuantity(balance)} {item.unit}
      </span>
      {part.plan?.missing && <strong className="balance-short">　{missingWords(item, part.plan.missing, place, '发')}</strong>}
    </li>
  );
};

/** 套装 × n: what it takes of each item, and which of them is short. */
export const KitPart = ({ kits, draft, change, stock, failure }: KitPartProps) => {
  const kit = kits.find((one) => one.id === draft.kitId);
  return (
    <section className="form-part" aria-label="套装">
      <div className="fields">
        <FormField label="套装" name="kitId" failure={failure} required>
          {(field) => (
            <Select
              {...field}
              autoFocus
              placeholder="选套装"
              options={kits.map((one) => ({ value: one.id as string, label: one.name }))}
              value={draft.kitId || null}
              onChange={(kitId) => change({ kitId: kitId ?? '' })}
            />
          )}
        </FormField>
        <FormField label="几套" name="count" failure={failure} required>
          {(field) => (
            <Input
              {...field}
              inputMode="numeric"
              suffix="套"
              value={draft.count}
              onChange={(event) => change({ count: event.target.value })}
            />
          )}
        </FormField>
      </div>
      {kit && (
        <ul className="plain-list kit-parts" aria-label="每样发多少">
          {kitPlan(draft, kit, stock).map((part) => (
            <PartLine key={part.itemId} part={part} stock={stock} place={draft.place} />
          ))}
        </ul>
      )}
    </section>
  );
};
