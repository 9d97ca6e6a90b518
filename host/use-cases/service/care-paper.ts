import type { CareDocument } from '#core/contract/care-documents.ts';
import type { DocumentRequest, PaperPage } from '#core/contract/document.ts';
import { readPost } from '#db/stores/post/post.ts';
import { readSite } from '#db/stores/roster/buildings.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { careSlipsPage } from '#paper/care-slips/page.tsx';
import type { Desk } from '../paper/paper-desk.ts';
import { readCareLines } from './care-reading.ts';

export const isCareDocument = (document: DocumentRequest): document is CareDocument => document.kind === 'care-slips';

/** Whoever stands in for a carer that day takes the strip. */
export const makeCarePage = ({ db, now }: Desk, { personId, date, phones }: CareDocument): PaperPage => {
  const names = new Map(listPeople(db).map(({ id, name }) => [id, name]));
  const due = readCareLines(db, date).filter(({ state }) => state.kind === 'today' || state.kind === 'missed');
  const wanted = due.filter((line) => personId === null || (line.personId ?? line.carerId) === personId);
  const carers = [...Map.groupBy(wanted, (line) => line.personId)]
    .map(([id, lines]) => ({ name: id ? (names.get(id) ?? '') : '', lines }))
    .sort((one, other) => Number(one.name === '') - Number(other.name === '') || one.name.localeCompare(other.name, 'zh-CN'));
  return careSlipsPage({ post: readPost(db), site: readSite(db), date, carers, phones, printedAt: now });
};
