import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { type TallyKind, tallyKinds } from '#core/figures/tally.ts';
import { isComposing } from '#renderer/ui/composing.ts';

interface TallyCounterProps {
  readonly kind: TallyKind;
  /** the key that adds one */
  readonly keyName: string;
  readonly total: number;
  readonly onAdd: (count: number) => void;
}

const MOST = 99_999;

/** One counter of the day: one more with the button, several at once as a number and Enter. */
export const TallyCounter = ({ kind, keyName, total, onAdd }: TallyCounterProps) => {
  const [typed, setTyped] = useState<number | null>(null);
  const word = tallyKinds[kind];
  const add = () => {
    if (typed === null) return;
    setTyped(null);
    onAdd(typed);
  };
  return (
    <li className="tally-counter">
      <div className="tally-head">
        <span>{word}</span>
        <kbd>{keyName}</kbd>
      </div>
      <output className="tally-total figures" aria-label={`${word}这一天的合计`}>
        {total}
      </output>
      <div className="tally-acts">
        <Button aria-label={`${word}加 1`} onClick={() => onAdd(1)}>
          ＋1
        </Button>
        <InputNumber<number>
          aria-label={`${word}一次记几`}
          placeholder="几"
          min={1}
          max={MOST}
          precision={0}
          controls={false}
          value={typed}
          onChange={setTyped}
          onPressEnter={(event) => !isComposing(event) && add()}
        />
        <Button aria-label={`${word}记下这个数`} disabled={typed === null} onClick={add}>
          记
        </Button>
      </div>
    </li>
  );
};
