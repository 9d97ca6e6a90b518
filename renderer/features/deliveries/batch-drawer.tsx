import { Button, Input } from 'antd';
import { useState } from 'react';
import { minuteWords } from '#core/service/deliveries/escort-chain.ts';
import type { ParcelBatch, ParcelBatchFields } from '#core/service/deliveries/parcel.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface BatchDrawerProps {
  /** null: a new one */
  readonly batch: ParcelBatch | null;
  readonly now: LocalTime;
  readonly onClose: () => void;
}

const startOf = (batch: ParcelBatch | null, now: LocalTime): ParcelBatchFields => {
  if (!batch) return { arrivedAt: now, source: '', disinfectedAt: null, note: '' };
  const { id: _, ...fields } = batch;
  return fields;
};

/** 一批快递: when it came, from whom, when it was disinfected. */
export const BatchDrawer = ({ batch, now, onClose }: BatchDrawerProps) => {
  const [id] = useState(() => batch?.id ?? crypto.randomUUID());
  const [start] = useState(() => startOf(batch, now));
  const [fields, setFields] = useState(start);
  const change = (part: Partial<ParcelBatchFields>) => setFields((was) => ({ ...was, ...part }));
  const input = { id, fields };
  const act = useAct('parcel.saveBatch', { inPlace: true, done: () => `已登记 ${minuteWords(fields.arrivedAt)} 到的一批` });
  const remove = useAct('parcel.removeBatch', {
    inPlace: true,
    done: ({ parcels }) => (parcels > 0 ? `已删除这一批和货架上的 ${parcels} 件` : '已删除这一批'),
  });
  const { failure, mayGo } = useFormCheck(act.failure ?? remove.failure, () => checkInput('parcel.saveBatch', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  return (
    <FormDrawer
      title={batch ? `${minuteWords(batch.arrivedAt)} 到的一批` : '登记一批快递'}
      verb={batch ? '保存' : '登记'}
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={batch && <RecordHistory kind="parcelBatch" id={id} name="一批快递" />}
      extra={
        batch && (
          <Button
            loading={remove.busy}
            onClick={() =>
              void remove.run({ id }).then(({ ok }) => {
                if (ok) onClose();
              })
            }
          >
            删除这一批
          </Button>
        )
      }
    >
      <FormField label="来源" name="fields.source" failure={failure} hint="快递公司、驿站、送货人">
        {(field) => (
          <Input {...field} autoFocus maxLength={40} value={fields.source} onChange={(event) => change({ source: event.target.value })} />
        )}
      </FormField>
      <div className="fields">
        <FormField label="到达时间" name="fields.arrivedAt" failure={failure}>
          {(field) => <TimeInput {...field} value={fields.arrivedAt} onChange={(arrivedAt) => arrivedAt && change({ arrivedAt })} />}
        </FormField>
        <FormField label="消杀完成时间" name="fields.disinfectedAt" failure={failure} hint="不填：还没有消杀。完成后静置 2 小时再送">
          {(field) => (
            <TimeInput {...field} clearable value={fields.disinfectedAt} onChange={(disinfectedAt) => change({ disinfectedAt })} />
          )}
        </FormField>
      </div>
      <FormField label="备注" name="fields.note" failure={failure}>
        {(field) => <Input {...field} maxLength={100} value={fields.note} onChange={(event) => change({ note: event.target.value })} />}
      </FormField>
    </FormDrawer>
  );
};
