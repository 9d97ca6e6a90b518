import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { type RosterDocument, type RosterRequest, rosterDocuments } from '#core/contract/roster-documents.ts';
import { orgChart } from '#core/roster/organisation/org-chart.ts';
import { isPartyMember } from '#core/roster/person.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readContacts } from '#db/stores/post/settings.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { readRoleDuties } from '#db/stores/roster/organisation.ts';
import { listPioneerPosts } from '#db/stores/roster/pioneer-posts.ts';
import { movesOfPeople } from '#db/stores/roster/reporting-issued.ts';
import { readTraining } from '#db/stores/roster/reporting-training.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { listGroups } from '#db/stores/roster/working-groups.ts';
import { badgeModel } from '#paper/badge/model.ts';
import { badgePage } from '#paper/badge/page.tsx';
import { commitmentModel, commitmentPage } from '#paper/commitment-sheet/page.tsx';
import { contactCardModel } from '#paper/contact-card/model.ts';
import { contactCardPage } from '#paper/contact-card/page.tsx';
import { deskSignModel, deskSignPage } from '#paper/desk-sign/page.tsx';
import { kitReceiptModel, kitReceiptPage } from '#paper/kit-receipt/page.tsx';
import { organisationChartModel } from '#paper/organisation-chart/model.ts';
import { chartColumns, organisationChartPage } from '#paper/organisation-chart/page.tsx';
import { pioneerSignModel, pioneerSignPage } from '#paper/pioneer-sign/page.tsx';
import { registrationFormPage } from '#paper/registration-form/page.tsx';
import { rosterListModel } from '#paper/roster-list/model.ts';
import { rosterListPage } from '#paper/roster-list/page.tsx';
import { trainingSheetModel, trainingSheetPage } from '#paper/training-sheet/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';
import { chosenPeople } from './chosen-people.ts';

type Kind = RosterDocument['kind'];

const commitmentSheet = ({ db, now }: Desk, document: RosterRequest<'commitment-sheet'>): PaperPage => {
  const chosen = chosenPeople(db, document);
  const people = document.personIds ? chosen : chosen.filter(isPartyMember);
  return commitmentPage(commitmentModel({ post: readPost(db), people, duties: readRoleDuties(db), printedAt: now }));
};

const pioneerSign = ({ db, now }: Desk, { size, pioneerPostId }: RosterRequest<'pioneer-sign'>): PaperPage => {
  const pioneerPosts = listPioneerPosts(db).filter((post) => pioneerPostId === undefined || post.id === pioneerPostId);
  return pioneerSignPage(pioneerSignModel({ post: readPost(db), pioneerPosts, people: listPeople(db), printedAt: now }), size);
};

/** Who is to come is on the session's own list; without a session, whoever is chosen; nobody = a blank sheet. */
const trainingSheet = ({ db, now }: Desk, document: RosterRequest<'training-sheet'>): PaperPage => {
  const training = document.trainingId ? readTraining(db, document.trainingId) : null;
  const named = document.group !== undefined || document.personIds !== undefined;
  const listed = training && training.attendeeIds.length > 0 ? chosenPeople(db, { personIds: training.attendeeIds }) : [];
  const people = named ? chosenPeople(db, document) : listed;
  return trainingSheetPage(trainingSheetModel({ post: readPost(db), training, people, printedAt: now }));
};

const kitReceipt = ({ db, now }: Desk, { from, to, ...document }: RosterRequest<'kit-receipt'>): PaperPage => {
  const people = chosenPeople(db, document);
  const moves = movesOfPeople(
    db,
    people.map((person) => person.id),
  );
  const group = document.group ?? '';
  return kitReceiptPage(kitReceiptModel({ post: readPost(db), group, from: from ?? null, to, people, moves, printedAt: now }));
};

const organisationChartSheet = ({ db, now }: Desk, { size, purpose }: RosterRequest<'organisation-chart'>): PaperPage => {
  const people = listPeople(db);
  const chart = orgChart({ people, site: readSite(db) });
  const columns = chartColumns[size];
  return organisationChartPage(organisationChartModel({ post: readPost(db), chart, people, purpose, columns, printedAt: now }), size);
};

/** A maker for every kind of paper. */
const makers: { readonly [K in Kind]: (desk: Desk, document: RosterRequest<K>) => PaperPage } = {
  'roster-list': ({ db, now }, { purpose, ...document }) =>
    rosterListPage(
      rosterListModel({ post: readPost(db), people: chosenPeople(db, document), group: document.group ?? '', purpose, printedAt: now }),
    ),
  'organisation-chart': organisationChartSheet,
  'contact-card': ({ db, now }) =>
    contactCardPage(
      contactCardModel({
        post: readPost(db),
        people: listPeople(db),
        groups: listGroups(db),
        contacts: readContacts(db),
        printedAt: now,
      }),
    ),
  'desk-sign': ({ db, now }, document) =>
    deskSignPage(deskSignModel({ post: readPost(db), people: chosenPeople(db, document), printedAt: now })),
  badge: ({ db, now }, { size, back, firstNumber = 1, ...document }) =>
    badgePage(
      badgeModel({
        post: readPost(db),
        people: chosenPeople(db, document),
        duties: readRoleDuties(db),
        size,
        back,
        firstNumber,
        printedAt: now,
      }),
    ),
  'pioneer-sign': pioneerSign,
  'commitment-sheet': commitmentSheet,
  'registration-form': ({ db, now }) => registrationFormPage({ post: readPost(db), printedAt: now }),
  'training-sheet': trainingSheet,
  'kit-receipt': kitReceipt,
};

const kinds: ReadonlySet<string> = new Set(rosterDocuments.map((document) => document.shape.kind.value));

export const isRosterDocument = (document: DocumentRequest): document is RosterDocument => kinds.has(document.kind);

/** The papers of people, from what is in the post now. */
export const makeRosterPage = <K extends Kind>(desk: Desk, document: RosterRequest<K>): PaperPage =>
  (makers[document.kind as K] as (desk: Desk, document: RosterRequest<K>) => PaperPage)(desk, document);
