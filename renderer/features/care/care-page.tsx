import { Button, Segmented, Select } from 'antd';
import { useCallback, useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { ContactWay } from '#core/service/care/care.ts';
import type { CareLine, CareView } from '#core/service/care/care-view.ts';
import { addDays } from '#core/time/local-date.ts';
import { useFileSaving } from '#renderer/api/use-file-saving.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { AllPart } from './all-part.tsx';
import { CareAnswer } from './care-answer.tsx';
import { type CareData, nameOf } from './care-data.ts';
import { CarePapers } from './care-papers.tsx';
import { CaseDrawer } from './case-drawer.tsx';
import { ContactDrawer } from './contact-drawer.tsx';
import { EndDrawer } from './end-drawer.tsx';
import { FocusedCase } from './focused-case.tsx';
import { HandOverDrawer } from './hand-over-drawer.tsx';
import { TodayPart } from './today-part.tsx';
import './care.css';

type Shown = 'today' | 'all' | 'ended';
const EVERYBODY = '';
const FIGURE_DAYS = 30;

const isDue = ({ state }: CareLine): boolean => state.kind === 'today' || state.kind === 'missed';
const isOver = ({ state }: CareLine): boolean => state.kind === 'ended';

const linesOf = (lines: readonly CareLine[], shown: Shown): readonly CareLine[] => {
  if (shown === 'today') return lines.filter(isDue);
  return lines.filter((line) => isOver(line) === (shown === 'ended'));
};

type Open =
  | { readonly kind: 'case'; readonly line: CareLine | null }
  | { readonly kind: 'end'; readonly line: CareLine }
  | { readonly kind: 'tell'; readonly line: CareLine; readonly way: ContactWay }
  | { readonly kind: 'handOver' | 'print' };

interface DeskProps {
  readonly view: CareView;
  readonly data: CareData;
  readonly onOpen: (open: Open) => void;
}

const Lines = ({ view, data, onOpen }: DeskProps) => {
  const [shown, setShown] = useState<Shown>('today');
  const [person, setPerson] = useState<PersonId | typeof EVERYBODY>(EVERYBODY);
  const mine = view.lines.filter((line) => person === EVERYBODY || (line.personId ?? line.carerId) === person || line.carerId === person);
  const people = [...new Set(view.lines.flatMap(({ carerId, personId }) => (personId ? [carerId, personId] : [carerId])))];
  const lines = linesOf(mine, shown);
  const open = (line: CareLine) => onOpen({ kind: 'case', line });
  return (
    <>
      <div className="row">
        <Segmented<Shown>
          aria-label="看哪些户"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'today', label: `今天要联系 ${linesOf(mine, 'today').length}` },
            { value: 'all', label: `在包保 ${linesOf(mine, 'all').length}` },
            { value: 'ended', label: `已结束 ${linesOf(mine, 'ended').length}` },
          ]}
        />
        <Select
          aria-label="包保人"
          className="care-person"
          showSearch={{ optionFilterProp: 'label' }}
          value={person}
          onChange={setPerson}
          options={[{ value: EVERYBODY, label: '所有包保人' }, ...people.map((id) => ({ value: id, label: nameOf(data, id) }))]}
        />
      </div>
      {shown !== 'today' && <AllPart lines={lines} data={data} onOpen={open} />}
      {shown === 'today' && lines.length > 0 && (
        <TodayPart lines={lines} data={data} onOpen={open} onTell={(line, way) => onOpen({ kind: 'tell', line, way })} />
      )}
      {shown === 'today' && lines.length === 0 && <p className="done">今天要联系的都联系上了。</p>}
    </>
  );
};

const Acts = ({ view, onOpen }: Pick<DeskProps, 'view' | 'onOpen'>) => {
  const file = useFileSaving('care.workbook');
  const active = view.lines.some((line) => !isOver(line));
  return (
    <>
      <May route="care.save">
        <Button type="primary" onClick={() => onOpen({ kind: 'case', line: null })}>
          登记包保户
        </Button>
      </May>
      {active && <Button onClick={() => onOpen({ kind: 'print' })}>打印小条</Button>}
      {active && (
        <May route="care.handOver">
          <Button onClick={() => onOpen({ kind: 'handOver' })}>移交…</Button>
        </May>
      )}
      {view.lines.length > 0 && (
        <Button loading={file.busy} onClick={() => void file.save({ from: addDays(view.today, -FIGURE_DAYS), to: view.today })}>
          存成 Excel
        </Button>
      )}
      <FailureNotice failure={file.failure} onClose={() => file.setFailure(null)} />
    </>
  );
};

const CareDesk = () => {
  const { data: view, error, refetch } = useHostQuery('care.today', {});
  const site = useHostQuery('building.list', {});
  const people = useHostQuery('person.list', {});
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const openCase = useCallback((line: CareLine) => setOpen({ kind: 'case', line }), []);
  const ready = view && site.data && people.data ? { view, data: { site: site.data, people: people.data, today: view.today } } : null;
  const active = ready?.view.lines.filter((line) => !isOver(line)) ?? [];
  return (
    <PageFrame title="包保" question="今天该联系哪几户？" actions={ready && <Acts view={ready.view} onOpen={setOpen} />}>
      <FailureNotice failure={error ?? site.error ?? people.error} onRetry={() => void refetch()} />
      {!ready && !error && <Busy label="正在打开包保…" />}
      {ready?.view.lines.length === 0 && (
        <EmptyState
          title="还没有包保户"
          action={
            <May route="care.save">
              <Button type="primary" onClick={() => setOpen({ kind: 'case', line: null })}>
                登记第一户
              </Button>
            </May>
          }
        >
          独居老人、孩子一个人在家、出门要人陪的，一户定一个包保人。这里每天列出该联系谁，漏了的排在最前面。只记门牌、称呼和要办的事，到了清除日期就清掉。
        </EmptyState>
      )}
      {ready && <FocusedCase lines={ready.view.lines} onOpen={openCase} />}
      {ready && ready.view.lines.length > 0 && (
        <>
          <CareAnswer view={ready.view} />
          <Lines {...ready} onOpen={setOpen} />
        </>
      )}
      {ready && open?.kind === 'case' && (
        <CaseDrawer
          key={open.line?.id}
          line={open.line}
          data={ready.data}
          onEnd={(line) => setOpen({ kind: 'end', line })}
          onClose={close}
        />
      )}
      {ready && open?.kind === 'tell' && <ContactDrawer line={open.line} data={ready.data} way={open.way} onClose={close} />}
      {ready && open?.kind === 'end' && <EndDrawer line={open.line} data={ready.data} onClose={close} />}
      {ready && open?.kind === 'handOver' && <HandOverDrawer lines={active} data={ready.data} onClose={close} />}
      {ready && open?.kind === 'print' && <CarePapers lines={active} data={ready.data} onClose={close} />}
    </PageFrame>
  );
};

/** 包保: who is to be reached today, and by whom? Only for those who serve residents. */
export const CarePage = () => {
  const { may, why } = useMay('care.today');
  if (may) return <CareDesk />;
  return (
    <PageFrame title="包保" question="今天该联系哪几户？">
      <p className="quiet">{why}。</p>
    </PageFrame>
  );
};
