import { Button } from 'antd';
import type { IllCandidate, LostDuty } from '#core/duty/ill.ts';
import { placeName } from '#core/duty/plan-version.ts';
import { BrokenRules } from '#renderer/ui/consent-fields.tsx';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { Phone } from '#renderer/ui/phone.tsx';
import { figure } from '../fairness.ts';
import type { IllAccept } from './use-ill-accept.ts';

/** The others are one click away in the cell itself. */
const SHOWN = 4;

/** 休息 32 小时，上一班 1月5日 夜班 */
const restWords = ({ restBefore, restAfter, lastDuty }: IllCandidate): string =>
  [
    restBefore === null ? '近两周没有班' : `上岗前休息 ${figure(restBefore)} 小时`,
    restAfter === null ? '' : `下岗后休息 ${figure(restAfter)} 小时`,
    lastDuty ? `上一班 ${dateWords(lastDuty.date)} ${lastDuty.shiftName}` : '',
  ]
    .filter(Boolean)
    .join('，');

interface CandidateProps {
  readonly candidate: IllCandidate;
  readonly lost: LostDuty;
  readonly accept: IllAccept;
  readonly onTaken: () => void;
}

const Candidate = ({ candidate, lost, accept, onTaken }: CandidateProps) => {
  const take = async () => {
    const done = await accept.accept([{ kind: 'substitute', assignmentId: lost.line.assignmentId, personId: candidate.personId }]);
    if (done) onTaken();
  };
  return (
    <li className="ill-line">
      <span>
        <strong>{candidate.name}</strong> <span className="quiet">{candidate.unit}</span> <Phone value={candidate.phone} />
        <span className="quiet"> · {figure(candidate.points)} 点</span>
        <br />
        <span className="quiet figures">{restWords(candidate)}</span>
        <BrokenRules breaches={candidate.breaches} />
      </span>
      <Button
        disabled={accept.busy}
        aria-label={`${candidate.name}顶班 ${dateWords(lost.line.date)} ${placeName(lost.line)}`}
        onClick={() => void take()}
      >
        顶班
      </Button>
    </li>
  );
};

interface LostDutiesProps {
  readonly lost: readonly LostDuty[];
  readonly accept: IllAccept;
  readonly onTaken: () => void;
}

/** Each duty that falls away, with who could take it, best first. */
export const LostDuties = ({ lost, accept, onTaken }: LostDutiesProps) => (
  <section aria-label="一班一班找人">
    <h2 className="cell-title">一班一班找人（{lost.length} 班）</h2>
    <ul className="plain-list">
      {lost.map((one) => (
        <li key={one.line.assignmentId} className="ill-item">
          <strong>
            {dateWords(one.line.date)} {placeName(one.line)}
          </strong>
          {one.begun && <span className="look"> 已经开始</span>}
          <ul className="plain-list">
            {one.candidates.slice(0, SHOWN).map((candidate) => (
              <Candidate key={candidate.personId} candidate={candidate} lost={one} accept={accept} onTaken={onTaken} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </section>
);
