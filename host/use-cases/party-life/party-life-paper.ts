import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { type PartyLifeDocument, type PartyLifeRequest, partyLifeDocuments } from '#core/contract/party-life-documents.ts';
import { readActivity } from '#db/stores/party-life/activities.ts';
import { listBirthdays } from '#db/stores/party-life/birthdays.ts';
import { listDeeds } from '#db/stores/party-life/good-deeds.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { activityRecordModel } from '#paper/activity-record/model.ts';
import { activityRecordPage } from '#paper/activity-record/page.tsx';
import { birthdayCardModel, birthdayCardPage } from '#paper/birthday-card/page.tsx';
import { honourBoardModel } from '#paper/honour-board/model.ts';
import { honourBoardPage } from '#paper/honour-board/page.tsx';
import { patrolSheetModel, patrolSheetPage } from '#paper/patrol-sheet/page.tsx';
import { readPatrols } from '../figures/patrol.ts';
import type { Desk } from '../paper/paper-desk.ts';

type Kind = PartyLifeDocument['kind'];

const birthdayCard = ({ db, now, today }: Desk, { personId }: PartyLifeRequest<'birthday-card'>): PaperPage => {
  const found = listBirthdays(db, today).find(({ id }) => id === personId);
  if (!found) throw new ExpectedFailure('notFound', '没有登记这个人的生日，没有做出贺卡。请先登记生日。');
  return birthdayCardPage(birthdayCardModel({ post: readPost(db), name: found.name, monthDay: found.monthDay, printedAt: now }));
};

/** A maker for every kind of paper. */
const makers: { readonly [K in Kind]: (desk: Desk, document: PartyLifeRequest<K>) => PaperPage } = {
  'patrol-sheet': ({ db, now }, { from, to, filled }) =>
    patrolSheetPage(
      patrolSheetModel({ post: readPost(db), from, to, filled, patrols: readPatrols(db, from, to, now).patrols, printedAt: now }),
    ),
  'activity-record': ({ db, now }, { activityId }) =>
    activityRecordPage(
      activityRecordModel({ post: readPost(db), activity: readActivity(db, activityId), people: listPeople(db), printedAt: now }),
    ),
  'honour-board': ({ db, now }, { size, of, from, to }) =>
    honourBoardPage(
      honourBoardModel({
        post: readPost(db),
        kind: of,
        from,
        to,
        deeds: listDeeds(db, { from, to }),
        people: listPeople(db),
        printedAt: now,
      }),
      size,
    ),
  'birthday-card': birthdayCard,
};

const kinds: ReadonlySet<string> = new Set(partyLifeDocuments.map((document) => document.shape.kind.value));

export const isPartyLifeDocument = (document: DocumentRequest): document is PartyLifeDocument => kinds.has(document.kind);

/** The papers of patrols and of the branch's life, from what is in the post now. */
export const makePartyLifePage = <K extends Kind>(desk: Desk, document: PartyLifeRequest<K>): PaperPage =>
  (makers[document.kind as K] as (desk: Desk, document: PartyLifeRequest<K>) => PaperPage)(desk, document);
