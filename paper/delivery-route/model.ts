import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { type DeliveryKind, type DeliveryOutcome, deliveryKinds } from '#core/service/deliveries/delivery.ts';
import type { KeptTask } from '#core/service/deliveries/plan-day.ts';
import { NO_TEAM, outcomeOfStop, routesOfDay, type Stop, type TeamRoute } from '#core/service/deliveries/routes-of-day.ts';
import type { DeliveryTeam } from '#core/service/deliveries/team.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export interface RouteLine {
  readonly key: string;
  /** 3栋 2单元: on every line, because a sheet may begin in the middle of a staircase */
  readonly stair: string;
  readonly firstOfStair: boolean;
  readonly room: string;
  /** 三餐、饮用水 */
  readonly what: string;
  readonly need: string;
  readonly outcome: DeliveryOutcome | null;
  readonly time: string;
}

export interface RouteSheet {
  readonly team: string;
  readonly people: readonly string[];
  readonly doors: number;
  /** 三餐 24　饮用水 3: what to load */
  readonly load: string;
  readonly lines: readonly RouteLine[];
}

export interface DeliveryRouteModel {
  readonly head: BranchHead;
  readonly date: LocalDate;
  readonly sheets: readonly RouteSheet[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly site: Site;
  readonly date: LocalDate;
  readonly tasks: readonly KeptTask[];
  readonly teams: readonly DeliveryTeam[];
  readonly nameOf: (id: string) => string;
  readonly printedAt: LocalTime;
}

const lineOf = (stop: Stop, stair: string, firstOfStair: boolean): RouteLine => {
  const outcome = outcomeOfStop(stop);
  return {
    key: stop.key,
    stair,
    firstOfStair,
    room: stop.place.room,
    what: stop.tasks.map(({ kind }) => deliveryKinds[kind]).join('、'),
    need: [...new Set(stop.tasks.map(({ need }) => need))].filter((need) => need !== '').join('；'),
    outcome: outcome === 'part' ? null : outcome,
    time: outcome === 'part' ? '' : (stop.tasks[0]?.doneAt?.slice(11) ?? ''),
  };
};

const loadOf = ({ stairs }: TeamRoute): string => {
  const counts = new Map<DeliveryKind, number>();
  for (const { kind } of stairs.flatMap(({ stops }) => stops.flatMap(({ tasks }) => tasks))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${deliveryKinds[kind]} ${count}`).join('　');
};

/** 配送路线单 of one team (null = of every team), in the order in which the page shows it: what is ticked on paper is typed from top to bottom. */
export const deliveryRouteModel = (source: Source, team: string | null): DeliveryRouteModel => {
  const { post, site, date, tasks, teams, nameOf, printedAt } = source;
  const routes = routesOfDay(tasks, teams, site).filter((route) => team === null || route.team === team);
  return {
    head: branchHead(post),
    date,
    printedAt,
    sheets: routes.map((route) => ({
      team: route.team || NO_TEAM,
      people: (teams.find(({ name }) => name === route.team)?.personIds ?? []).map(nameOf).filter((name) => name !== ''),
      doors: route.doors,
      load: loadOf(route),
      lines: route.stairs.flatMap(({ title, stops }) => stops.map((stop, index) => lineOf(stop, title, index === 0))),
    })),
  };
};
