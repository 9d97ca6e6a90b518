import type { Contact } from '#core/boards/notice.ts';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { DutyPost } from '#core/duty/duty.ts';
import type { Post } from '#core/post/post.ts';
import type { Person } from '#core/roster/person.ts';
import type { StockLine } from '#core/supplies/supplies.ts';
import { addDays, dateOf, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { type DutyDay, dutyDays } from '../duty-table/model.ts';

/** Today and the three days after it: as long as a post may have to run on paper. */
export const POWER_CUT_DAYS = 4;

/** 停电包: everything the post needs to go on by hand. Internal: it names telephones. */
export interface PowerCutPackModel {
  readonly head: BranchHead;
  readonly posts: readonly DutyPost[];
  readonly days: readonly DutyDay[];
  readonly people: readonly Pick<Person, 'id' | 'name' | 'unit' | 'jobTitle' | 'group' | 'phone'>[];
  readonly contacts: readonly Contact[];
  readonly stock: readonly StockLine[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  /** must reach from today over the next days; others are left out */
  readonly period: Pick<DutyPeriod, 'setup' | 'people' | 'assignments'>;
  readonly contacts: readonly Contact[];
  readonly stock: readonly StockLine[];
  readonly printedAt: LocalTime;
}

export const powerCutPackModel = ({ post, period, contacts, stock, printedAt }: Source): PowerCutPackModel => {
  const from = dateOf(printedAt);
  return {
    head: branchHead(post),
    posts: period.setup.posts,
    days: dutyDays({ ...period, from, to: addDays(from, POWER_CUT_DAYS - 1) }),
    people: period.people.filter((person) => !person.removed),
    contacts,
    stock,
    printedAt,
  };
};
