import { z } from 'zod';
import { type HandoverState, handoverFields, signatureRoles } from '../duty/handover.ts';
import type { HandoverFigures } from '../duty/handover-figures.ts';
import type { HandoverList, HandoverSheet } from '../duty/handover-sheet.ts';
import { type PinHolder, signaturePin } from '../duty/signature-pin.ts';
import { keysOf } from '../roster/person.ts';
import { localDate } from '../time/local-date.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, query, type Role, task } from './route.ts';

const secretary: readonly Role[] = ['secretary'];
const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];

const slot = z.object({ date: localDate, shiftId: id<'shift'>() });
/** Made by the host after it has checked a signature PIN, good once; nobody else can make one. */
const slip = z.object({ slip: z.uuid() });

/** 交接班与签字密码. A PIN travels in tasks only: commands leave traces in the event log, tasks do not. */
export const handoverRoutes = {
  /** saved or not: a new sheet comes filled in with who stands, what is open, and what the books say */
  'handover.get': query(slot, ['duty', 'roster', 'supplies']).returns<HandoverSheet>(),
  'handover.list': query(period, ['duty', 'roster']).returns<HandoverList>(),
  'handover.figures': query(period, ['duty']).returns<HandoverFigures>(),
  /** refused once anybody has signed */
  'handover.save': command('保存交接单', slot.extend({ fields: handoverFields }), ['duty'], dutyPeople).returns<null>(),
  'handover.sign': task(
    slot.extend({ role: z.enum(keysOf(signatureRoles)), personId: id<'person'>(), pin: signaturePin, revision: z.string().max(64) }),
    dutyPeople,
  ).returns<{ state: HandoverState }>(),
  /** puts the signature that `handover.sign` has checked */
  'handover.seal': command('交接签字', slip, ['duty'], dutyPeople).returns<{ state: HandoverState }>(),

  /** who can sign, and who has to wait */
  'pin.holders': query(z.object({}), ['duty', 'roster']).returns<readonly PinHolder[]>(),
  /** set by the person in the presence of the secretary */
  'pin.set': task(z.object({ personId: id<'person'>(), pin: signaturePin }), secretary).returns<null>(),
  /** keeps the hash that `pin.set` has made */
  'pin.keep': command('设签字密码', slip, ['duty'], secretary).returns<null>(),
} as const;
