import { Select } from 'antd';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import type { ExportChoice, PlanFormat, Span } from './export-choice.ts';
import { SpanFields } from './span-fields.tsx';
import { TickLine } from './tick-line.tsx';

interface PlanLineProps {
  readonly choice: ExportChoice;
  readonly onChange: (part: Partial<ExportChoice>) => void;
}

const OWN = 'own';
const offered: readonly PlanFormat[] = ['pdf', 'xlsx', 'ics'];

const sameSpan = (one: Span, other: Span): boolean => one.from === other.from && one.to === other.to;

/** What the sheets will say of themselves: which version, and what changed since. */
const StateWords = ({ span }: { readonly span: Span }) => {
  const { data } = useHostQuery('planVersion.state', span);
  if (!data) return null;
  if (data.numbers.length === 0) return <p className="quiet">这段还没有发布过，导出的是草稿，表上会注明。</p>;
  const version = `第 ${[...data.numbers].sort((one, other) => one - other).join('、')} 版`;
  if (data.changes.length === 0) return <p className="quiet">和发布的{version}一样。</p>;
  return (
    <p className="look">
      {version}发布以后又有 {data.changes.length} 处变动，导出的是现在的表，表上会注明。
    </p>
  );
};

/** 值班表 of a published version's period, or of days the person names. */
export const PlanLine = ({ choice, onChange }: PlanLineProps) => {
  const { data: versions } = useHostQuery('planVersion.list', {});
  const { plan, planFormats } = choice;
  const shown = versions?.find((version) => sameSpan(version, plan));
  return (
    <TickLine
      name="值班表"
      offered={offered}
      usual={['pdf', 'xlsx']}
      ticked={planFormats}
      onTick={(formats) => onChange({ planFormats: formats })}
    >
      <div className="export-more">
        {versions && versions.length > 0 && (
          <Select<string>
            aria-label="哪一版值班表"
            className="export-version"
            value={shown?.id ?? OWN}
            onChange={(id) => {
              const version = versions.find((one) => one.id === id);
              if (version) onChange({ plan: { from: version.from, to: version.to } });
            }}
            options={[
              ...versions.map(({ id, number, from, to }) => ({
                value: id as string,
                label: `第 ${number} 版 ${dateWords(from)} 至 ${dateWords(to)}`,
              })),
              { value: OWN, label: '自己选日期' },
            ]}
          />
        )}
        <SpanFields of="值班表" value={plan} onChange={(span) => onChange({ plan: span })} />
        <StateWords span={plan} />
      </div>
    </TickLine>
  );
};
