import { z } from 'zod';
import { type ChangeCheck, changeConsent, type DutyChange, wantedChange } from '../duty/duty-change.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, query, type Role } from './route.ts';

const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const changeId = id<'duty-change'>();

/** 变动: what happened to the plan since it hangs at the gate. Entries are only added. */
export const dutyChangeRoutes = {
  /** entries about days of the period, newest first */
  'dutyChange.list': query(period, ['duty']).returns<readonly DutyChange[]>(),
  /** what a change would do and break; changes nothing */
  'dutyChange.check': query(z.object({ change: wantedChange }), ['duty', 'roster']).returns<ChangeCheck>(),
  /** refused where it breaks a hard rule and the secretary has given no decision; lasting, to be taken back by an entry */
  'dutyChange.record': command(
    '登记变动',
    z.object({ id: changeId, change: wantedChange, consent: changeConsent }),
    ['duty'],
    dutyPeople,
  ).returns<DutyChange>(),
  'dutyChange.takeBack': command(
    '撤回变动',
    z.object({ id: changeId, of: changeId, consent: changeConsent }),
    ['duty'],
    dutyPeople,
  ).returns<DutyChange>(),
};
