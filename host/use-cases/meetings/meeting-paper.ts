import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { type MeetingDocument, meetingDocuments } from '#core/contract/meeting-documents.ts';
import { readMeeting } from '#db/stores/meetings/meetings.ts';
import { readPost } from '#db/stores/post/post.ts';
import { meetingNoticeModel } from '#paper/meeting-notice/model.ts';
import { meetingNoticePage } from '#paper/meeting-notice/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

const kinds: ReadonlySet<string> = new Set(meetingDocuments.map((document) => document.shape.kind.value));

export const isMeetingDocument = (document: DocumentRequest): document is MeetingDocument => kinds.has(document.kind);

/** The papers of a meeting that lies ahead, from what is planned now. */
export const makeMeetingPage = ({ db, now }: Desk, { meetingId }: MeetingDocument): PaperPage =>
  meetingNoticePage(meetingNoticeModel({ post: readPost(db), meeting: readMeeting(db, meetingId), printedAt: now }));
