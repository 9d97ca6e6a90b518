import { OATH_SOURCE, oath } from '../party-life/oath.ts';
import type { PosterKind, PosterPlace } from './poster-template.ts';

/** Words ready to be put into a poster, a notice, a record; every one but the oath may be changed afterwards. */
export interface BankText {
  readonly text: string;
  /** what the entry is, where the words alone do not say it */
  readonly title?: string;
  /** what to check before it hangs in public */
  readonly caution?: string;
  /** where a text that is not ours to change stands */
  readonly source?: string;
}
export interface BankGroup {
  readonly key: string;
  readonly name: string;
  readonly texts: readonly BankText[];
}

const say = (...texts: readonly string[]): readonly BankText[] => texts.map((text) => ({ text }));

/** The name is known everywhere, the items differ from place to place. */
const LOCAL = '各地的提法不一样，张贴前请按本地文件核对。';

/** 标语: short enough to be read while walking past. */
const slogans = say(
  '守一道关，护一方人',
  '隔离不隔心',
  '守住门、管住人、看住车',
  '一门进出，请您配合',
  '戴口罩、勤洗手、常通风',
  '一米线，为健康留出距离',
  '您守好家门，我们守好大门',
  '党员在岗，请您放心',
  '有事找党员，有难找支部',
  '一个支部一座堡垒，一名党员一面旗帜',
  '哪里需要，哪里就有党员',
  '不漏一户，不落一人',
  '不信谣，不传谣，不造谣',
  '返乡先报备，回家更安心',
  '少出门，不聚集，多通风',
  '邻里守望，共渡难关',
);

/** 工作法: the branch's ways of working, in the words the reports used. */
const methods: readonly BankText[] = [
  { title: '三亮', text: '亮身份、亮职责、亮承诺' },
  {
    title: '三亮（分条）',
    text: '一、亮身份：戴党徽，佩袖标，居民一眼认得出。\n二、亮职责：岗位、时段、职责写在岗牌上。\n三、亮承诺：说到做到，请居民监督。',
  },
  {
    title: '望闻问切',
    text: '一望：看门前灯光、看老人气色。\n二闻：听居民反映、听敲门回应。\n三问：问身体、问用药、问缺什么。\n四切：摸准难处，当天办、有回音。',
    caution: LOCAL,
  },
  {
    title: '五个起来',
    text: '党旗飘起来、组织建起来、党员站起来、群众动起来、关爱送起来',
    caution: LOCAL,
  },
  {
    title: '五个走在前列',
    text: '值班值守走在前、入户走访走在前、物资配送走在前、帮扶老弱走在前、宣传劝导走在前',
    caution: LOCAL,
  },
  { title: '七大员', text: '守门员、信息员、管理员、服务员、监督员、安全员、宣传员' },
  {
    title: '四级责任',
    text: '党支部书记、支部委员、楼栋负责人、单元负责人，一级对一级，责任到单元。',
  },
];

/** 信件用语 in the order of a letter: 称呼、问候、形势、请求、求助、祝语 (domain: six parts). */
const greetings = say(
  '尊敬的居民朋友：',
  '亲爱的邻居们：',
  '叔叔阿姨、兄弟姐妹们：',
  '大家好！连日来，您和家人一直配合社区的各项安排，辛苦了。',
  '天冷了，您和家人都好吗？',
  '感谢您的理解，感谢您的坚持。',
  '这些天，您用自己的耐心护着整个小区，我们向您道一声谢谢。',
  '眼下还不能松劲，我们想请您继续做好下面几件事。',
);

const requests = say(
  '一、守好自己的门。非必要不外出；确需外出，请走指定卡口，主动配合测温、验码和登记。',
  '二、按时参加核酸检测。听楼栋通知分批下楼，戴好口罩，前后间隔一米，采完就回家。',
  '三、家里有事早说。缺药、缺粮、就医、照护老人孩子，都请及时告诉我们，不要硬扛。',
  '四、不信谣，不传谣。消息以社区和街道发布的为准。',
  '从外地回来的居民，请先到返乡报备点登记，再回家。',
  '进出小区请走指定的卡口，提前备好出入证和健康码。',
  '排队时请间隔一米；老人、孕妇和带小孩的居民请先走。',
  '快递和代买物品消毒后静置两小时，再由志愿者送到楼下。',
  '出现发热、咳嗽、乏力等不适，请先打值班电话，不要自行外出就医。',
  '楼道里不停放电动车，不堆放杂物，让消防通道保持畅通。',
);

