import type { QueryName } from '../contract/routes.ts';
import type { PurgeKind } from './purge.ts';

/** What is kept of whom: the one source of the page 隐私 and of the manual. */
export interface StoredFact {
  readonly about: string;
  readonly what: string;
  readonly why: string;
  /** emptied on schedule, or kept until the branch is dissolved */
  readonly until: PurgeKind | 'dissolution';
  /** who may ask for it: the roles of this request, as the host enforces them */
  readonly seenThrough: QueryName;
  /** where it leaves this laptop; backups and exports are said once for all */
  readonly leaves: string;
}

export const storedFacts: readonly StoredFact[] = [
  {
    about: '花名册里的人',
    what: '姓名、单位职务、政治面貌、电话、出生年份、特长、备注；本人同意才有照片',
    why: '排班、联系、公示',
    until: 'dissolution',
    seenThrough: 'person.list',
    leaves: '值班表、公示板、通讯录：本人同意哪一项才印哪一项',
  },
  {
    about: '请假、生病的人',
    what: '从哪天到哪天、哪一种；备注',
    why: '排班避开',
    until: 'absenceNote',
    seenThrough: 'absence.list',
    leaves: '不印',
  },
  {
    about: '双报到的党员',
    what: '居住地、意向岗位、能值班的时间',
    why: '安排就近服务',
    until: 'residence',
    seenThrough: 'registration.list',
    leaves: '报到单',
  },
  {
    about: '值班的人',
    what: '哪天哪班、到岗时间、交接签字',
    why: '守岗、公平、对账',
    until: 'dissolution',
    seenThrough: 'duty.period',
    leaves: '值班表、交接单、公平表',
  },
  {
    about: '签字的人',
    what: '签字密码的摘要，看不出是哪几位',
    why: '证明是本人签的',
    until: 'dissolution',
    seenThrough: 'pin.holders',
    leaves: '不印、不导出',
  },
  {
    about: '递交入党申请的人',
    what: '姓名、递交日期、转交到哪里、现场表现',
    why: '转交派出单位',
    until: 'dissolution',
    seenThrough: 'application.list',
    leaves: '转交登记、现场表现写实',
  },
  {
    about: '开会的人',
    what: '到会、发言、决议、附件照片',
    why: '会议记录',
    until: 'dissolution',
    seenThrough: 'meeting.list',
    leaves: '会议记录、纪要',
  },
  {
    about: '捐赠人',
    what: '姓名或单位、捐了什么、是否具名',
    why: '登记、公示、道谢',
    until: 'dissolution',
    seenThrough: 'donation.list',
    leaves: '凭证、感谢信、捐赠公示（不具名的写“爱心人士”）',
  },
  {
    about: '捐赠人',
    what: '电话',
    why: '道谢、回访',
    until: 'donorPhone',
    seenThrough: 'donation.list',
    leaves: '哪张纸上都不印',
  },
  {
    about: '捐赠的未成年人',
    what: '监护人姓名',
    why: '征得监护人同意',
    until: 'guardian',
    seenThrough: 'donation.list',
    leaves: '接收凭证',
  },
  {
    about: '领东西的住户',
    what: '楼栋、单元、门牌，没有姓名',
    why: '查漏补领',
    until: 'household',
    seenThrough: 'supplies.documents',
    leaves: '领用单、物资台账',
  },
  {
    about: '其他领东西的人',
    what: '登记时手写的称呼',
    why: '东西交到谁手里',
    until: 'recipient',
    seenThrough: 'supplies.documents',
    leaves: '领用单、物资台账',
  },
  {
    about: '入户分发的住户',
    what: '门牌，已送、不在家、不需要，没有姓名',
    why: '一户不漏',
    until: 'door',
    seenThrough: 'run.get',
    leaves: '签收表、不在家名单',
  },
  {
    about: '提诉求的住户',
    what: '门牌、电话、要办的事、怎么办的，没有姓名',
    why: '事事有回应',
    until: 'requestPlace',
    seenThrough: 'request.open',
    leaves: '诉求办理单、诉求台账（有门牌，没有电话）',
  },
  {
    about: '居家隔离的住户',
    what: '门牌、从哪天到哪天、每天送什么、送到没有，没有姓名和原因',
    why: '天天送到门口',
    until: 'deliveryPlace',
    seenThrough: 'isolated.list',
    leaves: '配送路线单',
  },
  {
    about: '有快递的住户',
    what: '门牌、货架、几件，不抄面单上的姓名和电话',
    why: '消杀静置后送到门口',
    until: 'parcelPlace',
    seenThrough: 'parcel.shelf',
    leaves: '货架单',
  },
  {
    about: '要接送的住户',
    what: '门牌、去哪里、几点、谁交谁接，没有姓名和病情',
    why: '闭环接送不断链',
    until: 'escortPlace',
    seenThrough: 'escort.list',
    leaves: '闭环单',
  },
  {
    about: '入户排查的住户',
    what: '门牌、在家没有、备注，没有姓名',
    why: '一户不漏、六小时内复查',
    until: 'visitDoor',
    seenThrough: 'visit.round',
    leaves: '排查表（有门牌）；覆盖图只有数字',
  },
  {
    about: '包保的住户',
    what: '门牌、怎么称呼、电话、要帮什么、联系情况；不记病情和证件号',
    why: '有人天天问候',
    until: 'careCase',
    seenThrough: 'care.today',
    leaves: '包保联系小条（勾选了才印电话）',
  },
  {
    about: '告诉了生日的同志',
    what: '几月几日，不记年份',
    why: '送一句祝福',
    until: 'dissolution',
    seenThrough: 'birthday.list',
    leaves: '生日贺卡',
  },
  {
    about: '做好事、来道谢的人',
    what: '谁做的、做了什么、怎么谢的',
    why: '表扬、留作纪念',
    until: 'dissolution',
    seenThrough: 'deed.list',
    leaves: '光荣榜、感谢榜：本人同意才印姓名',
  },
  {
    about: '使用本程序的人',
    what: '姓名、角色、什么时候做了哪一步；口令不存',
    why: '谁做的查得到',
    until: 'dissolution',
    seenThrough: 'account.list',
    leaves: '操作记录月报',
  },
];
