import { Button, Select } from 'antd';
import { useRef, useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import type { DeliveryKind } from '#core/service/deliveries/delivery.ts';
import { type Household, householdText, noHousehold } from '#core/service/household.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { kindOptions } from './task-line.tsx';

/** One household in one line; what it is brought and until when stay for the next. */
export const HouseholdLine = ({ site, today }: { readonly site: Site; readonly today: LocalDate }) => {
  const [place, setPlace] = useState<Household>(noHousehold);
  const [kinds, setKinds] = useKeptState<readonly DeliveryKind[]>('isolated kinds', ['meal', 'rubbish']);
  const [until, setUntil] = useState<LocalDate | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const act = useAct('isolated.save', { inPlace: true, done: () => `已登记 ${householdText(place, site)}` });
  const submit = async () => {
    // the line shows no first day: it is that of the press, since from then on somebody brings
    const input = { households: [{ id: crypto.randomUUID(), fields: { place, from: today, until, kinds: [...kinds], needs: '' } }] };
    const wrong = checkInput('isolated.save', input);
    if (wrong) return act.setFailure(wrong);
    if (!(await act.run(input)).ok) return;
    setPlace(noHousehold);
    line.current?.querySelector('input')?.focus();
  };
  return (
    <May route="isolated.save">
      <PlainForm label="登记一户" onSubmit={() => void submit()}>
        <div className="quick-line" ref={line}>
          <HouseholdPick aria-label="门牌" site={site} value={place} onChange={setPlace} placeholder="门牌，例如 3-2-501" />
          <Select<readonly DeliveryKind[]>
            aria-label="每天送什么"
            mode="multiple"
            className="line-grow"
            placeholder="每天送什么"
            value={kinds}
            options={kindOptions}
            onChange={setKinds}
          />
          <DateInput aria-label="到哪一天" placeholder="到哪天：还不知道" clearable value={until} onChange={setUntil} />
          <Button type="primary" htmlType="submit" loading={act.busy}>
            登记
          </Button>
        </div>
      </PlainForm>
      <FailureNotice failure={act.failure} onClose={() => act.setFailure(null)} />
    </May>
  );
};
