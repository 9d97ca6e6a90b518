import { Button } from 'antd';
import { awayList } from '#core/supplies/distribution/away-list.ts';
import type { RunView } from '#core/supplies/distribution/run-view.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';

interface AwayPartProps {
  readonly view: RunView;
  /** plans the second round */
  readonly onAgain: () => void;
  readonly onOpen: (unitId: string) => void;
}

/** 不在家: the doors nobody opened, and when one comes again. */
export const AwayPart = ({ view, onAgain, onOpen }: AwayPartProps) => {
  const lines = awayList(view.units);
  const households = lines.reduce((sum, line) => sum + line.rooms.length, 0);
  if (lines.length === 0)
    return <EmptyState title="没有登记不在家的住户">送货时敲门没人，就登记“不在家”，这里列出来，好安排第二轮。</EmptyState>;
  return (
    <>
      <div className="row">
        <strong className="figures">不在家 {households} 户</strong>
        {view.run.closedOn === null && (
          <Button type="primary" onClick={onAgain}>
            安排第二轮
          </Button>
        )}
      </div>
      <table className="plain-table figures">
        <thead>
          <tr>
            <th scope="col">单元</th>
            <th scope="col">门牌</th>
            <th scope="col">户数</th>
            <th scope="col">再送</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.runUnitId} ${line.again?.date ?? ''} ${line.again?.team ?? ''}`}>
              <th scope="row">
                <Button type="link" className="name-button" onClick={() => onOpen(line.runUnitId)}>
                  {line.building} {line.unit}
                </Button>
              </th>
              <td>{line.rooms.join('、')}</td>
              <td>{line.rooms.length}</td>
              <td>{line.again ? `${dateWords(line.again.date)} ${line.again.team}` : <span className="look">还没安排</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
