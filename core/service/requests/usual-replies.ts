import type { CommonReplyFields } from './request.ts';

/** 常用答复 to begin with: what residents ask every day. 【…】 is for the post to fill in. */
export const usualReplies: readonly CommonReplyFields[] = [
  {
    kind: 'medicine',
    title: '没药了怎么办',
    words: '请把药名、规格和数量发给我们，医保卡或病历放门口。志愿者当天代买，送到门口后打电话，药费当面结清。',
  },
  {
    kind: 'medicine',
    title: '要去医院怎么出门',
    words: '请提前【2】小时打值班电话，说明去哪家医院、要不要轮椅。我们安排车辆闭环接送，到卡口有人交接。急症请直接打 120，卡口放行。',
  },
  {
    kind: 'food',
    title: '怎么买菜',
    words: '每天【10:00】前在群里接龙或打电话报品种和数量，下午【4】点起按单元送到门口，请在家等电话。',
  },
  { kind: 'parcel', title: '快递什么时候送', words: '快递到卡口后先消杀，静置 2 小时再送。急用的药品请说明，我们优先送。' },
  {
    kind: 'repair',
    title: '家里漏水停电',
    words: '请先关水阀、拉电闸。已联系物业维修，上门前会打电话，请做好防护，维修时保持距离。',
  },
  {
    kind: 'passing',
    title: '能不能出小区',
    words: '按社区现行规定，没有特殊情况不出小区。就医、送考等请先打值班电话登记，由社区批准后放行。',
  },
  { kind: 'test', title: '什么时候做核酸', words: '按楼栋通知分批下楼，听到喇叭或看到群通知再出门，带身份证件，戴好口罩，间隔 1 米。' },
  { kind: 'test', title: '老人下不了楼做核酸', words: '行动不便的住户可以上门采样。请告诉我们楼栋、单元、门牌，医护人员当天上门。' },
  { kind: 'care', title: '独居老人没人照顾', words: '我们安排专人每天联系一次，代买代办，有事随时打值班电话。' },
  {
    kind: 'question',
    title: '什么时候解封',
    words: '解封时间由上级统一公布，我们收到通知马上在群里和公示板告诉大家。没有正式通知的消息请不要转发。',
  },
];
