import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import { type LotId, lotLabel } from '#core/supplies/lot.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { ItemStock, StockPart } from '#core/supplies/stock.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { LineDraft } from './line-draft.ts';
import type { ChosenPlace } from './outgoing-plan.ts';

interface LotOutProps {
  readonly line: LineDraft;
  readonly change: (part: Partial<LineDraft>) => void;
  readonly stock: ItemStock;
  readonly place: ChosenPlace;
  readonly fieldName: (name: string) => string;
  readonly failure: Failure | null;
}

const FIRST = 'first';
const PLAIN = 'plain';

const keyOf = (part: StockPart): string => part.lot?.id ?? PLAIN;

/** 先到期先发 unless another lot is chosen; bound or expired goods say why they are taken. Folded where there is nothing to choose. */
export const LotOut = ({ line, change, stock, place, fieldName, failure }: LotOutProps) => {
  const [open, setOpen] = useState(line.pick.kind === 'lot');
  const here = stock.parts.filter((part) => part.placeId === place.id);
  const { pick } = line;
  if (here.length < 2 && pick.kind === 'firstExpired' && !here.some((part) => part.expired || part.lot?.boundTo)) return null;
  if (!open) {
    return (
      <div className="goods-lot">
        <Button type="link" size="small" onClick={() => setOpen(true)}>
          换一批发…
        </Button>
      </div>
    );
  }
  const chosen = pick.kind === 'lot' ? here.find((part) => (part.lot?.id ?? null) === pick.lotId) : undefined;
  const special = chosen !== undefined && (chosen.expired || (chosen.lot?.boundTo ?? '') !== '');
  const options = [
    { value: FIRST, label: '先到期先发' },
    ...here.map((part) => ({
      value: keyOf(part),
      label: `${lotLabel(part.lot)}（${showQuantity(part.quantity)} ${stock.item.unit}${part.expired ? '，已过期' : ''}）`,
    })),
  ];
  const take = (key: string) =>
    change({
      pick: key === FIRST ? { kind: 'firstExpired' } : { kind: 'lot', lotId: key === PLAIN ? null : (key as LotId), reason: '' },
    });
  return (
    <div className="goods-lot fields">
      <FormField label="发哪一批" name={fieldName('pick')} failure={failure}>
        {(field) => (
          <Select
            {...field}
            autoFocus={pick.kind === 'firstExpired'}
            options={options}
            value={pick.kind === 'lot' ? (pick.lotId ?? PLAIN) : FIRST}
            onChange={take}
          />
        )}
      </FormField>
      {pick.kind === 'lot' && special && (
        <FormField label="为什么动用这一批" name={fieldName('pick.reason')} failure={failure} hint="定向或过期的东西，要写明理由">
          {(field) => (
            <Input {...field} value={pick.reason} onChange={(event) => change({ pick: { ...pick, reason: event.target.value } })} />
          )}
        </FormField>
      )}
    </div>
  );
};
