import { Button } from 'antd';
import { useState } from 'react';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { DutyBoard } from './duty-board.tsx';
import { DutyStart, readyToPlan } from './duty-start.tsx';
import { IllDrawer } from './ill/ill-drawer.tsx';
import { useIllAsked } from './ill/use-ill-asked.ts';
import { NamedLeaders } from './named-leaders.tsx';
import { fourWeeksFrom, type Period } from './period.ts';
import { PeriodPicker } from './period-picker.tsx';
import { PlanVersionMark } from './plan-version-mark.tsx';
import { PrintMenu } from './print-menu.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { SetupDrawer } from './setup/setup-drawer.tsx';

/** The page once the day is known: period, actions, and the plan below them. */
export const DutyDesk = ({ today }: { readonly today: LocalDate }) => {
  const [range, setRange] = useKeptState<Period>('duty.range', fourWeeksFrom(today));
  const [dialog, setDialog] = useState<'none' | 'propose' | 'setup' | 'ill' | 'print'>('none');
  const { data: period, error, refetch } = useHostQuery('duty.period', range);
  const ready = period !== undefined && readyToPlan(period);
  const [ill, forgetIll] = useIllAsked();
  const close = () => {
    setDialog('none');
    if (ill) forgetIll();
  };
  return (
    <PageFrame
      title="排班"
      question="谁在哪里值班？"
      wide
      actions={
        <>
          <Button disabled={!ready} onClick={() => setDialog('print')}>
            打印
          </Button>
          <May route="duty.propose">
            <Button disabled={!ready} onClick={() => setDialog('ill')}>
              有人生病
            </Button>
            <Button disabled={!period} onClick={() => setDialog('setup')}>
              岗位、班次和规则
            </Button>
            <Button type="primary" disabled={!ready} onClick={() => setDialog('propose')}>
              排班
            </Button>
          </May>
        </>
      }
    >
      <div className="duty-period">
        <PeriodPicker today={today} value={range} onChange={setRange} />
        <PlanVersionMark range={range} />
      </div>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!period && !error && <Busy label="正在打开这一段的排班…" />}
      {period && !ready && <DutyStart period={period} onSetUp={() => setDialog('setup')} />}
      {period && ready && (
        <NamedLeaders period={period} today={today}>
          <DutyBoard key={`${range.from} ${range.to}`} period={period} range={range} today={today} />
        </NamedLeaders>
      )}
      {period && dialog === 'propose' && <ProposeDialog range={range} period={period} onClose={close} />}
      {period && dialog === 'print' && <PrintMenu range={range} people={period.people} today={today} onClose={close} />}
      {period && (dialog === 'ill' || ill) && <IllDrawer people={period.people} today={today} recorded={ill} onClose={close} />}
      {period && dialog === 'setup' && <SetupDrawer period={period} onClose={close} />}
    </PageFrame>
  );
};
