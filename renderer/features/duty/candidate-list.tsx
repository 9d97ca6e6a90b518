import { Button, Input } from 'antd';
import { useState } from 'react';
import type { PersonId } from '#core/contract/id.ts';
import type { DutyCandidate } from '#core/contract/results.ts';
import type { Duty } from '#core/duty/duty.ts';
import { matchesName } from '#core/roster/name-match.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import { BreachSentences } from './breach-sentences.tsx';
import { figure } from './fairness.ts';

interface CandidateListProps {
  readonly place: Pick<Duty, 'date' | 'shiftId' | 'dutyPostId'>;
  /** who stands here already */
  readonly except: readonly string[];
  /** 安排 or 换上 */
  readonly verb: string;
  readonly busy: boolean;
  readonly onTake: (personId: PersonId) => void;
}

/** More than fit on a screen; the rest come when asked for. */
const FIRST = 12;

const matches = (candidate: DutyCandidate, text: string): boolean =>
  text === '' || matchesName(candidate.name, text) || candidate.unit.includes(text);

const CandidateRow = ({
  candidate,
  verb,
  busy,
  onTake,
}: Omit<CandidateListProps, 'place' | 'except'> & { readonly candidate: DutyCandidate }) => (
  <li className="candidate">
    <div className="candidate-line">
      <span className="candidate-who">
        <span className="duty-name">{candidate.name}</span> <span className="quiet">{candidate.unit}</span>
        <span className="candidate-facts">
          <Phone value={candidate.phone} /> · <span className="figures">{figure(candidate.points)} 点</span>
        </span>
      </span>
      <Button
        {...(candidate.breaches.length === 0 ? { type: 'primary' as const, ghost: true } : {})}
        disabled={busy}
        aria-label={`${verb} ${candidate.name}`}
        onClick={() => onTake(candidate.personId)}
      >
        {verb}
      </Button>
    </div>
    <BreachSentences breaches={candidate.breaches} />
  </li>
);

/** Who could take the place, best first, with what each would break and the points each already carries. */
export const CandidateList = ({ place, except, ...rest }: CandidateListProps) => {
  const { data, error, refetch } = useHostQuery('duty.candidates', {
    date: place.date,
    shiftId: place.shiftId,
    dutyPostId: place.dutyPostId,
  });
  const [text, setText] = useState('');
  const [all, setAll] = useState(false);
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy label="正在找合适的人…" />;
  const found = data.filter((candidate) => !except.includes(candidate.personId) && matches(candidate, text.trim()));
  const free = found.filter((candidate) => candidate.breaches.length === 0).length;
  const shown = all ? found : found.slice(0, FIRST);
  return (
    <>
      <Input
        allowClear
        placeholder="按姓名、拼音或单位找"
        aria-label="按姓名、拼音或单位找人"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="quiet" role="status">
        {free > 0 ? `${free} 人不违反任何规则，点数少的排在前面` : '没有人能不违反规则地来这里；下面写明各人会违反哪一条'}
      </p>
      <ul className="candidates">
        {shown.map((candidate) => (
          <CandidateRow key={candidate.personId} candidate={candidate} {...rest} />
        ))}
      </ul>
      {found.length > shown.length && <Button onClick={() => setAll(true)}>再看 {found.length - shown.length} 人</Button>}
    </>
  );
};
