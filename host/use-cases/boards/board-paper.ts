import { type BoardDocument, type BoardRequest, boardDocuments } from '#core/contract/board-documents.ts';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { orgChart } from '#core/roster/organisation/org-chart.ts';
import { addDays } from '#core/time/local-date.ts';
import { readBoardWords } from '#db/stores/boards/board-words.ts';
import { photosOf } from '#db/stores/boards/person-photos.ts';
import { leadersOf } from '#db/stores/duty/duty-setup.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readContacts } from '#db/stores/post/settings.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { readRoleDuties } from '#db/stores/roster/organisation.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { battleMapModel } from '#paper/battle-map/model.ts';
import { battleMapPage } from '#paper/battle-map/page.tsx';
import { dutyNoticeModel } from '#paper/duty-notice/model.ts';
import { dutyNoticePage } from '#paper/duty-notice/page.tsx';
import { dutyDays } from '#paper/duty-table/model.ts';
import { roleBoardModel } from '#paper/role-board/model.ts';
import { roleBoardPage } from '#paper/role-board/page.tsx';
import { teamBoardModel } from '#paper/team-board/model.ts';
import { teamBoardPage } from '#paper/team-board/page.tsx';
import { markOf, periodOf } from '../duty/duty-paper.ts';
import type { Desk } from '../paper/paper-desk.ts';
import { chosenPeople } from '../roster/chosen-people.ts';
import { donationsSheet } from '../supplies/donation-paper.ts';

type Kind = BoardDocument['kind'];

/** Of a working group the board carries its name, unless the branch gave its team one. */
const teamBoard = ({ db, now, today }: Desk, document: BoardRequest<'team-board'>): PaperPage => {
  const { size, photos = false, sheets = 1, group = '' } = document;
  const people = chosenPeople(db, document);
  const { teamName } = readBoardWords(db);
  const model = teamBoardModel({
    post: readPost(db),
    people,
    contacts: readContacts(db),
    teamName: [teamName, group].filter((words) => words !== '').join('　'),
    ...(photos
      ? {
          photos: photosOf(
            db,
            people.map(({ id }) => id),
          ),
        }
      : {}),
    date: today,
    printedAt: now,
  });
  return teamBoardPage(model, size, { sheets, photos });
};

const WEEK = 6;

const dutyNotice = ({ db, now }: Desk, { size, span, date }: BoardRequest<'duty-notice'>): PaperPage => {
  const to = span === 'day' ? date : addDays(date, WEEK);
  const period = periodOf(db, date, to);
  const days = dutyDays(period, leadersOf(db, date, to));
  return dutyNoticePage(
    dutyNoticeModel({ post: readPost(db), days, people: period.people, mark: markOf(db, date, to), printedAt: now }),
    size,
  );
};

const battleMap = ({ db, now }: Desk, { size, purpose }: BoardRequest<'battle-map'>): PaperPage => {
  const people = listPeople(db);
  const chart = orgChart({ people, site: readSite(db) });
  return battleMapPage(battleMapModel({ post: readPost(db), chart, people, purpose, printedAt: now }), size);
};

const roleBoard = ({ db, now }: Desk, { size }: BoardRequest<'role-board'>): PaperPage =>
  roleBoardPage(roleBoardModel({ post: readPost(db), people: listPeople(db), duties: readRoleDuties(db), printedAt: now }), size);

/** A maker for every kind of board. */
const makers: { readonly [K in Kind]: (desk: Desk, document: BoardRequest<K>) => PaperPage } = {
  'team-board': teamBoard,
  'duty-notice': dutyNotice,
  donations: donationsSheet,
  'battle-map': battleMap,
  'role-board': roleBoard,
};

const kinds: ReadonlySet<string> = new Set(boardDocuments.map((document) => document.shape.kind.value));

export const isBoardDocument = (document: DocumentRequest): document is BoardDocument => kinds.has(document.kind);

/** What hangs at the gate or on the wall, from what is in the post now. */
export const makeBoardPage = <K extends Kind>(desk: Desk, document: BoardRequest<K>): PaperPage =>
  (makers[document.kind as K] as (desk: Desk, document: BoardRequest<K>) => PaperPage)(desk, document);
