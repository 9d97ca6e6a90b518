import { z } from 'zod';
import type { GateView } from '../figures/gate.ts';
import { type PatrolView, patrolRule } from '../figures/patrols.ts';
import type { TallyEntries, TallyView } from '../figures/tallies.ts';
import { patrolFields, type TallyKind, tallyFields } from '../figures/tally.ts';
import { localDate } from '../time/local-date.ts';
import type { FileBytes } from './document.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { command, query, servicePeople, task } from './route.ts';

/** 卡口与宣传: counters of the gate come from handovers and are written there alone */
export const tallyRoutes = {
  'gate.figures': query(period, ['duty']).returns<GateView>(),
  /** everything the page shows, as a workbook */
  'gate.file': task(period, servicePeople).returns<FileBytes>(),

  'tally.list': query(period, ['figures', 'service']).returns<TallyView>(),
  'tally.day': query(z.object({ date: localDate }), ['figures']).returns<TallyEntries>(),
  'tally.save': command('登记计数', z.object({ id: id<'tally'>(), fields: tallyFields }), ['figures'], servicePeople).returns<{
    kind: TallyKind;
    /** of that day, after this entry */
    total: number;
  }>(),
  'tally.remove': command('删除计数', z.object({ id: id<'tally'>() }), ['figures'], servicePeople).returns<{ kind: TallyKind }>(),

  /** what was found may name a door */
  'patrol.list': query(period, ['figures', 'roster'], servicePeople).returns<PatrolView>(),
  'patrol.save': command('登记巡逻', z.object({ id: id<'patrol'>(), fields: patrolFields }), ['figures'], servicePeople).returns<null>(),
  'patrol.remove': command('删除巡逻', z.object({ id: id<'patrol'>() }), ['figures'], servicePeople).returns<null>(),
  'patrol.saveRule': command('设定巡逻次数', z.object({ rule: patrolRule }), ['figures'], servicePeople).returns<null>(),
} as const;
