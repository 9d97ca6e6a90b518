import { CheckOutlined, WarningOutlined } from '@ant-design/icons';
import type { Attendee } from '#core/meetings/meeting.ts';
import { needsQuorum, quorumOf } from './attendance.ts';
import type { MeetingKind } from './meeting-draft.ts';

interface QuorumLineProps {
  readonly kind: MeetingKind;
  readonly attendees: readonly Attendee[];
}

const countOf = (attendees: readonly Attendee[], presence: Attendee['presence']) =>
  attendees.filter((person) => person.presence === presence).length;

/** 应到、实到 and whether they may decide, while one ticks people off. */
export const QuorumLine = ({ kind, attendees }: QuorumLineProps) => {
  const quorum = quorumOf(attendees);
  const heads = `出席 ${countOf(attendees, 'present')} 人，缺席 ${countOf(attendees, 'absent')} 人，列席 ${countOf(attendees, 'attending')} 人`;
  if (!needsQuorum(kind)) return <p className="quiet figures">{heads}。</p>;
  const votes = `有表决权的应到 ${quorum.entitled} 人、实到 ${quorum.present} 人`;
  return (
    <p role="status" className="figures">
      {heads}。{votes}，
      {quorum.enough ? (
        <span className="done">
          <CheckOutlined aria-hidden /> 超过半数，可以表决。
        </span>
      ) : (
        <span className="look">
          <WarningOutlined aria-hidden /> {quorum.entitled === 0 ? '还没有有表决权的人。' : '没有超过半数，只能讨论，不能作决定。'}
        </span>
      )}
    </p>
  );
};
