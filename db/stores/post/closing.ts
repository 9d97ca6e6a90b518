import { count, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { type ClosingCertificate, closingCertificate, type Holding } from '#core/post/closing.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import {
  activity,
  assignment,
  auditEvent,
  building,
  careCase,
  careContact,
  cashMove,
  deliveryTask,
  distributionRun,
  escort,
  goodDeed,
  handover,
  isolatedHousehold,
  item,
  meeting,
  meetingAttachment,
  notice,
  parcel,
  partyApplication,
  patrol,
  person,
  personPhoto,
  planVersion,
  poster,
  serviceRequest,
  stockMove,
  supplyDocument,
  visit,
} from '../../schema/index.ts';
import { readSetting, saveSetting } from './settings.ts';

const NAME = 'closing';

/** 撤销 took place: the certificate is all that is left beside the chain. */
export const readClosing = (db: Db): ClosingCertificate | null => readSetting(db, NAME, closingCertificate.nullable(), null);

export const saveClosing = (writer: RowWriter, certificate: ClosingCertificate): void => saveSetting(writer, NAME, certificate);

const kept: readonly (readonly [string, SQLiteTable])[] = [
  ['人员', person],
  ['值班安排', assignment],
  ['发布的值班表', planVersion],
  ['交接单', handover],
  ['物品', item],
  ['物资单据', supplyDocument],
  ['物资流水', stockMove],
  ['捐款流水', cashMove],
  ['入户分发', distributionRun],
  ['楼栋', building],
  ['会议', meeting],
  ['附件', meetingAttachment],
  ['照片', personPhoto],
  ['告知书', notice],
  ['海报', poster],
  ['入党申请登记', partyApplication],
  ['支部活动', activity],
  ['好人好事', goodDeed],
  ['诉求', serviceRequest],
  ['居家隔离户', isolatedHousehold],
  ['配送任务', deliveryTask],
  ['快递', parcel],
  ['闭环接送', escort],
  ['入户排查', visit],
  ['包保户', careCase],
  ['包保联系', careContact],
  ['巡逻', patrol],
];

/** How many rows there are of everything that tells of people and goods, removed ones included. */
export const countHoldings = (db: Db): readonly Holding[] =>
  kept.map(([word, table]) => ({ word, count: db.select({ rows: count() }).from(table).get()?.rows ?? 0 }));

const LINKS_AT_ONCE = 2000;

/** 操作记录链 without what the records say: each link and its hash, so that the chain can still be proved. */
export const copyChain = (from: Db, to: Db): void => {
  for (let after = 0; ; ) {
    const links = from
      .select()
      .from(auditEvent)
      .where(sql`${auditEvent.seq} > ${after}`)
      .orderBy(auditEvent.seq)
      .limit(LINKS_AT_ONCE)
      .all();
    for (const link of links) to.insert(auditEvent).values(link).run();
    const last = links.at(-1);
    if (!last || links.length < LINKS_AT_ONCE) return;
    after = last.seq;
  }
};
