import { Button, Segmented } from 'antd';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Person } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { ExportButton } from './export-button.tsx';
import { ImportDialog } from './import/import-dialog.tsx';
import { PersonDrawer } from './person-drawer.tsx';
import { RosterPrintButton } from './print/print-button.tsx';
import { RemovedList } from './removed-list.tsx';
import { groupsOf, rosterRows } from './roster-filter.ts';
import { RosterList } from './roster-list.tsx';
import '#renderer/ui/form-parts.css';
import './roster.css';
import { May } from '#renderer/ui/may.tsx';

const nobody: readonly never[] = [];

/** 花名册: who serves here? */
export const RosterPage = () => {
  const people = useHostQuery('person.list', {});
  const absences = useHostQuery('absence.list', {}).data ?? nobody;
  const [params, setParams] = useSearchParams();
  const [view, setView] = useKeptState<'current' | 'removed'>('roster-view', 'current');
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState(false);

  const all = useDeferredValue(people.data ?? nobody);
  const today = useToday();
  const current = useMemo(() => all.filter((person) => !person.removed), [all]);
  const removed = useMemo(() => all.filter((person) => person.removed), [all]);
  const rows = useMemo(() => rosterRows(current, absences, today), [current, absences, today]);
  const groups = useMemo(() => groupsOf(current), [current]);
  const focused = all.find((person) => person.id === params.get('focus')) ?? null;
  const open = useCallback((person: Person) => setParams({ focus: person.id }), [setParams]);
  const close = () => {
    setAdding(false);
    setParams({}, { replace: true });
  };
  return (
    <PageFrame
      title="花名册"
      question="谁在这里服务？"
      wide
      actions={
        <>
          <RosterPrintButton rows={rows} groups={groups} />
          <May route="roster.export">
            <ExportButton />
            <Button onClick={() => setImporting(true)}>导入</Button>
            <Button type="primary" onClick={() => setAdding(true)}>
              添加人员
            </Button>
          </May>
        </>
      }
    >
      <FailureNotice failure={people.error} onRetry={() => void people.refetch()} />
      {people.isPending && <Busy label="正在打开花名册…" />}
      {people.data && (
        <>
          {removed.length > 0 && (
            <Segmented<'current' | 'removed'>
              aria-label="看在岗人员还是已移出的人员"
              value={view}
              onChange={setView}
              options={[
                { value: 'current', label: `在册 ${current.length}` },
                { value: 'removed', label: `已移出 ${removed.length}` },
              ]}
            />
          )}
          {view === 'removed' && removed.length > 0 ? (
            <RemovedList people={removed} />
          ) : (
            <RosterList
              rows={rows}
              groups={groups}
              absences={absences}
              onOpen={open}
              onAdd={() => setAdding(true)}
              onImport={() => setImporting(true)}
            />
          )}
        </>
      )}
      {(adding || focused) && (
        <PersonDrawer key={focused?.id ?? 'new'} person={focused} groups={groups} absences={absences} onClose={close} />
      )}
      {importing && <ImportDialog onClose={() => setImporting(false)} />}
    </PageFrame>
  );
};
