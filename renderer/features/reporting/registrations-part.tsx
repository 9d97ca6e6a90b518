import { Button, Input, Select, Table } from 'antd';
import { useMemo, useState } from 'react';
import type { Person } from '#core/roster/person.ts';
import { filterRegistrations, noRegistrationFilter, type RegistrationFilter, type RegistrationLine } from '#core/roster/registration.ts';
import { dateOf } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { DateText } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { May } from '#renderer/ui/may.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { PartHead } from './part-head.tsx';
import { PrintButton } from './print-button.tsx';
import { RegistrationDrawer } from './registration-drawer.tsx';

const nobody: readonly never[] = [];

const choicesOf = (words: readonly (readonly string[])[], all: string) => [
  { value: '', label: all },
  ...[...new Set(words.flat())].sort((one, other) => one.localeCompare(other, 'zh-CN')).map((value) => ({ value, label: value })),
];

interface FilterProps {
  readonly lines: readonly RegistrationLine[];
  readonly filter: RegistrationFilter;
  readonly onChange: (filter: RegistrationFilter) => void;
}

const FilterBar = ({ lines, filter, onChange }: FilterProps) => (
  <search className="part-filter" aria-label="查找报到单">
    <Input
      aria-label="按姓名、单位、居住地查找"
      placeholder="姓名、单位、居住地"
      allowClear
      value={filter.text}
      onChange={(event) => onChange({ ...filter, text: event.target.value })}
    />
    <Select
      aria-label="按意向岗位筛选"
      value={filter.post}
      options={choicesOf(
        lines.map((line) => line.wishedPosts),
        '意向岗位不限',
      )}
      onChange={(post) => onChange({ ...filter, post })}
    />
    <Select
      aria-label="按特长筛选"
      value={filter.skill}
      options={choicesOf(
        lines.map((line) => line.skills),
        '特长不限',
      )}
      onChange={(skill) => onChange({ ...filter, skill })}
    />
  </search>
);

const RemoveButton = ({ line }: { readonly line: RegistrationLine }) => {
  const remove = useAct('registration.remove', { done: () => `已删除 ${line.name}的报到单，人还在花名册里` });
  return (
    <Button
      type="link"
      size="small"
      loading={remove.busy}
      aria-label={`删除${line.name}的报到单`}
      onClick={() => void remove.run({ id: line.id })}
    >
      删除
    </Button>
  );
};

const columnsFor = (onOpen: (line: RegistrationLine) => void) => [
  {
    key: 'name',
    title: '姓名',
    render: (_: unknown, line: RegistrationLine) => (
      <>
        <Button type="link" className="name-button" onClick={() => onOpen(line)}>
          {line.name}
        </Button>
        {line.removed && <span className="quiet">（已移出）</span>}
      </>
    ),
  },
  { key: 'date', title: '报到日期', render: (_: unknown, line: RegistrationLine) => <DateText value={line.reportedOn} /> },
  { key: 'phone', title: '电话', render: (_: unknown, line: RegistrationLine) => <Phone value={line.phone} /> },
  { key: 'branch', title: '单位党组织', render: (_: unknown, line: RegistrationLine) => line.homeBranch || line.unit || '—' },
  { key: 'residence', title: '居住地', render: (_: unknown, line: RegistrationLine) => line.residence || '—' },
  { key: 'skills', title: '特长', render: (_: unknown, line: RegistrationLine) => line.skills.join('、') || '—' },
  { key: 'posts', title: '意向岗位', render: (_: unknown, line: RegistrationLine) => line.wishedPosts.join('、') || '—' },
  { key: 'hours', title: '可值班时段', render: (_: unknown, line: RegistrationLine) => line.availableHours || '—' },
  {
    key: 'trained',
    title: '上岗',
    render: (_: unknown, line: RegistrationLine) =>
      line.trained ? <span className="done">已培训</span> : <span className="look">未培训</span>,
  },
  { key: 'actions', title: '操作', render: (_: unknown, line: RegistrationLine) => <RemoveButton line={line} /> },
];

const Lines = ({ lines, onOpen }: { readonly lines: readonly RegistrationLine[]; readonly onOpen: (line: RegistrationLine) => void }) => {
  const [filter, setFilter] = useKeptState<RegistrationFilter>('registration-filter', noRegistrationFilter);
  const shown = useMemo(() => filterRegistrations(lines, filter), [lines, filter]);
  return (
    <>
      <FilterBar lines={lines} filter={filter} onChange={setFilter} />
      <Table<RegistrationLine>
        size="small"
        rowKey="id"
        dataSource={[...shown]}
        columns={columnsFor(onOpen)}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: '没有符合条件的报到单，请放宽筛选。' }}
      />
    </>
  );
};

const BlankForm = () => <PrintButton words="打印空白报到单" title="双报到报到单" document={{ kind: 'registration-form' }} />;

const NoRegistrations = ({ onAdd }: { readonly onAdd: () => void }) => (
  <EmptyState
    title="还没有人来报到"
    action={
      <>
        <Button type="primary" onClick={onAdd}>
          登记第一个人
        </Button>
        <BlankForm />
      </>
    }
  >
    在职党员到居住的社区报到，叫“双报到”。这里记报到日期、单位党组织、居住地、特长、意向岗位和可值班时段；花名册里没有的人一并加入。
  </EmptyState>
);

/** 双报到: who came from another unit to help where they live. */
export const RegistrationsPart = ({ people }: { readonly people: readonly Person[] }) => {
  const list = useHostQuery('registration.list', {});
  const now = useLocalNow();
  const [open, setOpen] = useState<RegistrationLine | 'new' | null>(null);
  const lines = list.data ?? nobody;
  const current = useMemo(() => people.filter((person) => !person.removed), [people]);
  const add = () => setOpen('new');
  return (
    <>
      <FailureNotice failure={list.error} onRetry={() => void list.refetch()} />
      {list.data && lines.length === 0 && <NoRegistrations onAdd={add} />}
      {lines.length > 0 && (
        <>
          <PartHead
            actions={
              <>
                <BlankForm />
                <May route="registration.save">
                  <Button type="primary" onClick={add}>
                    登记报到
                  </Button>
                </May>
              </>
            }
          >
            已有 <strong className="figures">{lines.length}</strong> 人报到
          </PartHead>
          <Lines lines={lines} onOpen={setOpen} />
        </>
      )}
      {open && (
        <RegistrationDrawer line={open === 'new' ? null : open} people={current} today={dateOf(now())} onClose={() => setOpen(null)} />
      )}
    </>
  );
};
