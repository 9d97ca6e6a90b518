import { useSearchParams } from 'react-router';
import { type MeetingKind, meetingKinds } from '#core/meetings/meeting.ts';
import { MeetingDesk } from './meeting-desk.tsx';
import { MeetingsOverview } from './meetings-overview.tsx';
import '#renderer/ui/form-parts.css';
import './meetings.css';

const kindOf = (text: string | null): MeetingKind | null => (text !== null && text in meetingKinds ? (text as MeetingKind) : null);

/** 会议: what was decided? The address holds which meeting is open, so that the back key leads to the list. */
export const MeetingsPage = () => {
  const [params, setParams] = useSearchParams();
  const focus = params.get('focus');
  if (focus === null) {
    return (
      <MeetingsOverview
        onOpen={(id) => setParams({ focus: id })}
        onNew={(kind) => setParams({ focus: crypto.randomUUID(), new: kind })}
        onDraft={({ id, kind, saved }) => setParams(saved ? { focus: id } : { focus: id, new: kind })}
      />
    );
  }
  return (
    <MeetingDesk
      key={focus}
      id={focus}
      newKind={kindOf(params.get('new'))}
      onSaved={() => setParams({ focus }, { replace: true })}
      onBack={() => setParams({})}
    />
  );
};
