import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { Person } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { CommitmentDrawer } from './commitment-drawer.tsx';
import { ConsentDrawer } from './consent-drawer.tsx';
import { PartHead } from './part-head.tsx';
import { PrintButton } from './print-button.tsx';
import { PromisesTable } from './promises-table.tsx';

const views = {
  asking: (person: Person) => !(person.consentToPublish && person.publishUnit && person.publishPhone),
  silent: (person: Person) => person.commitment === '',
  all: () => true,
} as const;
type View = keyof typeof views;
const viewWords: Readonly<Record<View, string>> = { asking: '没有全同意', silent: '没有承诺', all: '全部' };

const Sums = ({ people }: { readonly people: readonly Person[] }) => {
  const named = people.filter((person) => person.consentToPublish);
  return (
    <PartHead>
      <strong className="figures">{named.length}</strong> 人同意公示姓名，
      <strong className="figures">{named.filter((person) => person.publishPhone).length}</strong> 人同意公示电话，
      <strong className="figures">{people.filter((person) => person.commitment !== '').length}</strong> 人有承诺
    </PartHead>
  );
};

interface ActsProps {
  readonly picked: readonly Person[];
  readonly onDone: () => void;
}

/** What is done with the people chosen. */
const Acts = ({ picked, onDone }: ActsProps) => {
  const now = useLocalNow();
  const [open, setOpen] = useState<'consent' | 'commitment' | null>(null);
  const count = picked.length > 0 ? `（${picked.length} 人）` : '';
  const close = (done: boolean) => {
    setOpen(null);
    if (done) onDone();
  };
  return (
    <>
      <Button disabled={picked.length === 0} onClick={() => setOpen('consent')}>
        登记同意公示{count}
      </Button>
      <Button disabled={picked.length === 0} onClick={() => setOpen('commitment')}>
        写承诺{count}
      </Button>
      <PrintButton
        words={`打印承诺书${count}`}
        title="亮身份 亮职责 亮承诺"
        disabled={picked.length === 0}
        document={{ kind: 'commitment-sheet', personIds: picked.map((person) => person.id) }}
      />
      {picked.length === 0 && <span className="quiet">先勾选几个人</span>}
      {open === 'consent' && <ConsentDrawer people={picked} today={dateOf(now())} onClose={close} />}
      {open === 'commitment' && <CommitmentDrawer people={picked} onClose={close} />}
    </>
  );
};

/** 公示与承诺: who agreed to show what, who does what, who promised what; noted for several people in one step. */
export const PromisesPart = ({ people }: { readonly people: readonly Person[] }) => {
  const [view, setView] = useState<View>('asking');
  const [chosen, setChosen] = useState<readonly PersonId[]>([]);
  const current = useMemo(() => people.filter((person) => !person.removed), [people]);
  const picked = useMemo(() => {
    const wanted = new Set(chosen);
    return current.filter((person) => wanted.has(person.id));
  }, [current, chosen]);
  if (current.length === 0)
    return <EmptyState title="花名册还是空的">有了人，这里看谁同意公示哪几项、谁负责什么、谁承诺了什么。</EmptyState>;
  const rows = current.filter(views[view]);
  const options = (Object.keys(views) as View[]).map((value) => ({
    value,
    label: `${viewWords[value]} ${current.filter(views[value]).length}`,
  }));
  return (
    <>
      <Sums people={current} />
      <div className="promise-tools">
        <Segmented<View> aria-label="看哪些人" value={view} onChange={setView} options={options} />
        <Button disabled={rows.length === 0} onClick={() => setChosen(picked.length > 0 ? [] : rows.map((person) => person.id))}>
          {picked.length > 0 ? '全不选' : `全选 ${rows.length} 人`}
        </Button>
        <Acts picked={picked} onDone={() => setChosen([])} />
      </div>
      <PromisesTable rows={rows} chosen={chosen} onChoose={setChosen} />
    </>
  );
};
