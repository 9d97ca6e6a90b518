import type { RequestChannel, RequestKind, RequestOutcome } from '../service/requests/request.ts';

/** A request of the demonstration: when it came, where from, and how long it took until it was answered. */
export interface SampleRequest {
  /** 0 = the first day */
  readonly day: number;
  /** HH:MM */
  readonly time: string;
  readonly channel: RequestChannel;
  readonly kind: RequestKind;
  /** as it is typed: 3-2-501; '' = said without a door */
  readonly door: string;
  readonly words: string;
  /** who took it, by name */
  readonly taker: string;
  readonly minutes: number;
  readonly outcome: RequestOutcome;
  readonly result: string;
}

type Line = readonly [
  day: number,
  time: string,
  channel: RequestChannel,
  kind: RequestKind,
  door: string,
  words: string,
  taker: string,
  minutes: number,
  result: string,
];

/** Twenty difficulties and four questions in three days; two of them take longer than was promised. */
const lines: readonly Line[] = [
  [0, '07:40', 'call', 'medicine', '3-2-501', '降压药只剩一天的量，请帮忙到药店取', '唐桂芳', 85, '药店取药送到门口，核对药名和数量。'],
  [0, '08:15', 'group', 'food', '5-1-302', '要一袋米、两棵白菜、一盒鸡蛋', '马垚', 190, '随上午的菜车送到，居民已点收。'],
  [0, '09:05', 'call', 'repair', '8-3-601', '厨房水管接头漏水', '丁晓玥', 150, '物业师傅换了接头，试水不漏。'],
  [0, '10:20', 'group', 'question', '', '核酸结果几小时出，怎么查', '许婷', 12, '已在群里说明：一般 6 到 12 小时，手机上能查。'],
  [0, '11:30', 'door', 'passing', '2-4-402', '下午去市第一医院复查，怎么出小区', '贺春生', 70, '已登记闭环接送，约好两点出家门。'],
  [0, '14:10', 'call', 'care', '6-1-101', '老人独居，请每天去问一声', '石磊', 240, '已列入包保，每天联系一次。'],
  [0, '15:45', 'group', 'parcel', '1-3-203', '快递里有奶粉，想早点拿到', '陶德林', 160, '静置满两小时后第一批送到。'],
  [0, '19:20', 'call', 'complaint', '9-2-502', '楼下喇叭太早，孩子睡不好', '周启明', 60, '喇叭改为八点以后开，已向居民道歉。'],
  [
    1,
    '07:25',
    'call',
    'medicine',
    '11-2-301',
    '孩子的处方药断了，请帮忙联系医院',
    '唐桂芳',
    205,
    '医院开药后送到门口，比答应的晚了，已说明原因。',
  ],
  [1, '08:40', 'group', 'food', '4-2-603', '家里没有青菜了', '马垚', 220, '蔬菜包送到门口。'],
  [1, '09:30', 'patrol', 'repair', '7-2-201', '楼道灯不亮', '丁晓玥', 300, '换了灯泡。'],
  [1, '10:05', 'group', 'question', '', '外地回来要不要居家', '许婷', 15, '按街道当天的口径答复，并发到群里。'],
  [1, '12:10', 'group', 'test', '10-4-402', '老人下不了楼，请上门采样', '王喆', 180, '采样小组上门采样。'],
  [1, '13:50', 'call', 'medicine', '12-1-102', '请代买一盒退热贴和体温计', '唐桂芳', 75, '买到并送到门口。'],
  [1, '16:30', 'door', 'passing', '13-2-302', '送医后返回，怎么进小区', '贺春生', 25, '查验后按闭环流程进小区。'],
  [1, '18:05', 'group', 'food', '2-1-503', '晚上想加一份少盐的饭', '马垚', 50, '食堂单做一份，送到门口。'],
  [2, '07:15', 'call', 'repair', '5-4-101', '马桶堵了', '丁晓玥', 110, '师傅上门疏通。'],
  [2, '08:20', 'group', 'food', '9-3-601', '要一桶水和一箱牛奶', '马垚', 130, '送到门口。'],
  [2, '09:10', 'call', 'care', '3-4-202', '家长都在抗疫一线，孩子中午没人管', '石磊', 95, '志愿者中午送饭并陪到两点。'],
  [2, '10:45', 'group', 'question', '', '什么时候能解封', '许婷', 20, '以街道通告为准，已在群里答复。'],
  [2, '11:35', 'call', 'medicine', '8-1-402', '眼药水用完了', '唐桂芳', 260, '药店缺货，换了一家买到，比答应的晚了。'],
  [2, '14:00', 'group', 'question', '', '快递为什么要放两小时', '许婷', 10, '已说明：消杀后静置两小时再送。'],
  [2, '15:20', 'call', 'parcel', '10-1-202', '有一件生鲜快递怕坏', '陶德林', 150, '静置满两小时后先送这一件。'],
  [2, '17:40', 'call', 'other', '6-3-402', '想借一副轮椅下楼做检测', '王喆', 45, '从物资点借出，用后消毒归还。'],
];

const outcomeOf = (kind: RequestKind): RequestOutcome => (kind === 'question' ? 'explained' : 'done');

export const sampleRequests: readonly SampleRequest[] = lines.map(([day, time, channel, kind, door, words, taker, minutes, result]) => ({
  ...{ day, time, channel, kind, door, words, taker, minutes },
  outcome: outcomeOf(kind),
  result,
}));
