import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { OfficialDocument } from '#core/contract/official-documents.ts';
import { draftOfficialMinutes } from '#core/meetings/official-minutes-draft.ts';
import { dateOf } from '#core/time/local-date.ts';
import { readMeeting } from '#db/stores/meetings/meetings.ts';
import { readOfficial } from '#db/stores/meetings/official-minutes.ts';
import { readPost } from '#db/stores/post/post.ts';
import { officialDocx } from '#paper/official-minutes/docx.ts';
import { type OfficialModel, officialModel } from '#paper/official-minutes/model.ts';
import { officialPage } from '#paper/official-minutes/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

export const isOfficialDocument = (document: DocumentRequest): document is OfficialDocument => document.kind === 'official-minutes';

/** What is being written, else what is stored, else the draft from the record. */
const modelOf = ({ db }: Desk, { meetingId, minutes }: OfficialDocument): OfficialModel => {
  const post = readPost(db);
  const meeting = readMeeting(db, meetingId);
  const kept = minutes ?? readOfficial(db, meetingId);
  const { branchName } = post;
  return officialModel({
    post,
    meeting,
    minutes: kept ?? draftOfficialMinutes({ meeting, branchName, issuedOn: dateOf(meeting.startsAt) }),
  });
};

export const makeOfficialPage = (desk: Desk, document: OfficialDocument): PaperPage => officialPage(modelOf(desk, document));

export const makeOfficialDocx = (desk: Desk, document: OfficialDocument): Promise<Uint8Array> => officialDocx(modelOf(desk, document));
