import { Button, Input, Select } from 'antd';
import { useRef, useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import { keysOf } from '#core/roster/person.ts';
import { type DeliveryKind, deliveryKinds } from '#core/service/deliveries/delivery.ts';
import { type Household, householdText, noHousehold } from '#core/service/household.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

export const kindOptions = keysOf(deliveryKinds).map((kind) => ({ value: kind, label: deliveryKinds[kind] }));

/** One errand more, in one line: door, what, need, Enter; the line is ready for the next. */
export const TaskLine = ({ site, date }: { readonly site: Site; readonly date: LocalDate }) => {
  const [place, setPlace] = useState<Household>(noHousehold);
  const [kind, setKind] = useState<DeliveryKind>('vegetables');
  const [need, setNeed] = useState('');
  const line = useRef<HTMLDivElement>(null);
  const act = useAct('delivery.save', {
    inPlace: true,
    done: (_, { fields }) => `已加 ${householdText(place, site)} ${deliveryKinds[fields.kind]}`,
  });
  const submit = async () => {
    const input = { id: crypto.randomUUID(), fields: { date, place, kind, need, team: '', takerId: null } };
    const wrong = checkInput('delivery.save', input);
    if (wrong) return act.setFailure(wrong);
    const answer = await act.run(input);
    if (!answer.ok) return;
    setPlace(noHousehold);
    setNeed('');
    line.current?.querySelector('input')?.focus();
  };
  return (
    <May route="delivery.save">
      <PlainForm label="加一件任务" onSubmit={() => void submit()}>
        <div className="quick-line" ref={line}>
          <HouseholdPick aria-label="门牌" site={site} value={place} onChange={setPlace} placeholder="加一件：门牌 3-2-501" />
          <Select<DeliveryKind> aria-label="送什么" value={kind} options={kindOptions} onChange={setKind} />
          <Input
            aria-label="需求"
            placeholder="需求，例如 一盒，放门口"
            value={need}
            maxLength={100}
            onChange={(event) => setNeed(event.target.value)}
          />
          <Button htmlType="submit" loading={act.busy}>
            加上
          </Button>
        </div>
      </PlainForm>
      <FailureNotice failure={act.failure} onClose={() => act.setFailure(null)} />
    </May>
  );
};
