import { Button, Checkbox } from 'antd';
import type { Site } from '#core/roster/organisation/building.ts';
import { minuteWords } from '#core/service/deliveries/escort-chain.ts';
import { PARCEL_REST_MINUTES, type Parcel, type ParcelBatch } from '#core/service/deliveries/parcel.ts';
import { type ParcelState, parcelState } from '#core/service/deliveries/parcel-clock.ts';
import { householdText } from '#core/service/household.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { spanText } from '#core/time/local-minutes.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { ParcelLine } from './parcel-line.tsx';

interface BatchSectionProps {
  readonly batch: ParcelBatch;
  readonly parcels: readonly Parcel[];
  readonly site: Site;
  readonly now: LocalTime;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (id: string, chosen: boolean) => void;
  readonly onEdit: () => void;
  readonly onOpen: (parcel: Parcel) => void;
}

/** How far the two hours are, in words and as a bar. */
const Clock = ({ state }: { readonly state: ParcelState }) => {
  if (state.kind === 'untreated') return <span className="look">还没有消杀，不能送</span>;
  if (state.kind === 'ready') return <span className="done figures">{minuteWords(state.since)} 起可以送</span>;
  return (
    <span className="batch-clock">
      <span className="figures">
        还要静置 <strong>{spanText(state.minutes)}</strong>，{state.readyAt.slice(11)} 可以送
      </span>
      <progress aria-hidden="true" max={PARCEL_REST_MINUTES} value={Math.max(0, PARCEL_REST_MINUTES - state.minutes)} />
    </span>
  );
};

const inOrder = new Intl.Collator('zh', { numeric: true });

/** One batch: its clock, its doors, and a line to type more of them. */
export const BatchSection = ({ batch, parcels, site, now, chosen, onChoose, onEdit, onOpen }: BatchSectionProps) => {
  const clock = useLocalNow();
  const state = parcelState(batch, now);
  const disinfect = useAct('parcel.disinfect', {
    inPlace: true,
    done: ({ readyAt }) => `已登记消杀，${readyAt.slice(11)} 起可以送`,
  });
  const waiting = parcels
    .filter(({ deliveredAt }) => deliveredAt === null)
    .sort((a, b) => inOrder.compare(a.shelf, b.shelf) || inOrder.compare(householdText(a.place, site), householdText(b.place, site)));
  const gone = parcels.filter(({ deliveredAt }) => deliveredAt !== null);
  const title = `${minuteWords(batch.arrivedAt)}${batch.source === '' ? '' : ` ${batch.source}`}`;
  const show = (parcel: Parcel) => {
    const door = householdText(parcel.place, site);
    return (
      <li key={parcel.id} className="parcel">
        {state.kind === 'ready' && parcel.deliveredAt === null && (
          <Checkbox
            checked={chosen.has(parcel.id)}
            aria-label={`选${door}`}
            onChange={(event) => onChoose(parcel.id, event.target.checked)}
          />
        )}
        <span className="parcel-shelf figures">{parcel.shelf || '—'}</span>
        <Button type="link" className="name-button figures" data-found={parcel.id} onClick={() => onOpen(parcel)}>
          {door}
        </Button>
        {parcel.pieces > 1 && <span className="figures">{parcel.pieces} 件</span>}
        {parcel.deliveredAt && <span className="done figures">{parcel.deliveredAt.slice(11)} 送到</span>}
      </li>
    );
  };
  return (
    <section className={`batch batch-${state.kind}`} aria-label={title}>
      <header className="batch-head">
        <h3 className="figures">{title}</h3>
        <span className="quiet figures">
          等着送 {waiting.length}，已送 {gone.length}
        </span>
        <Clock state={state} />
        <span className="row-actions">
          {state.kind === 'untreated' && (
            <May route="parcel.disinfect">
              <Button loading={disinfect.busy} onClick={() => void disinfect.run({ id: batch.id, at: clock() })}>
                现在消杀完成
              </Button>
            </May>
          )}
          <Button type="text" onClick={onEdit} aria-label={`修改这一批：${title}`}>
            修改
          </Button>
        </span>
      </header>
      <FailureNotice failure={disinfect.failure} />
      <ParcelLine batchId={batch.id} site={site} />
      <ul className="plain-list parcels">{[...waiting, ...gone].map(show)}</ul>
    </section>
  );
};
