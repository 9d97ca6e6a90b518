import { BreachSentences } from './breach-sentences.tsx';
import { type PersonDay, spokenDay } from './people-model.ts';
import { dayLabel } from './period.ts';
import { type PostCell, spokenCell } from './posts-model.ts';

const isDay = (spot: PostCell | PersonDay): spot is PersonDay => 'person' in spot;

/** What the cell under the cursor means, in full words: nothing is told by colour or hover alone. */
export const StatusLine = ({ spot }: { readonly spot: PostCell | PersonDay | null }) => {
  if (!spot) return <p className="status-line quiet">点一格或用方向键移动；回车打开，Delete 撤下，P 固定。</p>;
  const words = isDay(spot)
    ? `${spot.person.name} ${dayLabel(spot.date)}：${spokenDay(spot)}`
    : `${dayLabel(spot.date)} ${spot.shift.name} ${spot.post.name}：${spokenCell(spot)}`;
  const breaches = isDay(spot) ? spot.breaches : spot.standers.flatMap((stander) => stander.breaches);
  return (
    <div className="status-line">
      <p>{words}</p>
      <BreachSentences breaches={breaches} />
    </div>
  );
};
