import { z } from 'zod';
import { type Contact, contactFields, type Notice, noticeFields } from '../boards/notice.ts';
import { type Meeting, meetingFields } from '../meetings/meeting.ts';
import { type Post, postFields } from '../post/post.ts';
import { type Absence, absenceFields } from '../roster/absence.ts';
import { type Person, personFields } from '../roster/person.ts';
import type { ServiceToday } from '../service/service-today.ts';
import { type Item, itemFields } from '../supplies/supplies.ts';
import { accountRoutes } from './account-routes.ts';
import { attendanceRoutes } from './attendance-routes.ts';
import { auditRoutes } from './audit-routes.ts';
import { backupRoutes } from './backup-routes.ts';
import { briefRoutes } from './brief-routes.ts';
import { careRoutes } from './care-routes.ts';
import { clockRoutes } from './clock-routes.ts';
import { closingRoutes } from './closing-routes.ts';
import { countRoutes } from './count-routes.ts';
import { deliveryRoutes } from './delivery-routes.ts';
import { documentRequest, type FileBytes, fileFormat, type PaperPage } from './document.ts';
import { donationRoutes } from './donation-routes.ts';
import { dutyChangeRoutes } from './duty-change-routes.ts';
import { dutyEditRoutes } from './duty-edit-routes.ts';
import { dutyFilesRoutes } from './duty-files-routes.ts';
import { dutyRoutes } from './duty-routes.ts';
import { dutySetupRoutes } from './duty-setup-routes.ts';
import { escortRoutes } from './escort-routes.ts';
import { exportRoutes } from './export-routes.ts';
import { figuresRoutes } from './figures-routes.ts';
import { fontRoutes } from './font-routes.ts';
import { handoverRoutes } from './handover-routes.ts';
import { id } from './id.ts';
import { illRoutes } from './ill-routes.ts';
import { laptopRoutes } from './laptop-routes.ts';
import { ledgerRoutes } from './ledger-routes.ts';
import { meetingDraftRoutes } from './meeting-draft-routes.ts';
import { officialMinutesRoutes } from './official-minutes-routes.ts';
import { organisationRoutes } from './organisation-routes.ts';
import { parcelRoutes } from './parcel-routes.ts';
import { partyLifeRoutes } from './party-life-routes.ts';
import { photoRoutes } from './photo-routes.ts';
import { planVersionRoutes } from './plan-version-routes.ts';
import { posterRoutes } from './poster-routes.ts';
import { printRoutes } from './print-routes.ts';
import { privacyRoutes } from './privacy-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { recoveryRoutes } from './recovery-routes.ts';
import { reportingRoutes } from './reporting-routes.ts';
import { requestRoutes } from './request-routes.ts';
import type * as result from './results.ts';
import { rosterImportRoutes } from './roster-import-routes.ts';
import { command, query, type Role, task, written } from './route.ts';
import { runRoutes } from './run-routes.ts';
import { tallyRoutes } from './tally-routes.ts';
import { trashRoutes } from './trash-routes.ts';
import { updateRoutes } from './update-routes.ts';
import { useRoutes } from './use-routes.ts';
import { visitRoutes } from './visit-routes.ts';
import { wishRoutes } from './wish-routes.ts';

const nothing = z.object({});

const secretary: readonly Role[] = ['secretary'];
const dutyPeople: readonly Role[] = ['secretary', 'dutyLeader'];
const storePeople: readonly Role[] = ['secretary', 'storekeeper'];

