import { Button, Select } from 'antd';
import { useState } from 'react';
import type { Failure } from '#core/contract/failure.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import {
  type BuildingBatch,
  type BuildingSuffix,
  buildingSuffixes,
  planBuildings,
  planProblem,
} from '#core/roster/organisation/building-plan.ts';
import { siteTotals, totalsHints, totalsText } from '#core/roster/organisation/site-totals.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FormDrawer } from '#renderer/ui/form-drawer.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { changeAt, removeAt } from '#renderer/ui/list-edit.ts';
import { useFormCheck } from '#renderer/ui/use-form-check.ts';
import { BatchLine } from './batch-line.tsx';
import { firstBatch, nextBatch } from './first-batch.ts';

interface GenerateDrawerProps {
  readonly site: Site;
  readonly post: Post;
  readonly onClose: () => void;
}

interface Keyed extends BuildingBatch {
  readonly key: string;
}

const keyed = (batch: BuildingBatch): Keyed => ({ ...batch, key: crypto.randomUUID() });

/** What the lines come to, and how that stands against the post's own numbers once it is added to what there is. */
const Preview = ({
  site,
  post,
  batches,
  suffix,
}: Pick<GenerateDrawerProps, 'site' | 'post'> & { readonly batches: readonly BuildingBatch[]; readonly suffix: BuildingSuffix }) => {
  const planned = planBuildings(batches, suffix);
  const units = planned.flatMap((building) => building.units);
  const after = siteTotals({ buildings: [...site.buildings, ...planned], units: [...site.units, ...units] });
  return (
    <p role="status">
      <strong>会生成 {totalsText(siteTotals({ buildings: planned, units }))}。</strong>{' '}
      {totalsHints(after, post).map((hint) => (
        <span key={hint} className="quiet plan-hint">
          {hint}
        </span>
      ))}
    </p>
  );
};

interface BatchLinesProps {
  readonly batches: readonly Keyed[];
  readonly suffix: BuildingSuffix;
  readonly onChange: (batches: readonly Keyed[]) => void;
}

const BatchLines = ({ batches, suffix, onChange }: BatchLinesProps) => (
  <>
    <ol className="batch-lines">
      {batches.map((batch, index) => (
        <BatchLine
          key={batch.key}
          batch={batch}
          number={index + 1}
          suffix={suffix}
          onChange={(part) => onChange(changeAt<Keyed>(batches, index, part))}
          onRemove={batches.length > 1 ? () => onChange(removeAt(batches, index)) : null}
        />
      ))}
    </ol>
    <Button onClick={() => onChange([...batches, keyed(nextBatch(batches))])}>再加一行</Button>
  </>
);

/** 批量生成: a few lines that say what is alike; odd ones are mended by hand afterwards. */
export const GenerateDrawer = ({ site, post, onClose }: GenerateDrawerProps) => {
  const [start] = useState(() => [keyed(firstBatch(site, post))]);
  const [batches, setBatches] = useState<readonly Keyed[]>(start);
  const [suffix, setSuffix] = useState<BuildingSuffix>('栋');
  const act = useAct('building.generate', { inPlace: true, done: (totals) => `已生成 ${totalsText(totals)}` });
  const problem = planProblem(
    batches,
    suffix,
    site.buildings.map((building) => building.name),
  );
  const check = (): Failure | null => (problem ? { code: 'invalid', sentence: problem } : null);
  const { failure, mayGo } = useFormCheck(act.failure, check);
  const submit = async () => {
    if (!mayGo()) return;
    const buildings = planBuildings(batches, suffix).map(({ name, units }) => ({
      id: crypto.randomUUID(),
      name,
      units: units.map((unit) => ({ id: crypto.randomUUID(), name: unit.name, rooms: [...unit.rooms] })),
    }));
    if ((await act.run({ buildings })).ok) onClose();
  };
  return (
    <FormDrawer
      title="批量生成楼栋和单元"
      verb="生成"
      dirty={batches !== start}
      busy={act.busy}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p className="quiet">一样的楼写一行，不一样的另起一行。个别单元多一户少一户，生成以后点单元改。</p>
      <FormField label="楼怎么叫">
        {(field) => (
          <Select<BuildingSuffix>
            {...field}
            value={suffix}
            options={buildingSuffixes.map((value) => ({ value, label: `1${value}、2${value}` }))}
            onChange={setSuffix}
          />
        )}
      </FormField>
      <BatchLines batches={batches} suffix={suffix} onChange={setBatches} />
      {problem ? <p className="look">{problem}</p> : <Preview site={site} post={post} batches={batches} suffix={suffix} />}
    </FormDrawer>
  );
};
