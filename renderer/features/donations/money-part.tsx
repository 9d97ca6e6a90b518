import { Input } from 'antd';
import { amountInWords, parseYuan } from '#core/supplies/money.ts';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { PartProps } from './part-props.ts';

/** Money: registered and kept here, handed over to the street office, never spent. */
export const MoneyPart = ({ draft, change, failure }: PartProps) => {
  const fen = draft.cash.trim() === '' ? null : parseYuan(draft.cash);
  return (
    <fieldset className="form-part">
      <legend>捐款</legend>
      <div className="fields">
        <FormField
          label="金额（元）"
          name="cashFen"
          failure={failure}
          hint={fen === null ? '没有捐款就空着；捐款只登记、保管和上交' : `大写：${amountInWords(fen)}`}
        >
          {(field) => (
            <Input
              {...field}
              inputMode="decimal"
              suffix="元"
              value={draft.cash}
              onChange={(event) => change({ cash: event.target.value })}
            />
          )}
        </FormField>
        <FormField label="捐款点" name="point" failure={failure} hint="例如 东门捐款点">
          {(field) => <Input {...field} value={draft.point} onChange={(event) => change({ point: event.target.value })} />}
        </FormField>
      </div>
    </fieldset>
  );
};
