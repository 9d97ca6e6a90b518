import type { NoticeFields } from '#core/boards/notice.ts';
import type { Post } from '#core/post/post.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** What a starting text takes from the post. */
export type PostFacts = Pick<Post, 'branchName' | 'community' | 'hotline' | 'supervisionPhone'>;
type StartingText = (post: PostFacts, date: LocalDate) => NoticeFields;

const BLANK = '______';

const phoneWords = (phone: string): string => phone || BLANK;

/** 一封信: 称呼、问候、形势、请求、求助电话、祝语、署名、日期 (domain: six parts). */
const letter: StartingText = (post, date) => ({
  kind: 'letter',
  title: '致居民的一封信',
  salutation: `${post.community}的居民朋友们：`,
  body: [
    '大家好！',
    `连日来，您和家人一直配合社区的各项安排，辛苦了。为守好小区的门、照应好每一户的生活，${post.branchName}在小区卡口设岗，二十四小时有人值守。眼下还不能松劲，我们想请您继续做好下面几件事。`,
    '一、守好自己的门。非必要不外出；确需外出，请走指定卡口，主动配合测温、验码和登记。',
    '二、按时参加核酸检测。听楼栋通知分批下楼，戴好口罩，前后间隔一米，采完就回家。',
    '三、家里有事早说。缺药、缺粮、就医、照护老人孩子，都请及时告诉我们，不要硬扛。',
    '四、不信谣，不传谣。消息以社区和街道发布的为准。',
    `二十四小时值班电话：${phoneWords(post.hotline)}。监督电话：${phoneWords(post.supervisionPhone)}。`,
    '我们和您守在一起。祝您和家人平安健康！',
  ].join('\n'),
  signature: '',
  date,
});

/** 居家健康监测告知书: a blank for the community to fill in, sign and seal; the branch only hands it over. */
const notification: StartingText = (post, date) => ({
  kind: 'notification',
  title: '居家健康监测告知书',
  salutation: '',
  body: [
    `姓名：${BLANK}${BLANK} 性别：${BLANK} 联系电话：${BLANK}${BLANK}`,
    `住址：${post.community} ${BLANK}栋 ${BLANK}单元 ${BLANK}室`,
    '依据《中华人民共和国传染病防治法》和《突发公共卫生事件应急条例》，请您按下列要求进行居家健康监测。',
    `监测时间：${BLANK}年${BLANK}月${BLANK}日至${BLANK}年${BLANK}月${BLANK}日。`,
    '一、监测期间不出家门，不接待访客；同住家人分室居住，分开用餐。',
    '二、每天早晚各测一次体温并记录；出现发热、咳嗽、乏力等不适，立即打下面的电话，不自行外出就医。',
    '三、房间每天通风，常接触的物品每天消毒；生活垃圾装袋扎紧，放在门口，有人定时来收。',
    '四、按通知在家门口接受核酸检测。',
    '五、买菜、买药、取快递由工作人员代办，送到门口；急病就医由社区联系车辆和医院。',
    '六、不按要求居家监测、造成后果的，由有关部门依法处理。',
    `街道联系人：${BLANK}${BLANK} 电话：${BLANK}${BLANK}`,
    `社区联系人（网格员）：${BLANK}${BLANK} 电话：${BLANK}${BLANK}`,
    `卡口二十四小时值班电话：${phoneWords(post.hotline)}`,
    `以上内容我已知道。签收人：${BLANK}${BLANK} ${BLANK}年${BLANK}月${BLANK}日`,
  ].join('\n'),
  signature: '社区居民委员会（盖章）',
  date,
});

const reminder: StartingText = (post, date) => ({
  kind: 'reminder',
  title: '温馨提示',
  salutation: `${post.community}的居民朋友们：`,
  body: [
    '天冷路滑，进出小区请留意：',
    '1. 从指定卡口进出，请提前备好证件和健康码。',
    '2. 排队时戴好口罩，前后间隔一米；老人、孕妇和带小孩的居民请先走。',
    '3. 快递和代买物品消毒后静置两小时，再由志愿者送到楼下。',
    '4. 雪后地面湿滑，上下台阶请扶好；楼道里不停放电动车。',
    `有困难请打值班电话：${phoneWords(post.hotline)}，白天黑夜都有人接。`,
  ].join('\n'),
  signature: '',
  date,
});

/** Three texts to start from; every word may be changed. */
export const startingTexts: readonly { readonly name: string; readonly write: StartingText }[] = [
  { name: '致居民的一封信', write: letter },
  { name: '居家健康监测告知书', write: notification },
  { name: '温馨提示', write: reminder },
];
