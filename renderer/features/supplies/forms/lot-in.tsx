import { Button, Input } from 'antd';
import { useId } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import { type LotFields, plainLot } from '#core/supplies/lot.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import type { LineDraft } from './line-draft.ts';

interface LotInProps {
  readonly line: LineDraft;
  readonly change: (part: Partial<LineDraft>) => void;
  readonly fieldName: (name: string) => string;
  readonly failure: Failure | null;
}

const LotFieldset = ({ lot, line, change, fieldName, failure }: LotInProps & { readonly lot: LotFields }) => (
  <>
    <FormField label="批号" name={fieldName('lot.code')} failure={failure}>
      {(field) => (
        <Input {...field} autoFocus value={lot.code} onChange={(event) => change({ lot: { ...lot, code: event.target.value } })} />
      )}
    </FormField>
    <FormField label="有效期至" name={fieldName('lot.expiresOn')} failure={failure}>
      {(field) => <DateInput {...field} clearable value={lot.expiresOn} onChange={(expiresOn) => change({ lot: { ...lot, expiresOn } })} />}
    </FormField>
    <FormField label="生产企业" name={fieldName('lot.maker')} failure={failure}>
      {(field) => <Input {...field} value={lot.maker} onChange={(event) => change({ lot: { ...lot, maker: event.target.value } })} />}
    </FormField>
    <FormField label="这一行的估价（元）" name={fieldName('valueFen')} failure={failure}>
      {(field) => (
        <Input {...field} inputMode="decimal" suffix="元" value={line.value} onChange={(event) => change({ value: event.target.value })} />
      )}
    </FormField>
    <FormField label="这一行的备注" name={fieldName('note')} failure={failure} hint="例如 外箱破损">
      {(field) => <Input {...field} value={line.note} onChange={(event) => change({ note: event.target.value })} />}
    </FormField>
  </>
);

/** 批号、有效期 and what else tells these goods from others: folded until it is needed. */
export const LotIn = (props: LotInProps) => {
  const { line, change } = props;
  const { lot } = line;
  const id = useId();
  const turn = () => change({ lot: lot ? null : plainLot });
  return (
    <div className="goods-lot">
      <Button type="link" size="small" aria-expanded={lot !== null} aria-controls={id} onClick={turn}>
        {lot ? '收起，不分批' : '批号、有效期、估价…'}
      </Button>
      <div id={id} className="fields goods-lot-fields">
        {lot && <LotFieldset {...props} lot={lot} />}
      </div>
    </div>
  );
};
