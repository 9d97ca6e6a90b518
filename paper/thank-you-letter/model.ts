import type { Post } from '#core/post/post.ts';
import type { DonationEntry } from '#core/supplies/donation.ts';
import { byDonor, type Giver } from '#core/supplies/donation-sums.ts';
import { amountInWords, showYuan } from '#core/supplies/money.ts';
import { withoutPhones } from '#core/supplies/public-words.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateOf, type LocalTime, longDate } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

/** 感谢信: 称谓、事实、用途、谢意、落款. Goes to the donor alone, so it names even one who wants no name in public. */
export interface Letter {
  readonly key: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
}
export interface ThankYouModel {
  readonly head: BranchHead;
  readonly letters: readonly Letter[];
  /** donations nobody can be thanked for by letter */
  readonly unnamed: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly donations: readonly DonationEntry[];
  readonly printedAt: LocalTime;
}

type Kind = 'unit' | 'person' | 'child';
const kindOf = ({ entries }: Giver): Kind => entries.find((entry) => entry.donorKind !== null)?.donorKind ?? 'unit';

const you: Readonly<Record<Kind, string>> = { unit: '贵单位', person: '您', child: '你' };

const salutationOf = ({ donor }: Giver, kind: Kind): string => {
  const name = withoutPhones(donor);
  if (kind === 'child') return `亲爱的${name}小朋友：`;
  return kind === 'person' ? `尊敬的${name}：` : `${name}：`;
};

const giftWords = (entry: DonationEntry): string =>
  entry.cashFen === null
    ? entry.goods.map((line) => `${line.itemName}${showQuantity(line.quantity)}${line.unit}`).join('、')
    : `人民币${showYuan(entry.cashFen).replace(' 元', '元')}（大写${amountInWords(entry.cashFen)}）`;

/** Gifts of one day stand together. */
const factsOf = (entries: readonly DonationEntry[], who: string, community: string): string => {
  const days = new Map<string, string[]>();
  for (const entry of [...entries].reverse()) {
    const day = longDate(dateOf(entry.at));
    days.set(day, [...(days.get(day) ?? []), giftWords(entry)]);
  }
  const gifts = [...days].map(([day, words]) => `${day}捐赠${words.join('，')}`);
  return `${who}心系${community}的疫情防控，${gifts.join('；')}。`;
};

const useOf = (entries: readonly DonationEntry[], who: string): string => {
  const bound = [...new Set(entries.map((entry) => withoutPhones(entry.boundTo)).filter((words) => words !== ''))];
  const goods = entries.some((entry) => entry.cashFen === null);
  const money = entries.some((entry) => entry.cashFen !== null);
  return [
    bound.length > 0 ? `按照${who}的意愿，定向捐赠用于${bound.map((words) => `“${words}”`).join('、')}。` : '',
    goods ? '收到的物资已逐件登记入账，由两人清点，用在卡口值守、入户服务和帮扶群众上。' : '',
    money ? '收到的捐款已登记入账，全额上交街道办事处统一使用。' : '',
    '收支去向按期公示，接受监督。',
  ].join('');
};

const thanksOf = (kind: Kind, who: string, guardian: string): string =>
  kind === 'child'
    ? `你的一份心意，让日夜值守的叔叔阿姨们倍感温暖。临时党支部向${who}${guardian === '' ? '' : `，也向家长${guardian}`}表示衷心的感谢，祝你健康成长、学习进步！`
    : `在社区最需要的时候，${who}伸出援手，给一线的党员、志愿者和居民带来了实实在在的帮助。临时党支部谨代表全体值守人员和居民，向${who}表示衷心的感谢！`;

const letterOf = (giver: Giver, head: BranchHead): Letter => {
  const kind = kindOf(giver);
  const who = you[kind];
  const guardian = giver.entries.find((entry) => entry.guardian !== '')?.guardian ?? '';
  return {
    key: giver.key,
    salutation: salutationOf(giver, kind),
    paragraphs: [factsOf(giver.entries, who, head.community), useOf(giver.entries, who), thanksOf(kind, who, guardian)],
  };
};

/** One letter for every donor who left a name, with everything given in the donations at hand. */
export const thankYouModel = ({ post, donations, printedAt }: Source): ThankYouModel => {
  const head = branchHead(post);
  const standing = donations.filter((entry) => !entry.reversed);
  const named = standing.filter((entry) => withoutPhones(entry.donor) !== '');
  return { head, letters: byDonor(named).map((giver) => letterOf(giver, head)), unnamed: standing.length - named.length, printedAt };
};
