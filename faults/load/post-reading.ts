import type { ResultOf } from '#core/contract/routes.ts';
import type { HostLine } from '../client/host-line.ts';

/** Everything the load writes, read at one moment through the product's own queries. */
export interface PostReading {
  readonly people: ResultOf<'person.list'>;
  readonly notices: ResultOf<'notice.list'>;
  readonly meetings: readonly ResultOf<'meeting.get'>[];
  /** newest first, no more than one round writes */
  readonly documents: ResultOf<'supplies.documents'>['documents'];
  readonly stock: ResultOf<'supplies.stock'>;
}

const MOST_DOCUMENTS = 500;

export const readPost = async (line: HostLine): Promise<PostReading> => {
  const listed = await line.call('meeting.list', {});
  const [people, notices, meetings, { documents }, stock] = await Promise.all([
    line.call('person.list', {}),
    line.call('notice.list', {}),
    Promise.all(listed.map(({ id }) => line.call('meeting.get', { id }))),
    line.call('supplies.documents', { limit: MOST_DOCUMENTS }),
    line.call('supplies.stock', {}),
  ]);
  return { people, notices, meetings, documents, stock };
};