/** The contract: every request a door can make, in one table. Results are in `results.ts`. */
export const routes = {
  ...laptopRoutes,
  ...recoveryRoutes,
  ...accountRoutes,
  ...updateRoutes,

  // 指挥所
  'post.get': query(nothing, ['post']).returns<Post>(),
  'post.save': command('修改指挥所信息', postFields, ['post'], secretary).returns<Post>(),

  // 花名册
  'person.list': query(nothing, ['roster']).returns<readonly Person[]>(),
  'person.add': command(
    '添加人员',
    z.object({ id: id<'person'>(), fields: personFields }),
    ['roster', 'duty'],
    secretary,
  ).returns<Person>(),
  'person.edit': command(
    '修改人员',
    z.object({ id: id<'person'>(), fields: personFields }),
    ['roster', 'duty'],
    secretary,
  ).returns<Person>(),
  'person.remove': command('移出人员', z.object({ id: id<'person'>() }), ['roster', 'duty'], secretary).returns<Person>(),
  'person.restore': command('恢复人员', z.object({ id: id<'person'>() }), ['roster', 'duty'], secretary).returns<Person>(),
  ...rosterImportRoutes,
  'absence.list': query(nothing, ['roster', 'duty']).returns<readonly Absence[]>(),
  'absence.add': command(
    '登记请假',
    z.object({ id: id<'absence'>(), fields: absenceFields }),
    ['roster', 'duty'],
    dutyPeople,
  ).returns<Absence>(),
  'absence.remove': command('撤回请假', z.object({ id: id<'absence'>() }), ['roster', 'duty'], dutyPeople).returns<null>(),

  // 组织
  ...organisationRoutes,

  // 排班
  ...dutyRoutes,
  ...dutyEditRoutes,
  ...dutyFilesRoutes,
  ...dutySetupRoutes,
  ...wishRoutes,
  ...tallyRoutes,

  // 支部生活
  ...partyLifeRoutes,

  // 报到、培训、搭班、入党申请
  ...reportingRoutes,

  ...handoverRoutes,

  // 发布、变动、生病、到岗
  ...planVersionRoutes,
  ...dutyChangeRoutes,
  ...illRoutes,
  ...attendanceRoutes,

  // 物资
  'supplies.overview': query(nothing, ['supplies']).returns<result.SuppliesOverview>(),
  'supplies.saveItem': command('保存物品', z.object({ id: id<'item'>(), fields: itemFields }), ['supplies'], storePeople).returns<Item>(),
  /** 冲红 of a line from before documents: a new line takes it back */
  'supplies.reverse': command(
    '冲红',
    z.object({ id: id<'move'>(), reverses: id<'move'>(), reason: z.string().trim().min(1, '请写冲红原因').max(200) }),
    ['supplies'],
    storePeople,
  ).returns<{ voucher: string; balance: number }>(),

  // 入户分发
  ...runRoutes,

  // 用量
  ...useRoutes,

  ...ledgerRoutes,
  ...donationRoutes,
  ...countRoutes,

  // 会议
  ...meetingDraftRoutes,
  'meeting.list': query(nothing, ['meetings']).returns<readonly result.MeetingSummary[]>(),
  'meeting.get': query(z.object({ id: id<'meeting'>() }), ['meetings']).returns<Meeting>(),
  'meeting.save': command('保存会议', z.object({ id: id<'meeting'>(), fields: meetingFields }), ['meetings'], secretary).returns<Meeting>(),
  'meeting.remove': command('删除会议', z.object({ id: id<'meeting'>() }), ['meetings'], secretary).returns<null>(),
  'meeting.restore': command('恢复会议', z.object({ id: id<'meeting'>() }), ['meetings'], secretary).returns<null>(),
  ...recordRoutes,
  ...officialMinutesRoutes,

  // 公示
  ...photoRoutes,
  'notice.list': query(nothing, ['notices']).returns<readonly Notice[]>(),
  'notice.save': command('保存告知书', z.object({ id: id<'notice'>(), fields: noticeFields }), ['notices'], secretary).returns<Notice>(),
  'notice.remove': command('删除告知书', z.object({ id: id<'notice'>() }), ['notices'], secretary).returns<null>(),
  'notice.restore': command('恢复告知书', z.object({ id: id<'notice'>() }), ['notices'], secretary).returns<null>(),
  ...posterRoutes,
  /** the page on screen */
  'paper.page': query(documentRequest, written).returns<PaperPage>(),
  /** the same page as a file */
  'paper.file': task(z.object({ document: documentRequest, format: fileFormat })).returns<FileBytes>(),
  ...printRoutes,
  ...fontRoutes,

  // 服务
  'contact.list': query(nothing, ['contacts']).returns<readonly Contact[]>(),
  'contact.save': command('修改便民电话', z.object({ contacts: z.array(contactFields).max(30) }), ['contacts'], secretary).returns<null>(),

  // 配送、快递、接送
  ...deliveryRoutes,
  ...parcelRoutes,
  ...escortRoutes,

  ...requestRoutes,

  // 今日
  'today.summary': query(nothing, ['post', 'roster', 'duty', 'supplies', 'meetings', 'backups']).returns<result.TodaySummary>(),

  // 包保
  ...careRoutes,

  /** 服务 on Today: figures only */
  'service.today': query(nothing, ['service', 'partyLife', 'roster']).returns<ServiceToday>(),

  // 数据
  ...figuresRoutes,
  ...briefRoutes,

  // 入户排查
  ...visitRoutes,

  // 导出与备份
  ...exportRoutes,

  // 电脑时间
  ...clockRoutes,

  // 撤销
  ...closingRoutes,
  ...privacyRoutes,
  ...backupRoutes,

  // 操作记录、回收站
  ...auditRoutes,
  ...trashRoutes,

  // 撤销、查找、核对
  'history.state': query(nothing, ['history']).returns<result.HistoryState>(),
  /** takes back the newest action of this session's user that is not taken back yet */
  'history.undo': command('撤销', nothing, ['history', ...written], ['secretary', 'dutyLeader', 'storekeeper']).returns<{
    label: string;
    subject: string;
  }>(),
  'history.redo': command('重做', nothing, ['history', ...written], ['secretary', 'dutyLeader', 'storekeeper']).returns<{
    label: string;
    subject: string;
  }>(),
  'search.find': query(z.object({ text: z.string().trim().max(50) }), [
    'roster',
    'supplies',
    'meetings',
    'notices',
    'duty',
    'contacts',
    'service',
  ]).returns<readonly result.SearchHit[]>(),
  'verify.run': task(nothing).returns<result.VerifyReport>(),
} as const;

export type Routes = typeof routes;
export type RouteName = keyof Routes;
export type InputOf<Name extends RouteName> = z.input<Routes[Name]['input']>;
export type ParsedInputOf<Name extends RouteName> = z.output<Routes[Name]['input']>;
export type ResultOf<Name extends RouteName> = Exclude<Routes[Name]['__result'], undefined>;

type NamesOfKind<Kind> = { [Name in RouteName]: Routes[Name]['kind'] extends Kind ? Name : never }[RouteName];
export type QueryName = NamesOfKind<'query'>;
export type CommandName = NamesOfKind<'command'>;
export type TaskName = NamesOfKind<'task'>;
export type { Contact, Notice };
