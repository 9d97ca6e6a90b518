import { type FigureLine, linesOf } from './figure-line.ts';

const supplies = linesOf('supplies', '/supplies');
const donations = linesOf('supplies', '/supplies/donations');
const meetings = linesOf('branch', '/meetings');
const tasks = linesOf('branch', '/meetings/tasks');
const life = linesOf('branch', '/meetings/life');
const reporting = linesOf('branch', '/roster/reporting');

/** 物资、捐赠、会议、支部生活 */
export const branchLines: readonly FigureLine[] = [
  supplies('documentsIn', '入库单', '张', (f) => f.supplies.documentsIn, '捐赠、下拨、自购、借入的单据，冲红的不算。'),
  supplies('documentsOut', '出库单', '张', (f) => f.supplies.documentsOut, '发放、借出、归还出借方、报损的单据，冲红的不算。'),
  donations('donations', '捐赠', '笔', (f) => f.donations.times, '捐物捐款合计，冲红的不算。'),
  donations('donatedGoods', '捐赠物资价值', '元', (f) => f.donations.valueFen, '捐赠物资登记的价值；没有登记价值的不算在内。', {
    kind: 'yuan',
  }),
  donations('donatedCash', '捐款', '元', (f) => f.donations.cashFen, '收到的捐款，冲红的不算；上交另记。', { kind: 'yuan' }),
  meetings('meetings', '会议', '次', (f) => f.meetings.held, '这段时间里已经开始的会议，删除的不算。'),
  tasks('resolved', '形成决议', '项', (f) => f.meetings.resolved, '这些会议上有责任人或时限的决议。'),
  tasks('resolutionsDone', '办结决议', '项', (f) => f.meetings.done, '这段时间里办结的决议，不论哪次会议。'),
  tasks('resolutionsOpen', '未办结决议', '项', (f) => f.meetings.open, '到最后一天还没办结的决议。'),
  life('activities', '支部活动', '次', (f) => f.partyLife.activities, '登记的支部活动。'),
  life('activityHeads', '参加活动', '人次', (f) => f.partyLife.heads, '每次活动的参加人数合计。'),
  life('deeds', '好人好事', '件', (f) => f.partyLife.deeds, '登记的好人好事。'),
  life('thanks', '致谢和表扬', '件', (f) => f.partyLife.thanks, '居民致谢和上级表扬合计。'),
  reporting('applications', '入党申请', '份', (f) => f.partyLife.applications, '这段时间里收到、登记转交的入党申请；支部只登记，不发展。'),
];
