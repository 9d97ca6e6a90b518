import { type FigureLine, linesOf } from './figure-line.ts';

const people = linesOf('people', '/roster');
const duty = linesOf('guard', '/duty');
const gate = linesOf('guard', '/service/gate');
const publicity = linesOf('publicity', '/service/gate');

/** 队伍、值守、查验、巡逻、宣传 */
export const guardLines: readonly FigureLine[] = [
  people('people', '在册人员', '人', (f) => f.people.total, '花名册上没有移出、这段时间里在岗的人。'),
  people('partyMembers', '党员', '人', (f) => f.people.partyMembers, '在册人员里的中共党员和预备党员。'),
  people('volunteers', '志愿者', '人', (f) => f.people.volunteers, '在册人员里身份是志愿者的。'),
  duty('dutyShifts', '值班班次', '班', (f) => f.duty.shifts, '有人值守的班次，一天三班算三个。'),
  duty('dutyHeads', '值守人次', '人次', (f) => f.duty.heads, '每人每班算一次；登记缺岗的不算，替岗的算。'),
  duty('dutyPeople', '参加值守', '人', (f) => f.duty.people, '至少值过一班的人，一个人只算一次。'),
  duty('dutyHours', '值守时长', '小时', (f) => f.duty.minutes, '有签到签退的按签到签退算，没有的按班次长短算。', { kind: 'hours' }),
  gate('gatePeople', '查验人次', '人次', (f) => f.gate.people, '交班人已经签字的交接单上的查验人次，没签字的不算。'),
  gate('gateVehicles', '查验车辆', '辆次', (f) => f.gate.vehicles, '交班人已经签字的交接单上的查验车辆。'),
  gate('turnedBack', '劝返', '人次', (f) => f.gate.turnedBack, '交班人已经签字的交接单上的劝返。'),
  gate('abnormal', '异常处置', '次', (f) => f.gate.abnormal, '体温异常、红码、黄码处置合计。'),
  gate('dailyPeople', '日均查验', '人次', (f) => f.gate.dailyPeople, '查验人次除以有交接单的天数，没有交接单的日子不算。', {
    kind: 'decimal',
  }),
  publicity('patrols', '巡逻', '趟', (f) => f.patrols.rounds, '登记的巡逻，一趟算一次。'),
  publicity('patrolHours', '巡逻时长', '小时', (f) => f.patrols.minutes, '每趟从出发到回来的时间合计。', { kind: 'hours' }),
  publicity('patrolsFound', '发现情况', '趟', (f) => f.patrols.found, '写了发现情况的巡逻。'),
  publicity('messages', '发布信息', '条', (f) => f.tallies.messages, '计数里的发布信息。'),
  publicity('calls', '接听来电', '次', (f) => f.tallies.calls, '计数里的接听来电，加上来源是来电的诉求。'),
  publicity('leaflets', '发放宣传单', '份', (f) => f.tallies.leaflets, '计数里的发放宣传单。'),
  publicity('broadcasts', '喇叭广播', '次', (f) => f.tallies.broadcasts, '计数里的喇叭广播。'),
  publicity('explained', '当面劝导', '人次', (f) => f.tallies.explained, '计数里的当面劝导。'),
  publicity('disinfected', '消杀', '次', (f) => f.tallies.disinfected, '计数里的消杀次数。'),
];
