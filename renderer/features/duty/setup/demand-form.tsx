import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { DemandGrid } from './demand-grid.tsx';
import { type DemandTable, dailyKey, demandOfTables, tableKey, tablesOf, tableTitle } from './demand-tables.ts';
import { NeedAgainstPeople } from './need-against-people.tsx';
import { NewTable } from './new-table.tsx';

/** 人数: heads wanted at each post in each shift, every day or in a phase or on some weekdays; says at once whether the roster can hold it. */
export const DemandForm = ({ period }: { readonly period: DutyPeriod }) => {
  const { setup } = period;
  const [tables, setTables] = useState(() => tablesOf(setup));
  const [shown, setShown] = useState(dailyKey);
  const [adding, setAdding] = useState(false);
  const save = useAct('setup.saveDemand', { inPlace: true, done: () => '每班人数已保存' });
  if (setup.posts.length === 0 || setup.shifts.length === 0) return <EmptyState title="先设好岗位和班次，再来写每班要几个人" />;

  const table = tables.find((one) => tableKey(one) === shown) ?? tables[0];
  const input = demandOfTables(tables, setup);
  const submit = async () => {
    const sent = { demand: [...input.demand], variants: [...input.variants] };
    const failure = checkInput('setup.saveDemand', sent);
    if (failure) save.setFailure(failure);
    else await save.run(sent);
  };
  const add = (when: Pick<DemandTable, 'phase' | 'weekdays'>) => {
    const key = tableKey(when);
    if (!tables.some((one) => tableKey(one) === key)) setTables([...tables, { ...when, heads: table?.heads ?? new Map() }]);
    setShown(key);
    setAdding(false);
  };
  const remove = () => {
    setTables(tables.filter((one) => one !== table));
    setShown(dailyKey);
  };
  return (
    <PlainForm label="每班人数" onSubmit={() => void submit()}>
      <p className="quiet">0 = 这一班不设人。每个卡口建议不少于 2 人。封控时、周末要的人数不一样，就另设一张表。</p>
      <div className="setup-line">
        <Segmented<string>
          aria-label="看哪一张人数表"
          value={table ? tableKey(table) : dailyKey}
          onChange={setShown}
          options={tables.map((one) => ({ value: tableKey(one), label: tableTitle(one) }))}
        />
        {!adding && <Button onClick={() => setAdding(true)}>另设一张…</Button>}
        {table && tableKey(table) !== dailyKey && <Button onClick={remove}>删去“{tableTitle(table)}”</Button>}
      </div>
      {adding && <NewTable onAdd={add} onCancel={() => setAdding(false)} />}
      {table && (
        <DemandGrid
          setup={setup}
          heads={table.heads}
          onChange={(heads) => setTables(tables.map((one) => (one === table ? { ...one, heads } : one)))}
        />
      )}
      <NeedAgainstPeople period={period} setup={{ ...setup, ...input }} />
      <FailureNotice failure={save.failure} />
      <Button type="primary" htmlType="submit" loading={save.busy}>
        保存人数
      </Button>
    </PlainForm>
  );
};
