import { Button } from 'antd';
import { useState } from 'react';
import { deedKinds, type GoodDeed } from '#core/party-life/good-deed.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { DeedDrawer } from './deed-drawer.tsx';
import { PrintHonours } from './print-honours.tsx';

interface LineProps {
  readonly deed: GoodDeed;
  readonly names: ReadonlyMap<string, string>;
  readonly onOpen: () => void;
}

const Line = ({ deed, names, onOpen }: LineProps) => {
  const remove = useAct('deed.remove', { done: () => '已删除这一条' });
  return (
    <li className="party-line">
      <DateText value={deed.date} />
      <span className="party-kind">{deedKinds[deed.kind]}</span>
      <strong>{deed.personIds.map((id) => names.get(id) ?? '已移出的人').join('、')}</strong>
      <Button type="link" className="name-button party-words" onClick={onOpen}>
        {deed.words}
      </Button>
      {deed.form && <span className="quiet">{deed.form}</span>}
      <span className="row-actions">
        <May route="deed.remove">
          <Button type="link" size="small" aria-label={`删除 ${deed.words}`} onClick={() => void remove.run({ id: deed.id })}>
            删除
          </Button>
        </May>
      </span>
    </li>
  );
};

const Add = ({ words, onAdd }: { readonly words: string; readonly onAdd: () => void }) => (
  <May route="deed.save">
    <Button type="primary" onClick={onAdd}>
      {words}
    </Button>
  </May>
);

interface PartProps {
  readonly people: readonly Person[];
  readonly today: LocalDate;
}

/** 好人好事 and thanks, the newest on top; the best of them goes on the wall. */
export const DeedsPart = ({ people, today }: PartProps) => {
  const { data, error, refetch } = useHostQuery('deed.list', {});
  const [open, setOpen] = useState<GoodDeed | 'new' | null>(null);
  const names = new Map<string, string>(people.map((person) => [person.id, person.name]));
  const deeds = data ?? [];
  const good = deeds.filter(({ kind }) => kind === 'deed').length;
  const first = deeds.at(-1)?.date;
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {data && !first && (
        <EmptyState title="还没有登记过好人好事" action={<Add words="登记第一件" onAdd={() => setOpen('new')} />}>
          谁帮老人背煤上楼、谁送来锦旗，写一句就够。同意公示的人可以上光荣榜，没同意的印“一位同志”。
        </EmptyState>
      )}
      {first && (
        <>
          <div className="part-line">
            <p className="party-answer">
              好人好事 <strong className="figures">{good}</strong> 件，致谢和表扬 <strong className="figures">{deeds.length - good}</strong>{' '}
              次
            </p>
            <div className="page-actions">
              <PrintHonours first={first} today={today} />
              <Add words="登记好人好事、致谢" onAdd={() => setOpen('new')} />
            </div>
          </div>
          <ul className="plain-list" aria-label="好人好事和致谢">
            {deeds.map((deed) => (
              <Line key={deed.id} deed={deed} names={names} onOpen={() => setOpen(deed)} />
            ))}
          </ul>
        </>
      )}
      {open && <DeedDrawer deed={open === 'new' ? null : open} people={people} today={today} onClose={() => setOpen(null)} />}
    </>
  );
};
