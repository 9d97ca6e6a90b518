import type { MeetingDraftLine } from '#core/contract/meeting-draft-routes.ts';
import { meetingKindName } from '#core/meetings/meeting.ts';
import { phraseBank, usualPhrases } from '#core/meetings/phrase.ts';
import { dropDraft, keepDraft, listDrafts, readDraft } from '#db/stores/meetings/meeting-drafts.ts';
import { listMeetings } from '#db/stores/meetings/meetings.ts';
import { readSetting, saveSetting } from '#db/stores/post/settings.ts';
import type { SomeCommands, SomeQueries, SomeTasks, TaskContext } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';

const openOf = ({ session }: TaskContext) => {
  if (!session) throw lockedFailure();
  return session.open;
};

export const meetingDraftQueries: SomeQueries<'meetingDraft' | 'phrase'> = {
  'meetingDraft.list': ({ db, session }) => {
    if (session.role !== 'secretary') return [];
    const meetings = new Map(listMeetings(db).map((meeting) => [meeting.id, meeting]));
    return listDrafts(db).flatMap(({ id, value: { at, draft } }): readonly MeetingDraftLine[] => {
      const saved = meetings.get(id);
      if (saved?.removed || saved?.finalisedAt) return [];
      const { kind, title, startsAt } = draft;
      return [{ id, at, title, kind, kindName: meetingKindName(draft), startsAt, saved: saved !== undefined }];
    });
  },
  'phrase.list': ({ db }) => readSetting(db, 'meeting-phrases', phraseBank, [...usualPhrases]),
};

export const meetingDraftTasks: SomeTasks<'meetingDraft'> = {
  'meetingDraft.get': async (context, { id }) =>
    context.session?.role === 'secretary' ? readDraft(openOf(context).database.db, id) : null,
  'meetingDraft.keep': async (context, { id, typed }) => {
    const { database, now } = openOf(context);
    const first = readDraft(database.db, id) === null;
    const at = now();
    keepDraft(database.db, id, { ...typed, at });
    // the list of drafts has one more; that one of them grew is of no interest to any window
    if (first) context.host.announce(['meetings']);
    return { at };
  },
  'meetingDraft.drop': async (context, { id }) => {
    if (dropDraft(openOf(context).database.db, id)) context.host.announce(['meetings']);
    return null;
  },
};

export const phraseCommands: SomeCommands<'phrase'> = {
  'phrase.save': ({ writer, about }, { phrases }) => {
    about(`${phrases.length} 条`);
    saveSetting(writer, 'meeting-phrases', phrases);
    return phrases;
  },
};
