import { Input } from 'antd';
import type { AgendaDraft, LineStep, LiveLine, TypedMeeting } from '#core/meetings/meeting-draft.ts';
import type { Phrase } from '#core/meetings/phrase.ts';
import { quorumOf } from '#core/meetings/quorum.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { whenEnter } from '#renderer/ui/composing.ts';
import { changeAt } from '#renderer/ui/list-edit.ts';
import { lineIndex, lineItem } from './live-line.ts';
import { LiveResolve } from './live-resolve.tsx';
import { LiveSay } from './live-say.tsx';
import { VotesField } from './votes-field.tsx';

interface LiveBoxesProps {
  readonly typed: TypedMeeting;
  readonly step: LineStep;
  readonly people: readonly Person[];
  readonly phrases: readonly Phrase[];
  readonly today: LocalDate;
  readonly onTyped: (typed: TypedMeeting) => void;
  /** what is typed goes into the record */
  readonly onEnter: () => void;
  /** the last box is done: to the next step */
  readonly onOnward: () => void;
}

/** The boxes of one step: a title and a statement are entered, a resolution and the votes stand in the record as they are typed. */
export const LiveBoxes = ({ typed, step, people, phrases, today, onTyped, onEnter, onOnward }: LiveBoxesProps) => {
  const { draft, line } = typed;
  const item = lineItem(typed);
  const quorum = quorumOf(draft);
  const changeLine = (part: Partial<LiveLine>) => onTyped({ draft, line: { ...line, ...part } });
  const changeItem = (part: Partial<AgendaDraft>) =>
    onTyped({ line, draft: { ...draft, agenda: changeAt(draft.agenda, lineIndex(typed), part) } });
  if (step === 'title' || !item) {
    return (
      <Input
        aria-label="快记议题"
        placeholder={item?.title.trim() === '' ? '这一项议题叫什么；回车记下' : '新的议题；回车记下，接着记发言'}
        value={line.words}
        onChange={(event) => changeLine({ words: event.target.value })}
        onKeyDown={whenEnter(onEnter)}
      />
    );
  }
  if (step === 'say') return <LiveSay line={line} people={people} phrases={phrases} onChange={changeLine} onEnter={onEnter} />;
  if (step === 'resolve') {
    const shared = { item, people, quorum, today };
    return <LiveResolve key={item.id} {...shared} onChange={changeItem} onEnter={onOnward} />;
  }
  return (
    <VotesField
      votes={item.votes}
      voters={quorum.voters.present}
      error={undefined}
      onChange={(votes) => changeItem({ votes })}
      onLast={onOnward}
    />
  );
};
