import { cellsIn, type GridRange } from '#renderer/ui/grid/grid-move.ts';
import { BreachSentences } from './breach-sentences.tsx';
import { FixLine } from './fix-line.tsx';
import { type PersonDay, spokenDay } from './people-model.ts';
import { dayLabel } from './period.ts';
import { type PostCell, spokenCell } from './posts-model.ts';
import type { SuggestedFix } from './use-suggested-fix.ts';

const isDay = (spot: PostCell | PersonDay): spot is PersonDay => 'person' in spot;

interface StatusLineProps {
  readonly spot: PostCell | PersonDay | null;
  readonly range: GridRange | null;
  readonly fix: SuggestedFix | null;
  readonly busy: boolean;
  readonly onFix: (fix: SuggestedFix) => void;
}

/** What the cell under the cursor means, in full words, and what would mend it: nothing is told by colour or hover alone. */
export const StatusLine = ({ spot, range, fix, busy, onFix }: StatusLineProps) => {
  if (!spot) return <p className="status-line quiet">点一格或用方向键移动；回车打开，Delete 撤下，P 固定；也可以用鼠标拖。</p>;
  const words = isDay(spot)
    ? `${spot.person.name} ${dayLabel(spot.date)}：${spokenDay(spot)}`
    : `${dayLabel(spot.date)} ${spot.shift.name} ${spot.post.name}：${spokenCell(spot)}`;
  const breaches = isDay(spot) ? spot.breaches : spot.standers.flatMap((stander) => stander.breaches);
  const selected = range === null ? 1 : cellsIn(range);
  return (
    <div className="status-line">
      <p>
        {selected > 1 && <strong>选中 {selected} 格。</strong>}
        {words}
      </p>
      <BreachSentences breaches={breaches} />
      {fix && <FixLine fix={fix} busy={busy} onApply={onFix} keyName="F" />}
    </div>
  );
};
