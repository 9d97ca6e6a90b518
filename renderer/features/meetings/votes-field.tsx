import { Button, InputNumber } from 'antd';
import { useId } from 'react';
import type { VotesDraft } from './meeting-draft.ts';

interface VotesFieldProps {
  readonly votes: VotesDraft;
  /** present people entitled to vote */
  readonly voters: number;
  readonly error: string | undefined;
  readonly onChange: (votes: VotesDraft) => void;
}

const MOST = 999;

const VoteBox = ({
  label,
  value,
  invalid,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly invalid: boolean;
  readonly onChange: (value: number | null) => void;
}) => {
  const id = useId();
  return (
    <span className="vote-box">
      <label htmlFor={id}>{label}</label>
      <InputNumber<number>
        id={id}
        min={0}
        max={MOST}
        precision={0}
        status={invalid ? 'error' : ''}
        aria-invalid={invalid}
        value={value}
        onChange={onChange}
      />
      票
    </span>
  );
};

/** 赞成、反对、弃权, checked against who is there while one types. */
export const VotesField = ({ votes, voters, error, onChange }: VotesFieldProps) => {
  const cast = (votes.for ?? 0) + (votes.against ?? 0) + (votes.abstain ?? 0);
  const voted = votes.for !== null || votes.against !== null || votes.abstain !== null;
  const tooMany = cast > voters;
  return (
    <fieldset className="field votes">
      <legend className="field-name">表决</legend>
      <div className="votes-line">
        <VoteBox label="赞成" value={votes.for} invalid={tooMany} onChange={(value) => onChange({ ...votes, for: value })} />
        <VoteBox label="反对" value={votes.against} invalid={tooMany} onChange={(value) => onChange({ ...votes, against: value })} />
        <VoteBox label="弃权" value={votes.abstain} invalid={tooMany} onChange={(value) => onChange({ ...votes, abstain: value })} />
        {!voted && voters > 0 && <Button onClick={() => onChange({ for: voters, against: 0, abstain: 0 })}>{voters} 人全部赞成</Button>}
      </div>
      <div role="status" className={tooMany ? 'field-error' : 'field-hint'}>
        {error ?? voteWords(cast, voters, voted)}
      </div>
    </fieldset>
  );
};

const voteWords = (cast: number, voters: number, voted: boolean): string => {
  if (!voted) return '没有表决就空着。';
  if (cast > voters) return `共 ${cast} 票，多于到会有表决权的 ${voters} 人，请核对。`;
  return cast === voters ? `共 ${cast} 票，到会有表决权的 ${voters} 人都已表决。` : `共 ${cast} 票，还有 ${voters - cast} 人没有记票。`;
};
