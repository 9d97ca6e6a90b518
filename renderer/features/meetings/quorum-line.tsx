import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import { plannedQuorumWords, type Quorum, quorumWords } from '#core/meetings/quorum.ts';

interface QuorumLineProps {
  readonly quorum: Quorum;
  /** 列席 */
  readonly attending: number;
  /** the meeting lies ahead */
  readonly planned: boolean;
}

/** 应到、实到 and whether they may decide, while one ticks people off. */
export const QuorumLine = ({ quorum, attending, planned }: QuorumLineProps) => {
  const words = [planned ? plannedQuorumWords(quorum) : quorumWords(quorum), attending > 0 ? `列席 ${attending} 人` : '']
    .filter((part) => part !== '')
    .join('；');
  if (words === '') return <p className="quiet">还没有参会人。</p>;
  if (planned || quorum.rule === 'none') return <p className="quiet figures">{words}。</p>;
  return (
    <p role="status" className={quorum.reached ? 'figures done' : 'figures look'}>
      {quorum.reached ? <CheckOutlined aria-hidden /> : <WarningOutlined aria-hidden />} {words}。
    </p>
  );
};
