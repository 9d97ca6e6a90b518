import { Button, Input } from 'antd';
import type { StockLine } from '#core/supplies/supplies.ts';
import { FormField, fieldError } from '#renderer/ui/form-field.tsx';
import { blankGoods, type GoodsDraft } from './donation-draft.ts';
import { GoodsLine } from './goods-line.tsx';
import type { PartProps } from './part-props.ts';

interface GoodsPartProps extends PartProps {
  readonly lines: readonly StockLine[];
}

/** What goods came; the line that stands ready may stay empty when only money was given. */
export const GoodsPart = ({ draft, change, failure, lines }: GoodsPartProps) => {
  const changeLine = (key: string, part: Partial<GoodsDraft>) =>
    change({ goods: draft.goods.map((goods) => (goods.key === key ? { ...goods, ...part } : goods)) });
  const nothing = fieldError(failure, 'lines');
  return (
    <fieldset className="form-part">
      <legend>物资</legend>
      {draft.goods.map((goods, index) => (
        <GoodsLine
          key={goods.key}
          number={index + 1}
          goods={goods}
          draft={draft}
          failure={failure}
          lines={lines}
          change={(part) => changeLine(goods.key, part)}
          {...(draft.goods.length > 1 ? { onRemove: () => change({ goods: draft.goods.filter((one) => one.key !== goods.key) }) } : {})}
        />
      ))}
      <Button onClick={() => change({ goods: [...draft.goods, blankGoods()] })}>再加一种物资</Button>
      {nothing && (
        <p className="field-error" role="alert">
          {nothing}
        </p>
      )}
      {draft.goods.some((goods) => goods.value.trim() !== '') && (
        <FormField label="估价依据" name="valueBasis" failure={failure} required hint="例如 发票、同类商品价格">
          {(field) => <Input {...field} value={draft.valueBasis} onChange={(event) => change({ valueBasis: event.target.value })} />}
        </FormField>
      )}
    </fieldset>
  );
};
