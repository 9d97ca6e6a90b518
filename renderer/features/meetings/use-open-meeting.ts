import { useMemo, useState } from 'react';
import { type MeetingKind, meetingKindName, meetingKinds } from '#core/meetings/meeting.ts';
import type { MeetingDraft } from '#core/meetings/meeting-draft.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';
import { draftOfMeeting } from './meeting-draft.ts';
import { blankMeeting } from './new-meeting.ts';

const newKey = () => crypto.randomUUID();

/** What an editor starts from: the saved meeting once it has been read, a blank one of `newKind` once the roster is known. */
export const useOpenMeeting = (id: string, newKind: MeetingKind | null) => {
  const now = useLocalNow();
  const [startedAs] = useState(newKind);
  const roster = useHostQuery('person.list', {});
  const phrases = useHostQuery('phrase.list', {});
  const meeting = useHostQuery('meeting.get', { id }, { enabled: newKind === null });
  const people = useMemo(() => roster.data?.filter((person) => !person.removed), [roster.data]);
  const [blank, setBlank] = useState<MeetingDraft | null>(null);
  const savedDraft = useMemo(() => (meeting.data ? draftOfMeeting(meeting.data, newKey) : null), [meeting.data]);
  // a list that is being read again may lack those who were added a moment ago
  if (startedAs !== null && blank === null && people && !roster.isFetching) setBlank(blankMeeting(startedAs, now(), people, newKey));

  const start = savedDraft ?? blank;
  const title = meeting.data
    ? `${meetingKindName(meeting.data)} 第 ${meeting.data.ordinal} 次`
    : startedAs && `新的${meetingKinds[startedAs]}`;
  return {
    title: title ?? '会议',
    meeting: meeting.data,
    sources: start && people && phrases.data ? { start, people, phrases: phrases.data } : null,
    failure: roster.error ?? phrases.error ?? (start ? null : meeting.error),
    retry: () => Promise.all([roster.refetch(), phrases.refetch(), meeting.refetch()]),
  };
};
