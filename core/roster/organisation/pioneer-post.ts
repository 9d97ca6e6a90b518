import { z } from 'zod';
import { type Id, id, type PersonId } from '../../contract/id.ts';
import { isPartyMember, type Person, politicalStatuses } from '../person.ts';

export type PioneerPostId = Id<'pioneer-post'>;

/** 党员先锋岗: a place a Party member answers for by name, with a sign on the desk. */
export const pioneerPostFields = z.object({
  name: z.string().trim().min(1, '请填写岗名，例如 进口卡口党员先锋岗').max(20, '岗名最多 20 个字'),
  place: z.string().trim().max(30, '位置最多 30 个字'),
  duties: z.string().trim().max(200, '职责最多 200 个字'),
  /** 承诺, printed on the sign */
  commitment: z.string().trim().max(60, '承诺最多 60 个字'),
  holderIds: z.array(id<'person'>()).max(20, '一个先锋岗最多 20 人').readonly(),
});
export type PioneerPostFields = z.output<typeof pioneerPostFields>;
export type PioneerPost = PioneerPostFields & { readonly id: PioneerPostId; readonly position: number };

/** Why this person cannot hold a 党员先锋岗; null = they can. A probationary member is a Party member. */
export const whyNoPioneer = (person: Pick<Person, 'name' | 'politicalStatus' | 'removed'>): string | null => {
  if (person.removed) return `${person.name}已移出花名册。`;
  if (isPartyMember(person)) return null;
  return `${person.name}的政治面貌是“${politicalStatuses[person.politicalStatus]}”。党员先锋岗由中共党员（含预备党员）担任；如果登记错了，请先到名单里改。`;
};

export interface PioneerHolder {
  readonly personId: PersonId;
  readonly name: string;
  /** why the place stands open although a name is written */
  readonly gap: string | null;
}

/** Who holds the post; somebody who left or is no Party member is a gap with its reason. */
export const pioneerHolders = (post: Pick<PioneerPost, 'holderIds'>, people: readonly Person[]): readonly PioneerHolder[] =>
  post.holderIds.map((personId) => {
    const person = people.find((one) => one.id === personId);
    return person ? { personId, name: person.name, gap: whyNoPioneer(person) } : { personId, name: '', gap: '这个人不在花名册里了。' };
  });

export const blankPioneerPost: PioneerPostFields = { name: '', place: '', duties: '', commitment: '', holderIds: [] };
