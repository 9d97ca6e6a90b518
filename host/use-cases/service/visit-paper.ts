import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { PersonId } from '#core/contract/id.ts';
import { type VisitDocument, type VisitRequest, visitDocuments } from '#core/contract/visit-documents.ts';
import { coverSite, isPurged } from '#core/service/rounds/coverage.ts';
import type { VisitRoundId } from '#core/service/rounds/visit.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { listRechecks, readUnitVisits } from '#db/stores/service/newest-visits.ts';
import { readRound } from '#db/stores/service/visit-rounds.ts';
import { createWalkedSite } from '#db/stores/service/walked-site.ts';
import { recheckListPage } from '#paper/recheck-list/page.tsx';
import { coverageDoorsPage } from '#paper/round-coverage/doors-page.tsx';
import { coverageModel } from '#paper/round-coverage/model.ts';
import { coveragePage } from '#paper/round-coverage/page.tsx';
import { blankVisitSheets, visitSheetModel } from '#paper/visit-sheet/model.ts';
import { visitSheetPage } from '#paper/visit-sheet/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

const MOST_ON_PAPER = 1000;

const namesOf = ({ db }: Desk): ((id: PersonId) => string) => {
  const names = new Map(listPeople(db).map((person) => [person.id, person.name]));
  return (id) => names.get(id) ?? '';
};

const sourceOf = ({ db, now }: Desk, roundId: VisitRoundId) => {
  const visits = readUnitVisits(db, roundId);
  const round = readRound(db, roundId);
  const site = createWalkedSite(db)(round);
  return {
    post: readPost(db),
    round,
    site,
    buildings: coverSite(site, visits),
    purged: isPurged(visits),
    printedAt: now,
  };
};

type Kind = VisitDocument['kind'];

const makers: { readonly [K in Kind]: (desk: Desk, document: VisitRequest<K>) => PaperPage } = {
  'visit-sheet': (desk, { roundId, pair, doors }) =>
    roundId === null
      ? visitSheetPage(blankVisitSheets(readPost(desk.db), desk.now))
      : visitSheetPage(visitSheetModel({ ...sourceOf(desk, roundId), nameOf: namesOf(desk) }, { pair, doors })),
  'recheck-list': (desk, { roundId }) =>
    recheckListPage({ ...sourceOf(desk, roundId), list: listRechecks(desk.db, desk.now, roundId, MOST_ON_PAPER), nameOf: namesOf(desk) }),
  coverage: (desk, { roundId, size }) => coveragePage(coverageModel(sourceOf(desk, roundId)), size),
  'coverage-doors': (desk, { roundId, size }) => coverageDoorsPage(coverageModel(sourceOf(desk, roundId)), size),
};

const kinds: ReadonlySet<string> = new Set(visitDocuments.map((document) => document.shape.kind.value));

export const isVisitDocument = (document: DocumentRequest): document is VisitDocument => kinds.has(document.kind);

/** The papers of the rounds, from what is in the post now. */
export const makeVisitPage = <K extends Kind>(desk: Desk, document: VisitRequest<K>): PaperPage =>
  (makers[document.kind as K] as (desk: Desk, document: VisitRequest<K>) => PaperPage)(desk, document);
