import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { Building, BuildingUnit } from '#core/roster/organisation/building.ts';
import { totalsHints, totalsText } from '#core/roster/organisation/site-totals.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { BranchData } from '../branch-data.ts';
import { BuildingDrawer } from './building-drawer.tsx';
import { buildingRows } from './building-rows.ts';
import { BuildingsTable } from './buildings-table.tsx';
import { GenerateDrawer } from './generate-drawer.tsx';
import { GiveTogether } from './give-together.tsx';
import { UnitDrawer } from './unit-drawer.tsx';

export type Beside =
  | { readonly kind: 'none' | 'generate' }
  | { readonly kind: 'building'; readonly building: Building | null }
  | { readonly kind: 'unit'; readonly building: Building; readonly unit: BuildingUnit | null };

const Drawers = ({ data, beside, onClose }: { readonly data: BranchData; readonly beside: Beside; readonly onClose: () => void }) => (
  <>
    {beside.kind === 'generate' && <GenerateDrawer site={data.site} post={data.post} onClose={onClose} />}
    {beside.kind === 'building' && <BuildingDrawer building={beside.building} people={data.present} onClose={onClose} />}
    {beside.kind === 'unit' && <UnitDrawer building={beside.building} unit={beside.unit} people={data.present} onClose={onClose} />}
  </>
);

/** 楼栋和单元: how many there are, and who answers for each. */
export const BuildingsView = ({ data }: { readonly data: BranchData }) => {
  const [beside, setBeside] = useState<Beside>({ kind: 'none' });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => buildingRows(data.site, data.people), [data.site, data.people]);
  const { totals } = data.chart;
  const generate = (
    <Button type={rows.length === 0 ? 'primary' : 'default'} onClick={() => setBeside({ kind: 'generate' })}>
      批量生成
    </Button>
  );
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title="这里会列出每一栋、每个单元和门牌" action={generate}>
          例如：1–11 栋，每栋 4 个单元，每单元 6 层、每层 2 户。不一样的那几栋，生成以后单独改。只记门牌，不记住的是谁。
        </EmptyState>
      ) : (
        <>
          <p className="branch-line">
            <strong>共 {totalsText(totals)}</strong>
            {totalsHints(totals, data.post).map((hint) => (
              <span key={hint} className="look">
                {hint}
              </span>
            ))}
            {totalsHints(totals, data.post).length > 0 && <Link to="/settings">到设置里核对</Link>}
          </p>
          <div className="row">
            {generate}
            <Button onClick={() => setBeside({ kind: 'building', building: null })}>加一栋</Button>
          </div>
          <GiveTogether rows={rows} chosen={chosen} onChosen={setChosen} people={data.present} />
          <BuildingsTable rows={rows} people={data.present} chosen={chosen} onChosen={setChosen} onBeside={setBeside} />
        </>
      )}
      <Drawers data={data} beside={beside} onClose={() => setBeside({ kind: 'none' })} />
    </>
  );
};
