import { Button } from 'antd';
import { totalsHints, totalsText } from '#core/roster/organisation/site-totals.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { BranchData } from '../branch-data.ts';
import { ChartTree } from './chart-tree.tsx';
import { GapList } from './gap-list.tsx';
import { PrintChart } from './print-chart.tsx';

interface ChartViewProps {
  readonly data: BranchData;
  readonly onBuildings: () => void;
  readonly onOffices: () => void;
}

/** 四级责任: gaps first, then who answers for what. */
export const ChartView = ({ data, onBuildings, onOffices }: ChartViewProps) => {
  const { chart, post } = data;
  const empty = chart.totals.buildings === 0;
  return (
    <>
      <GapList data={data} onOffices={onOffices} />
      {empty ? (
        <EmptyState
          title="这里会画出书记、支委、楼栋负责人、单元负责人四级责任"
          action={
            <Button type="primary" onClick={onBuildings}>
              先列出楼栋和单元
            </Button>
          }
        >
          写下有几栋、每栋几个单元，程序就列好；再把每栋、每个单元交给一个人。
        </EmptyState>
      ) : (
        <>
          <p className="quiet">
            共 {totalsText(chart.totals)}。{totalsHints(chart.totals, post).join('')}
          </p>
          <PrintChart />
        </>
      )}
      <ChartTree root={chart.root} />
    </>
  );
};
