import { z } from 'zod';
import type { ClosingCertificate, ClosingState } from '../post/closing.ts';
import type { Session } from './results.ts';
import { query, type Role, task } from './route.ts';

const secretary: readonly Role[] = ['secretary'];

/** 撤销: the last acts of a temporary branch. */
export const closingRoutes = {
  'closing.state': query(
    z.object({}),
    ['post', 'roster', 'duty', 'supplies', 'meetings', 'exports', 'backups', 'history'],
    ['secretary'],
  ).returns<ClosingState>(),
  /** null while the branch stands */
  'closing.certificate': query(z.object({}), ['post']).returns<ClosingCertificate | null>(),
  /** destroys every record of the post on this laptop; refused unless the archive holds all of it. Never undone. */
  'closing.purge': task(
    z.object({
      branchName: z.string().max(60),
      passphrase: z.string().max(200),
      /** the secretary says that the stick was handed over, when it cannot be read again here */
      handedOver: z.boolean(),
    }),
    secretary,
  ).returns<Session>(),
} as const;
