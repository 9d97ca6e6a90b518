import { Button, Input } from 'antd';
import { useState } from 'react';
import type { StorePlace } from '#core/supplies/store-place.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';

/** 存放处 beside the main store: its name is all there is to it. */
export const PlaceDrawer = ({ place, onClose }: { readonly place: StorePlace | null; readonly onClose: () => void }) => {
  const [id] = useState(() => place?.id ?? crypto.randomUUID());
  const [name, setName] = useState(place?.name ?? '');
  const act = useAct('supplies.savePlace', { inPlace: true, done: (saved) => `已保存存放处“${saved.name}”` });
  const remove = useAct('supplies.removePlace', { inPlace: true, done: () => `已停用存放处“${place?.name ?? ''}”` });
  const input = { id, fields: { name } };
  const { failure, mayGo } = useFormCheck(act.failure ?? remove.failure, () => checkInput('supplies.savePlace', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const stop = async () => {
    if ((await remove.run({ id })).ok) onClose();
  };
  return (
    <FormDrawer
      title={place ? `修改存放处 ${place.name}` : '新存放处'}
      verb="保存"
      dirty={name !== (place?.name ?? '')}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={place && <RecordHistory kind="storePlace" id={place.id} name={place.name} />}
      extra={
        place && (
          <Button loading={remove.busy} onClick={() => void stop()}>
            停用这个存放处
          </Button>
        )
      }
    >
      <FormField label="名称" name="name" failure={failure} required hint="例如 北门帐篷、地下车库">
        {(field) => <Input {...field} autoFocus value={name} onChange={(event) => setName(event.target.value)} />}
      </FormField>
    </FormDrawer>
  );
};
