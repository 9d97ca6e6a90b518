import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { type Pair, pairKinds } from '#core/roster/pair.ts';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { PairDrawer } from './pair-drawer.tsx';
import { PartHead } from './part-head.tsx';

const none: readonly never[] = [];

interface LineProps {
  readonly pair: Pair;
  readonly names: string;
  readonly onOpen: () => void;
}

const PairLine = ({ pair, names, onOpen }: LineProps) => {
  const remove = useAct('pair.remove', { done: () => `已删除 ${names}的搭班` });
  return (
    <li className="reporting-line">
      <Button type="link" className="name-button" onClick={onOpen}>
        {names}
      </Button>
      <strong>{pairKinds[pair.kind]}</strong>
      {pair.note && <span className="quiet">{pair.note}</span>}
      <Button type="link" loading={remove.busy} aria-label={`删除 ${names}的搭班`} onClick={() => void remove.run({ id: pair.id })}>
        删除
      </Button>
    </li>
  );
};

const NoPairs = ({ onAdd }: { readonly onAdd: () => void }) => (
  <EmptyState
    title="还没有登记搭班"
    action={
      <Button type="primary" onClick={onAdd}>
        登记第一对
      </Button>
    }
  >
    父子、师徒可以“一起上班”；家里孩子要有人带的夫妻可以“错开上班”。自动排班会尽量照办，手工排班排得不合时提醒。
  </EmptyState>
);

interface ListProps {
  readonly pairs: readonly Pair[];
  readonly people: readonly Person[];
  readonly onAdd: () => void;
  readonly onOpen: (pair: Pair) => void;
}

const PairList = ({ pairs, people, onAdd, onOpen }: ListProps) => {
  const byId = useMemo(() => new Map(people.map((person) => [person.id, person])), [people]);
  const nameOf = (id: Pair['firstId']) => {
    const person = byId.get(id);
    return person ? `${person.name}${person.removed ? '（已移出）' : ''}` : '';
  };
  return (
    <>
      <PartHead
        actions={
          <May route="pair.save">
            <Button type="primary" onClick={onAdd}>
              登记搭班
            </Button>
          </May>
        }
      >
        已登记 <strong className="figures">{pairs.length}</strong> 对，自动排班尽量照办
      </PartHead>
      <ul className="plain-list" aria-label="搭班">
        {pairs.map((pair) => (
          <PairLine key={pair.id} pair={pair} names={`${nameOf(pair.firstId)}和${nameOf(pair.secondId)}`} onOpen={() => onOpen(pair)} />
        ))}
      </ul>
    </>
  );
};

/** 搭班: who stands with whom, and who never does. */
export const PairsPart = ({ people }: { readonly people: readonly Person[] }) => {
  const list = useHostQuery('pair.list', {});
  const [open, setOpen] = useState<Pair | 'new' | null>(null);
  const pairs = list.data ?? none;
  const add = () => setOpen('new');
  return (
    <>
      <FailureNotice failure={list.error} onRetry={() => void list.refetch()} />
      {list.data && pairs.length === 0 && <NoPairs onAdd={add} />}
      {pairs.length > 0 && <PairList pairs={pairs} people={people} onAdd={add} onOpen={setOpen} />}
      {open && (
        <PairDrawer pair={open === 'new' ? null : open} people={people.filter((person) => !person.removed)} onClose={() => setOpen(null)} />
      )}
    </>
  );
};
