import { Button } from 'antd';
import type { CarerPlace } from '#core/roster/organisation/building.ts';
import type { BranchData } from '../branch-data.ts';
import { CarerPick } from '../carer-pick.tsx';
import { useAssign } from '../use-assign.ts';

interface GapListProps {
  readonly data: BranchData;
  readonly onOffices: () => void;
}

/** More than these are better given out together. */
const SHOWN = 6;

const kindWords: Readonly<Record<CarerPlace['kind'], string>> = { committee: '包片支委', building: '楼栋负责人', unit: '单元负责人' };

/** Places nobody answers for, each with the line that mends it. */
export const GapList = ({ data, onOffices }: GapListProps) => {
  const { assign } = useAssign();
  const { gaps } = data.chart;
  if (gaps.length === 0) return data.chart.totals.buildings > 0 ? <p className="done">每一栋、每一个单元都有人负责。</p> : null;
  return (
    <section className="branch-gaps" aria-label="还没有人负责的地方">
      <h2>还有 {gaps.length} 处没有人负责</h2>
      <ul className="plain-list">
        {gaps.slice(0, SHOWN).map(({ sentence, place }) => (
          <li key={sentence} className="branch-gap">
            <span>{sentence}</span>
            {place ? (
              <CarerPick
                label={`${sentence.replace(/。$/, '')}，${kindWords[place.kind]}`}
                people={data.present}
                person={null}
                onPick={(person) => void assign([place], person)}
              />
            ) : (
              <Button onClick={onOffices}>去任命</Button>
            )}
          </li>
        ))}
      </ul>
      {gaps.length > SHOWN && <p className="quiet">另有 {gaps.length - SHOWN} 处，在“楼栋和单元”里可以几栋一起安排。</p>}
    </section>
  );
};
