import { Button, Segmented, Table } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { PersonId } from '#core/contract/id.ts';
import { dutyRoles, type Person, postTitle } from '#core/roster/person.ts';
import { dateOf } from '#core/time/local-date.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ReturnFocus } from '#renderer/ui/return-focus.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { CommitmentDrawer } from './commitment-drawer.tsx';
import { ConsentDrawer } from './consent-drawer.tsx';
import { PartHead } from './part-head.tsx';

type Shown = 'open' | 'all';
/** Above this many rows only the visible ones are in the page. */
const VIRTUAL_FROM = 200;
const HEIGHT_REM = 30;

const fullyAsked = (person: Person): boolean => person.consentToPublish && person.publishUnit && person.publishPhone;

const consentWords = (person: Person): string => {
  if (!person.consentToPublish) return '没有同意公示';
  const more = [...(person.publishUnit ? ['单位'] : []), ...(person.publishPhone ? ['电话'] : [])];
  return `姓名职务${more.length > 0 ? `、${more.join('、')}` : ''}`;
};

const columnsFor = (rem: number) => [
  {
    key: 'name',
    title: '姓名',
    width: 8 * rem,
    render: (_: unknown, person: Person) => <Link to={`/roster?focus=${person.id}`}>{person.name}</Link>,
  },
  { key: 'post', title: '职务', width: 9 * rem, render: (_: unknown, person: Person) => postTitle(person) || '—' },
  {
    key: 'roles',
    title: '职责',
    width: 10 * rem,
    render: (_: unknown, person: Person) => person.dutyRoles.map((role) => dutyRoles[role]).join('、') || '—',
  },
  { key: 'commitment', title: '承诺', width: 16 * rem, render: (_: unknown, person: Person) => person.commitment || '—' },
  {
    key: 'consent',
    title: '同意公示',
    width: 12 * rem,
    render: (_: unknown, person: Person) => <span className={person.consentToPublish ? '' : 'look'}>{consentWords(person)}</span>,
  },
  {
    key: 'on',
    title: '同意日期',
    width: 9 * rem,
    render: (_: unknown, person: Person) => (person.consentedOn ? <DateText value={person.consentedOn} /> : '—'),
  },
];

/** 亮身份、亮职责、亮承诺: who agreed to show what, who does what, who promised what; noted for several people in one step. */
export const PromisesPart = ({ people }: { readonly people: readonly Person[] }) => {
  const now = useLocalNow();
  const rem = useRem();
  const [shown, setShown] = useState<Shown>('open');
  const [chosen, setChosen] = useState<readonly PersonId[]>([]);
  const [open, setOpen] = useState<'consent' | 'commitment' | null>(null);
  const current = useMemo(() => people.filter((person) => !person.removed), [people]);
  const waiting = useMemo(() => current.filter((person) => !fullyAsked(person) || person.commitment === ''), [current]);
  const rows = shown === 'open' ? waiting : current;
  const picked = current.filter((person) => chosen.includes(person.id));
  const long = rows.length > VIRTUAL_FROM;
  const close = (done: boolean) => {
    setOpen(null);
    if (done) setChosen([]);
  };
  if (current.length === 0)
    return <EmptyState title="花名册还是空的">有了人，这里看谁同意公示哪几项、谁负责什么、谁承诺了什么。</EmptyState>;
  return (
    <>
      <PartHead>
        <strong className="figures">{current.filter((person) => person.consentToPublish).length}</strong> 人同意公示姓名，
        <strong className="figures">{current.filter((person) => person.publishPhone && person.consentToPublish).length}</strong>{' '}
        人同意公示电话，
        <strong className="figures">{current.filter((person) => person.commitment !== '').length}</strong> 人有承诺
      </PartHead>
      <div className="promise-tools">
        <Segmented<Shown>
          aria-label="看哪些人"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'open', label: `还不全的 ${waiting.length}` },
            { value: 'all', label: `全部 ${current.length}` },
          ]}
        />
        <Button disabled={picked.length === 0} onClick={() => setOpen('consent')}>
          登记同意公示{picked.length > 0 ? `（${picked.length} 人）` : ''}
        </Button>
        <Button disabled={picked.length === 0} onClick={() => setOpen('commitment')}>
          写承诺{picked.length > 0 ? `（${picked.length} 人）` : ''}
        </Button>
        {picked.length === 0 && <span className="quiet">先勾选几个人</span>}
      </div>
      <Table<Person>
        size="small"
        rowKey="id"
        dataSource={[...rows]}
        columns={columnsFor(rem)}
        pagination={false}
        virtual={long}
        scroll={long ? { x: 66 * rem, y: HEIGHT_REM * rem } : { x: 66 * rem }}
        rowSelection={{
          columnTitle: (box) => <span title="全选">{box}</span>,
          selectedRowKeys: [...chosen],
          onChange: (keys) => setChosen(keys as PersonId[]),
          getCheckboxProps: (person) => ({ 'aria-label': `选${person.name}` }),
        }}
        locale={{ emptyText: '都问过了，也都写了承诺。' }}
      />
      {open && <ReturnFocus />}
      {open === 'consent' && <ConsentDrawer people={picked} today={dateOf(now())} onClose={close} />}
      {open === 'commitment' && <CommitmentDrawer people={picked} onClose={close} />}
    </>
  );
};
