import { Button, Checkbox, InputNumber, Segmented } from 'antd';
import { useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { PaperMenu } from '#renderer/ui/paper-menu.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { filterRows, isFiltered, noFilter, type RosterFilter, type RosterRow } from '../roster-filter.ts';
import { rosterPapers, type Who } from './roster-papers.ts';
import { WhoChoice } from './who-choice.tsx';

interface PrintProps {
  readonly rows: readonly RosterRow[];
  readonly groups: readonly string[];
}

const RosterPrintMenu = ({ rows, groups, onClose }: PrintProps & { readonly onClose: () => void }) => {
  const now = useLocalNow();
  const [filter] = useKeptState<RosterFilter>('roster-filter', noFilter);
  const [people] = useState<readonly Person[]>(() => rows.map((row) => row.person));
  const [filtered] = useState(() => (isFiltered(filter) ? filterRows(rows, filter).map((row) => row.person) : null));
  const [who, setWho] = useState<Who>({ kind: 'all' });
  const [size, setSize] = useState<'A4' | 'A3'>('A4');
  const [back, setBack] = useState(false);
  const [firstNumber, setFirstNumber] = useState(1);
  return (
    <PaperMenu
      title="打印花名册和证牌"
      papers={rosterPapers({ who, size, back, firstNumber, today: dateOf(now()) })}
      onClose={onClose}
      options={
        <>
          <WhoChoice people={people} groups={groups} filtered={filtered} who={who} onChange={setWho} />
          <Segmented<'A4' | 'A3'> aria-label="架构图的纸张" value={size} onChange={setSize} options={['A4', 'A3']} />
          <Checkbox checked={back} onChange={(event) => setBack(event.target.checked)}>
            证件背面印职责
          </Checkbox>
          <InputNumber
            className="paper-menu-number"
            prefix="证件编号从"
            aria-label="证件编号从几号起"
            min={1}
            max={9000}
            precision={0}
            value={firstNumber}
            onChange={(value) => setFirstNumber(value ?? 1)}
          />
        </>
      }
    />
  );
};

/** 打印: every paper of people, for everybody or for those chosen. */
export const RosterPrintButton = ({ rows, groups }: PrintProps) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>打印</Button>
      {open && <RosterPrintMenu rows={rows} groups={groups} onClose={() => setOpen(false)} />}
    </>
  );
};
