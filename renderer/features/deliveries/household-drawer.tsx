import { useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import type { IsolatedHousehold, IsolatedHouseholdFields } from '#core/service/deliveries/delivery.ts';
import { householdText } from '#core/service/household.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { RecordHistory } from '#renderer/ui/record-history.tsx';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { HouseholdFields } from './household-fields.tsx';

interface HouseholdDrawerProps {
  readonly household: IsolatedHousehold;
  readonly site: Site;
  readonly onClose: () => void;
}

/** One isolated household, changed. */
export const HouseholdDrawer = ({ household, site, onClose }: HouseholdDrawerProps) => {
  const { id, ...start } = household;
  const [fields, setFields] = useState<IsolatedHouseholdFields>(start);
  const change = (part: Partial<IsolatedHouseholdFields>) => setFields((now) => ({ ...now, ...part }));
  const input = { households: [{ id, fields }] };
  const act = useAct('isolated.save', { inPlace: true, done: () => `已保存 ${householdText(fields.place, site)}` });
  const { failure, mayGo } = useFormCheck(act.failure, () => checkInput('isolated.save', input));
  const submit = async () => {
    if (mayGo() && (await act.run(input)).ok) onClose();
  };
  const title = householdText(household.place, site);
  return (
    <FormDrawer
      title={title}
      verb="保存"
      dirty={JSON.stringify(fields) !== JSON.stringify(start)}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
      head={<RecordHistory kind="isolatedHousehold" id={id} name={title} />}
    >
      <FormField label="门牌" name="households.0.fields.place" failure={failure} required>
        {(field) => <HouseholdPick {...field} site={site} value={fields.place} onChange={(place) => change({ place })} />}
      </FormField>
      <HouseholdFields fields={fields} onChange={change} failure={failure} />
    </FormDrawer>
  );
};
