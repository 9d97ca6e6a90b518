import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { type HeadGroup, headCounts, isHere } from '#core/roster/headcount.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { HeadsChart } from './heads-chart.tsx';
import { mendSpan, type Span, usualSpan } from './heads-range.ts';
import { HeadsTable } from './heads-table.tsx';
import { LeavingList } from './leaving-list.tsx';
import { PartHead } from './part-head.tsx';

type Who = 'volunteers' | 'all';

const whoChoices = [
  { value: 'volunteers' as const, label: '志愿者' },
  { value: 'all' as const, label: '所有人' },
];
const byChoices = [
  { value: 'servicePost' as const, label: '按服务岗位' },
  { value: 'kind' as const, label: '按身份' },
];

interface SpanFieldsProps {
  readonly span: Span;
  readonly onChange: (span: Span) => void;
}

const SpanFields = ({ span, onChange }: SpanFieldsProps) => {
  const change = (touched: 'from' | 'to') => (date: LocalDate | null) => date && onChange(mendSpan({ ...span, [touched]: date }, touched));
  return (
    <>
      <FormField label="从哪天">{(field) => <DateInput {...field} value={span.from} onChange={change('from')} />}</FormField>
      <FormField label="到哪天">{(field) => <DateInput {...field} value={span.to} onChange={change('to')} />}</FormField>
    </>
  );
};

/** 每日人数: how the number of helpers grew, and who leaves with something not returned. */
export const HeadsPart = ({ people }: { readonly people: readonly Person[] }) => {
  const post = useHostQuery('post.get', {}).data;
  const [who, setWho] = useKeptState<Who>('heads-who', 'volunteers');
  const [by, setBy] = useKeptState<HeadGroup>('heads-by', 'servicePost');
  const [chosen, setChosen] = useState<Span | null>(null);
  const today = useToday();
  const span = chosen ?? usualSpan(today, post?.foundedOn ?? null);
  const counted = useMemo(
    () => people.filter((person) => !person.removed && (who === 'all' || person.kind === 'volunteer')),
    [people, who],
  );
  const counts = useMemo(() => headCounts(counted, { from: span.from, to: span.to }, by), [counted, span.from, span.to, by]);
  const here = counted.filter((person) => isHere(person, today)).length;
  const what = who === 'all' ? '在岗' : '志愿者';
  return (
    <>
      <PartHead>
        今天{what} <strong className="figures">{here}</strong> 人
      </PartHead>
      <div className="heads-tools">
        <Segmented<Who> aria-label="数哪些人" value={who} onChange={setWho} options={whoChoices} />
        <Segmented<HeadGroup> aria-label="按什么分" value={by} onChange={setBy} options={byChoices} />
        <SpanFields span={span} onChange={setChosen} />
      </div>
      {counts.groups.length === 0 ? (
        <EmptyState title="这些天没有人">
          人数按花名册里的到岗日期和离开日期来数，没有写日期的算一直在岗。换一段日期，或先在花名册里加人。
        </EmptyState>
      ) : (
        <>
          <HeadsChart counts={counts} what={what} />
          <details>
            <summary>每天的数字</summary>
            <HeadsTable counts={counts} />
          </details>
        </>
      )}
      <LeavingList today={today} />
    </>
  );
};
