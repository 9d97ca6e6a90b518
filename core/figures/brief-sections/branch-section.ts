import type { BriefSource } from '../brief-source.ts';
import { amountWords, goodsWords, sentence, told, yuanWords } from '../figure-words.ts';

const MOST_GOODS = 4;

/** 物资: what came and went, and what of it is left. Goods taken back more than given out are not told: the line is a correction. */
export const suppliesSection = ({ figures: { supplies, donations } }: BriefSource): readonly string[] => {
  const came = supplies.goods.filter((goods) => goods.in > 0).slice(0, MOST_GOODS);
  const went = supplies.goods.filter((goods) => goods.out > 0).slice(0, MOST_GOODS);
  const listed = (goods: typeof went, of: 'in' | 'out'): string =>
    goods.length === 0 ? '' : `：${goods.map((one) => goodsWords(one, one[of])).join('、')}${goods.length < MOST_GOODS ? '' : '等'}`;
  const left = went.filter((goods) => goods.left >= 0).map((goods) => `${goods.name}${amountWords(goods.left)}${goods.unit}`);
  const worth = [
    ...told(donations.valueFen, (fen) => `物资估价约${yuanWords(fen)}`),
    ...told(donations.cashFen, (fen) => `捐款${yuanWords(fen)}`),
  ];
  return [
    ...sentence(told(supplies.documentsIn, (count) => `接收物资${count}批${listed(came, 'in')}`)),
    ...sentence(told(supplies.documentsOut, (count) => `发放物资${count}批${listed(went, 'out')}`)),
    ...sentence(told(supplies.documentsOut, () => (left.length === 0 ? '' : `结余${left.join('、')}`))),
    ...sentence(told(donations.times, (count) => [`收到捐赠${count}笔`, worth.join('、')].filter(Boolean).join('，'))),
  ];
};

/** 会议与支部生活 */
export const partySection = ({ figures: { meetings, partyLife } }: BriefSource): readonly string[] => [
  ...sentence([
    ...told(meetings.held, (count) => `召开会议${count}次`),
    ...told(meetings.resolved, (count) => `议定事项${count}项`),
    ...told(meetings.done, (count) => `办结议定事项${count}项`),
  ]),
  ...sentence(told(partyLife.activities, (count) => `开展支部活动${count}次${partyLife.heads > 0 ? `，${partyLife.heads}人次参加` : ''}`)),
  ...sentence([
    ...told(partyLife.deeds, (count) => `登记好人好事${count}件`),
    ...told(partyLife.thanks, (count) => `收到感谢和表扬${count}次`),
    ...told(partyLife.applications, (count) => `收到入党申请书${count}份`),
  ]),
];

/** 需要上级帮助的: what the branch cannot mend by itself, as far as figures know it. */
export const helpSection = ({ shortGoods, outlook, kind }: BriefSource): readonly string[] => {
  const words = shortGoods.slice(0, MOST_GOODS).map((goods) => goodsLeft(goods));
  return [
    ...sentence(words.length === 0 ? [] : [words.join('、'), '已低于储备量，请协调补充']),
    ...sentence(told(outlook.openPlaces, (count) => `${kind === 'day' ? '明日' : '下周'}值班还缺${count}个班位的人手，请协调支援`)),
  ];
};

const goodsLeft = ({ name, left, unit }: BriefSource['shortGoods'][number]): string =>
  left <= 0 ? `${name}已用完` : `${name}只剩${amountWords(left)}${unit}`;

/** 明日安排、下周安排: what is planned already. */
export const nextSection = ({ outlook, kind }: BriefSource): readonly string[] => [
  ...sentence(told(outlook.heads, (heads) => `已排${outlook.shifts}个班次、${heads}人次值守`)),
  ...sentence([
    ...told(outlook.households, (count) => `继续为${count}户居家隔离户配送`),
    ...told(outlook.openRequests, (count) => `继续办理在办诉求${count}件`),
    ...told(outlook.tasksDue, (count) => `到期的会议议定事项${count}项${kind === 'day' ? '要办结' : '要逐项办结'}`),
  ]),
];
