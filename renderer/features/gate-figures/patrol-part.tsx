import { Button } from 'antd';
import { useState } from 'react';
import type { PatrolLine, PatrolView } from '#core/figures/patrols.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { spanText } from '#core/time/local-minutes.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { type FigureSpan, spanWords } from './figure-span.ts';
import { PatrolDrawer } from './patrol-drawer.tsx';
import { PatrolEntry } from './patrol-entry.tsx';
import { PatrolExpected } from './patrol-expected.tsx';
import { PatrolList } from './patrol-list.tsx';

const none: readonly never[] = [];

interface AnswerProps {
  readonly view: PatrolView;
  readonly days: number;
  readonly onPrint: (filled: boolean) => void;
}

const Answer = ({ view, days, onPrint }: AnswerProps) => {
  const found = view.patrols.filter((patrol) => patrol.found !== '').length;
  return (
    <div className="part-line">
      <p className="count-answer">
        {spanWords(days)}巡逻 <strong className="figures">{view.patrols.length}</strong> 次
        {view.minutes > 0 && `，共 ${spanText(view.minutes)}`}
        {found > 0 && (
          <>
            ，<strong className="figures">{found}</strong> 次发现情况
          </>
        )}
      </p>
      <div className="page-actions">
        <Button onClick={() => onPrint(true)}>打印记录</Button>
        <Button onClick={() => onPrint(false)}>打印空白表</Button>
      </div>
    </div>
  );
};

interface PatrolPartProps {
  readonly span: FigureSpan;
  readonly days: number;
  readonly today: LocalDate;
}

/** 巡逻: walked often enough? The next round is written down at the top. */
export const PatrolPart = ({ span, days, today }: PatrolPartProps) => {
  const { data: view, error, refetch } = useHostQuery('patrol.list', span, { keepBefore: true });
  const { data: people } = useHostQuery('person.list', {});
  const [open, setOpen] = useState<PatrolLine | null>(null);
  const [printing, setPrinting] = useState<boolean | null>(null);
  const everybody = people ?? none;
  const routes = [...new Set((view?.patrols ?? none).map((patrol) => patrol.route).filter(Boolean))];
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!view && !error && <Busy label="正在看巡逻记录…" />}
      {view && <Answer view={view} days={days} onPrint={setPrinting} />}
      {people && <PatrolEntry people={everybody} routes={routes} last={view?.patrols[0]} today={today} />}
      {view && <PatrolExpected view={view} />}
      {view && view.patrols.length > 0 && <PatrolList patrols={view.patrols} onOpen={setOpen} />}
      {open && <PatrolDrawer key={open.id} patrol={open} people={everybody} routes={routes} onClose={() => setOpen(null)} />}
      {printing !== null && (
        <PrintDialog title="巡逻记录表" document={{ kind: 'patrol-sheet', ...span, filled: printing }} onClose={() => setPrinting(null)} />
      )}
    </>
  );
};
