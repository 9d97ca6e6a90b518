import type { PersonId } from '#core/contract/id.ts';
import type { OnDuty } from '#core/contract/results.ts';
import type { PlanMark } from '#core/duty/plan-mark.ts';
import type { Post } from '#core/post/post.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import type { DutyDay } from '../duty-table/model.ts';

export interface CardDuty {
  readonly duty: OnDuty;
  readonly postName: string;
}

export interface DutyCard {
  readonly personId: PersonId;
  readonly name: string;
  readonly unit: string;
  readonly duties: readonly CardDuty[];
  /** days of the period without duty */
  readonly freeDays: readonly LocalDate[];
}

/** 值班卡: a person carries it. Of telephones only the branch's own: a lost card gives nobody away. */
export interface DutyCardModel {
  readonly head: BranchHead;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly cards: readonly DutyCard[];
  /** on the roster but without duty in the period */
  readonly idle: number;
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly days: readonly DutyDay[];
  readonly people: readonly Person[];
  readonly mark: PlanMark;
  readonly printedAt: LocalTime;
}

const cardOf = (person: Person, days: readonly DutyDay[]): DutyCard => {
  const duties = days.flatMap((day) =>
    day.duties.flatMap((duty) =>
      duty.places
        .filter((place) => place.people.some((one) => one.personId === person.id))
        .map((place) => ({ duty, postName: place.postName })),
    ),
  );
  const busy = new Set(duties.map(({ duty }) => duty.date));
  const freeDays = days.map((day) => day.date).filter((date) => !busy.has(date));
  return { personId: person.id, name: person.name, unit: person.unit, duties, freeDays };
};

export const dutyCardModel = ({ post, from, to, days, people, mark, printedAt }: Source): DutyCardModel => {
  const all = people.map((person) => ({ person, card: cardOf(person, days) }));
  return {
    head: branchHead(post),
    from,
    to,
    cards: all.map(({ card }) => card).filter((card) => card.duties.length > 0),
    idle: all.filter(({ person, card }) => !person.removed && card.duties.length === 0).length,
    mark,
    printedAt,
  };
};
