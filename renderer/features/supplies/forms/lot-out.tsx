import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { LotChoice } from '#core/supplies/document-fields.ts';
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

const optionsOf = (here: readonly StockPart[], unit: string) => [
  { value: FIRST, label: '先到期的先用' },
  ...here.map((part) => ({
    value: keyOf(part),
    label: `${lotLabel(part.lot)}（${showQuantity(part.quantity)} ${unit}${part.expired ? '，已过期' : ''}）`,
  })),
];

const pickOf = (key: string): LotChoice =>
  key === FIRST ? { kind: 'firstExpired' } : { kind: 'lot', lotId: key === PLAIN ? null : (key as LotId), reason: '' };

/** Bound or expired goods say why they are taken all the same. */
const ReasonField = ({ line: { pick }, change, fieldName, failure }: LotOutProps) =>
  pick.kind === 'lot' && (
    <FormField label="为什么动用这一批" name={fieldName('pick.reason')} failure={failure} hint="定向或过期的东西，要写明理由">
      {(field) => <Input {...field} value={pick.reason} onChange={(event) => change({ pick: { ...pick, reason: event.target.value } })} />}
    </FormField>
  );

/** 先到期先发 unless another lot is chosen. Folded until it is wanted, and left out where there is nothing to choose. */
export const LotOut = (props: LotOutProps) => {
  const { line, change, stock, place, fieldName, failure } = props;
  const { pick } = line;
  const [open, setOpen] = useState(pick.kind === 'lot');
  const here = stock.parts.filter((part) => part.placeId === place.id);
  const special = (part: StockPart | undefined) => part !== undefined && (part.expired || (part.lot?.boundTo ?? '') !== '');
  if (here.length < 2 && pick.kind === 'firstExpired' && !here.some(special)) return null;
  if (!open) {
    return (
      <div className="goods-lot">
        <Button type="link" size="small" onClick={() => setOpen(true)}>
          换一批…
        </Button>
      </div>
    );
  }
  const chosen = pick.kind === 'lot' ? here.find((part) => (part.lot?.id ?? null) === pick.lotId) : undefined;
  return (
    <div className="goods-lot fields">
      <FormField label="哪一批" name={fieldName('pick')} failure={failure}>
        {(field) => (
          <Select
            {...field}
            autoFocus={pick.kind === 'firstExpired'}
            options={optionsOf(here, stock.item.unit)}
            value={pick.kind === 'lot' ? (pick.lotId ?? PLAIN) : FIRST}
            onChange={(key) => change({ pick: pickOf(key) })}
          />
        )}
      </FormField>
      {special(chosen) && <ReasonField {...props} />}
    </div>
  );
};
