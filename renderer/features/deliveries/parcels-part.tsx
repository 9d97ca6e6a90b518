import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { Parcel, ParcelBatch } from '#core/service/deliveries/parcel.ts';
import { type ParcelShelf, parcelState } from '#core/service/deliveries/parcel-clock.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { spanText } from '#core/time/local-minutes.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { useMinuteClock } from '#renderer/ui/use-minute-clock.ts';
import { BatchDrawer } from './batch-drawer.tsx';
import { BatchSection } from './batch-section.tsx';
import { DeliverParcels } from './deliver-parcels.tsx';
import type { DeliveryDesk } from './desk.ts';
import { ParcelDrawer } from './parcel-drawer.tsx';
import { PartHead } from './part-head.tsx';
import { useFound } from './use-found.ts';

type Open =
  | { readonly kind: 'batch'; readonly batch: ParcelBatch | null }
  | { readonly kind: 'parcel'; readonly parcel: Parcel }
  | { readonly kind: 'print' };

const Answer = ({ shelf: { batches, parcels }, now }: { readonly shelf: ParcelShelf; readonly now: LocalTime }) => {
  const states = new Map(batches.map((batch) => [batch.id, parcelState(batch, now)]));
  const waiting = parcels.filter(({ deliveredAt }) => deliveredAt === null);
  const count = (kind: string): number => waiting.filter(({ batchId }) => states.get(batchId)?.kind === kind).length;
  const soonest = [...states.values()].flatMap((state) => (state.kind === 'resting' ? [state.minutes] : [])).sort((a, b) => a - b)[0];
  return (
    <>
      可以送 <strong>{count('ready')}</strong> 件
      {count('resting') > 0 && (
        <>
          ，静置中 <strong>{count('resting')}</strong> 件{soonest !== undefined && `，最早的还要 ${spanText(soonest)}`}
        </>
      )}
      {count('untreated') > 0 && (
        <span className="look">
          ，还没消杀 <strong>{count('untreated')}</strong> 件
        </span>
      )}
    </>
  );
};

const readyIds = ({ batches, parcels }: ParcelShelf, now: LocalTime): readonly Parcel['id'][] => {
  const ready = new Set(batches.filter((batch) => parcelState(batch, now).kind === 'ready').map(({ id }) => id));
  return parcels.filter(({ deliveredAt, batchId }) => deliveredAt === null && ready.has(batchId)).map(({ id }) => id);
};

/** 快递: what came, how long it still rests, on which shelf it waits, what went out. */
export const ParcelsPart = ({ site, people }: DeliveryDesk) => {
  const now = useMinuteClock();
  const { data: shelf, error, refetch } = useHostQuery('parcel.shelf', {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open | null>(null);
  useFound();
  const ready = shelf ? readyIds(shelf, now) : [];
  const picked = ready.filter((id) => chosen.has(id));
  const choose = (id: string, on: boolean) => setChosen((was) => new Set(on ? [...was, id] : [...was].filter((one) => one !== id)));
  return (
    <>
      <PartHead
        actions={
          <>
            <May route="parcel.saveBatch">
              <Button type="primary" onClick={() => setOpen({ kind: 'batch', batch: null })}>
                登记一批
              </Button>
            </May>
            <Button
              disabled={!shelf || shelf.parcels.every(({ deliveredAt }) => deliveredAt !== null)}
              onClick={() => setOpen({ kind: 'print' })}
            >
              打印货架单
            </Button>
          </>
        }
      >
        {shelf && shelf.batches.length > 0 ? <Answer shelf={shelf} now={now} /> : '货架上没有快递'}
      </PartHead>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!shelf && !error && <Busy label="正在看货架…" />}
      {shelf && shelf.batches.length === 0 && (
        <EmptyState title="还没有快递">快递到了，先登记一批，再一件一件写门牌和货架。消杀以后静置两小时，到点才能送。</EmptyState>
      )}
      {ready.length > 0 && (
        <Checkbox
          className="choose-all"
          indeterminate={picked.length > 0 && picked.length < ready.length}
          checked={picked.length === ready.length}
          onChange={(event) => setChosen(new Set(event.target.checked ? ready : []))}
        >
          选全部可以送的 {ready.length} 件
        </Checkbox>
      )}
      {picked.length > 0 && <DeliverParcels ids={picked} people={people} onDone={() => setChosen(new Set())} />}
      {shelf?.batches.map((batch) => (
        <BatchSection
          key={batch.id}
          batch={batch}
          parcels={shelf.parcels.filter(({ batchId }) => batchId === batch.id)}
          site={site}
          now={now}
          chosen={chosen}
          onChoose={choose}
          onEdit={() => setOpen({ kind: 'batch', batch })}
          onOpen={(parcel) => setOpen({ kind: 'parcel', parcel })}
        />
      ))}
      {open?.kind === 'batch' && <BatchDrawer batch={open.batch} now={now} onClose={() => setOpen(null)} />}
      {open?.kind === 'parcel' && <ParcelDrawer parcel={open.parcel} site={site} onClose={() => setOpen(null)} />}
      {open?.kind === 'print' && <PrintDialog title="快递货架单" document={{ kind: 'parcel-shelf' }} onClose={() => setOpen(null)} />}
    </>
  );
};
