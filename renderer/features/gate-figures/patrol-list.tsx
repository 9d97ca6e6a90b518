import { Button } from 'antd';
import { type PatrolLine, patrolEnd, patrolStart } from '#core/figures/patrols.ts';
import { dateOf } from '#core/time/local-date.ts';
import { spanText } from '#core/time/local-minutes.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

interface PatrolListProps {
  readonly patrols: readonly PatrolLine[];
  readonly onOpen: (patrol: PatrolLine) => void;
}

const clock = (line: PatrolLine): string => {
  const [start, end] = [patrolStart(line), patrolEnd(line)];
  return `${start.slice(11)}—${dateOf(end) === line.date ? '' : '次日'}${end.slice(11)}`;
};

/** Every round of the span, the newest on top. */
export const PatrolList = ({ patrols, onOpen }: PatrolListProps) => {
  const remove = useAct('patrol.remove', { done: () => '已删除一次巡逻' });
  return (
    <table className="count-table patrol-table">
      <caption>巡逻</caption>
      <thead>
        <tr>
          {['时间', '多久', '路线', '谁', '发现和处理', '操作'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {patrols.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Button type="link" className="name-button" onClick={() => onOpen(line)}>
                {dateWords(line.date)} {clock(line)}
              </Button>
            </th>
            <td>{spanText(line.endMinute - line.startMinute)}</td>
            <td>{line.route}</td>
            <td>{line.names.join('、')}</td>
            <td className={line.found ? 'look' : 'quiet'}>{line.found || '无异常'}</td>
            <td>
              <Button
                type="link"
                size="small"
                aria-label={`删除 ${dateWords(line.date)} ${clock(line)} 的巡逻`}
                onClick={() => void remove.run({ id: line.id })}
              >
                删除
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
