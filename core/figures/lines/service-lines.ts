import { type FigureLine, linesOf } from './figure-line.ts';

const requests = linesOf('requests', '/service');
const deliveries = linesOf('deliveries', '/service/deliveries');
const rounds = linesOf('rounds', '/service/rounds');
const care = linesOf('rounds', '/service/care');

/** 诉求、配送、排查、包保 */
export const serviceLines: readonly FigureLine[] = [
  requests('received', '收到诉求', '件', (f) => f.requests.received, '这段时间里登记的诉求。'),
  requests('difficulties', '居民困难', '件', (f) => f.requests.difficulties, '收到的诉求里除去政策咨询。'),
  requests('done', '办结诉求', '件', (f) => f.requests.done, '这段时间里办结的，不论哪天收到。'),
  requests('open', '还在办', '件', (f) => f.requests.open, '到这段时间最后一天结束时还没办结的。'),
  requests('overdue', '已超时', '件', (f) => f.requests.overdue, '还在办的里面，答应的时间已经过了的。'),
  requests('withinPromise', '按时办结', '件', (f) => f.requests.withinPromise, '办结的里面，没有超过答应时间的。'),
  requests('promised', '答应过时间的', '件', (f) => f.requests.promised, '办结的里面，答应过什么时候办好的，用来对照按时办结。'),
  requests('medianMinutes', '办理用时', '分钟', (f) => f.requests.medianMinutes, '从登记到办结，一半的诉求比这个快（中位数）。', {
    kind: 'minutes',
    adds: false,
  }),
  deliveries('households', '隔离户', '户', (f) => f.deliveries.households, '这段时间最后一天还在服务的居家隔离户。'),
  deliveries('tasks', '配送任务', '户次', (f) => f.deliveries.tasks, '排到这些天的配送任务，一户一样算一次。'),
  deliveries('delivered', '配送到户', '户次', (f) => f.deliveries.done, '配送任务里已送到的。'),
  deliveries('parcelsIn', '收到快递', '件', (f) => f.parcels.arrived, '登记到达的快递。'),
  deliveries('parcelsOut', '送达快递', '件', (f) => f.parcels.delivered, '已经送到的快递，不论哪天到的。'),
  deliveries('escorts', '闭环接送', '趟', (f) => f.escorts.planned, '出发时间在这段时间里的接送。'),
  deliveries('escortsBack', '接送到家', '趟', (f) => f.escorts.back, '这些接送里已经回到家的。'),
  rounds('rounds', '排查轮次', '轮', (f) => f.rounds.rounds, '这段时间里敲过门的轮次。'),
  rounds('doors', '排查户数', '户', (f) => f.rounds.doors, '敲过门的住户，一轮里同一户只算一次。'),
  rounds('met', '见到人', '户', (f) => f.rounds.met, '最近一次敲门见到人的住户。'),
  rounds('absent', '没见到', '户', (f) => f.rounds.absent, '最近一次敲门没见到人的住户。'),
  rounds('rechecks', '复查', '户次', (f) => f.rounds.rechecks, '上一次没见到人、又去敲门的次数。'),
  care('cases', '包保户', '户', (f) => f.care.cases, '这段时间最后一天还在包保的住户。'),
  care('contacts', '包保联系', '次', (f) => f.care.contacts, '登记的联系，没联系上的也算。'),
  care('missed', '逾期未联系', '户', (f) => f.care.missed, '到最后一天，该联系的日子已过、还没联系上的包保户。'),
];
