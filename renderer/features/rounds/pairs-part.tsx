import { unitsCovered } from '#core/service/rounds/coverage.ts';
import { addCounts, visitedOf, waitingOf } from '#core/service/rounds/visit-counts.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { ShownRound } from './use-round.ts';

/** 小组: who walks where and how far each pair is; units that nobody walks are told. */
export const PairsPart = ({ shown }: { readonly shown: ShownRound }) => {
  const units = unitsCovered(shown.buildings);
  const { pairs } = shown.round;
  const walked = new Set<string>(pairs.flatMap((pair) => pair.unitIds));
  const left = units.filter((unit) => unit.doors.length > 0 && !walked.has(unit.id));
  if (pairs.length === 0) {
    return <EmptyState title="还没有分小组">在“修改”里选好人，按一下“按户数分组”，两人一组、户数均匀，再逐组改。</EmptyState>;
  }
  return (
    <>
      {left.length > 0 && (
        <p className="banner banner-look">
          还有 {left.length} 个单元没有人走：
          {left
            .slice(0, 12)
            .map((unit) => `${unit.building}${unit.name}`)
            .join('、')}
          {left.length > 12 && ' 等'}
        </p>
      )}
      <div className="round-scroll">
        <table className="figures round-figures">
          <thead>
            <tr>
              {['小组', '人员', '单元', '户数', '敲过', '见到', '待复查', '还没去'].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => {
              const own = units.filter((unit) => pair.unitIds.some((id) => id === unit.id));
              const counts = addCounts(own.map((unit) => unit.counts));
              return (
                <tr key={pair.name}>
                  <th scope="row">{pair.name}</th>
                  <td>{pair.personIds.map(shown.nameOf).join('、')}</td>
                  <td>{own.map((unit) => `${unit.building}${unit.name}`).join('、')}</td>
                  <td>{counts.doors}</td>
                  <td>{visitedOf(counts)}</td>
                  <td>{counts.met}</td>
                  <td className={waitingOf(counts) > 0 ? 'look' : ''}>{waitingOf(counts)}</td>
                  <td>{counts.open}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
};
