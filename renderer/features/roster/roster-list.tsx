import { Button } from 'antd';
import { useDeferredValue, useMemo } from 'react';
import type { Absence } from '#core/roster/absence.ts';
import type { Person } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { HeadLine } from './head-line.tsx';
import { LeavingLine } from './leaving-line.tsx';
import { filterRows, isFiltered, noFilter, type RosterFilter, type RosterRow } from './roster-filter.ts';
import { orderRows, type RosterOrder } from './roster-order.ts';
import { RosterTable } from './roster-table.tsx';
import { RosterToolbar } from './roster-toolbar.tsx';

interface RosterListProps {
  readonly rows: readonly RosterRow[];
  readonly groups: readonly string[];
  readonly absences: readonly Absence[];
  readonly onOpen: (person: Person) => void;
  readonly onAdd: () => void;
  readonly onImport: () => void;
}

const noBranches: readonly never[] = [];

/** The head counts, the filters and the people they leave. */
export const RosterList = ({ rows, groups, absences, onOpen, onAdd, onImport }: RosterListProps) => {
  const [filter, setFilter] = useKeptState<RosterFilter>('roster-filter', noFilter);
  const [order, setOrder] = useKeptState<RosterOrder>('roster-order', 'office');
  const branches = useHostQuery('organisation.get', {}).data?.branches ?? noBranches;
  const settled = useDeferredValue(filter);
  const ordered = useMemo(() => orderRows(rows, order), [rows, order]);
  const shown = useMemo(() => filterRows(ordered, settled), [ordered, settled]);
  if (rows.length === 0) {
    return (
      <EmptyState
        title="花名册还是空的"
        action={
          <>
            <Button type="primary" onClick={onAdd}>
              添加第一个人
            </Button>
            <Button onClick={onImport}>从表格导入</Button>
          </>
        }
      >
        这里是在本卡点服务的每一个人：下沉干部、社区干部、网格员、志愿者。排班、公示板、会议和物资都从这里选人，只填一次。
      </EmptyState>
    );
  }
  return (
    <>
      <HeadLine rows={rows} />
      <LeavingLine />
      <RosterToolbar filter={filter} groups={groups} branches={branches} onChange={setFilter} order={order} onOrder={setOrder} />
      {isFiltered(settled) && (
        <p className="quiet" role="status">
          筛选出 <span className="figures">{shown.length}</span> 人
        </p>
      )}
      <RosterTable rows={shown} absences={absences} onOpen={onOpen} />
    </>
  );
};
