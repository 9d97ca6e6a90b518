import { deedKinds, type GoodDeed } from '#core/party-life/good-deed.ts';
import type { Post } from '#core/post/post.ts';
import type { Person } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import { withoutPhones } from '#core/supplies/public-words.ts';
import { type LocalDate, type LocalTime, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export const honourTitles = { deeds: '光荣榜', thanks: '感谢榜' } as const;
export type HonourKind = keyof typeof honourTitles;

export interface Honour {
  readonly id: string;
  /** who, of those who agreed; '' = nobody is named */
  readonly who: string;
  readonly words: string;
  /** 1月6日 周四 · 锦旗 */
  readonly note: string;
}

/** 光荣榜, 感谢榜. Hangs in public: only names of who agreed, in the words too. */
export interface HonourBoardModel {
  readonly head: BranchHead;
  readonly kind: HonourKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly honours: readonly Honour[];
  /** who is not named because they did not agree */
  readonly hidden: readonly string[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly kind: HonourKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** newest first */
  readonly deeds: readonly GoodDeed[];
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

const UNNAMED = '一位同志';

const whoOf = ({ personIds }: GoodDeed, agreed: ReadonlyMap<string, string>): string => {
  const names = personIds.flatMap((id) => agreed.get(id) ?? []);
  if (names.length > 0) return names.join('　');
  return personIds.length === 0 ? '' : personIds.length === 1 ? UNNAMED : `${personIds.length} 位同志`;
};

export const honourBoardModel = ({ post, kind, deeds, people, ...rest }: Source): HonourBoardModel => {
  const agreed = new Map<string, string>(people.filter((person) => publishedOf(person)).map((person) => [person.id, person.name]));
  const others = people.filter((person) => !agreed.has(person.id));
  const shown = deeds.filter((deed) => (deed.kind === 'deed') === (kind === 'deeds'));
  const hidden = new Set<string>();
  const publicWords = (words: string): string =>
    others.reduce((text, { name }) => {
      if (!text.includes(name)) return text;
      hidden.add(name);
      return text.replaceAll(name, UNNAMED);
    }, withoutPhones(words));
  const honours = shown.map((deed): Honour => {
    for (const { id, name } of others) if (deed.personIds.includes(id)) hidden.add(name);
    const note = [
      `${shortDate(deed.date)} ${weekdayName(deed.date)}`,
      deed.kind === 'praise' ? deedKinds.praise : '',
      publicWords(deed.form),
    ];
    const [who, words] = [whoOf(deed, agreed), publicWords(deed.words)];
    // the words begin with them already
    return { id: deed.id, who: who === UNNAMED && words.startsWith(UNNAMED) ? '' : who, words, note: note.filter(Boolean).join('　') };
  });
  return { head: branchHead(post), kind, ...rest, honours, hidden: [...hidden] };
};
