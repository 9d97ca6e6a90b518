import { createHash } from 'node:crypto';
import type { auditEvent, eventPayload } from '../schema/index.ts';

export const GENESIS = '0'.repeat(64);
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Link = Pick<typeof auditEvent.$inferSelect, 'commandId' | 'at' | 'user' | 'route' | 'act' | 'target' | 'payloadHash' | 'previousHash'>;

/** One link of the chain: everything that stays readable for ever, and the link before it. */
export const linkHash = (link: Link): string =>
  sha256(JSON.stringify([link.previousHash, link.commandId, link.at, link.user, link.route, link.act, link.target, link.payloadHash]));

/** What an event did, salted: once it is erased nobody can guess it back from its hash. */
export const payloadHashOf = (payload: typeof eventPayload.$inferInsert): string =>
  sha256(JSON.stringify([payload.salt, payload.label, payload.subject, payload.inputHash, payload.changes, payload.result]));
