import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import type { Parcel, ParcelFields } from '#core/service/deliveries/parcel.ts';
import { householdText } from '#core/service/household.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

interface ParcelDrawerProps {
  readonly parcel: Parcel;
  readonly site: Site;
  readonly onClose: () => void;
}

/** One parcel: its door, its shelf, or back onto it. */
export const ParcelDrawer = ({ parcel, site, onClose }: ParcelDrawerProps) => {
  const { id } = parcel;
  const start: ParcelFields = { place: parcel.place, shelf: parcel.shelf, pieces: parcel.pieces };
  const [fields, setFields] = useState(start);
  const change = (part: Partial<ParcelFields>) => setFields((was) => ({ ...was, ...part }));
  const act = useAct('parcel.edit', { inPlace: true, done: () => '已保存' });
  const back = useAct('parcel.putBack', { inPlace: true, done: () => '已放回货架' });
  const remove = useAct('parcel.remove', { inPlace: true, done: () => '已删除这件快递' });
  const { failure, mayGo } = useFormCheck(act.failure ?? back.failure ?? remove.failure, () => checkInput('parcel.edit', { id, fields }));
  const finish = ({ ok }: { readonly ok: boolean }) => {
    if (ok) onClose();
  };
  const door = householdText(parcel.place, site);
  return (
    <FormDrawer
      title={`${door} 的快递`}
      verb="保存"
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => {
        if (mayGo()) void act.run({ id, fields }).then(finish);
      }}
      onClose={onClose}
      head={<RecordHistory kind="parcel" id={id} name={`${door} 的快递`} />}
      extra={
        <>
          {parcel.deliveredAt && <Button onClick={() => void back.run({ ids: [id] }).then(finish)}>没送到，放回货架</Button>}
          <Button onClick={() => void remove.run({ ids: [id] }).then(finish)}>登记错了，删除</Button>
        </>
      }
    >
      <FormField label="门牌" name="fields.place" failure={failure} required>
        {(field) => <HouseholdPick {...field} site={site} value={fields.place} onChange={(place) => change({ place })} />}
      </FormField>
      <div className="fields">
        <FormField label="货架" name="fields.shelf" failure={failure}>
          {(field) => <Input {...field} maxLength={10} value={fields.shelf} onChange={(event) => change({ shelf: event.target.value })} />}
        </FormField>
        <FormField label="件数" name="fields.pieces" failure={failure}>
          {(field) => (
            <InputNumber
              {...field}
              min={1}
              max={999}
              precision={0}
              value={fields.pieces}
              onChange={(pieces) => change({ pieces: pieces ?? 1 })}
            />
          )}
        </FormField>
      </div>
    </FormDrawer>
  );
};
