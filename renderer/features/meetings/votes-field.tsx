import { Button, InputNumber } from 'antd';
import { type KeyboardEvent, useId, useRef } from 'react';
import type { VotesDraft } from '#core/meetings/meeting-draft.ts';
import { isComposing } from '#renderer/ui/composing.ts';

interface VotesFieldProps {
  readonly votes: VotesDraft;
  /** present people entitled to vote */
  readonly voters: number;
  readonly error: string | undefined;
  readonly onChange: (votes: VotesDraft) => void;
  /** Enter in the last box */
  readonly onLast?: () => void;
}

const MOST = 999;

const VoteBox = ({
  label,
  value,
  invalid,
  onChange,
  onEnter,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly invalid: boolean;
  readonly onChange: (value: number | null) => void;
  readonly onEnter: (event: KeyboardEvent) => void;
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
        onPressEnter={onEnter}
      />
      票
    </span>
  );
};

/** 赞成、反对、弃权, checked against who is there while one types. */
export const VotesField = ({ votes, voters, error, onChange, onLast }: VotesFieldProps) => {
  const line = useRef<HTMLDivElement>(null);
  const onward = (event: KeyboardEvent) => {
    if (event.ctrlKey || isComposing(event) || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const boxes = [...(line.current?.querySelectorAll('input') ?? [])];
    const next = boxes[boxes.indexOf(event.target) + 1];
    if (next) next.select();
    else onLast?.();
  };
  const cast = (votes.for ?? 0) + (votes.against ?? 0) + (votes.abstain ?? 0);
  const voted = votes.for !== null || votes.against !== null || votes.abstain !== null;
  const tooMany = cast > voters;
  return (
    <fieldset className="field votes">
      <legend className="field-name">表决</legend>
      <div ref={line} className="votes-line">
        <VoteBox
          label="赞成"
          value={votes.for}
          invalid={tooMany}
          onChange={(value) => onChange({ ...votes, for: value })}
          onEnter={onward}
        />
        <VoteBox
          label="反对"
          value={votes.against}
          invalid={tooMany}
          onChange={(value) => onChange({ ...votes, against: value })}
          onEnter={onward}
        />
        <VoteBox
          label="弃权"
          value={votes.abstain}
          invalid={tooMany}
          onChange={(value) => onChange({ ...votes, abstain: value })}
          onEnter={onward}
        />
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
