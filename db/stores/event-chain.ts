import { asc, eq, gt } from 'drizzle-orm';
import type { ChainBreak } from '#core/history/chain-break.ts';
import type { Db } from '../db.ts';
import { auditEvent, eventPayload } from '../schema/index.ts';
import { GENESIS, linkHash, payloadHashOf } from './event-hashes.ts';

type Link = typeof auditEvent.$inferSelect;
type Payload = typeof eventPayload.$inferSelect;

/** The dissolution leaves the chain and no content: whatever came before it may be without. */
const ERASES_ALL = 'closing.purge';

const STEP = 500;

const links = function* (db: Db): Generator<{ readonly link: Link; readonly payload: Payload | null }> {
  for (let from = Number.MIN_SAFE_INTEGER; ; ) {
    const rows = db
      .select()
      .from(auditEvent)
      .leftJoin(eventPayload, eq(eventPayload.seq, auditEvent.seq))
      .where(gt(auditEvent.seq, from))
      .orderBy(asc(auditEvent.seq))
      .limit(STEP)
      .all();
    for (const row of rows) yield { link: row.audit_event, payload: row.event_payload };
    const last = rows.at(-1);
    if (!last || rows.length < STEP) return;
    from = last.audit_event.seq;
  }
};

/** What is wrong with this link where `expected` should stand after `previousHash`; null when it holds. */
const faultOf = (link: Link, payload: Payload | null, expected: number, previousHash: string): ChainBreak | null => {
  if (link.seq > expected) return { seq: expected, kind: 'missing' };
  if (link.seq < expected) return { seq: link.seq, kind: 'order' };
  if (linkHash(link) !== link.hash) return { seq: link.seq, kind: 'edited' };
  if (link.previousHash !== previousHash) return { seq: link.seq, kind: 'order' };
  if (payload && payloadHashOf(payload) !== link.payloadHash) return { seq: link.seq, kind: 'content' };
  return null;
};

const earlier = (a: ChainBreak | null, b: ChainBreak | null): ChainBreak | null => {
  if (!a || !b) return a ?? b;
  return a.seq <= b.seq ? a : b;
};

/**
 * Walks the whole chain. Content may be missing only where a later event, itself whole, says that it erased it (清空, 清除);
 * whatever was changed, taken out, put in or moved is named by its number.
 */
export const findChainBreak = (db: Db): ChainBreak | null => {
  const bare = new Set<number>();
  let previousHash = GENESIS;
  let expected = 1;
  let found: ChainBreak | null = null;
  for (const { link, payload } of links(db)) {
    found = faultOf(link, payload, expected, previousHash);
    if (found) break;
    if (!payload) bare.add(link.seq);
    else if (link.route === ERASES_ALL) bare.clear();
    else for (const seq of payload.result.erased ?? []) bare.delete(seq);
    previousHash = link.hash;
    expected += 1;
  }
  const [first] = bare;
  return earlier(first === undefined ? null : { seq: first, kind: 'erased' }, found);
};