const help = say(
  '有困难请打值班电话，白天黑夜都有人接。',
  '独居老人、孕产妇、行动不便的住户，我们送到家门口，一天一个电话。',
  '急病就医、透析、产检，请提前告诉我们，由社区联系车辆和医院。',
  '买菜、买药、送餐、取快递，打个电话，志愿者上门。',
  '对值守人员的工作有意见，请拨打监督电话。',
);

const wishes = say(
  '我们和您守在一起。祝您和家人平安健康！',
  '难处会过去，邻里在一起就不怕。',
  '风雪终会过去，灯火始终为您亮着。',
  '谢谢您的配合，祝您阖家安康！',
  '让我们一起，等小区大门打开的那一天。',
);

/** 誓词 and 承诺 for activities of the branch. */
const pledges: readonly BankText[] = [
  { title: '入党誓词', text: oath, source: `${OATH_SOURCE}，原文，不改动` },
  ...say(
    '我承诺：守好自己的岗，带好身边的人，有令必行，有难先上。',
    '我是党员，我在岗位；群众不安，我不离岗。',
    '亮身份、领任务、作表率，请居民监督。',
    '服从安排，按时到岗；热情服务，有问必答；保护隐私，守口如瓶。',
  ),
];

/** 文字库 of posters, notices, minutes and activities. No entry asks for donations: only authorised bodies may appeal to the public. */
export const textBank: readonly BankGroup[] = [
  { key: 'slogan', name: '标语', texts: slogans },
  { key: 'method', name: '工作法', texts: methods },
  { key: 'greeting', name: '称呼和问候', texts: greetings },
  { key: 'request', name: '请居民做的事', texts: requests },
  { key: 'help', name: '求助和服务', texts: help },
  { key: 'wish', name: '祝语', texts: wishes },
  { key: 'pledge', name: '誓词和承诺', texts: pledges },
];

const firstGroup: Readonly<Record<PosterKind, string>> = {
  notification: 'request',
  letter: 'greeting',
  announcement: 'request',
  leaflet: 'help',
  reminder: 'request',
  slogan: 'slogan',
};

/** The group that a poster of this kind is most likely to need. */
export const bankGroupFor = (kind: PosterKind): string => firstGroup[kind];

/** Entries in which every word occurs, with the group they stand in; an empty search finds nothing, the groups are shown instead. */
export const findInBank = (search: string): readonly BankText[] => {
  const words = search.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return textBank.flatMap(({ texts }) => texts).filter(({ text, title = '' }) => words.every((word) => `${title}${text}`.includes(word)));
};

type Field = Pick<PosterPlace, 'lines' | 'most'>;

/** characters up to which a place holds one thought */
const ONE_THOUGHT = 60;
/** characters of a slogan that is set in a line for each half of it */
const SLOGAN = 20;

/** Whether an entry takes the place of what a field holds: a headline or a thought is one sentence, a longer text is made of many. */
export const takesWhole = ({ lines, most }: Field): boolean => lines === 'one' || most <= ONE_THOUGHT;

/** 守一道关，护一方人 stands in two lines; a sentence with a full stop stays as it is. */
const inLines = (entry: string): string => (entry.length <= SLOGAN && !entry.includes('。') ? entry.replaceAll('，', '\n') : entry);

/** What a field holds after an entry was put in, and where its cursor stands then. */
export const putIntoField = (
  field: Field,
  value: string,
  entry: string,
  cursor: number,
): { readonly value: string; readonly cursor: number } => {
  if (takesWhole(field)) {
    const whole = field.lines === 'one' ? entry.replaceAll('\n', '　') : inLines(entry);
    return { value: whole, cursor: whole.length };
  }
  const at = Math.min(Math.max(cursor, 0), value.length);
  const before = value.slice(0, at);
  const after = value.slice(at);
  const inside = `${before === '' || before.endsWith('\n') ? '' : '\n'}${entry}`;
  const behind = after === '' || after.startsWith('\n') ? after : `\n${after}`;
  return { value: `${before}${inside}${behind}`, cursor: before.length + inside.length };
};
