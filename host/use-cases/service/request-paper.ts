import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import type { RequestPaper } from '#core/contract/request-documents.ts';
import { requestFiguresOf } from '#core/service/requests/request-figures.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { countedRequests, listOpenRequests, listReceivedRequests } from '#db/stores/service/requests.ts';
import { requestLedgerPage } from '#paper/request-ledger/page.tsx';
import { type RequestSlips, requestSlipsPage } from '#paper/request-slips/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';

type Wanted<Kind extends RequestPaper['kind']> = Extract<RequestPaper, { kind: Kind }>;

const namesOf = ({ db }: Desk): ReadonlyMap<string, string> => new Map(listPeople(db).map(({ id, name }) => [id, name]));

/** By name; what nobody has taken stands last. */
const takersOf = (desk: Desk, takerId: Wanted<'request-slips'>['takerId']): RequestSlips['takers'] => {
  const names = namesOf(desk);
  const open = listOpenRequests(desk.db).lines.filter((request) => takerId === null || request.takerId === takerId);
  const takers = Map.groupBy(open, (request) => request.takerId);
  return [...takers]
    .map(([id, requests]) => ({ name: id ? (names.get(id) ?? '') : '', requests }))
    .sort((one, other) => Number(one.name === '') - Number(other.name === '') || one.name.localeCompare(other.name, 'zh-CN'));
};

const makeSlips = (desk: Desk, { takerId }: Wanted<'request-slips'>): PaperPage =>
  requestSlipsPage({ post: readPost(desk.db), site: readSite(desk.db), takers: takersOf(desk, takerId), printedAt: desk.now });

const makeLedger = (desk: Desk, { from, to }: Wanted<'request-ledger'>): PaperPage => {
  const names = namesOf(desk);
  return requestLedgerPage({
    ...{ post: readPost(desk.db), site: readSite(desk.db), from, to, printedAt: desk.now },
    requests: listReceivedRequests(desk.db, { from, to }),
    figures: requestFiguresOf(countedRequests(desk.db, { from, to }), { from, to }),
    nameOf: (id) => names.get(id) ?? '',
  });
};

export const isRequestDocument = (document: DocumentRequest): document is RequestPaper =>
  document.kind === 'request-slips' || document.kind === 'request-ledger';

export const makeRequestPage = (desk: Desk, document: RequestPaper): PaperPage =>
  document.kind === 'request-slips' ? makeSlips(desk, document) : makeLedger(desk, document);
