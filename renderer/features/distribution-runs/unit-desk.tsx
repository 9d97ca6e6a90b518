import { Button, Segmented } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { placedDoors } from '#core/supplies/distribution/door-trips.ts';
import type { RunUnit } from '#core/supplies/distribution/run.ts';
import { countDoors, progressWords } from '#core/supplies/distribution/run-progress.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { tripKey } from '#core/supplies/distribution/trip.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import type { DoorStateName } from '#core/supplies/door-state.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { DoorGrid } from './door-grid.tsx';
import { doorKeys } from './door-words.ts';
import { ReplanDrawer } from './replan-drawer.tsx';
import { useRunAddress } from './use-run-address.ts';
import { useTicks } from './use-ticks.ts';
import { useUnitKeys } from './use-unit-keys.ts';

interface UnitSheetProps {
  readonly view: RunView;
  readonly unit: RunUnit;
}

/** When the doors are brought: with their unit, and those that come another time. */
const tripWords = (unit: RunUnit): string => {
  const trips = new Map(placedDoors([unit]).map((door) => [tripKey(door.on), door]));
  return [...trips.values()].map((door) => `${dateWords(door.on.date)} ${door.on.team}`).join('，再送 ');
};

const KEYS = '方向键走到门口；1 或空格 已送，2 不在家，3 不需要，0 未送；A 其余全部已送；Page Up / Page Down 换单元；Esc 返回';

const useNeighbours = (view: RunView, unit: RunUnit) => {
  const address = useRunAddress();
  const at = view.units.findIndex((one) => one.id === unit.id);
  const open = (index: number) => {
    const id = view.units[index]?.id;
    return id ? () => address.openUnit(id) : null;
  };
  return { before: open(at - 1), next: open(at + 1), back: () => address.openUnit(null) };
};

const UnitSheet = ({ view, unit }: UnitSheetProps) => {
  const { doors, tick, failure } = useTicks(unit);
  const [pen, setPen] = useState<DoorStateName>('delivered');
  const [moving, setMoving] = useState(false);
  const { before, next, back } = useNeighbours(view, unit);
  const closed = view.run.closedOn !== null;
  const open = doors.filter((door) => door.state === 'open').map((door) => door.room);
  const all = () => {
    if (!closed) tick(open, 'delivered');
  };
  useUnitKeys({ onAll: all, onBefore: before, onNext: next, onBack: back });
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => sheet.current?.querySelector<HTMLElement>('.door[tabindex="0"]')?.focus(), []);
  return (
    <div ref={sheet}>
      <FailureNotice failure={failure} />
      <p className="run-sentence figures" role="status">
        {progressWords(countDoors(doors))}
      </p>
      <p className="quiet figures">
        {tripWords(unit)}；每户 {amountWords(view.run.quota, view.item.unit)}
        {view.item.name}
        {closed && '；已结束，只能看'}
      </p>
      <div className="row">
        {!closed && (
          <>
            <Segmented<DoorStateName>
              aria-label="点一户登记成"
              value={pen}
              onChange={setPen}
              options={doorKeys.map(({ state, key, words }) => ({ value: state, label: `${words} ${key}` }))}
            />
            <Button type="primary" disabled={open.length === 0} aria-keyshortcuts="A" onClick={all}>
              其余 {open.length} 户全部已送
            </Button>
          </>
        )}
        {!closed && open.length > 0 && <Button onClick={() => setMoving(true)}>换一趟送</Button>}
        <Button disabled={before === null} aria-keyshortcuts="PageUp" onClick={() => before?.()}>
          上一单元
        </Button>
        <Button disabled={next === null} aria-keyshortcuts="PageDown" onClick={() => next?.()}>
          下一单元
        </Button>
      </div>
      <DoorGrid label={`${unit.building} ${unit.unit}的住户`} doors={doors} pen={pen} onTick={tick} disabled={closed} />
      <p className="quiet">{KEYS}</p>
      {moving && <ReplanDrawer view={view} what="open" unit={unit} onClose={() => setMoving(false)} />}
    </div>
  );
};

/** One unit, door by door: made to be filled in from the paper sheet in a minute, with one hand on the keys. */
export const UnitDesk = ({ runId, unitId }: { readonly runId: string; readonly unitId: string }) => {
  const { data: view, error, refetch } = useHostQuery('run.get', { id: runId });
  const address = useRunAddress();
  const unit = view?.units.find((one) => one.id === unitId);
  return (
    <PageFrame
      title={unit ? `${unit.building} ${unit.unit}` : '单元'}
      question={view ? `${view.run.name}：哪几户送到了？` : '哪几户送到了？'}
      actions={<Button onClick={() => address.openUnit(null)}>返回进度</Button>}
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!view && !error && <Busy label="正在打开…" />}
      {view && !unit && <FailureNotice failure={{ code: 'notFound', sentence: '这个单元不在这次分发里。请返回进度重新选。' }} />}
      {view && unit && <UnitSheet view={view} unit={unit} />}
    </PageFrame>
  );
};
