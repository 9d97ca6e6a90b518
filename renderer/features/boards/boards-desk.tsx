import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Post } from '#core/post/post.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PaperDesk } from '#renderer/ui/paper-desk.tsx';
import { BoardList } from './board-list.tsx';
import { BoardOnWall } from './board-on-wall.tsx';
import { type BoardKind, type Choices, documentOf, firstChoices } from './choice.ts';
import { ChoiceOptions } from './choice-options.tsx';
import { LegibilityNotice } from './legibility-notice.tsx';
import { NoticeDesk } from './notice-desk.tsx';

interface BoardsDeskProps {
  readonly post: Post;
  readonly today: LocalDate;
}

/** What hangs on a wall for people to read, and is worth a look beside a person. */
const hangs: ReadonlySet<BoardKind> = new Set(['team-board', 'duty-notice', 'donations', 'role-board', 'battle-map']);

/** Left what there is, right the exact page. */
export const BoardsDesk = ({ post, today }: BoardsDeskProps) => {
  const [onWall, setOnWall] = useState(false);
  const [search] = useSearchParams();
  const [made, setMade] = useKeptState<Choices>('boards.choices', firstChoices(today, post.foundedOn));
  const [focused, setFocused] = useState('');
  const meetings = useHostQuery('meeting.list', {});
  const notices = useHostQuery('notice.list', {});
  const heldMeetings = (meetings.data ?? []).filter((meeting) => !meeting.removed);
  const present = (notices.data ?? []).filter((notice) => !notice.removed);
  const newest = [...heldMeetings].sort((one, other) => (one.startsAt < other.startsAt ? 1 : -1));
  // A choice that is gone (removed, undone) falls back to the newest one there is.
  const choices: Choices = {
    ...made,
    meetingId: newest.find((meeting) => meeting.id === made.meetingId)?.id ?? newest[0]?.id ?? null,
    noticeId: present.find((notice) => notice.id === made.noticeId)?.id ?? present[0]?.id ?? null,
  };
  // A search result opens the page at its notice; afterwards the list is free again.
  const focus = search.get('focus') ?? '';
  if (focus !== focused && notices.data) {
    setFocused(focus);
    const found = present.find((notice) => notice.id === focus);
    if (found) setMade({ ...choices, kind: 'notice', noticeId: found.id });
  }
  const change = (part: Partial<Choices>) => setMade({ ...choices, ...part });
  const document = documentOf(choices);
  return (
    <div className="boards">
      <BoardList shown={choices.kind} onShow={(kind) => change({ kind })} />
      <div className="board-shown">
        <div className="board-options">
          <ChoiceOptions choices={choices} meetings={newest} onChange={change} />
          {hangs.has(choices.kind) && (
            <Button aria-expanded={onWall} onClick={() => setOnWall(!onWall)}>
              {onWall ? '不看挂起来的样子' : '看看挂起来多大'}
            </Button>
          )}
        </div>
        <FailureNotice failure={meetings.error ?? notices.error} />
        {choices.kind === 'notice' && notices.data && (
          <NoticeDesk
            post={post}
            today={today}
            notices={notices.data}
            chosen={choices.noticeId}
            onChoose={(noticeId) => change({ noticeId })}
          />
        )}
        {choices.kind === 'minutes' && meetings.data && newest.length === 0 && (
          <EmptyState title="这里会是会议记录">先在“会议”里记一次会，再来打印。</EmptyState>
        )}
        {document && (
          <LegibilityNotice document={document} onTake={({ size, sheets }) => change({ boardSize: size, boardSheets: sheets })} />
        )}
        {document && onWall && hangs.has(choices.kind) && <BoardOnWall document={document} />}
        {document && <PaperDesk document={document} />}
      </div>
    </div>
  );
};
