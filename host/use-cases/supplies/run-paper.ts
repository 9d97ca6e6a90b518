import type { PaperPage } from '#core/contract/document.ts';
import type { RunPaper } from '#core/contract/run-documents.ts';
import type { RunId } from '#core/supplies/distribution/run.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { awayListModel, awayListPage } from '#paper/run-away-list/page.tsx';
import { loadingListModel } from '#paper/run-loading-list/model.ts';
import { loadingListPage } from '#paper/run-loading-list/page.tsx';
import { runReportPage } from '#paper/run-report/page.tsx';
import { type RunPaperSource, tickSheetModel } from '#paper/run-tick-sheet/model.ts';
import { tickSheetPage } from '#paper/run-tick-sheet/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';
import { readRunView } from './run-reading.ts';

type Wanted<Kind extends RunPaper['kind']> = Extract<RunPaper, { kind: Kind }>;

const sourceOf = ({ db, now }: Desk, runId: RunId): RunPaperSource => {
  const names = new Map(listPeople(db).map((person) => [person.id, person.name]));
  return { post: readPost(db), view: readRunView(db, runId), nameOf: (id) => names.get(id) ?? '', printedAt: now };
};

/** The papers of a distribution run, by kind. */
export const runMakers: { readonly [Kind in RunPaper['kind']]: (desk: Desk, document: Wanted<Kind>) => PaperPage } = {
  'run-tick-sheet': (desk, { runId, trips, runUnitId }) => tickSheetPage(tickSheetModel(sourceOf(desk, runId), trips, runUnitId)),
  'run-loading-list': (desk, { runId, date }) => loadingListPage(loadingListModel(sourceOf(desk, runId), date)),
  'run-away-list': (desk, { runId }) => awayListPage(awayListModel(sourceOf(desk, runId))),
  'run-report': (desk, { runId }) => runReportPage(sourceOf(desk, runId)),
};
