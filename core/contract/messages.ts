import { z } from 'zod';
import type { Outcome } from './failure.ts';
import type { Topic } from './route.ts';

/**
 * What travels between a window and the host, over IPC or WebSocket alike, always as JSON-safe plain data.
 * `requestId` pairs an answer with its request. `commandId` names a user action: sending it again is harmless.
 */
export const windowMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('request'),
    requestId: z.string().max(64),
    route: z.string().max(64),
    input: z.unknown(),
    commandId: z.uuid().optional(),
    /** the figure typed after a `massDelete` failure */
    confirmed: z.string().max(20).optional(),
  }),
  z.object({ type: z.literal('cancel'), requestId: z.string().max(64) }),
  /** somebody is at the keys or the mouse; the host locks a window that has long said nothing of the kind */
  z.object({ type: z.literal('active') }),
]);
export type WindowMessage = z.output<typeof windowMessage>;

export type HostMessage =
  | { readonly type: 'answer'; readonly requestId: string; readonly outcome: Outcome<unknown> }
  | {
      readonly type: 'progress';
      readonly requestId: string /** 0…1, or null when unknown */;
      readonly fraction: number | null;
      readonly sentence: string;
    }
  | { readonly type: 'changed'; readonly topics: readonly Topic[] }
  /** the session was closed from the host's side (lock, other window) */
  | { readonly type: 'locked' };
