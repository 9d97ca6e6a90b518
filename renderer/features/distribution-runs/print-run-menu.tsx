import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { DocumentRequest } from '#core/contract/document.ts';
import { runCounts } from '#core/supplies/distribution/run-progress.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';

interface Paper {
  readonly title: string;
  readonly document: DocumentRequest;
}

/** Every paper of a run, by key: 签收表 and 装车单 day by day or of all days, 不在家名单, 分发报告. */
const papersOf = ({ run, accounts, units }: RunView): ReadonlyMap<string, Paper> => {
  const dates = [...new Set(accounts.filter(({ counts }) => counts.households > 0).map(({ trip }) => trip.date))];
  const tripsOf = (date: LocalDate) => accounts.map(({ trip }) => trip).filter((trip) => trip.date === date);
  const papers = new Map<string, Paper>();
  for (const date of dates) {
    const day = dateWords(date);
    papers.set(`ticks ${date}`, {
      title: `${day} 签收表`,
      document: { kind: 'run-tick-sheet', runId: run.id, trips: tripsOf(date), runUnitId: null },
    });
    papers.set(`loads ${date}`, { title: `${day} 装车单`, document: { kind: 'run-loading-list', runId: run.id, date } });
  }
  papers.set('ticks', { title: '全部签收表', document: { kind: 'run-tick-sheet', runId: run.id, trips: null, runUnitId: null } });
  if (runCounts(units).away > 0) papers.set('away', { title: '不在家名单', document: { kind: 'run-away-list', runId: run.id } });
  papers.set('report', { title: '分发报告', document: { kind: 'run-report', runId: run.id } });
  return papers;
};

/** 打印 of a run: choose the paper, see it, print it. */
export const PrintRunMenu = ({ view }: { readonly view: RunView }) => {
  const [chosen, setChosen] = useState<string | null>(null);
  const papers = papersOf(view);
  const paper = chosen === null ? undefined : papers.get(chosen);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{ items: [...papers].map(([key, { title }]) => ({ key, label: title })), onClick: ({ key }) => setChosen(key) }}
      >
        <Button aria-haspopup="menu">打印</Button>
      </Dropdown>
      {paper && <PrintDialog title={paper.title} document={paper.document} onClose={() => setChosen(null)} />}
    </>
  );
};
