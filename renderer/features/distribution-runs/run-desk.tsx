import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { differenceWords, runAccount } from '#core/supplies/distribution/reconcile-run.ts';
import { needWords, runNeed } from '#core/supplies/distribution/run-need.ts';
import { isServed, progressWords, runCounts } from '#core/supplies/distribution/run-progress.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { AwayPart } from './away-part.tsx';
import { CloseRunDrawer } from './close-run-drawer.tsx';
import { EditRunDrawer } from './edit-run-drawer.tsx';
import { PrintRunMenu } from './print-run-menu.tsx';
import { ProgressPart } from './progress-part.tsx';
import { ReplanDrawer } from './replan-drawer.tsx';
import { runState } from './run-list.tsx';
import { TripsPart } from './trips-part.tsx';
import { useReopenRun } from './use-reopen-run.ts';
import { type RunViewName, runViews, useRunAddress } from './use-run-address.ts';

type Beside = 'none' | 'open' | 'away' | 'edit' | 'close';

const RunHead = ({ view }: { readonly view: RunView }) => {
  const counts = runCounts(view.units);
  const { difference } = runAccount(view.accounts);
  const { unit } = view.item;
  return (
    <div className="run-head">
      <p className="run-sentence figures" role="status">
        {progressWords(counts)}。{runState({ run: view.run, counts })}。
      </p>
      <p className="figures quiet">
        {view.item.name}：{needWords(runNeed(counts.households, view.run.quota, view.stock), unit)}；库存 {amountWords(view.stock, unit)}。
        {difference !== 0 && (
          <span className="look">
            {differenceWords(difference, unit)}，见“{runViews.trips}”。
          </span>
        )}
      </p>
    </div>
  );
};

const RunActions = ({ view, onBeside }: { readonly view: RunView; readonly onBeside: (beside: Beside) => void }) => {
  const reopen = useReopenRun(view.run.id);
  return (
    <>
      <PrintRunMenu view={view} />
      {view.run.closedOn ? (
        <Button loading={reopen.busy} onClick={() => void reopen.run()}>
          重新打开
        </Button>
      ) : (
        <>
          <Button onClick={() => onBeside('edit')}>修改</Button>
          <Button onClick={() => onBeside('open')}>重排余下的</Button>
          <Button type={isServed(runCounts(view.units)) ? 'primary' : 'default'} onClick={() => onBeside('close')}>
            结束分发
          </Button>
        </>
      )}
    </>
  );
};

/** One run: how far it is, what each trip carried, who was not at home. */
export const RunDesk = ({ runId }: { readonly runId: string }) => {
  const { data: view, error, refetch } = useHostQuery('run.get', { id: runId });
  const address = useRunAddress();
  const [beside, setBeside] = useState<Beside>('none');
  const close = () => setBeside('none');
  return (
    <PageFrame
      title={view?.run.name ?? '入户分发'}
      question="每户都送到了吗？"
      wide
      actions={
        <>
          <Button onClick={() => address.openRun(null)}>全部分发</Button>
          {view && (
            <May route="run.save">
              <RunActions view={view} onBeside={setBeside} />
            </May>
          )}
        </>
      }
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!view && !error && <Busy label="正在打开…" />}
      {view && (
        <>
          <RunHead view={view} />
          <Segmented<RunViewName>
            aria-label="看什么"
            value={address.view}
            onChange={address.openView}
            options={Object.entries(runViews).map(([value, label]) => ({ value: value as RunViewName, label }))}
          />
          {address.view === 'progress' && <ProgressPart units={view.units} onOpen={address.openUnit} />}
          {address.view === 'trips' && <TripsPart view={view} />}
          {address.view === 'away' && <AwayPart view={view} onAgain={() => setBeside('away')} onOpen={address.openUnit} />}
          {(beside === 'open' || beside === 'away') && <ReplanDrawer view={view} what={beside} onClose={close} />}
          {beside === 'edit' && <EditRunDrawer view={view} onClose={close} onRemoved={() => address.openRun(null)} />}
          {beside === 'close' && <CloseRunDrawer view={view} onClose={close} />}
        </>
      )}
    </PageFrame>
  );
};
