import { Button, Input, InputNumber } from 'antd';
import { useRef, useState } from 'react';
import type { Site } from '#core/roster/organisation/building.ts';
import { type Household, householdText, noHousehold } from '#core/service/household.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { HouseholdPick } from '#renderer/ui/household-pick.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

/** Many doors typed fast: door Enter, shelf Enter, and the next. The shelf stays as it was until another is typed. */
export const ParcelLine = ({ batchId, site }: { readonly batchId: string; readonly site: Site }) => {
  const [place, setPlace] = useState<Household>(noHousehold);
  const [shelf, setShelf] = useState('');
  const [pieces, setPieces] = useState(1);
  const line = useRef<HTMLDivElement>(null);
  const act = useAct('parcel.add', { inPlace: true, done: () => `已登记 ${householdText(place, site)} ${shelf}` });
  const field = (name: 'door' | 'shelf') =>
    line.current?.querySelector<HTMLInputElement>(name === 'door' ? '.household-pick input' : '.parcel-shelf-input');
  const submit = async () => {
    const input = { batchId, parcels: [{ id: crypto.randomUUID(), fields: { place, shelf, pieces } }] };
    const wrong = checkInput('parcel.add', input);
    if (wrong) return act.setFailure(wrong);
    // Enter after the door leads to the shelf: both are typed without a look at the mouse
    if (document.activeElement === field('door')) {
      act.setFailure(null);
      field('shelf')?.focus();
      return field('shelf')?.select();
    }
    if (!(await act.run(input)).ok) return;
    setPlace(noHousehold);
    setPieces(1);
    field('door')?.focus();
  };
  return (
    <May route="parcel.add">
      <PlainForm label="登记快递" onSubmit={() => void submit()}>
        <div className="quick-line" ref={line}>
          <HouseholdPick aria-label="门牌" site={site} value={place} onChange={setPlace} placeholder="门牌，回车" />
          <Input
            aria-label="货架"
            className="parcel-shelf-input"
            placeholder="货架，回车"
            maxLength={10}
            value={shelf}
            onChange={(event) => setShelf(event.target.value)}
          />
          <InputNumber aria-label="件数" min={1} max={999} precision={0} value={pieces} onChange={(next) => setPieces(next ?? 1)} />
          <Button htmlType="submit" loading={act.busy}>
            上架
          </Button>
        </div>
      </PlainForm>
      <FailureNotice failure={act.failure} onClose={() => act.setFailure(null)} />
    </May>
  );
};
